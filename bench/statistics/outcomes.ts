/** How often a team of a known share fails or passes. */
import { badOf } from "../../src/engine/limit.ts";
import { ruleAnswer } from "../../src/engine/outcome.ts";
import type { Outcome } from "../../src/rule.ts";
import { type ShareLimit, truthOf } from "./limits.ts";
import { randomOf } from "./random.ts";
import { CLUSTERED, counted, drawn, SEPARATE, type Shape, UNDECLARED } from "./teams.ts";

/** One made-up team, drawn many times. */
export interface Cell {
  readonly limit: ShareLimit;
  readonly n: number;
  readonly shape: Shape;
  readonly correlation: number;
}

export interface Rate {
  readonly cell: Cell;
  readonly rate: number;
}

export const SIZES: readonly number[] = [5, 8, 11, 15, 20, 30, 40, 60, 100, 200, 500];
export const CORRELATIONS: readonly number[] = [0, 0.05, 0.1, 0.2];
/** The correlation of members whose clusters the rule does not know. */
const UNKNOWN_TO_THE_RULE = 0.05;

const cellsOf = (
  limits: readonly ShareLimit[],
  sizes: readonly number[],
  shapes: readonly Shape[],
  correlations: readonly number[],
): readonly Cell[] =>
  limits.flatMap((limit) =>
    sizes.flatMap((n) =>
      shapes
        .filter((shape) => shape.sizes(n).every((size) => size > 0))
        .flatMap((shape) => correlations.map((correlation) => ({ limit, n, shape, correlation }))),
    ),
  );

export const separate = (limits: readonly ShareLimit[], sizes = SIZES): readonly Cell[] =>
  cellsOf(limits, sizes, [SEPARATE], [0]);
export const clustered = (limits: readonly ShareLimit[], sizes = SIZES): readonly Cell[] =>
  cellsOf(limits, sizes, CLUSTERED, CORRELATIONS);
export const undeclared = (limits: readonly ShareLimit[], sizes = SIZES): readonly Cell[] =>
  cellsOf(limits, sizes, UNDECLARED, [UNKNOWN_TO_THE_RULE]);

type Share = (limit: ShareLimit) => number;
export const atTheLimit: Share = ({ tolerance }) => tolerance.share;
export const atBad: Share = ({ tolerance }) => badOf(tolerance);

/** How often a team whose true share is this one gets the outcome. */
export function rateOf(cell: Cell, share: number, outcome: Outcome, draws: number, seed: string): number {
  const { limit, n, shape, correlation } = cell;
  const random = randomOf(seed, `${outcome} ${share} ${n} ${shape.name} ${correlation} ${draws}`);
  const sizes = shape.sizes(n);
  const known = new Map<string, boolean>();
  const truth = truthOf(limit, share, correlation);
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    const failed = drawn(random, sizes, truth);
    const key = shape.declared ? failed.join() : String(failed.reduce((sum, one) => sum + one, 0));
    const answer =
      known.get(key) ??
      ruleAnswer(counted(sizes, failed, shape.declared), limit.tolerance, limit.accuracy).outcome === outcome;
    known.set(key, answer);
    if (answer) hits++;
  }
  return hits / draws;
}

export const ratesOf = (
  cells: readonly Cell[],
  share: Share,
  outcome: Outcome,
  draws: number,
  seed: string,
): readonly Rate[] =>
  cells.map((cell) => ({ cell, rate: rateOf(cell, share(cell.limit), outcome, draws, seed) }));
