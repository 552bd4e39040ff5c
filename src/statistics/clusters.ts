/**
 * Members that go wrong together (the items of one sprint, the requests of one fortnight) say less than as many that
 * stand each for itself: how many independent ones they are worth.
 */
import { ALPHA } from "./exact.ts";
import { tQuantile } from "./student.ts";

/** Standard normal quantile of a one-sided 95 % bound. */
const Z_95 = 1.6448536269514722;

/** Correlation within a cluster, assumed while there are too few clusters to estimate it (rule catalogue 2.1). */
export const ASSUMED_CORRELATION = 0.1;
/** Least correlation believed, however small the estimate (rule catalogue 2.1). */
const LEAST_CORRELATION = 0.05;
/** Fewest clusters to estimate the correlation from. */
const CLUSTERS_TO_ESTIMATE = 8;
/** Fewest answers of the rarer kind for that: one bad answer alone in its cluster reads as a correlation of 1. */
const ANSWERS_TO_ESTIMATE = 5;

/** How often each of several clusters answered badly. */
export interface Cluster {
  readonly failed: number;
  readonly judged: number;
}

/** ANOVA estimate of the intra-cluster correlation of a yes/no answer; NaN where it is not defined. */
export function intraClusterCorrelation(clusters: readonly Cluster[]): number {
  const n = sum(clusters, ({ judged }) => judged);
  const s = clusters.length;
  if (s < 2 || n <= s) return Number.NaN;
  const mean = sum(clusters, ({ failed }) => failed) / n;
  const between = sum(clusters, ({ failed, judged }) => judged * (failed / judged - mean) ** 2) / (s - 1);
  const within = sum(clusters, ({ failed, judged }) => failed * (1 - failed / judged)) / (n - s);
  const size = (n - sum(clusters, ({ judged }) => judged * judged) / n) / (s - 1);
  const total = between + (size - 1) * within;
  return total === 0 ? 0 : (between - within) / total;
}

/** Independent members that these clusters are worth, with the correlation estimated where it can be. */
export function effectiveSize(clusters: readonly Cluster[]): number {
  const seen = clusters.filter(({ judged }) => judged > 0);
  return independentMembers(
    seen.map(({ judged }) => judged),
    correlationOf(seen),
  );
}

function correlationOf(seen: readonly Cluster[]): number {
  const failed = sum(seen, (one) => one.failed);
  const rarer = Math.min(failed, sum(seen, (one) => one.judged) - failed);
  if (seen.length < CLUSTERS_TO_ESTIMATE || rarer < ANSWERS_TO_ESTIMATE) return ASSUMED_CORRELATION;
  const estimate = intraClusterCorrelation(seen);
  return Number.isNaN(estimate) ? ASSUMED_CORRELATION : Math.min(1, Math.max(LEAST_CORRELATION, estimate));
}

/**
 * Members divided by the design effect of clusters of these sizes, large ones counting for more, and by what a variance
 * from few clusters leaves open. Clusters of one member each are that many members.
 */
export function independentMembers(sizes: readonly number[], correlation = ASSUMED_CORRELATION): number {
  const n = sum(sizes, (size) => size);
  const size = n === 0 ? 1 : sum(sizes, (one) => one * one) / n;
  if (size <= 1) return n;
  // One cluster says nothing of how clusters differ.
  if (sizes.length < 2) return 0;
  const few = Z_95 / tQuantile(ALPHA, sizes.length - 1);
  return (n / (1 + (size - 1) * correlation)) * few * few;
}

const sum = <T>(list: readonly T[], of: (one: T) => number): number =>
  list.reduce((total, one) => total + of(one), 0);
