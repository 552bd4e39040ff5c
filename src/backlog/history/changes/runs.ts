/** Stretches of time in which much happened. */
import { millisecondsInHour, millisecondsInMinute, millisecondsInSecond } from "date-fns/constants";
import type { Instant } from "../../model.ts";

/** How many in a row must lie in how many milliseconds. */
export interface Pace {
  readonly count: number;
  readonly span: number;
}

/** So many edits of one field by one account, or creations by one, are one act or one import (rule catalogue 0; judgement). */
export const IN_BULK: Pace = { count: 10, span: 5 * millisecondsInMinute };

/**
 * Quicker than anybody works by hand: two seconds an item (judgement). Operations on many items in five real projects took
 * 0.02 to 1.9 seconds an item, and a migration of 200,000 is said to take an hour (Appfire, Configuration Manager for
 * Jira); the quickest moves by hand on a board in one of these projects came every 2.5 seconds.
 */
export const AT_ONCE: Pace = { count: 10, span: 20 * millisecondsInSecond };

/** Quicker than anybody writes (judgement): an import of 3,500 items in a real project took 1 to 4 seconds an item. */
export const IMPORTED: Pace = { count: 10, span: millisecondsInMinute };

/**
 * The same pace in dates of a source: by whole minutes as many as fit into one must fall on it, and dates without a time
 * say nothing of it (undefined).
 */
export function paceIn(times: readonly Instant[], { count, span }: Pace): Pace | undefined {
  const whole = (unit: number): boolean => times.every((at) => at % unit === 0);
  if (!whole(millisecondsInMinute)) return { count, span };
  return whole(millisecondsInHour) ? undefined : { count: (count * millisecondsInMinute) / span, span: 0 };
}

/** First and last place of a run, both included. */
export type Run = readonly [first: number, last: number];

/** The runs in instants that come oldest first: any `count` in a row of a run lie within `span`. */
export function runsOf(times: readonly Instant[], { count, span }: Pace): readonly Run[] {
  const runs: [number, number][] = [];
  for (let last = count - 1; last < times.length; last++) {
    const first = last - count + 1;
    if ((times[last] ?? 0) - (times[first] ?? 0) > span) continue;
    const run = runs.at(-1);
    if (run !== undefined && first <= run[1]) run[1] = last;
    else runs.push([first, last]);
  }
  return runs;
}
