/** Whether anybody still works in a project: a dormant one has no habits that could be judged. */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { isCut } from "./cut.ts";
import { lastHumanActivity } from "./human-activity.ts";
import { isDone } from "./items.ts";

/** A project in which nothing was created or resolved for so many days is dormant (judgement). */
const DORMANT_DAYS = 180;

/** When an item was last created or resolved in a dormant project; undefined where it is in use, or that cannot be seen. */
export const dormantSince = onceAt((team: Backlog, now: Instant): Instant | undefined => {
  let last: Instant | undefined;
  for (const item of team.items) {
    const at = lastStep(item);
    if (at === undefined || isActive(team, item, now)) return undefined;
    last = Math.max(last ?? at, at);
  }
  return last !== undefined && daysBetween(last, now) >= DORMANT_DAYS ? last : undefined;
});

/** Somebody changed it or commented on it lately, or may have, where not all of that was read. */
function isActive(team: Backlog, item: WorkItem, now: Instant): boolean {
  const whole = !isCut(item, "comments") && !isCut(item, "history");
  const at = whole ? lastHumanActivity(team, item, now) : item.updatedAt;
  return at !== undefined && daysBetween(at, now) < DORMANT_DAYS;
}

/** When it was resolved or else created, or no later than its last change where that is not shown. */
function lastStep(item: WorkItem): Instant | undefined {
  const step = isDone(item) ? item.closedAt : item.createdAt;
  return typeof step === "number" ? step : item.updatedAt;
}
