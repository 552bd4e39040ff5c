/** The requests that reading needs, of Jira Cloud and Data Center alike. Every method may throw RequestFailed. */
import type { Raw } from "../../raw.ts";

/** The fields to ask for. */
export interface Wanted {
  readonly fields: readonly string[];
  /** Keys of issue properties, five at most. */
  readonly properties: readonly string[];
}

export interface SearchPage {
  readonly issues: readonly Raw[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
  /** Issues in all, where the tracker counts them. */
  readonly total: number | undefined;
}

export interface ListPage {
  readonly values: readonly Raw[];
  readonly isLast: boolean;
}

interface HistoryPage {
  readonly logs: readonly Raw[];
  readonly next: string | undefined;
}

export interface JiraApi {
  readonly deployment: "cloud" | "server";
  /** Whether histories come with the issues; otherwise `histories` has them. */
  readonly historyEmbedded: boolean;
  myself(): Promise<Raw>;
  fields(): Promise<readonly Raw[]>;
  statuses(): Promise<readonly Raw[]>;
  /** In the order of the site; empty where there is no call for it. */
  priorities(): Promise<readonly Raw[]>;
  project(key: string): Promise<Raw>;
  board(id: string): Promise<Raw>;
  /** The query behind a board. */
  boardQuery(id: string): Promise<string>;
  boards(project: string, startAt: number): Promise<ListPage>;
  sprints(board: string, startAt: number): Promise<ListPage>;
  search(jql: string, wanted: Wanted, from: string | undefined): Promise<SearchPage>;
  /** Ids alone, thousands a page; undefined where a search shows its total anyway. */
  ids(jql: string, from: string | undefined): Promise<SearchPage> | undefined;
  /** About how many issues a query finds. */
  count(jql: string): Promise<number>;
  /** At most a hundred issues by id or key; those that cannot be seen are left out. */
  byKey(keys: readonly string[], wanted: Wanted): Promise<readonly Raw[]>;
  /** Histories of at most a thousand issues. */
  histories(ids: readonly string[], from: string | undefined): Promise<HistoryPage>;
  comments(id: string, startAt: number): Promise<Raw>;
  remoteLinks(id: string): Promise<readonly Raw[]>;
  /** Accounts that an e-mail address finds; empty where users show their addresses anyway. */
  byEmail(address: string): Promise<readonly Raw[]>;
  groupMembers(group: string, startAt: number): Promise<ListPage>;
}

/** The most a search gives with fields, and without. */
export const PAGE = 100;
export const ID_PAGE = 5000;
/** Issues one call for histories may name, and histories on one of its pages. */
export const HISTORY_ISSUES = 1000;
export const HISTORY_PAGE = 10_000;
