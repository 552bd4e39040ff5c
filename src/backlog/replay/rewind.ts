/** An item as it was on an earlier day. */
import {
  type Backlog,
  type Event,
  type EventField,
  type Instant,
  type ItemKind,
  isRoadmapItem,
  type RoadmapItem,
  type Sprint,
  type WorkItem,
} from "../model.ts";
import { closureIn, statusNamed, vocabularyOf } from "../views/history/vocabulary.ts";
import { type SprintPast, sprintIds } from "./sprints.ts";
import { type PastItem, UNDO } from "./undo.ts";

/** What rewinding needs to know beside the item. */
export interface Rewinding {
  readonly team: Backlog;
  readonly sprints: SprintPast;
  /** Keys of what stands on the roadmap: in Linear a parent is either an issue or one of these. */
  readonly isRoadmap: (key: string) => boolean;
  /** Keys by id: servers write the id of a parent where it has no key of its own. */
  readonly keyOf: (id: string) => string | undefined;
}

/**
 * The item on the day `at`, from how it was on a later day (`later`, of which the first `events` changes of
 * `present` had happened) and how it is today (`present`). undefined: it did not exist, or was in another project.
 */
export function rewind(
  later: WorkItem,
  present: WorkItem,
  at: Instant,
  rewinding: Rewinding,
): WorkItem | undefined {
  if ((present.createdAt ?? Number.NEGATIVE_INFINITY) > at) return undefined;
  const { events } = present;
  const item: PastItem = { ...later };
  withoutHistory(item);
  trim(item, at);
  if (events === undefined) {
    if ((present.updatedAt ?? Number.POSITIVE_INFINITY) > at) forget(item, present, at);
    return retold(item, present, at, rewinding);
  }
  const kept = countUntil(events, at);
  const undone = later.events?.length ?? events.length;
  const touched = new Set<EventField>();
  for (let i = undone - 1; i >= kept; i--) {
    const event = events[i];
    if (event === undefined) continue;
    UNDO[event.field]?.(item, event, rewinding.team);
    touched.add(event.field);
  }
  if (kept < undone) item.events = kept === 0 ? NONE : events.slice(0, kept);
  if (touched.has("project") && leftProject(events, kept, present, rewinding.team)) return undefined;
  if (touched.has("parent")) item.parent = parentAt(events, kept, present, rewinding);
  if (touched.has("type") || touched.has("labels") || touched.has("parent"))
    settleKind(item, touched, rewinding.team);
  if (touched.has("status") || touched.has("resolution")) settleEnd(item, kept, present, rewinding.team);
  settleStart(item, kept, present, at, rewinding.team);
  if (isRoadmapItem(item as WorkItem) && (present.updatedAt ?? Number.POSITIVE_INFINITY) > at)
    forgetPlan(item as unknown as Plan, touched.size > 0 || kept < events.length);
  return retold(item, present, at, rewinding);
}

const NONE: readonly never[] = Object.freeze([]);

/** The number of changes made until the instant; changes come oldest first. */
export function countUntil(list: readonly { readonly at: Instant }[], at: Instant): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Fields that are kept for today only. */
function withoutHistory(item: PastItem): void {
  item.order = undefined;
  item.votes = undefined;
  item.customerRequests = undefined;
}

/** What carries its own time: comments, links, updates. */
function trim(item: PastItem, at: Instant): void {
  item.comments = until(item.comments, at);
  item.remoteLinks = until(item.remoteLinks, at);
  item.links = until(item.links, at);
  const plan = item as unknown as Plan;
  if (plan.updates === undefined) return;
  const updates = until(plan.updates, at);
  if (updates === plan.updates) return;
  plan.updates = updates;
  plan.health = updates?.at(-1)?.health ?? (updates?.length === 0 ? null : undefined);
}

type Timed = { readonly at?: Instant | undefined };
function until<T extends Timed>(list: readonly T[] | undefined, at: Instant): readonly T[] | undefined {
  if (list === undefined || !list.some((one) => (one.at ?? at) > at)) return list;
  const kept = list.filter((one) => (one.at ?? at) <= at);
  return kept.length === 0 ? NONE : kept;
}

