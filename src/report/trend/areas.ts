/**
 * Scores of areas over weeks. An earlier day shows less than today does: a score of whatever has an answer would
 * move with what can be seen. So it is of the same questions in every week.
 */
import { LEAST_COVERAGE, SEVERITY_WEIGHT } from "../../engine/score.ts";
import { AREAS } from "../../rule.ts";
import { changeOfScore, isAnswered } from "./direction.ts";
import type { TrendArea, TrendRule } from "./schema.ts";

export const trendAreas = (rules: readonly TrendRule[]): TrendArea[] =>
  AREAS.map((id) => {
    const own = rules.filter(({ area }) => area === id);
    const lasting = own.filter(isLasting);
    const applicable = own.filter((rule) => rule.points.at(-1)?.outcome !== "not-applicable");
    const weight = weightOf(applicable);
    const weeks = own[0]?.points.length ?? 0;
    const points = Array.from({ length: weeks }, (_, week) => scoreIn(lasting, week));
    return {
      id,
      rules: lasting.map((rule) => rule.id),
      coverage: weight === 0 ? 0 : Number((weightOf(lasting) / weight).toFixed(3)),
      change: changeOfScore(points),
      points,
    };
  });

/** Answered in the last week and in more than half of those of which anything is known. */
function isLasting({ points }: TrendRule): boolean {
  const known = points.filter((point) => point !== null);
  const last = points.at(-1);
  return last != null && isAnswered(last) && known.filter(isAnswered).length * 2 > known.length;
}

function scoreIn(rules: readonly TrendRule[], week: number): number | null {
  let answered = 0;
  let sum = 0;
  for (const { severity, points } of rules) {
    const point = points[week];
    if (point == null || point.score === null) continue;
    const seen = SEVERITY_WEIGHT[severity] * (point.judged / (point.judged + point.unknown));
    answered += seen;
    sum += seen * point.score;
  }
  return answered === 0 || answered < LEAST_COVERAGE * weightOf(rules)
    ? null
    : Number((sum / answered).toFixed(1));
}

const weightOf = (rules: readonly TrendRule[]): number =>
  rules.reduce((sum, { severity }) => sum + SEVERITY_WEIGHT[severity], 0);
