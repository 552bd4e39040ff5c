/** How often a team of a known share fails or passes. */
import { badOf } from "../../src/engine/limit.ts";
import { ruleAnswer } from "../../src/engine/outcome.ts";
import type { Outcome } from "../../src/rule.ts";
import { type ShareLimit, truthOf } from "./limits.ts";
import { randomOf } from "./random.ts";
import { CLUSTERED, drawn, SEPARATE, type Shape, tallied, UNDECLARED } from "./teams.ts";

/** One made-up team, drawn many times. */
export interface Cell {
  readonly limit: ShareLimit;
  readonly n: number;
  readonly shape: Shape;
  readonly correlation: number;
}

interface Rate {
  readonly cell: Cell;
  readonly rate: number;
}

export const SIZES: readonly number[] = [5, 8, 11, 15, 20, 30, 40, 60, 100, 200, 500];
/** Of clustered members, where there are more shapes than sizes. */
export const CLUSTERED_SIZES: readonly number[] = [8, 20, 40, 100, 200, 500];
export const CORRELATIONS: readonly number[] = [0, 0.1, 0.2];
/** The correlation of members whose clusters the rule does not name. */
const UNSAID = 0.05;

const cellsOf = (
  limits: readonly ShareLimit[],
  sizes: readonly number[],
  shapes: readonly Shape[],
  correlation: number,
): readonly Cell[] =>
  limits.flatMap((limit) =>
    sizes.flatMap((n) =>
      shapes
        .filter((shape) => shape.sizes(n).every((size) => size > 0))
        .map((shape) => ({ limit, n, shape, correlation })),
    ),
  );

export const separate = (limits: readonly ShareLimit[], sizes: readonly number[]): readonly Cell[] =>
  cellsOf(limits, sizes, [SEPARATE], 0);
export const clustered = (
  limits: readonly ShareLimit[],
  sizes: readonly number[],
  correlation: number,
): readonly Cell[] => cellsOf(limits, sizes, CLUSTERED, correlation);
export const undeclared = (limits: readonly ShareLimit[], sizes: readonly number[]): readonly Cell[] =>
  cellsOf(limits, sizes, UNDECLARED, UNSAID);

type Share = (limit: ShareLimit) => number;
export const atTheLimit: Share = ({ tolerance }) => tolerance.share;
export const atBad: Share = ({ tolerance }) => badOf(tolerance);

/** How a simulation is run. */
export interface Run {
  readonly seed: string;
  /** Made-up teams a cell. */
  readonly draws: number;
}

/** How often a team whose true share is this one gets the outcome. */
export function rateOf(cell: Cell, share: number, outcome: Outcome, { seed, draws }: Run): number {
  const { limit, n, shape, correlation } = cell;
  const random = randomOf(
    seed,
    [outcome, share, limit.tolerance.share, n, shape.name, correlation, draws].join(),
  );
  const sizes = shape.sizes(n);
  const truth = truthOf(limit, share, correlation);
  const known = new Map<string, boolean>();
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    const failed = drawn(random, sizes, truth);
    const key = shape.declared ? failed.join() : String(failed.reduce((sum, one) => sum + one, 0));
    const hit =
      known.get(key) ??
      ruleAnswer(tallied(sizes, failed, shape.declared), limit.tolerance, limit.accuracy).outcome === outcome;
    known.set(key, hit);
    if (hit) hits++;
  }
  return hits / draws;
}

export interface Summary {
  readonly cells: number;
  readonly mean: number;
  readonly worst: Rate;
}

/** Cells that are drawn anew, and how many times as often: the highest of many rates is high by chance too. */
const DRAWN_ANEW = 8;
const TIMES_AS_OFTEN = 10;

/** The mean of the cells, and the worst of those that look worst, drawn anew so many times that the rate is its own. */
export function summaryOf(cells: readonly Cell[], share: Share, outcome: Outcome, run: Run): Summary {
  const rates = cells.map((cell) => ({ cell, rate: rateOf(cell, share(cell.limit), outcome, run) }));
  const highest = rates.toSorted((a, b) => b.rate - a.rate).slice(0, DRAWN_ANEW);
  const often = { ...run, draws: run.draws * TIMES_AS_OFTEN };
  const anew = highest.map(({ cell }) => ({ cell, rate: rateOf(cell, share(cell.limit), outcome, often) }));
  const [worst] = anew.toSorted((a, b) => b.rate - a.rate);
  if (worst === undefined) throw new RangeError("no cell");
  return { cells: cells.length, mean: rates.reduce((sum, { rate }) => sum + rate, 0) / rates.length, worst };
}
