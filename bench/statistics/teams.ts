/** Made-up teams: how many members a question has, in clusters of which sizes, and how they are answered. */
import { type Count, count, worthOf } from "../../src/engine/count.ts";
import type { Counts } from "../../src/engine/outcome.ts";
import { fail, type Judgement, pass, unknown } from "../../src/rule.ts";
import { binomial, clusterShare, type Random } from "./random.ts";

/** How members fall into clusters; a shape that a number of members does not fill is left out. */
export interface Shape {
  readonly name: string;
  /** Whether the rule tells the engine of the clusters. */
  readonly declared: boolean;
  sizes(n: number): readonly number[];
}

/** Sizes in these proportions that add up to n. */
function inProportion(n: number, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, one) => sum + one, 0);
  let [weight, taken] = [0, 0];
  return weights.map((one) => {
    weight += one;
    const size = Math.round((n * weight) / total) - taken;
    taken += size;
    return size;
  });
}

const weights = (clusters: number, of: (cluster: number) => number): readonly number[] =>
  Array.from({ length: clusters }, (_, cluster) => of(cluster));

const even = (clusters: number): Shape => ({
  name: `${clusters} of one size`,
  declared: true,
  sizes: (n) =>
    inProportion(
      n,
      weights(clusters, () => 1),
    ),
});

const geometric = (clusters: number, ratio: number): Shape => ({
  name: `${clusters}, each ${ratio} of the one before`,
  declared: true,
  sizes: (n) =>
    inProportion(
      n,
      weights(clusters, (cluster) => ratio ** cluster),
    ),
});

const oneHoldsHalf = (clusters: number): Shape => ({
  name: `${clusters}, of which one holds half`,
  declared: true,
  sizes: (n) =>
    inProportion(
      n,
      weights(clusters, (cluster) => (cluster === 0 ? clusters - 1 : 1)),
    ),
});

export const SEPARATE: Shape = {
  name: "each for itself",
  declared: false,
  sizes: (n) => weights(n, () => 1),
};

export const CLUSTERED: readonly Shape[] = [
  ...[4, 6, 8, 13, 26].map(even),
  ...[4, 6, 8].map((clusters) => geometric(clusters, 0.5)),
  ...[6, 13, 26].map((clusters) => geometric(clusters, 0.8)),
  ...[4, 8, 13].map(oneHoldsHalf),
];

/** Fortnights of half a year and of a year, which the rule does not tell the engine of. */
export const UNDECLARED: readonly Shape[] = [even(13), even(26), geometric(13, 0.8)].map((shape) => ({
  ...shape,
  declared: false,
}));

/** What a judge answers that sees failures where there are none, and misses some. */
export interface Truth {
  readonly share: number;
  readonly correlation: number;
  readonly sensitivity: number;
  readonly specificity: number;
}

/** How many members of each cluster a judge answers as failing. */
export const drawn = (random: Random, sizes: readonly number[], truth: Truth): readonly number[] =>
  sizes.map((size) => {
    const share = clusterShare(random, truth.share, truth.correlation);
    return binomial(random, size, truth.sensitivity * share + (1 - truth.specificity) * (1 - share));
  });

const FAIL: Judgement<Record<string, never>> = fail({});
const UNKNOWN = unknown("hidden");

interface Member {
  readonly cluster: string;
  readonly answer: typeof FAIL;
}

/** The engine's own count of clusters with so many members, so many of which fail and so many of which are hidden. */
export function counted(
  sizes: readonly number[],
  failed: readonly number[],
  declared: boolean,
  hidden: readonly number[] = [],
): Count<unknown> {
  const members: Member[] = [];
  sizes.forEach((size, cluster) => {
    const [bad, unseen] = [failed[cluster] ?? 0, hidden[cluster] ?? 0];
    for (let one = 0; one < size; one++)
      members.push({
        cluster: String(cluster),
        answer: one < bad ? FAIL : one >= size - unseen ? UNKNOWN : pass,
      });
  });
  return count(members, ({ answer }) => answer, declared ? ({ cluster }) => cluster : undefined);
}

/** The same without members, all of which are seen, and without bounds: for millions of teams. */
export function tallied(sizes: readonly number[], failed: readonly number[], declared: boolean): Counts {
  const tallies = sizes.map((all, cluster) => ({ failed: failed[cluster] ?? 0, judged: all, all }));
  const [bad, judged] = [failed, sizes].map((list) => list.reduce((sum, one) => sum + one, 0));
  return {
    ...worthOf(tallies, declared),
    ...{ judged: judged ?? 0, failed: bad ?? 0, soft: 0, unknown: 0, unknownBecause: "" },
    ...{ share: (bad ?? 0) / (judged ?? 0), lower: null, upper: null },
  };
}
