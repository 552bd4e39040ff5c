/** The range that the score of one rule lies in. */
import type { Accuracy, Tolerance } from "../rule.ts";
import { lowerBound, upperBound } from "../statistics/exact.ts";
import { asSeen, badOf } from "./limit.ts";
import type { Counts } from "./outcome.ts";

/** 0..100 at both ends. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Of a question that was not answered. */
export const UNSEEN: Range = { low: 0, high: 100 };

/**
 * Where the score of one rule lies: 0 from the bad share on, 67 at the limit whatever that is, 100 where a share is half
 * as far below the limit as the bad one is above it; a straight line between. The low end is read at the upper bound with
 * every member failing that cannot be judged, the high end at the lower bound with every one of them passing. So one
 * failure more raises neither end, and hiding a member only widens the range.
 */
export function scoreRange(counts: Counts, tolerance: Tolerance, accuracy?: Accuracy): Range {
  const { failed, soft, judged, unknown, effectiveOfAll: n } = counts;
  const all = judged + unknown;
  if (all === 0) return UNSEEN;
  if (tolerance.share === 0)
    return judged === 0 ? UNSEEN : failed === 0 ? both(100) : both(soft < failed ? 0 : 50);
  const bad = asSeen(badOf(tolerance), accuracy);
  const limit = asSeen(tolerance.share, accuracy);
  const good = Math.max(0, limit - (bad - limit) / 2);
  const at = (share: number): number => 100 * Math.min(1, Math.max(0, (bad - share) / (bad - good)));
  return {
    low: at(upperBound((n * (failed + unknown)) / all, n)),
    high: at(lowerBound((n * failed) / all, n)),
  };
}

const both = (score: number): Range => ({ low: score, high: score });
