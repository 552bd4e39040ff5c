/** What is large for this team: by its own sprints, estimates and cycle times. */
import { millisecondsInDay } from "date-fns/constants";
import { cycleTimes, usualCycleDays } from "../../../src/backlog/history/changes/cycle-time.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import { lastScopes } from "../../../src/backlog/history/sprints/last-sprints.ts";
import { median } from "../../../src/backlog/median.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { isDelivered, stories } from "../../../src/backlog/views/items/items.ts";

/** Sprints that show what the team delivers in one, and items that show what is long or large (judgement). */
const SPRINTS_FROM = 3;
const ITEMS_FROM = 20;
/** Of what a sprint delivered so much must be estimated for the sum to mean something (judgement). */
const ESTIMATED_PART = 0.5;
/** Without sprints: so many times the team's own 85th percentile. */
const QUANTILE = 0.85;
const TIMES = 2;

/** The largest estimate that is not large: the part of what the median sprint delivers, if sprints show it. */
export function sizeLimit(team: Backlog, now: Instant, part: number): number | undefined {
  const { usual, long } = sizes(team, now);
  return usual === undefined ? long : usual * part;
}

interface Sizes {
  /** Sum of the estimates that the median sprint delivers. */
  readonly usual: number | undefined;
  readonly long: number | undefined;
}

const sizes = onceAt((team: Backlog, now: Instant): Sizes => {
  const sums = lastScopes(team, now).flatMap(({ completed }) => {
    const estimates = completed.flatMap(({ item }) => item.estimate ?? []);
    return estimates.length > 0 && estimates.length >= completed.length * ESTIMATED_PART
      ? estimates.reduce((sum, one) => sum + one, 0)
      : [];
  });
  const usual = sums.length >= SPRINTS_FROM ? median(sums) : 0;
  const all = stories(team)
    .flatMap(({ estimate }) => estimate ?? [])
    .sort((a, b) => a - b);
  const high = all.length >= ITEMS_FROM ? all[Math.ceil(all.length * QUANTILE) - 1] : undefined;
  return { usual: usual > 0 ? usual : undefined, long: high === undefined ? undefined : high * TIMES };
});

/** Days beyond which work took long: so many times the team's 85th percentile; undefined below twenty items. */
export function longDays(team: Backlog, now: Instant, times: number): number | undefined {
  const usual = cycleTimes(team, now).length >= ITEMS_FROM ? usualCycleDays(team, now) : undefined;
  return usual === undefined ? undefined : usual * times;
}

/** Days from the start of work to delivery; undefined of what is not delivered. */
export function cycleDaysOf(team: Backlog, item: WorkItem): number | undefined {
  const start = startOfWork(team, item);
  const { closedAt } = item;
  if (!isDelivered(item) || typeof closedAt !== "number" || typeof start !== "number") return undefined;
  return start > closedAt ? undefined : (closedAt - start) / millisecondsInDay;
}
