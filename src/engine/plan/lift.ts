/** What changed from one set of answers to another. */
import type { TeamResult } from "../ask.ts";
import { limitOf } from "../limit.ts";
import type { Measurement } from "../measure.ts";
import { SEVERITY_WEIGHT } from "../score.ts";

/**
 * Gains and losses of score over the rules with an answer before and after, weighted by severity. A rule whose
 * failing members are gone, and with them the number it needs, counts as passing: closing them was the remedy.
 */
export function liftBetween(before: TeamResult, after: TeamResult): number {
  let lift = 0;
  after.measurements.forEach((now, n) => {
    const was = before.measurements[n];
    const [from, to] = [was && standing(was), standing(now)];
    if (from !== undefined && to !== undefined) lift += (SEVERITY_WEIGHT[now.severity] * (to - from)) / 100;
  });
  return lift;
}

/** Rules that failed or warned and do so no more. */
export const resolvedBetween = (before: TeamResult, after: TeamResult): string[] =>
  after.measurements.flatMap((now, n) => {
    const was = before.measurements[n]?.outcome;
    return (was === "fail" || was === "warn") && (now.outcome === "pass" || isCleared(now))
      ? [now.rule.id]
      : [];
  });

/** The favourable end: what can be said with certainty to be wrong is what a plan is to mend. */
const standing = (one: Measurement): number | undefined =>
  isAnswer(one) ? one.score?.high : isCleared(one) ? 100 : undefined;

const isAnswer = ({ outcome }: Measurement): boolean =>
  outcome === "pass" || outcome === "warn" || outcome === "fail";

/** No failing members beyond what is tolerated, though too few are left to say that it passes. */
export const isCleared = ({ outcome, share, tolerance, rule }: Measurement): boolean =>
  outcome === "insufficient-evidence" && (share ?? 0) <= limitOf(tolerance, rule.accuracy).share;
