/** Work that is in progress in name only. */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { lastChange } from "./last-change.ts";

/** An item in progress that nothing happened to for so many days is not worked on: as long as a dormant project (judgement). */
export const STALLED_DAYS = 180;

/** Where its last change is not shown, it counts as worked on. */
export function isStalled(team: Backlog, item: WorkItem, now: Instant): boolean {
  if (item.status.category !== "started") return false;
  const { at } = lastChange(team, item, now);
  return at !== undefined && daysBetween(at, now) >= STALLED_DAYS;
}
