/** Puts one question to a population and counts the answers: what rules and signals have in common. */
import {
  type Evidence,
  type Judgement,
  type NotAsked,
  notObservable,
  type QuestionAsked,
  type QuestionDefinition,
} from "../rule.ts";
import { effectiveSize, independentMembers, OF_ITEMS, separateMembers } from "../statistics/clusters.ts";
import { lowerBound, upperBound } from "../statistics/exact.ts";

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
  /** Whether some cluster holds several judged members. */
  readonly clustered: boolean;
  /** Independent members that `judged` is worth. */
  readonly effective: number;
  /** Independent members that all are worth, those that cannot be judged among them: no answer changes it. */
  readonly effectiveOfAll: number;
  /** failed / judged; null when nothing was judged. */
  readonly share: number | null;
  /** Exact one-sided 95 % bounds of the share; null as above. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Where `cluster` is left out, members stand for themselves. */
export function count<M>(
  members: readonly M[],
  judge: (member: M) => Judgement<Evidence>,
  cluster?: (member: M) => string,
  correlation = OF_ITEMS,
): Count<M> {
  const passing: M[] = [];
  const failing: { member: M; evidence: Evidence }[] = [];
  const clusters = new Map<string, Tally>();
  const reasons = new Map<string, number>();
  let soft = 0;
  let unknown = 0;
  for (const member of members) {
    const judgement = judge(member);
    const one = clusterIn(clusters, cluster?.(member));
    one.all++;
    if (judgement.verdict === "unknown") {
      unknown++;
      reasons.set(judgement.reason, (reasons.get(judgement.reason) ?? 0) + 1);
      continue;
    }
    const failed = judgement.verdict !== "pass";
    if (failed) failing.push({ member, evidence: judgement.evidence });
    else passing.push(member);
    if (judgement.verdict === "warn") soft++;
    one.judged++;
    if (failed) one.failed++;
  }

  const failed = failing.length;
  const judged = passing.length + failed;
  const share = judged === 0 ? null : failed / judged;
  const worth = worthOf([...clusters.values()], cluster !== undefined, correlation);
  const { effective } = worth;
  return {
    ...{ passing, failing, judged, failed, soft, unknown, unknownBecause: mostFrequent(reasons), share },
    ...worth,
    lower: share === null ? null : lowerBound(share * effective, effective),
    upper: share === null ? null : upperBound(share * effective, effective),
  };
}

/** What was answered in one cluster. */
interface Tally {
  failed: number;
  judged: number;
  all: number;
}

/** What the members of these clusters are worth together; `named`: the rule says which members go wrong together. */
export function worthOf(
  clusters: readonly Readonly<Tally>[],
  named: boolean,
  correlation = OF_ITEMS,
): Pick<Count<unknown>, "clusters" | "clustered" | "effective" | "effectiveOfAll"> {
  const total = (of: (one: Readonly<Tally>) => number): number =>
    clusters.reduce((sum, one) => sum + of(one), 0);
  if (!named) {
    const judged = total((one) => one.judged);
    return {
      ...{ clusters: judged, clustered: false, effective: separateMembers(judged) },
      effectiveOfAll: separateMembers(total(({ all }) => all)),
    };
  }
  const seen = clusters.filter((one) => one.judged > 0);
  return {
    clusters: seen.length,
    clustered: seen.some((one) => one.judged > 1),
    effective: effectiveSize(seen, correlation),
    effectiveOfAll: independentMembers(
      clusters.map(({ all }) => all),
      correlation.assumed,
    ),
  };
}

/** Members that stand for themselves are all counted in one place, which nobody asks for. */
function clusterIn(clusters: Map<string, Tally>, name = ""): Tally {
  const known = clusters.get(name);
  if (known !== undefined) return known;
  const fresh = { failed: 0, judged: 0, all: 0 };
  clusters.set(name, fresh);
  return fresh;
}

function mostFrequent(reasons: ReadonlyMap<string, number>): string {
  const [most] = [...reasons].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? "";
}
