/** Puts one question to a population and counts the answers: what rules and signals have in common. */
import {
  type Evidence,
  type Judgement,
  type NotAsked,
  notObservable,
  type QuestionAsked,
  type QuestionDefinition,
} from "../rule.ts";
import { effectiveSize, wilson } from "./statistics.ts";

/** The members a question is put to, or why it is not put. Throws what the question throws. */
export function membersOf<M, A extends QuestionAsked>(
  question: Pick<QuestionDefinition<M, A, Evidence>, "needs" | "population">,
  asked: A,
): readonly M[] | NotAsked {
  for (const need of question.needs) {
    const shown = asked.team.capabilities[need];
    if (shown !== true) return notObservable(shown);
  }
  return question.population(asked);
}

export interface Count<M> {
  readonly passing: readonly M[];
  readonly failing: readonly { readonly member: M; readonly evidence: Evidence }[];
  /** Members that pass or fail. */
  readonly judged: number;
  readonly failed: number;
  /** Failures that are at most a warning. */
  readonly soft: number;
  /** Members that could not be judged: they neither pass nor fail. */
  readonly unknown: number;
  /** The most frequent reason of those; the alphabetically first of several. Empty where there are none. */
  readonly unknownBecause: string;
  /** Clusters with a judged member; as many as those where members stand for themselves. */
  readonly clusters: number;
  /** Independent members that `judged` is worth, by the design effect. */
  readonly effective: number;
  /** failed / judged; null when nothing was judged. */
  readonly share: number | null;
  /** One-sided 95 % bounds of the share; null as above. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Where `cluster` is left out, members stand for themselves. */
export function count<M>(
  members: readonly M[],
  judge: (member: M) => Judgement<Evidence>,
  cluster?: (member: M) => string,
): Count<M> {
  const passing: M[] = [];
  const failing: { member: M; evidence: Evidence }[] = [];
  const clusters = new Map<string, { failed: number; judged: number }>();
  const reasons = new Map<string, number>();
  let soft = 0;
  let unknown = 0;
  for (const member of members) {
    const judgement = judge(member);
    if (judgement.verdict === "unknown") {
      unknown++;
      reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
      continue;
    }
    const failed = judgement.verdict !== "pass";
    if (failed) failing.push({ member, evidence: judgement.evidence });
    else passing.push(member);
    if (judgement.verdict === "warn") soft++;
    if (cluster === undefined) continue;
    const name = cluster(member);
    const one = clusters.get(name) ?? { failed: 0, judged: 0 };
    one.judged++;
    if (failed) one.failed++;
    clusters.set(name, one);
  }

  const failed = failing.length;
  const judged = passing.length + failed;
  const effective = cluster === undefined ? judged : effectiveSize([...clusters.values()]);
  const share = judged === 0 ? null : failed / judged;
  const { lower, upper } = share === null ? { lower: null, upper: null } : wilson(share, effective);
  return {
    ...{ passing, failing, judged, failed, soft, unknown, unknownBecause: mostFrequent(reasons) },
    ...{ clusters: cluster === undefined ? judged : clusters.size, effective, share, lower, upper },
  };
}

function mostFrequent(reasons: ReadonlyMap<string, number>): string {
  const [most] = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? "";
}
