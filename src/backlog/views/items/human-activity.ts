/** When a person, and not a machine, last did something to an item. */
import { isHuman } from "../../actors.ts";
import { daysBetween } from "../../calendar.ts";
import { isOwn } from "../../changes.ts";
import {
  type Backlog,
  type BulkRun,
  type Instant,
  isRoadmapItem,
  type Person,
  type WorkItem,
} from "../../model.ts";
import { bulkUpdateOf, importOf } from "./bulk-days.ts";

/**
 * The newest comment, change, update or creation up to `now` whose author is known and no machine; undefined
 * when the source shows none. What has no author is not counted: trackers leave the author out for
 * automation. What was changed or created at once with many others is not counted either: nobody looked at the item.
 */
export function lastHumanActivity(team: Backlog, item: WorkItem, now: Instant): Instant | undefined {
  let last: Instant | undefined;
  const see = (at: Instant | undefined, by: Person | null | undefined): void => {
    if (at === undefined || at > now || (last !== undefined && at <= last)) return;
    if (isHuman(by, at) === true) last = at;
  };
  if (importOf(team, item) === undefined) see(item.createdAt, item.creator ?? item.reporter);
  for (const { at, by } of item.comments ?? []) see(at, by);
  for (const event of item.events ?? []) if (isOwn(event)) see(event.at, event.by);
  if (isRoadmapItem(item)) for (const { at, by } of item.updates ?? []) see(at, by);
  return last;
}

/** The tracker's own last update, where that is later than what people did. */
export interface LaterUpdate {
  /** Whole days since then; null: it is no later, not shown, or to come. */
  readonly updatedDays: number | null;
  /** "27 of 30 items were changed": at once with it; null where it is of this item alone. */
  readonly updatedWith: string | null;
}

export function updatedSince(team: Backlog, item: WorkItem, days: number | null, now: Instant): LaterUpdate {
  const { updatedAt } = item;
  const since = updatedAt === undefined || updatedAt > now ? null : daysBetween(updatedAt, now);
  if (since === null || (days !== null && since >= days)) return { updatedDays: null, updatedWith: null };
  const run = bulkUpdateOf(team, item);
  return { updatedDays: since, updatedWith: run === undefined ? null : wordsOf(run) };
}

/** Why a finding names an older day than the tracker does. */
export function updatedWords({ updatedDays: days, updatedWith }: LaterUpdate): string {
  if (days === null) return "";
  const ago = `; the tracker shows an update ${days} ${days === 1 ? "day" : "days"} ago`;
  return updatedWith === null
    ? `${ago}, but not that a person made it`
    : `${ago}, when ${updatedWith} at once`;
}

const wordsOf = ({ items, of, open, what }: BulkRun): string =>
  `${items} of ${of} ${open ? "open items" : "items"} were ${what}`;
