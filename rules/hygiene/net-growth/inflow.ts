/** Items created and items closed, week by week. */
import { millisecondsInWeek } from "date-fns/constants";
import { dayStart } from "../../../src/backlog/calendar.ts";
import { importedItems } from "../../../src/backlog/history/changes/imports.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** Number of weeks covered (rule catalogue, rule 44). */
export const INFLOW_WEEKS = 12;

export interface Inflow {
  /** One entry a week, the last first. */
  readonly weeks: readonly { readonly created: number; readonly closed: number }[];
  readonly created: number;
  readonly closed: number;
  /** Items created on days of a bulk creation; they are in none of the counts. */
  readonly dropped: number;
  /** When the first item of the team was created; undefined when the source dates none. */
  readonly first: Instant | undefined;
  /** Finished items whose end is not dated. */
  readonly undated: number;
}

/** Stories, bugs and spikes created and closed, however they ended, in the last twelve weeks. */
export const inflow = onceAt((team: Backlog, now: Instant): Inflow => {
  const since = now - INFLOW_WEEKS * millisecondsInWeek;
  const weeks = Array.from({ length: INFLOW_WEEKS }, () => ({ created: 0, closed: 0 }));
  const weekOf = (at: Instant) => weeks[Math.floor((now - at) / millisecondsInWeek)];
  const fresh: { readonly item: WorkItem; readonly at: Instant }[] = [];
  let first: Instant | undefined;
  let closed = 0;
  let undated = 0;
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const { createdAt, closedAt } = item;
    if (createdAt !== undefined && createdAt <= now) {
      first = Math.min(first ?? createdAt, createdAt);
      if (createdAt > since) fresh.push({ item, at: createdAt });
    }
    if (item.status.category !== "done") continue;
    if (closedAt === undefined) undated++;
    else if (closedAt !== null && closedAt > since && closedAt <= now) {
      const week = weekOf(closedAt);
      if (week !== undefined) week.closed++;
      closed++;
    }
  }
  // An import is no demand, and what else was created on its day may be a part of it.
  const imported = importedItems(team);
  const days = new Set(fresh.flatMap(({ item, at }) => (imported.has(item) ? dayStart(team, at) : [])));
  const kept = fresh.filter(({ at }) => days.size === 0 || !days.has(dayStart(team, at)));
  for (const { at } of kept) {
    const week = weekOf(at);
    if (week !== undefined) week.created++;
  }
  return { weeks, created: kept.length, closed, dropped: fresh.length - kept.length, first, undated };
});
