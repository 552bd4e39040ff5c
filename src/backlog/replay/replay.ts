/**
 * The backlog of earlier days. Changes are undone one by one, from the newest to the oldest: one pass,
 * however many days are asked for. What no history keeps is unknown on an earlier day, never guessed: the
 * order, sprint goals, votes, counts of customer requests, descriptions that the history hides, plans without
 * a history.
 */
import type { Backlog, Instant, WorkItem } from "../model.ts";
import { isRoadmapItem } from "../model.ts";
import { once } from "../once.ts";
import { ReplayCursor, rewindingOf, shaped } from "./cursor.ts";
import { rewind } from "./rewind.ts";

/**
 * The backlog as it was at each of these instants, which come newest first. What did not change between two of
 * them is the same object in both. From an instant after the last change on, the backlog is the one of today.
 * @throws RangeError when an instant is later than the one before it.
 */
export function* replay(team: Backlog, instants: readonly Instant[]): Generator<Backlog, void> {
  if (instants.some((at, i) => at > (instants[i - 1] ?? at)))
    throw new RangeError("a replay goes backwards: the newest day comes first");
  const newest = newestChange(team);
  const past = instants.filter((at) => at < newest);
  for (let i = past.length; i < instants.length; i++) yield team;
  if (past.length === 0) return;
  const walk = new ReplayCursor(team, past);
  for (const at of past) yield walk.backTo(at);
}

/** The backlog of one day, remembered as long as somebody holds it. */
export function asOf(team: Backlog, at: Instant): Backlog {
  const held = remembered(team).get(at)?.deref();
  if (held !== undefined) return held;
  const [found = team] = replay(team, [at]);
  remembered(team).set(at, new WeakRef(found));
  return found;
}

/** One item as it was on the day; undefined where it did not exist yet. Its children are those of today. */
export function itemAt(team: Backlog, item: WorkItem, at: Instant): WorkItem | undefined {
  if (at >= newestChange(team)) return item;
  const past = rewind(item, item, at, rewindingOf(team));
  return past === undefined ? undefined : shaped(past);
}

const remembered = once((_team: Backlog) => new Map<Instant, WeakRef<Backlog>>());

/** When the newest change in the backlog was made. */
export const newestChange = once((team: Backlog): Instant => {
  let newest = Number.NEGATIVE_INFINITY;
  const see = (at: Instant | null | undefined): void => {
    if (typeof at === "number" && at > newest) newest = at;
  };
  for (const list of [team.items, team.roadmap]) {
    for (const item of list) {
      see(item.createdAt);
      see(item.updatedAt);
      see(item.closedAt);
      see(item.events?.at(-1)?.at);
      see(item.comments?.at(-1)?.at);
      if (isRoadmapItem(item)) see(item.updates?.at(-1)?.at);
    }
  }
  return newest;
});
