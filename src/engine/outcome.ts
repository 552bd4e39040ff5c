/** From counts to what is said of them: the smallest sample, the chance of being wrong, and the side of the limit. */
import type { Accuracy, Outcome, Tolerance } from "../rule.ts";
import { ALPHA, chanceOfAtLeast, chanceOfAtMost } from "../statistics/exact.ts";
import type { Count } from "./count.ts";
import { type Limit, limitOf } from "./limit.ts";

/** Bounds and counts, whoever the members are. */
export type Counts = Omit<Count<unknown>, "passing" | "failing">;

/** What a rule's counts say of the team. */
export interface RuleAnswer {
  readonly outcome: Extract<Outcome, "pass" | "warn" | "fail" | "not-observable" | "insufficient-evidence">;
  /** Why there is no pass, warn or fail; null where there is one. */
  readonly reason: string | null;
}

/** How the reason begins where there are enough cases to judge and too few to say that it passes. */
export const LOOKS_FINE = "looks fine so far";

/** Whether something was said of the team: looking fine so far is an answer, for there was enough to see a failure. */
export const hasAnswer = ({
  outcome,
  reason,
}: {
  readonly outcome: Outcome;
  readonly reason: string | null;
}): boolean =>
  outcome === "pass" ||
  outcome === "warn" ||
  outcome === "fail" ||
  (outcome === "insufficient-evidence" && reason !== null && reason.startsWith(LOOKS_FINE));

/** Fewer clusters say nothing of how much they differ (rule catalogue 2.1). */
const LEAST_CLUSTERS = 4;

/**
 * Fail and pass are both claims, each wrong in at most one of twenty teams: a *fail* where a team at the limit would
 * show so many failures less often than that, a *pass* where a bad team would show so few. Over the limit without that
 * certainty is a *warning*, under it "looks fine so far", which is no pass. Failures that are only warnings cannot make
 * a fail, and members that cannot be judged count as good in one.
 */
export function ruleAnswer(counts: Counts, tolerance: Tolerance, accuracy?: Accuracy): RuleAnswer {
  const { judged, failed, soft, unknown } = counts;
  if (unknown > judged) return { outcome: "not-observable", reason: cannotBeJudged(counts) };
  const few = (reason: string): RuleAnswer => ({ outcome: "insufficient-evidence", reason });
  // One answer about the whole team: there is no share of it.
  if (tolerance.share === 0) {
    if (judged === 0) return few("only 0 cases to judge; at least 1 is needed");
    return { outcome: failed === 0 ? "pass" : soft < failed ? "fail" : "warn", reason: null };
  }
  const limit = limitOf(tolerance, accuracy);
  const short = tooFew(counts, limit);
  if (short !== undefined) return few(short);
  if (isFail(counts, limit)) return { outcome: "fail", reason: null };
  if (failed > limit.share * judged) return { outcome: "warn", reason: null };
  if (isPass(counts, limit)) return { outcome: "pass", reason: null };
  return few(`${LOOKS_FINE}: ${failed} of ${judged} fail, too few cases to say that it passes`);
}

function tooFew({ judged, effective, clusters, clustered }: Counts, { from }: Limit): string | undefined {
  if (judged < from)
    return `only ${judged} ${judged === 1 ? "case" : "cases"} to judge; at least ${from} are needed`;
  if (!clustered) return undefined;
  if (clusters < LEAST_CLUSTERS)
    return `the ${judged} cases fall into only ${clusters === 1 ? "1 group that goes" : `${clusters} groups that go`} right or wrong together; at least ${LEAST_CLUSTERS} are needed`;
  return effective < from
    ? `the ${judged} cases go right or wrong together and say as much as ${Math.floor(effective)} separate ones; at least ${from} are needed`
    : undefined;
}

function isFail({ judged, failed, soft, unknown, effective }: Counts, { share }: Limit): boolean {
  const hard = failed - soft;
  return (
    hard > share * (judged + unknown) &&
    chanceOfAtLeast((effective * hard) / judged, effective, share) <= ALPHA
  );
}

const isPass = ({ judged, failed, effective }: Counts, { bad }: Limit): boolean =>
  chanceOfAtMost((effective * failed) / judged, effective, bad) <= ALPHA;

export const STATES = [
  "established",
  "refuted",
  "inconclusive",
  "insufficient-evidence",
  "not-observable",
  "not-applicable",
] as const;
/** What a signal's counts say of the product-owner function. */
export type State = (typeof STATES)[number];

/** Fewer days between the first and the last event are one episode (rule catalogue 2.3). */
const LEAST_DAYS = 90;
/**
 * Unknown events may be half as many as those judged. With more it is the tool that is blind: evidence that cannot be
 * seen is unknown, not absent (rule catalogue 2.7; judgement).
 */
const MOST_UNKNOWN = 0.5;
/** Fewer unknown events make nothing unobservable. */
const FEWEST_UNKNOWN = 5;

export interface SignalAnswer {
  readonly state: Exclude<State, "not-applicable">;
  /** Why it is neither established, refuted nor inconclusive; null where it is. */
  readonly reason: string | null;
}

/** `days`: between the first and the last judged event. */
export function signalAnswer(
  counts: Counts,
  limit: { readonly threshold: number; readonly from: number },
  days: number,
): SignalAnswer {
  const { judged, unknown, clusters, lower, upper } = counts;
  if (unknown > judged * MOST_UNKNOWN && unknown >= FEWEST_UNKNOWN)
    return { state: "not-observable", reason: cannotBeJudged(counts) };
  const few = (reason: string): SignalAnswer => ({ state: "insufficient-evidence", reason });
  if (judged < limit.from) return few(`only ${judged} events to judge; at least ${limit.from} are needed`);
  if (days < LEAST_DAYS)
    return few(`the events span only ${Math.floor(days)} days; at least ${LEAST_DAYS} are needed`);
  if (clusters < LEAST_CLUSTERS)
    return few(
      `the events fall into only ${clusters} sprints or fortnights; at least ${LEAST_CLUSTERS} are needed`,
    );
  if ((lower ?? 0) > limit.threshold) return { state: "established", reason: null };
  return { state: (upper ?? 1) < limit.threshold ? "refuted" : "inconclusive", reason: null };
}

const cannotBeJudged = ({ unknown, judged, unknownBecause }: Counts): string =>
  `${unknown} of ${unknown + judged} cannot be judged: ${unknownBecause}`;
