/** When a person, and not a machine, last did something to an item. */
import { isHuman } from "../../actors.ts";
import { daysBetween } from "../../calendar.ts";
import { type Instant, isRoadmapItem, type Person, type WorkItem } from "../../model.ts";

/**
 * The newest comment, change, update or creation up to `now` whose author is known and no machine; undefined
 * when the source shows none. What has no author is not counted: trackers leave the author out for
 * automation.
 */
export function lastHumanActivity(item: WorkItem, now: Instant): Instant | undefined {
  let last: Instant | undefined;
  const see = (at: Instant | undefined, by: Person | null | undefined): void => {
    if (at === undefined || at > now || (last !== undefined && at <= last)) return;
    if (isHuman(by, at) === true) last = at;
  };
  see(item.createdAt, item.creator ?? item.reporter);
  for (const { at, by } of item.comments ?? []) see(at, by);
  for (const { at, by } of item.events ?? []) see(at, by);
  if (isRoadmapItem(item)) for (const { at, by } of item.updates ?? []) see(at, by);
  return last;
}

/** Days since the tracker's own last update, where that is later than what people did `days` ago; else null. */
export function updatedSince({ updatedAt }: WorkItem, days: number | null, now: Instant): number | null {
  if (updatedAt === undefined || updatedAt > now) return null;
  const since = daysBetween(updatedAt, now);
  return days === null || since < days ? since : null;
}

/** Why a finding names an older day than the tracker does. */
export const updatedWords = (days: number | null): string =>
  days === null
    ? ""
    : `; the tracker shows an update ${days} ${days === 1 ? "day" : "days"} ago, but not that a person made it`;
