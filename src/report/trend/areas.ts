/**
 * Where the scores of areas lay over weeks. An earlier day shows less than today does: a score of whatever has an answer
 * would move with what can be seen. So it is of the same questions in every week. There is no word for the way it went.
 */

import { SEVERITY_WEIGHT } from "../../engine/score.ts";
import type { Range } from "../../engine/score-range.ts";
import { UNSEEN } from "../../engine/score-range.ts";
import { AREAS } from "../../rule.ts";
import { roundedRange } from "../limit.ts";
import { isAnswered } from "./direction.ts";
import type { TrendArea, TrendRule } from "./schema.ts";

export const trendAreas = (rules: readonly TrendRule[]): TrendArea[] =>
  AREAS.map((id) => {
    const own = rules.filter(({ area }) => area === id);
    const lasting = own.filter(isLasting);
    const applicable = own.filter((rule) => rule.points.at(-1)?.outcome !== "not-applicable");
    const weight = weightOf(applicable);
    const weeks = own[0]?.points.length ?? 0;
    return {
      id,
      rules: lasting.map((rule) => rule.id),
      coverage: weight === 0 ? 0 : Number((weightOf(lasting) / weight).toFixed(3)),
      points: Array.from({ length: weeks }, (_, week) => scoreIn(lasting, week)),
    };
  });

/** Answered in the last week and in more than half of those of which anything is known. */
function isLasting(rule: TrendRule): boolean {
  const known = rule.points.filter((point) => point !== null);
  const last = rule.points.at(-1);
  return (
    last != null &&
    isAnswered(rule, last) &&
    known.filter((point) => isAnswered(rule, point)).length * 2 > known.length
  );
}

/** null where none of them was answered. */
function scoreIn(rules: readonly TrendRule[], week: number): Range | null {
  const weight = weightOf(rules);
  const scores = rules.map(({ points }) => points[week]?.score ?? null);
  if (weight === 0 || scores.every((score) => score === null)) return null;
  const end = (of: keyof Range): number =>
    rules.reduce((sum, { severity }, n) => sum + SEVERITY_WEIGHT[severity] * (scores[n] ?? UNSEEN)[of], 0) /
    weight;
  return roundedRange({ low: end("low"), high: end("high") });
}

const weightOf = (rules: readonly TrendRule[]): number =>
  rules.reduce((sum, { severity }) => sum + SEVERITY_WEIGHT[severity], 0);
