/** Limits and scores as the report holds them. */
import { limitOf } from "../engine/limit.ts";
import type { Range } from "../engine/score-range.ts";
import type { Accuracy, Tolerance } from "../rule.ts";
import type { RuleResult } from "./schema.ts";

/** The limit as the rule's judge sees it, and by how much it was moved for that. */
export function limitReport(
  tolerance: Tolerance,
  accuracy?: Accuracy,
): Pick<RuleResult, "tolerance" | "reading"> {
  // Of a question about the whole team one answer is all there is.
  if (tolerance.share === 0) return { tolerance: { share: 0, bad: 0, from: 1 } };
  const { share, bad, from } = limitOf(tolerance, accuracy);
  const limit = { share: round(share), bad: round(bad), from };
  if (accuracy === undefined) return { tolerance: limit };
  const { sensitivity, specificity, source } = accuracy;
  const wrong = (1 - sensitivity) * tolerance.share + (1 - specificity) * (1 - tolerance.share);
  return {
    tolerance: limit,
    reading: { limit: tolerance.share, wrong: round(wrong), sensitivity, specificity, source },
  };
}

const round = (share: number): number => Number(share.toFixed(4));

/** Outwards, so that no end promises more than was measured. */
export const roundedRange = (range: Range | null): { low: number; high: number } | null =>
  range === null
    ? null
    : { low: Math.floor(range.low * 10 + TINY) / 10, high: Math.ceil(range.high * 10 - TINY) / 10 };

/** Sums of shares miss whole numbers by less than this. */
const TINY = 1e-6;