/** How an item that was changed since then and has no history looked is not known, but for its own dates. */
function forget(item: PastItem, { startedAt, closedAt }: WorkItem, at: Instant): void {
  item.status = { name: "", category: categoryByDates(startedAt, closedAt, at) };
  item.closure =
    item.status.category === undefined ? undefined : item.status.category === "done" ? item.closure : null;
  item.startedAt = typeof startedAt === "number" && startedAt > at ? null : startedAt;
  item.closedAt = typeof closedAt === "number" && closedAt > at ? null : closedAt;
  item.dueAt = item.priority = item.assignee = item.labels = item.components = item.releases = undefined;
  item.parent = item.estimate = item.description = item.criteria = item.flagged = undefined;
  if (item.links?.some((link) => link.at === undefined)) item.links = undefined;
  if (item.remoteLinks?.some((link) => link.at === undefined)) item.remoteLinks = undefined;
  if (isRoadmapItem(item as WorkItem)) forgetPlan(item as unknown as Plan, true);
}

function categoryByDates(
  started: WorkItem["startedAt"],
  closed: WorkItem["closedAt"],
  at: Instant,
): WorkItem["status"]["category"] {
  if (typeof closed === "number" && closed <= at) return "done";
  // Without a word on the end it may have ended long ago.
  if (closed === undefined || started === undefined) return undefined;
  return started !== null && started <= at ? "started" : "new";
}

type Plan = { -readonly [K in keyof RoadmapItem]: RoadmapItem[K] };

/** Plans, owners and documents of the roadmap have no history of their own. */
function forgetPlan(item: Plan, changed: boolean): void {
  if (!changed) return;
  item.bucket = item.paused = item.lead = item.updateEveryDays = undefined;
  item.problem = item.metric = item.documents = undefined;
  if (item.events === undefined) item.targetAt = item.archived = undefined;
  if (item.updates === undefined) item.health = undefined;
}

/** The value of a field on the day: what the next change started from, else what it is today. */
function next(events: readonly Event[], kept: number, field: EventField): Event | undefined {
  for (let i = kept; i < events.length; i++) if (events[i]?.field === field) return events[i];
  return undefined;
}

function last(events: readonly Event[], kept: number, fits: (event: Event) => boolean): Event | undefined {
  for (let i = kept - 1; i >= 0; i--) {
    const event = events[i];
    if (event !== undefined && fits(event)) return event;
  }
  return undefined;
}

/** Keys of Jira and teams of Linear: a key of another project, or another team. */
function leftProject(events: readonly Event[], kept: number, present: WorkItem, team: Backlog): boolean {
  const from = next(events, kept, "project")?.from;
  if (typeof from !== "string") return false;
  const dash = from.lastIndexOf("-");
  const project = team.tracker === "jira" && dash > 0 ? from.slice(0, dash) : from;
  return project !== present.project;
}

function parentAt(
  events: readonly Event[],
  kept: number,
  present: WorkItem,
  { team, isRoadmap, keyOf }: Rewinding,
): WorkItem["parent"] {
  if (team.tracker === "jira") {
    const from = next(events, kept, "parent")?.from;
    return from ? (keyOf(from) ?? from) : from === undefined ? undefined : null;
  }
  // Linear tells of the issue above and of the project apart; the issue is the parent where there is one.
  const isAbove = ({ from, to }: Event): boolean => isRoadmap(from ?? to ?? "");
  const onRoadmap = typeof present.parent !== "string" || isRoadmap(present.parent);
  let issue: WorkItem["parent"] = onRoadmap ? null : present.parent;
  let project: WorkItem["parent"] = onRoadmap ? present.parent : undefined;
  for (let i = events.length - 1; i >= kept; i--) {
    const event = events[i];
    if (event?.field !== "parent") continue;
    if (isAbove(event)) project = event.from;
    else issue = event.from;
  }
  return issue === null ? project : issue;
}

