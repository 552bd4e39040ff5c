/** How many items were created and how many resolved, by calendar year. */
import { TZDate } from "@date-fns/tz";
import type { Backlog, Instant, WorkItem } from "../../model.ts";

export interface Year {
  readonly year: number;
  readonly created: number;
  /** However they ended. */
  readonly resolved: number;
}

/** A larger share of items without a date would make a year look poorer than it was (judgement). */
const UNDATED_SHARE = 0.1;

/**
 * Every item of the team at whatever level, from the year of the first date to that of `now`, in the team's time zone.
 * undefined where the source leaves items out, or does not show when nearly all of them were created and resolved.
 */
export function byYear(team: Backlog, now: Instant): readonly Year[] | undefined {
  if (team.capabilities["whole-backlog"] !== true) return undefined;
  const created = shown(team.items, ({ createdAt }) => createdAt, now);
  const done = team.items.filter(({ status }) => status.category === "done");
  const resolved = shown(done, ({ closedAt }) => closedAt ?? undefined, now);
  if (created === undefined || resolved === undefined) return undefined;
  const yearOf = (at: Instant): number => new TZDate(at, team.timeZone).getFullYear();
  const first = Math.min(...[created[0], resolved[0]].flatMap((at) => (at === undefined ? [] : yearOf(at))));
  const years: Year[] = [];
  let [createdSoFar, resolvedSoFar] = [0, 0];
  for (let year = first; year <= yearOf(now); year++) {
    const end = new TZDate(year + 1, 0, 1, team.timeZone).getTime();
    const [createdBy, resolvedBy] = [countBefore(created, end), countBefore(resolved, end)];
    years.push({ year, created: createdBy - createdSoFar, resolved: resolvedBy - resolvedSoFar });
    [createdSoFar, resolvedSoFar] = [createdBy, resolvedBy];
  }
  return years;
}

/** The dates up to `now`, oldest first; undefined where too few are shown, or there is none. */
function shown(
  items: readonly WorkItem[],
  date: (item: WorkItem) => Instant | undefined,
  now: Instant,
): Float64Array | undefined {
  const dates = items.map(date).filter((at) => at !== undefined);
  const past = dates.filter((at) => at <= now);
  return past.length === 0 || items.length - dates.length > items.length * UNDATED_SHARE
    ? undefined
    : Float64Array.from(past).sort();
}

/** How many of the sorted instants come before this one. */
function countBefore(sorted: Float64Array, at: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
