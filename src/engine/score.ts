/**
 * What is said of an area: first how many of its questions fail, and then, for those who want one number, the range its
 * score lies in. There is no overall score on purpose.
 */
import { AREAS, type Area, OUTCOMES, type Outcome, type Severity } from "../rule.ts";
import type { Measurement } from "./measure.ts";
import { type Range, UNSEEN } from "./score-range.ts";

/** Weight of a rule in its area by severity (the risk weights of OSSF Scorecard). */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 7.5,
  medium: 5,
  low: 2.5,
  info: 0,
};

export interface AreaResult {
  readonly id: Area;
  /** Questions by what was answered. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** null where no question of it was answered. */
  readonly score: Range | null;
  /** 0..1: weight of the answered rules over the weight of those that apply. */
  readonly coverage: number;
}

export const scoreAreas = (measurements: readonly Measurement[]): AreaResult[] =>
  AREAS.map((area) =>
    scoreArea(
      area,
      measurements.filter((one) => one.rule.area === area),
    ),
  );

function scoreArea(id: Area, measurements: readonly Measurement[]): AreaResult {
  let applicable = 0;
  let answered = 0;
  let low = 0;
  let high = 0;
  for (const { outcome, severity, score, judged, unknown } of measurements) {
    if (outcome === "not-applicable") continue;
    const weight = SEVERITY_WEIGHT[severity];
    const range = score ?? UNSEEN;
    applicable += weight;
    low += weight * range.low;
    high += weight * range.high;
    // What could not be judged of a population is not covered either.
    if (score !== null) answered += weight * (judged / (judged + unknown));
  }
  return {
    id,
    counts: countsOf(measurements),
    score: answered === 0 ? null : { low: low / applicable, high: high / applicable },
    coverage: applicable === 0 ? 0 : answered / applicable,
  };
}

const countsOf = (measurements: readonly Measurement[]): AreaResult["counts"] =>
  Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, measurements.filter((one) => one.outcome === outcome).length]),
  ) as Record<Outcome, number>;
