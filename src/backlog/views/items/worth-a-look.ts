/**
 * Why somebody should look at an open item before it is closed: of hundreds that nobody has changed for long, most can be
 * closed at once, and these cannot. All of it is judgement.
 */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { any, type Condition, createdBefore, NOT_PLANNED, TIES, unchanged } from "../../search/condition.ts";
import { isPlanned, newItems, urgent } from "../../search/matches.ts";
import { childrenOf, isOpen, isStarted } from "./items.ts";
import { isStalled, STALLED_DAYS } from "./stalled.ts";
import { isUrgent, URGENT_RANK, urgentItems } from "./urgent.ts";

/** An item younger than this may be waiting for its turn. */
const YEAR_DAYS = 365;

/** In words that follow a number: "12 urgent". undefined: nothing speaks for the item. */
export function worthALook(team: Backlog, item: WorkItem, now: Instant): string | undefined {
  const isOlder = (at: Instant | undefined): boolean => at !== undefined && daysBetween(at, now) >= YEAR_DAYS;
  if (item.kind === "roadmap") return "on the roadmap";
  if (isPlanned(item)) return `planned for a ${team.traits.timeBox}`;
  if (isStarted(item) && !isStalled(team, item, now)) return "in progress";
  if (isUrgent(team, item)) return "urgent";
  if ((item.customerRequests ?? 0) > 0) return "requested by customers";
  if ((item.votes ?? 0) > 0) return "voted for";
  if (childrenOf(team, item).some(isOpen)) return "with open items below";
  if ((item.links?.length ?? 0) > 0) return "linked to other items";
  return isOlder(item.createdAt) ? undefined : "younger than a year";
}

/** The conditions of a search that all hold where nothing speaks for an item, as far as a search can say it. */
export const notWorthALook = (team: Backlog): readonly Condition[] => [
  createdBefore(YEAR_DAYS),
  any(newItems(team), unchanged(STALLED_DAYS)),
  NOT_PLANNED,
  ...(urgentItems(team) === undefined || urgentItems(team)?.length === 0
    ? []
    : [{ ...urgent(team, URGENT_RANK), not: true } as const]),
  ...TIES.map((tie): Condition => ({ says: "without", tie })),
];
