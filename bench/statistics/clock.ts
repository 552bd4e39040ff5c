/** How many teams a verdict that is looked at every week would accuse within a year. */
import { millisecondsInWeek } from "date-fns/constants";
import signals from "../../rules/babysitter/index.ts";
import { count } from "../../src/engine/count.ts";
import { signalAnswer } from "../../src/engine/outcome.ts";
import type { Assessment } from "../../src/engine/verdict/assess.ts";
import { STATUSES, statusOf } from "../../src/engine/verdict/ladder.ts";
import { fail, pass } from "../../src/rule.ts";
import type { Signal } from "../../src/signal.ts";
import { OF_EVENTS } from "../../src/statistics/clusters.ts";
import { announcedRanks } from "../../src/statistics/nights.ts";
import type { Run } from "./outcomes.ts";
import { clusterShare, poisson, type Random, randomOf } from "./random.ts";

const WINDOW = 52;
const LOOKS = 52;
const EVENTS_A_WEEK = 2;
const CORRELATION = 0.05;
const core = signals.filter(({ part }) => part === "core");
const WATCH = STATUSES.indexOf("watch");

interface Event {
  readonly week: number;
  readonly bad: boolean;
}

/** The true share of bad events of a signal in a week of the second year; the first year is week -52 to -1. */
export type ShareIn = (signal: Signal, week: number) => number;

export const atEveryThreshold: ShareIn = ({ threshold }) => threshold;
export const belowEveryThreshold: ShareIn = ({ threshold }) => 0.9 * threshold;
/** Nine tenths of each threshold in the first year, and half-way from the threshold to all from then on. */
export const turnedBad: ShareIn = ({ threshold }, week) => (week < 0 ? 0.9 * threshold : (1 + threshold) / 2);

export interface Accused {
  /** Teams that were at "watch" or worse after at least one of the looks. */
  readonly plain: number;
  readonly slow: number;
  /** Those already so at the first look. */
  readonly first: number;
  /** The middle week of the first such look, of the teams that have one; null of none. */
  readonly plainWeek: number | null;
  readonly slowWeek: number | null;
}

export function accused(shareIn: ShareIn, { seed, draws }: Run): Accused {
  const random = randomOf(seed, `verdict ${core.map((signal) => [shareIn(signal, -1), shareIn(signal, 1)])}`);
  const firsts: { plain: number; slow: number }[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const events = core.map((signal) => eventsOf(random, (week) => shareIn(signal, week)));
    const ranks = Array.from({ length: LOOKS }, (_, week) => ({
      at: week * millisecondsInWeek,
      rank: STATUSES.indexOf(
        statusOf(
          core.map((signal, n) => assessed(signal, events[n] ?? [], week)),
          "conservative",
        ),
      ),
    }));
    firsts.push({
      plain: ranks.findIndex(({ rank }) => rank >= WATCH),
      slow: announcedRanks(ranks).findIndex((rank) => rank >= WATCH),
    });
  }
  const share = (is: (one: { plain: number; slow: number }) => boolean): number =>
    firsts.filter(is).length / draws;
  return {
    plain: share(({ plain }) => plain >= 0),
    slow: share(({ slow }) => slow >= 0),
    first: share(({ plain }) => plain === 0),
    plainWeek: middle(firsts.map(({ plain }) => plain)),
    slowWeek: middle(firsts.map(({ slow }) => slow)),
  };
}

const middle = (weeks: readonly number[]): number | null => {
  const known = weeks.filter((week) => week >= 0).sort((a, b) => a - b);
  return known[known.length >> 1] ?? null;
};

/** Two years of events; those of a fortnight go right or wrong together. */
function eventsOf(random: Random, shareIn: (week: number) => number): readonly Event[] {
  let share = 0;
  return Array.from({ length: WINDOW + LOOKS }, (_, n) => n - WINDOW).flatMap((week) => {
    if (week % 2 === 0) share = clusterShare(random, shareIn(week), CORRELATION);
    return Array.from({ length: poisson(random, EVENTS_A_WEEK) }, () => ({ week, bad: random() < share }));
  });
}

/** A signal at the end of the week before this one, over the year before. */
function assessed(signal: Signal, events: readonly Event[], end: number): Assessment {
  const seen = events.filter(({ week }) => week < end && week >= end - WINDOW);
  const counts = count(
    seen,
    ({ bad }) => (bad ? fail({}) : pass),
    ({ week }) => String((end - 1 - week) >> 1),
    OF_EVENTS,
  );
  const { failed, judged, unknown, clusters, effective, lower, upper } = counts;
  return {
    ...{ signal, k: failed, n: judged, unknown, clusters, effective, lower, upper },
    ...signalAnswer(counts, signal, WINDOW * 7),
  };
}
