/** How often a trend says "better" or "worse" where nothing changed, and how often it does where something did. */
import { FALSE_SHARE } from "../../src/report/trend/direction.ts";
import { type Block, differenceOf, largestCounted } from "../../src/statistics/halves.ts";
import type { Run } from "./outcomes.ts";
import { binomial, clusterShare, poisson, type Random, randomOf } from "./random.ts";

const SERIES = 40;
/** Fortnights that one report looks back on, and those of half a year of reports beside. */
const SEEN = 13;
const EARLIER = 6;
const LOOKS = 26;
const WEEKS = 2 * SEEN + LOOKS - 1;

/** What came in during each week of one question: between one and twelve a week, and a share of them fails. */
function series(random: Random, correlation: number): readonly Block[] {
  const [mean, share] = [1 + 11 * random(), 0.05 + 0.45 * random()];
  return weeks(random, mean, correlation, () => share);
}

/** Weeks of one fortnight go up and down together. */
function weeks(
  random: Random,
  mean: number,
  correlation: number,
  shareIn: (week: number) => number,
): readonly Block[] {
  let share = 0;
  return Array.from({ length: WEEKS }, (_, week) => {
    if (week % 2 === 0) share = clusterShare(random, shareIn(week), correlation);
    const judged = poisson(random, mean);
    return { judged, failed: binomial(random, judged, share) };
  });
}

/** The chance that a report at the end of a week gives a question. */
function chanceAt(all: readonly Block[], end: number): number | undefined {
  const blocks = Array.from({ length: SEEN }, (_, n) => {
    const at = end - 2 * SEEN + 2 * n;
    const [one, other] = [all[at], all[at + 1]];
    if (one === undefined || other === undefined) throw new RangeError(`no week ${at}`);
    return { judged: one.judged + other.judged, failed: one.failed + other.failed };
  });
  return differenceOf(blocks.slice(0, EARLIER), blocks.slice(EARLIER))?.chance;
}

/** Which of the questions get a word. */
function worded(all: readonly (readonly Block[])[], end: number): readonly boolean[] {
  const chances = all.map((one) => chanceAt(one, end));
  const largest = largestCounted(
    chances.filter((one) => one !== undefined),
    FALSE_SHARE,
  );
  return chances.map((chance) => chance !== undefined && chance <= largest);
}

export interface Steady {
  readonly correlation: number;
  /** Reports that hold a false word. */
  readonly reports: number;
  /** Half years of weekly reports of which one or more does. */
  readonly halfYears: number;
  /** False words a report. */
  readonly words: number;
}

/** Forty questions of which nothing changes, reported every week for half a year. */
export function steady(correlation: number, { seed, draws }: Run): Steady {
  const random = randomOf(seed, `steady ${correlation}`);
  let [reports, halfYears, words] = [0, 0, 0];
  for (let draw = 0; draw < draws; draw++) {
    const all = Array.from({ length: SERIES }, () => series(random, correlation));
    const found = Array.from(
      { length: LOOKS },
      (_, look) => worded(all, 2 * SEEN + look).filter((word) => word).length,
    );
    reports += found.filter((n) => n > 0).length;
    words += found.reduce((sum, n) => sum + n, 0);
    if (found.some((n) => n > 0)) halfYears++;
  }
  return {
    correlation,
    reports: reports / draws / LOOKS,
    halfYears: halfYears / draws,
    words: words / draws / LOOKS,
  };
}

/** How often a change of 20 points in the middle gets a word: from 20 to 40 %, among 39 questions that stay. */
export function changeFound(perWeek: number, correlation: number, { seed, draws }: Run): number {
  const random = randomOf(seed, `change ${perWeek} ${correlation}`);
  let found = 0;
  for (let draw = 0; draw < draws; draw++) {
    const moved = weeks(random, perWeek, correlation, (week) => (week < 2 * EARLIER ? 0.2 : 0.4));
    const rest = Array.from({ length: SERIES - 1 }, () => series(random, correlation));
    if (worded([moved, ...rest], 2 * SEEN)[0]) found++;
  }
  return found / draws;
}
