/** What reading learns on the way that calls for more reading: items above, and items whose links out count. */
import { millisecondsInDay } from "date-fns/constants";
import { isRaw, type Raw } from "../../raw.ts";
import { LinkKinds } from "../links.ts";
import { typeOfName } from "../names.ts";
import { isKey, textIn } from "../raw.ts";

export interface RemoteNeed {
  readonly id: string;
  readonly key: string;
  /** The lower the more needed. */
  readonly rank: number;
  /** Epoch milliseconds of the last change. */
  readonly updated: number;
}

/** Roadmap items in progress, new, done; then stories in progress, and stories that were. */
const RANKS = { running: 0, planned: 1, finished: 2, story: 3, past: 5 };
/** No question covers what was closed longer ago. */
const WINDOW = 400 * millisecondsInDay;

export class Needs {
  /** Items above that were named, by key, with the source that named them. */
  readonly above = new Map<string, string>();
  /** Epoch milliseconds of the newest change seen. */
  newest = 0;
  private readonly needs: RemoteNeed[] = [];
  private readonly kinds = new LinkKinds();
  private readonly started = new Set<string>();

  /** An entry of the list of statuses: histories name statuses by id. */
  status(raw: Raw): void {
    const category = isRaw(raw.statusCategory) ? raw.statusCategory.key : undefined;
    if (category === "indeterminate") this.started.add(String(raw.id));
  }

  see(source: string, issue: Raw, parentFields: readonly string[]): void {
    const { fields } = issue;
    if (!isRaw(fields)) return;
    const level = levelOf(fields.issuetype);
    const idea = isRaw(fields.project) && fields.project.projectTypeKey === "product_discovery";
    const want = (key: unknown): void => {
      if (isKey(key) && !this.above.has(key)) this.above.set(key, source);
    };
    for (const id of ["parent", ...parentFields]) want(keyIn(fields[id]));
    if (!idea) for (const key of this.linkedAbove(fields)) want(key);
    this.remoteNeed(issue, fields, idea || isAbove(fields.issuetype), level);
  }

  /** Items whose links out of Jira questions are asked about, the most needed first. */
  remote(): readonly RemoteNeed[] {
    const from = this.newest - WINDOW;
    return this.needs
      .filter(({ rank, updated }) => rank < RANKS.past || updated >= from)
      .sort((a, b) => a.rank - b.rank || b.updated - a.updated || (a.key < b.key ? -1 : 1));
  }

  /**
   * Keys of ideas and higher items that this one delivers or is a part of, whichever direction the link has. Those it merely
   * relates to show in the link what they are, and are not read.
   */
  private *linkedAbove(fields: Raw): Generator<unknown> {
    if (!Array.isArray(fields.issuelinks)) return;
    const level = namedLevelOf(fields.issuetype) ?? 0;
    for (const link of fields.issuelinks) {
      if (!isRaw(link)) continue;
      const type = isRaw(link.type) ? link.type : undefined;
      const { kind } = this.kinds.of(type);
      if (kind !== "implements" && kind !== "contains") continue;
      const other = isRaw(link.outwardIssue) ? link.outwardIssue : link.inwardIssue;
      if (!isRaw(other)) continue;
      const discovery = (textIn(type, "name") ?? "").toLowerCase().includes("polaris");
      const above = isRaw(other.fields) ? namedLevelOf(other.fields.issuetype) : undefined;
      if (discovery || (above !== undefined && above >= 1 && above > level)) yield other.key;
    }
  }

  private remoteNeed(issue: Raw, fields: Raw, roadmap: boolean, level: number | undefined): void {
    const status = isRaw(fields.status) ? fields.status.statusCategory : undefined;
    const category = isRaw(status) ? status.key : undefined;
    const time = Date.parse(textIn(fields, "updated") ?? "");
    const updated = Number.isNaN(time) ? 0 : time;
    this.newest = Math.max(this.newest, updated);
    const running = category === "indeterminate";
    const key = textIn(issue, "key") ?? "";
    const id = String(issue.id ?? key);
    const need = (rank: number): unknown => this.needs.push({ id, key, rank, updated });
    if (roadmap) need(running ? RANKS.running : category === "done" ? RANKS.finished : RANKS.planned);
    else if ((level ?? 0) >= 0 && !(isRaw(fields.issuetype) && fields.issuetype.subtask === true)) {
      const { started, linked } = marksOf(issue.changelog, this.started);
      if (running || started) need((running ? RANKS.story : RANKS.past) + (linked ? 0 : 1));
    }
  }
}

const levelOf = (type: unknown): number | undefined =>
  isRaw(type) && typeof type.hierarchyLevel === "number" ? type.hierarchyLevel : undefined;

/** The level; by the type's name where servers show none. undefined: no name of a roadmap item. */
function namedLevelOf(type: unknown): number | undefined {
  const word = typeOfName(isRaw(type) ? (textIn(type, "name") ?? "") : "");
  return levelOf(type) ?? (word === "above-epic" ? 2 : word === "epic" ? 1 : undefined);
}

const isAbove = (type: unknown): boolean => (namedLevelOf(type) ?? 0) >= 1;

/** A parent or epic: a key, an issue in short form, or an object around one. */
const keyIn = (value: unknown): unknown =>
  isRaw(value) ? (isRaw(value.data) ? value.data.key : value.key) : value;

/** What a history shows: whether work was started, and whether somebody linked a page outside to the item. */
function marksOf(
  changelog: unknown,
  startedStatuses: ReadonlySet<string>,
): { readonly started: boolean; readonly linked: boolean } {
  let started = false;
  let linked = false;
  const histories = isRaw(changelog) && Array.isArray(changelog.histories) ? changelog.histories : [];
  for (const history of histories) {
    if (!isRaw(history) || !Array.isArray(history.items)) continue;
    for (const item of history.items) {
      if (!isRaw(item)) continue;
      if (item.field === "RemoteIssueLink" || item.field === "RemoteWorkItemLink") linked = true;
      else if (item.field === "status")
        started ||= startedStatuses.has(String(item.to)) || startedStatuses.has(String(item.from));
    }
  }
  return { started, linked };
}
