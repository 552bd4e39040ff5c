/**
 * What is announced of answers that are asked again every night. Near a limit they go to and fro by chance; what is
 * announced changes only after it was so for a while. The plain outcome of each night stays in its report.
 */
import { millisecondsInWeek } from "date-fns/constants";

/** What one night said of one question; the nights without an answer are left out. */
export interface Night {
  /** Whether the question fails. */
  readonly fails: boolean;
  /** Whether the share that was seen is within the limit. */
  readonly withinLimit: boolean;
}

/** Nights in a row until something else is announced: so many that a steady team sees at most four changes a year. */
const NIGHTS = 5;

/**
 * Whether the question is announced as failing after each of these nights, the oldest first. It fails after five nights of
 * failing, and fails no more after five nights within the limit: over the limit without certainty changes nothing.
 */
export function announcedFailures(nights: readonly Night[]): readonly boolean[] {
  let announced = false;
  let other = 0;
  return nights.map(({ fails, withinLimit }) => {
    other = (announced ? withinLimit : fails) ? other + 1 : 0;
    if (other === NIGHTS) {
      announced = !announced;
      other = 0;
    }
    return announced;
  });
}

/** A rank of some ladder at some time; a larger rank is a worse one. */
export interface Look {
  /** Milliseconds. */
  readonly at: number;
  readonly rank: number;
}

/** The time between two looks that confirm each other: a quarter of the year that a verdict looks back on is new by then. */
const QUARTER = 13 * millisecondsInWeek;

/**
 * The rank that is announced after each look, the oldest first: it worsens or betters only as far as two looks a quarter apart
 * agree. The first look is announced as it is.
 */
export function announcedRanks(looks: readonly Look[]): readonly number[] {
  let announced: number | undefined;
  return looks.map(({ at, rank }) => {
    const before = looks.findLast((look) => look.at <= at - QUARTER)?.rank;
    if (announced === undefined) announced = rank;
    else if (before !== undefined)
      announced = Math.min(Math.max(announced, Math.min(rank, before)), Math.max(rank, before));
    return announced;
  });
}
