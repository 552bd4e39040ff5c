/** One reading of one site: what its parts share. */
import type { Cuts } from "../../../backlog/model.ts";
import type { GapLog } from "../../gaps.ts";
import type { Raw } from "../../raw.ts";
import { isFinal, RequestFailed } from "../../transport/failure.ts";
import type { JiraCollector } from "../collector.ts";
import type { JiraApi, Wanted } from "./api.ts";
import { Needs } from "./needs.ts";
import { ShownFields } from "./shown-fields.ts";
import { failureWords } from "./words.ts";

export interface RunOptions {
  readonly api: JiraApi;
  readonly collector: JiraCollector;
  readonly gaps: GapLog;
  /** The site's address as people open it, where the API's is another. */
  readonly site: string | undefined;
  /** How many issues were read, and of how many, where that is known. */
  readonly onIssues: (issues: number, of: number | undefined) => void;
}

export class Run {
  readonly api: JiraApi;
  readonly collector: JiraCollector;
  readonly gaps: GapLog;
  wanted: Wanted = { fields: ["*all"], properties: [] };
  readonly site: string | undefined;
  readonly shownFields = new ShownFields();
  readonly needs = new Needs();
  /** Ids and keys of issues that were read. */
  readonly seen = new Set<string>();
  readonly onIssues: (issues: number, of: number | undefined) => void;
  issues = 0;
  expected: number | undefined;
  /** The first failure that became a gap. */
  failure: RequestFailed | undefined;
  /** Set by the first failure after which asking on is pointless. */
  private dead: RequestFailed | undefined;

  constructor({ api, collector, gaps, site, onIssues }: RunOptions) {
    this.api = api;
    this.collector = collector;
    this.gaps = gaps;
    this.site = site;
    this.onIssues = onIssues;
  }

  /**
   * Asks, and makes a failure a gap, of what it cuts: undefined then. Where `ignore` takes the failure for a message that the
   * thing does not exist here, nothing is reported.
   */
  async attempt<T>(
    source: string,
    what: string,
    cuts: Cuts,
    ask: () => Promise<T>,
    ignore: (failure: RequestFailed) => boolean = () => false,
  ): Promise<T | undefined> {
    try {
      if (this.dead !== undefined) throw this.dead;
      return await ask();
    } catch (error) {
      if (!(error instanceof RequestFailed) || error.kind === "cancelled") throw error;
      if (isFinal(error.kind)) this.dead ??= error;
      if (ignore(error)) return undefined;
      this.failure ??= error;
      this.gaps.note(source, what, `not read: ${failureWords(error)}`, cuts);
      return undefined;
    }
  }

  /** Whether an issue is new to this reading; marks it. */
  isNew(issue: Raw): boolean {
    const id = String(issue.id);
    if (this.seen.has(id)) return false;
    this.seen.add(id);
    if (typeof issue.key === "string") this.seen.add(issue.key);
    return true;
  }

  count(more: number): void {
    this.issues += more;
    this.onIssues(this.issues, this.expected);
  }
}