function settleKind(item: PastItem, touched: ReadonlySet<EventField>, team: Backlog): void {
  const { kinds } = vocabularyOf(team);
  if (team.tracker === "linear") {
    if (isRoadmapItem(item as WorkItem)) return;
    if (touched.has("parent")) item.level = typeof item.parent === "string" && item.level === -1 ? -1 : 0;
    const named = item.labels?.flatMap((label) => kinds.get(label)?.kind ?? []) ?? [];
    const kind: ItemKind = named.includes("bug") ? "bug" : (named[0] ?? "story");
    item.kind = item.level === -1 ? "subtask" : kind;
    return;
  }
  const found = touched.has("type") && item.type !== undefined ? kinds.get(item.type) : undefined;
  if (found === undefined) return;
  item.kind = found.kind;
  item.level = found.level;
}

/** How and when it had ended, if it had. */
function settleEnd(item: PastItem, kept: number, present: WorkItem, team: Backlog): void {
  const { category, name } = item.status;
  const events = present.events ?? [];
  if (category !== "done") {
    item.closure = category === undefined ? undefined : null;
    item.closedAt = category === undefined ? undefined : null;
    return;
  }
  const resolution = next(events, kept, "resolution");
  const before = last(events, kept, (event) => event.field === "resolution");
  // Without a change of it since, the resolution is that of today, and so is what it means.
  const named = resolution !== undefined ? resolution.from : (before?.to ?? null);
  item.closure =
    resolution === undefined && present.status.name === name ? present.closure : closureIn(team, named, name);
  const ended = last(
    events,
    kept,
    (event) =>
      event.field === "status" &&
      statusNamed(team, event.to).category === "done" &&
      statusNamed(team, event.from).category !== "done",
  );
  item.closedAt = ended?.at ?? (typeof before?.to === "string" ? before.at : undefined);
}

function settleStart(item: PastItem, kept: number, present: WorkItem, at: Instant, team: Backlog): void {
  if (typeof present.startedAt !== "number" || present.startedAt <= at) return;
  item.startedAt =
    item.status.category === "started"
      ? last(
          present.events ?? [],
          kept,
          ({ field, to }) => field === "status" && statusNamed(team, to).category === "started",
        )?.at
      : null;
}

/** What is seen from the day itself: sprints in the state they were in, and when it had last been changed. */
function retold(item: PastItem, present: WorkItem, at: Instant, rewinding: Rewinding): WorkItem {
  item.sprints = sprintsAt(present, at, rewinding)?.map((sprint) => rewinding.sprints.at(sprint, at));
  if ((present.updatedAt ?? Number.POSITIVE_INFINITY) > at) item.updatedAt = lastSign(item, present);
  return item as WorkItem;
}

function sprintsAt(
  present: WorkItem,
  at: Instant,
  { team, sprints }: Rewinding,
): readonly Sprint[] | undefined {
  const { events } = present;
  const unchanged = events === undefined && (present.updatedAt ?? Number.POSITIVE_INFINITY) <= at;
  if (unchanged) return present.sprints;
  if (events === undefined || present.sprints === undefined) return undefined;
  const change = next(events, countUntil(events, at), "sprint");
  if (team.tracker === "jira") return change === undefined ? present.sprints : sprints.listed(change.from);
  // Linear keeps the last cycle; those that closed over the issue before that day stay with it.
  if (change === undefined) return present.sprints;
  const closed = present.sprints.filter((one) => sprints.at(one, at).state === "closed");
  const current = sprintIds(change.from).map((id) => sprints.named(id));
  return [...new Set([...closed, ...current])];
}

/** The newest sign of a change: a lower bound, for trackers do not keep every one. */
function lastSign(item: PastItem, { createdAt, events }: WorkItem): Instant | undefined {
  // Without a history a later change may have hidden any number of earlier ones.
  if (events === undefined) return undefined;
  const signs = [createdAt, item.events?.at(-1)?.at, item.comments?.at(-1)?.at];
  const told = signs.filter((one) => one !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}
