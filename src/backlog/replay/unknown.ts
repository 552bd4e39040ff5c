/** What cannot be known of an earlier day, and what has a time of its own. */
import { type Instant, isRoadmapItem, type RoadmapItem, type WorkItem } from "../model.ts";
import { nameOnly, type PastItem } from "./undo.ts";

const NONE: readonly never[] = Object.freeze([]);

/** Fields that are kept for today only. */
export function withoutHistory(item: PastItem): void {
  item.order = undefined;
  item.votes = undefined;
  item.customerRequests = undefined;
  item.releases = item.releases?.map(nameOnly);
}

/** What has a time of its own: comments, links, updates. */
export function trim(item: PastItem, at: Instant): void {
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
export function forget(item: PastItem, { startedAt, closedAt }: WorkItem, at: Instant): void {
  item.status = { name: "", category: categoryByDates(startedAt, closedAt, at) };
  item.closure =
    item.status.category === undefined ? undefined : item.status.category === "done" ? item.closure : null;
  item.resolved = undefined;
  item.startedAt = typeof startedAt === "number" && startedAt > at ? null : startedAt;
  item.closedAt = typeof closedAt === "number" && closedAt > at ? null : closedAt;
  item.dueAt = item.priority = item.assignee = item.labels = item.components = item.releases = undefined;
  item.parent = item.estimate = item.description = item.criteria = item.flagged = undefined;
  if (item.links?.some((link) => link.at === undefined)) item.links = undefined;
  if (item.remoteLinks?.some((link) => link.at === undefined)) item.remoteLinks = undefined;
  if (isRoadmapItem(item as WorkItem)) forgetPlan(item as unknown as Plan);
}

function categoryByDates(
  started: WorkItem["startedAt"],
  closed: WorkItem["closedAt"],
  at: Instant,
): WorkItem["status"]["category"] {
  if (typeof closed === "number" && closed <= at) return "done";
  // Where the end is not known it may have ended long ago.
  if (closed === undefined || started === undefined) return undefined;
  return started !== null && started <= at ? "started" : "new";
}

export type Plan = { -readonly [K in keyof RoadmapItem]: RoadmapItem[K] };

/** Plans, owners and documents of the roadmap have no history of their own. */
export function forgetPlan(item: Plan): void {
  item.bucket = item.paused = item.lead = item.updateEveryDays = undefined;
  item.problem = item.metric = item.documents = undefined;
  if (item.events === undefined) item.targetAt = item.archived = undefined;
  if (item.updates === undefined) item.health = undefined;
}
