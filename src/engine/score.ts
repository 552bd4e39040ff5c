/** Area scores, and how much of an area could be seen. There is no overall score on purpose. */
import { AREAS, type Area, type Severity } from "../rule.ts";
import type { Measurement } from "./measure.ts";

/** Weight of a rule in its area by severity (the risk weights of OSSF Scorecard). */
export const SEVERITY_WEIGHT: Readonly<Record<Severity, number>> = {
  critical: 10,
  high: 7.5,
  medium: 5,
  low: 2.5,
  info: 0,
};

/** Under this coverage a score is withheld: hiding data must not raise it (judgement, catalogue 4.2). */
export const LEAST_COVERAGE = 0.6;

export interface AreaResult {
  readonly id: Area;
  /** 0..100; null under the least coverage. */
  readonly score: number | null;
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
  let sum = 0;
  for (const { outcome, severity, score, judged, unknown } of measurements) {
    if (outcome === "not-applicable") continue;
    const weight = SEVERITY_WEIGHT[severity];
    applicable += weight;
    if (score === null) continue;
    // What could not be judged of a population is not covered either.
    const seen = weight * (judged / (judged + unknown));
    answered += seen;
    sum += seen * score;
  }
  const coverage = applicable === 0 ? 0 : answered / applicable;
  return { id, score: coverage >= LEAST_COVERAGE ? sum / answered : null, coverage };
}
