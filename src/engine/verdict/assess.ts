/** What one signal says of one team in one window. */
import { millisecondsInDay } from "date-fns/constants";
import type { Instant } from "../../backlog/model.ts";
import type { Evidence, Judgement } from "../../rule.ts";
import type { Signal, SignalAsked } from "../../signal.ts";
import { type Cluster, effectiveSize, wilson } from "../statistics.ts";

export const STATES = [
  "established",
  "refuted",
  "inconclusive",
  "insufficient-evidence",
  "not-observable",
  "not-applicable",
] as const;
export type State = (typeof STATES)[number];

export interface Assessment {
  readonly signal: Signal;
  readonly state: State;
  /** Bad events of those judged. */
  readonly k: number;
  readonly n: number;
  readonly unknown: number;
  readonly clusters: number;
  /** Independent events that n is worth, by the design effect. */
  readonly effective: number;
  /** One-sided 95 % Wilson bounds of k/n; null where nothing was judged. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why it is neither established, refuted nor inconclusive; null where it is. */
  readonly reason: string | null;
}

/** Milliseconds; `from` is outside, `until` inside. */
export interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** Fewer days between the first and the last event are one episode (rule catalogue 2.3). */
const LEAST_DAYS = 90;
const LEAST_CLUSTERS = 4;
const FORTNIGHT = 14 * millisecondsInDay;
/**
 * Unknown events may be half as many as those judged. With more it is the tool that is blind: evidence that cannot be
 * seen is unknown, not absent (rule catalogue 2.7; judgement).
 */
const MOST_UNKNOWN = 0.5;

export function assess(signal: Signal, asked: SignalAsked, window: Window): Assessment {
  const { team } = asked;
  const none = (state: State, reason: string): Assessment => ({
    ...{ signal, state, reason, k: 0, n: 0, unknown: 0, clusters: 0, effective: 0, lower: null, upper: null },
  });
  for (const need of signal.needs) {
    const shown = team.capabilities[need];
    if (shown !== true) return none("not-observable", shown);
  }
  const population = signal.population(asked);
  if ("notAsked" in population) return none(population.notAsked, population.reason);

  const clusters = new Map<string, { failed: number; judged: number }>();
  const reasons = new Map<string, number>();
  let [k, n, unknown, first, last] = [0, 0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const member of population) {
    const at = signal.at(member);
    if (at <= window.from || at > window.until) continue;
    const judgement: Judgement<Evidence> = signal.judge(member, asked);
    if (judgement.verdict === "unknown") {
      unknown++;
      reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
      continue;
    }
    const failed = judgement.verdict !== "pass";
    n++;
    if (failed) k++;
    [first, last] = [Math.min(first, at), Math.max(last, at)];
    const name = signal.cluster?.(member, asked) ?? String(Math.floor((window.until - at) / FORTNIGHT));
    const cluster = clusters.get(name) ?? { failed: 0, judged: 0 };
    cluster.judged++;
    if (failed) cluster.failed++;
    clusters.set(name, cluster);
  }
  const effective = effectiveSize([...clusters.values()] as Cluster[]);
  const bounds = n === 0 ? { lower: null, upper: null } : wilson(k / n, effective);
  const counts = { signal, k, n, unknown, clusters: clusters.size, effective, ...bounds };

  if (unknown > n * MOST_UNKNOWN && unknown >= 5) {
    const [most] = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [""];
    return {
      ...counts,
      state: "not-observable",
      reason: `${unknown} of ${unknown + n} cannot be judged: ${most}`,
    };
  }
  const days = (last - first) / millisecondsInDay;
  const short =
    n < signal.from
      ? `${n} events to judge, at least ${signal.from} are needed`
      : days < LEAST_DAYS
        ? `the events span ${Math.floor(days)} days, at least ${LEAST_DAYS} are needed`
        : clusters.size < LEAST_CLUSTERS
          ? `the events lie in ${clusters.size} fortnights or sprints, at least ${LEAST_CLUSTERS} are needed`
          : undefined;
  if (short !== undefined) return { ...counts, state: "insufficient-evidence", reason: short };
  return { ...counts, state: stateOf(bounds, signal.threshold), reason: null };
}

const stateOf = (
  { lower, upper }: { lower: number | null; upper: number | null },
  threshold: number,
): State =>
  (lower ?? 0) > threshold ? "established" : (upper ?? 1) < threshold ? "refuted" : "inconclusive";
