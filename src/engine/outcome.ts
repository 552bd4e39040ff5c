/** From counts to an outcome: the smallest sample, the bound it is read at, and on which side of the limit. */
import type { Outcome, Tolerance } from "../rule.ts";
import type { Count } from "./count.ts";

/** Bounds and counts, whoever the members are. */
type Counts = Omit<Count<unknown>, "passing" | "failing">;

/** What a rule's counts say of the team. */
export type RuleAnswer =
  | {
      readonly outcome: Extract<Outcome, "pass" | "warn" | "fail">;
      readonly reason: null;
      /** 0..100. */
      readonly score: number;
    }
  | {
      readonly outcome: Extract<Outcome, "not-observable" | "insufficient-evidence">;
      readonly reason: string;
      readonly score: null;
    };

/**
 * A pass by the share that was seen, a fail only where the lower bound lies above the tolerance too; between them a
 * warning.
 */
export function ruleAnswer(counts: Counts, tolerance: Tolerance): RuleAnswer {
  const { judged, failed, soft, unknown, share, lower } = counts;
  if (unknown > judged) return { outcome: "not-observable", reason: cannotBeJudged(counts), score: null };
  if (judged < tolerance.from || share === null || lower === null) {
    const reason = `only ${judged} cases to judge; at least ${tolerance.from} are needed`;
    return { outcome: "insufficient-evidence", reason, score: null };
  }
  const outcome =
    share <= tolerance.share ? "pass" : lower > tolerance.share && soft < failed ? "fail" : "warn";
  return { outcome, reason: null, score: scoreOf(outcome, lower, tolerance) };
}

/** Linear from 100 at `good` to 0 at `bad`, read at the bound favourable to the team. */
function scoreOf(outcome: "pass" | "warn" | "fail", bound: number, tolerance: Tolerance): number {
  // Yes-or-no questions about the whole team have no slope.
  if (tolerance.share === 0) return outcome === "pass" ? 100 : outcome === "warn" ? 50 : 0;
  const good = tolerance.good ?? tolerance.share / 2;
  const bad = tolerance.bad ?? Math.min(1, tolerance.share * 2);
  return 100 * Math.min(1, Math.max(0, (bad - bound) / (bad - good)));
}

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
const LEAST_CLUSTERS = 4;
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
