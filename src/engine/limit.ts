/** What a limit asks of a sample: where it really lies, what is bad without doubt, and how many members either needs. */
import type { Accuracy, Tolerance } from "../rule.ts";
import { ALPHA } from "../statistics/exact.ts";

export interface Limit {
  /** The share of failing members at which a team is at the limit, as the rule's judge would see it. */
  readonly share: number;
  /** The share that is bad without doubt, seen so too. */
  readonly bad: number;
  /** Independent members from which on something can be said. */
  readonly from: number;
}

/** Fewer members are a handful, of which a share says nothing (judgement). */
const FEWEST = 5;

/** `accuracy`: a judge that errs sees failures where there are none, and misses some. */
export function limitOf(tolerance: Tolerance, accuracy?: Accuracy): Limit {
  const share = asSeen(tolerance.share, accuracy);
  const bad = asSeen(badOf(tolerance), accuracy);
  return {
    share,
    bad,
    from: Math.max(tolerance.from ?? 0, Math.min(fewestToFail(share), fewestToPass(bad))),
  };
}

export const badOf = ({ share, bad }: Tolerance): number => bad ?? Math.min(2 * share, (1 + share) / 2);

/** A share as a judge sees it that errs. */
export const asSeen = (share: number, accuracy: Accuracy | undefined): number =>
  accuracy === undefined ? share : accuracy.sensitivity * share + (1 - accuracy.specificity) * (1 - share);

/** So few that, were all of them failures, a team at the limit would show it less than once in twenty. */
export const fewestToFail = (share: number): number =>
  Math.max(FEWEST, Math.ceil(Math.log(ALPHA) / Math.log(share)));

/** So few that, were none of them a failure, a bad team would show it less than once in twenty. */
export const fewestToPass = (bad: number): number =>
  Math.max(FEWEST, Math.ceil(Math.log(ALPHA) / Math.log1p(-bad)));
