/** How much the team finishes: a sprint, or where there are none, a fortnight. */
import { addDays } from "date-fns/addDays";
import type { Backlog, Instant, Sprint, WorkItem } from "../model.ts";
import { isDelivered } from "./items.ts";

/** Sprints looked back on; medians need about this many to be calm (rule catalogue 4.5). */
const LOOK_BACK = 6;
const FORTNIGHT_DAYS = 14;

export interface Throughput {
  /** Delivered items of level 0 in each period, oldest first. */
  readonly periods: readonly number[];
  /** Length of a period in weeks. */
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
export function throughput(team: Backlog, now: Instant): Throughput {
  const delivered = team.items.filter(
    (item) => (item.level ?? 0) === 0 && isDelivered(item) && typeof item.closedAt === "number",
  );
  const closed = closedSprints(team, now).slice(-LOOK_BACK);
  if (team.profile !== "kanban" && closed.length > 0) {
    const lengths = closed.map(
      (sprint) => ((endOf(sprint) ?? 0) - (sprint.startAt ?? endOf(sprint) ?? 0)) / 604_800_000,
    );
    return {
      periods: closed.map((sprint) =>
        countIn(delivered, sprint.startAt ?? Number.NEGATIVE_INFINITY, endOf(sprint) ?? now),
      ),
      weeks: lengths.reduce((sum, one) => sum + one, 0) / lengths.length,
      unit: "sprint",
    };
  }
  const first = delivered.reduce((least, item) => Math.min(least, item.closedAt ?? now), now);
  const periods: number[] = [];
  for (let end = now; periods.length < LOOK_BACK; ) {
    const start = addDays(end, -FORTNIGHT_DAYS).getTime();
    if (start < first) break;
    periods.unshift(countIn(delivered, start, end));
    end = start;
  }
  return { periods, weeks: 2, unit: "fortnight" };
}

const countIn = (items: readonly WorkItem[], from: Instant, until: Instant): number =>
  items.filter((item) => typeof item.closedAt === "number" && item.closedAt > from && item.closedAt <= until)
    .length;
