/** How long work takes from its start to its end, and what is long for this team. */
import { millisecondsInDay } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { isDelivered } from "../../views/items/items.ts";
import { startOfWork } from "./status-changes.ts";

/** Covers items finished in the last half year. */
export const CYCLE_DAYS = 180;
/** "85 % of items in so many days or less": the example of the Kanban Guide's service level expectation. */
const EXPECTED_SHARE = 0.85;

export interface CycleTime {
  readonly item: WorkItem;
  /** Days of 24 hours, with their fraction. */
  readonly days: number;
}

/** Of the stories, bugs and spikes delivered in the last half year, shortest first. */
export const cycleTimes = onceAt((team: Backlog, now: Instant): readonly CycleTime[] => {
  const since = subDays(now, CYCLE_DAYS).getTime();
  const found: CycleTime[] = [];
  for (const item of team.items) {
    const { closedAt, kind } = item;
    if (kind === "roadmap" || kind === "subtask" || !isDelivered(item)) continue;
    if (typeof closedAt !== "number" || closedAt > now || closedAt < since) continue;
    const start = startOfWork(team, item);
    if (typeof start === "number" && start <= closedAt)
      found.push({ item, days: (closedAt - start) / millisecondsInDay });
  }
  return found.sort((a, b) => a.days - b.days);
});

/** The team's own 85th percentile, in days; undefined where nothing was finished. */
export function usualCycleDays(team: Backlog, now: Instant): number | undefined {
  const times = cycleTimes(team, now);
  return times[Math.max(0, Math.ceil(times.length * EXPECTED_SHARE) - 1)]?.days;
}

/**
 * The age that this share of the items in progress exceeds, on any day, where the team works as it did on what it
 * finished. An item is in progress on as many days as it takes, so slow ones are over-represented: of the items in
 * progress the share Σ max(0, T − age) / Σ T is older than `age`. 0 where nothing was finished.
 */
export function ageLimit(team: Backlog, now: Instant, share: number): number {
  const slowestFirst = cycleTimes(team, now).toReversed();
  const spent = share * slowestFirst.reduce((sum, { days }) => sum + days, 0);
  let longer = 0;
  for (const [i, { days }] of slowestFirst.entries()) {
    longer += days;
    const age = (longer - spent) / (i + 1);
    // The i + 1 slowest items are the ones that take longer than this.
    if (age >= (slowestFirst[i + 1]?.days ?? 0)) return age;
  }
  return 0;
}
