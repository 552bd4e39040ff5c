/** When an item was last changed, as near to what people did as the source shows. */
import { daysBetween } from "../../calendar.ts";
import { type Bulk, isOwn } from "../../changes.ts";
import type { Backlog, Instant, Read, WorkItem } from "../../model.ts";
import { bulkUpdateOf, importOf } from "./bulk-days.ts";
import { isCut } from "./cut.ts";
import { lastHumanActivity } from "./human-activity.ts";

export interface LastChange {
  /** The last one that is known to be of this item; undefined: none is. */
  readonly at: Instant | undefined;
  /**
   * Where the source hides what was done to the item before it was changed, or created, at once with many others: no
   * change of it alone can be later.
   */
  readonly latest?: Instant;
  /** Whether changes by people alone could be counted. */
  readonly seen: "people" | "updates";
}

/** Where an entry may be missing, the date of the last update counts: it is never older than what people did. */
export const LAST_CHANGE_READS = [
  { need: "history", safe: true },
  { need: "comments", safe: true },
  "roles",
] as const satisfies readonly Read[];

/** An item that says nothing of its last update may have been updated at any time since its creation. */
export function lastChange(team: Backlog, item: WorkItem, now: Instant): LastChange {
  // A comment moves “updated” as well: where comments are hidden, it is the nearest to what people did.
  const shown =
    team.capabilities.history === true &&
    item.events !== undefined &&
    item.comments !== undefined &&
    !isCut(item, "history") &&
    !isCut(item, "comments");
  const byPeople = lastHumanActivity(team, item, now);
  const created = importOf(team, item) === undefined ? item.createdAt : undefined;
  if (shown && (byPeople ?? created) !== undefined) return { at: byPeople ?? created, seen: "people" };
  if (shown && item.createdAt !== undefined) return { at: undefined, latest: item.createdAt, seen: "people" };
  return lastUpdate(team, item, byPeople);
}

/** By the tracker's own date of the last update, nothing where it shows none; `own`: a change of the item alone that is known otherwise. */
function lastUpdate(team: Backlog, item: WorkItem, own: Instant | undefined): LastChange {
  const { updatedAt } = item;
  if (updatedAt === undefined || bulkUpdateOf(team, item) === undefined)
    return { at: updatedAt, seen: "updates" };
  const created = importOf(team, item) === undefined ? item.createdAt : undefined;
  return { at: own ?? created, latest: updatedAt, seen: "updates" };
}

/** The same where updates by machines count as well. */
export function lastUpdateShown(team: Backlog, item: WorkItem): LastChange {
  const own = (list: readonly { readonly at: Instant; readonly bulk?: Bulk }[] | undefined) =>
    list?.findLast(isOwn)?.at;
  const shown = [own(item.comments), own(item.events)].filter((at) => at !== undefined);
  return lastUpdate(team, item, shown.length === 0 ? undefined : Math.max(...shown));
}

/** Whole days without a change where that is surely at least `limit`, or less; undefined: the source hides which. */
export function unchangedDays({ at, latest }: LastChange, limit: number, now: Instant): number | undefined {
  const surely = latest ?? at;
  if (surely === undefined) return undefined;
  const days = daysBetween(surely, now);
  if (days >= limit || latest === undefined) return days;
  return at !== undefined && daysBetween(at, now) < limit ? daysBetween(at, now) : undefined;
}

/** Why `unchangedDays` may be undefined. */
export const hiddenChange = ({ latest }: LastChange): string =>
  latest === undefined
    ? "the tracker does not show when it was last changed"
    : "the last change was one of many at once, and what came before is not shown";

/** Reads on from the subject: "has not been …". */
export const unchangedFor = (days: number, seen: LastChange["seen"]): string =>
  `has not been ${seen === "people" ? "changed or commented on by a person" : "updated"} for ${days} days`;
