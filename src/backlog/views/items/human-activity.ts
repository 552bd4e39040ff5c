/** When a person, and not a machine, last did something to an item. */
import { isHuman } from "../../actors.ts";
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
