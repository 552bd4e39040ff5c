/** An item as it was on an earlier day. */
import { type ChangeField, type Instant, isRoadmapItem, type Sprint, type WorkItem } from "../model.ts";
import { inferClosure, inferKind, inferParent, inferStart, leftProject, type Rewinding } from "./infer.ts";
import { countUntil, next } from "./timeline.ts";
import { type PastItem, undo } from "./undo.ts";
import { forget, forgetPlan, type Plan, trim, withoutHistory } from "./unknown.ts";

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
    return asSeenThen(item, present, at, rewinding);
  }
  const kept = countUntil(events, at);
  const undone = later.events?.length ?? events.length;
  const touched = new Set<ChangeField>();
  for (let i = undone - 1; i >= kept; i--) {
    const event = events[i];
    if (event === undefined) continue;
    undo(item, event);
    touched.add(event.field);
  }
  if (kept < undone) item.events = kept === 0 ? NONE : events.slice(0, kept);
  if (touched.has("project") && leftProject(events, kept, present)) return undefined;
  if (touched.has("parent")) inferParent(item, kept, present, rewinding);
  if (touched.has("type") || touched.has("labels") || touched.has("parent"))
    inferKind(item, touched, rewinding.team);
  if (touched.has("status") || touched.has("resolution")) inferClosure(item, kept, present, rewinding.team);
  inferStart(item, kept, present, at);
  // A history names few of the fields of a plan: any change since then may have been one of theirs.
  const changedSince = kept < events.length || (present.updatedAt ?? Number.POSITIVE_INFINITY) > at;
  if (isRoadmapItem(item as WorkItem) && changedSince) forgetPlan(item as unknown as Plan);
  return asSeenThen(item, present, at, rewinding);
}

const NONE: readonly never[] = Object.freeze([]);

/** What is seen from the day itself: sprints in the state they were in, and when it had last been changed. */
function asSeenThen(item: PastItem, present: WorkItem, at: Instant, rewinding: Rewinding): WorkItem {
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
  if (change === undefined) return present.sprints;
  if (team.traits.sprintLists) return sprints.listed(change.from);
  // Changes name the current sprint only; those that closed over the item before that day stay with it.
  const closed = present.sprints.filter((one) => sprints.at(one, at).state === "closed");
  const current = (change.from ?? []).map((id) => sprints.named(id));
  return [...new Set([...closed, ...current])];
}

/** The newest sign of a change: a lower bound, for trackers do not keep every one. */
function lastSign(item: PastItem, { createdAt, events }: WorkItem): Instant | undefined {
  // Without a history, or comments, a later change may have hidden any number of earlier ones.
  if (events === undefined || item.comments === undefined) return undefined;
  const signs = [createdAt, item.events?.at(-1)?.at, item.comments?.at(-1)?.at];
  const known = signs.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}
