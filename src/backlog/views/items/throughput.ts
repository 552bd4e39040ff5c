/** How much the team finishes: a sprint, or where there are none, a fortnight. */
import { addDays } from "date-fns/addDays";
import { millisecondsInWeek } from "date-fns/constants";
import type { Backlog, Instant, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { isDelivered } from "./items.ts";

/** Number of periods; medians need about this many to be stable (rule catalogue 4.5). */
export const LOOK_BACK = 6;
const FORTNIGHT_DAYS = 14;
/** Finished items from which on their number in these periods is a pace (judgement). */
const STEADY_FROM = 10;
/** A team whose last sprint ended longer ago than this no longer works in sprints (judgement). */
const DORMANT_DAYS = 56;

export interface Throughput {
  /** Delivered stories, bugs and spikes in each period, oldest first. */
  readonly periods: readonly number[];
  /** Mean length of a period in weeks. */
  readonly weeks: number;
  readonly unit: "sprint" | "fortnight";
}

/** Closed sprints that ended before `now`, oldest first. */
export function closedSprints(team: Backlog, now: Instant): readonly Sprint[] {
  return (team.sprints ?? [])
    .filter((sprint) => sprint.state === "closed" && (endOf(sprint) ?? Number.POSITIVE_INFINITY) <= now)
    .sort((a, b) => (endOf(a) ?? 0) - (endOf(b) ?? 0));
}

/** When a sprint ended or will end. */
export const endOf = (sprint: Sprint): Instant | undefined => sprint.completeAt ?? sprint.endAt ?? undefined;

/** The last six periods; fewer where the team is younger than that. */
export const throughput = onceAt((team: Backlog, now: Instant): Throughput => {
  const finished = closings(team, now);
  const sprints = lastSprints(team, now);
  if (sprints.length > 0) {
    const weeks = sprints.reduce((sum, { from, until }) => sum + (until - from) / millisecondsInWeek, 0);
    return {
      periods: sprints.map(({ from, until }) => countIn(finished, from, until)),
      weeks: weeks / sprints.length,
      unit: "sprint",
    };
  }
  const first = firstCreated(team, now);
  const periods: number[] = [];
  for (let until = now; periods.length < LOOK_BACK; ) {
    const from = addDays(until, -FORTNIGHT_DAYS).getTime();
    if (from < first) break;
    periods.unshift(countIn(finished, from, until));
    until = from;
  }
  return { periods, weeks: FORTNIGHT_DAYS / 7, unit: "fortnight" };
});

/** Why weeks of work cannot be said from what the team finished; undefined where they can. */
export function unsteadyPace(team: Backlog, now: Instant): string | undefined {
  const whole = team.capabilities["whole-backlog"];
  if (whole !== true) return `there is no pace to measure by: ${whole}`;
  const { periods, unit } = throughput(team, now);
  if (periods.length < LOOK_BACK)
    return `there is no steady pace to measure by: only ${periods.length} ${unit}s; at least ${LOOK_BACK} are needed`;
  const finished = periods.reduce((sum, one) => sum + one, 0);
  return finished < STEADY_FROM
    ? `there is no steady pace to measure by: only ${finished} ${finished === 1 ? "item" : "items"} finished in the last ${LOOK_BACK} ${unit}s; at least ${STEADY_FROM} are needed`
    : undefined;
}

/** When the team's stories, bugs and spikes were delivered, as far as that is known. */
function closings(team: Backlog, now: Instant): readonly Instant[] {
  const found: Instant[] = [];
  for (const item of team.items) {
    if (isSized(item) && isDelivered(item) && typeof item.closedAt === "number" && item.closedAt <= now)
      found.push(item.closedAt);
  }
  return found;
}

/** When the oldest of what the team delivered was written: there was a team from then on. */
function firstCreated(team: Backlog, now: Instant): Instant {
  let first = now;
  for (const item of team.items) {
    if (isSized(item) && isDelivered(item)) first = Math.min(first, item.createdAt ?? item.closedAt ?? now);
  }
  return first;
}

const isSized = (item: WorkItem): boolean => item.kind !== "roadmap" && item.kind !== "subtask";

/** The last closed sprints with both ends known; none where the team does not, or no longer, work in sprints. */
function lastSprints(team: Backlog, now: Instant): readonly { from: Instant; until: Instant }[] {
  if (team.profile === "kanban") return [];
  const spans = closedSprints(team, now).flatMap((sprint) => {
    const until = endOf(sprint);
    const from = sprint.startAt;
    return typeof from === "number" && until !== undefined && from < until ? [{ from, until }] : [];
  });
  const latest = spans.at(-1)?.until ?? Number.NEGATIVE_INFINITY;
  return latest < addDays(now, -DORMANT_DAYS).getTime() ? [] : spans.slice(-LOOK_BACK);
}

const countIn = (instants: readonly Instant[], from: Instant, until: Instant): number =>
  instants.reduce((sum, at) => sum + (at > from && at <= until ? 1 : 0), 0);
