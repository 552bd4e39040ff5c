/** When a person, and not a machine, last did something to an item. */
import { type Instant, isRoadmapItem, type Person, type WorkItem } from "../model.ts";
import { hasRole } from "../order.ts";

/** An app, or an account mapped to the role `bot` at that instant. */
export const isMachine = (person: Person | null | undefined, at: Instant): boolean =>
  person?.kind === "app" || hasRole(person, "bot", at);

/**
 * The newest comment, change, update or creation up to `now` whose author is known and no machine; undefined
 * when the source shows none. What nobody signed is not counted: trackers leave the author out for automation.
 */
export function lastHumanActivity(item: WorkItem, now: Instant): Instant | undefined {
  let last: Instant | undefined;
  const see = (at: Instant | undefined, by: Person | null | undefined): void => {
    if (at === undefined || at > now || (last !== undefined && at <= last)) return;
    if (by !== null && by !== undefined && (!isMachine(by, at) || actsForPeople(by, at))) last = at;
  };
  see(item.createdAt, item.creator ?? item.reporter);
  for (const { at, by } of item.comments ?? []) see(at, by);
  for (const { at, by } of item.events ?? []) see(at, by);
  if (isRoadmapItem(item)) for (const { at, by } of item.updates ?? []) see(at, by);
  return last;
}

/** An app that the role map gives a role acts for whoever has that role. */
const actsForPeople = (by: Person, at: Instant): boolean =>
  by.roles.some(({ role }) => role !== "bot" && hasRole(by, role, at));
