/**
 * Members that go wrong together (the items of one sprint, the requests of one fortnight) say less than as many that
 * stand each for itself: how many independent ones they are worth.
 */
import { ALPHA } from "./exact.ts";
import { tQuantile } from "./student.ts";
import { sum } from "./sum.ts";

/** Standard normal quantile of a one-sided 95 % bound. */
const Z_95 = 1.6448536269514722;

/** How much the members of a cluster are taken to go right or wrong together, 0..1. */
export interface Correlation {
  /** Where it cannot be estimated. */
  readonly assumed: number;
  /** However small the estimate is: of few clusters it is often far too small. */
  readonly least: number;
}

/**
 * Of the items of a question: the largest that its limits are to hold under, and the least under which they do
 * (simulated in docs/statistics.md).
 */
export const OF_ITEMS: Correlation = { assumed: 0.2, least: 0.12 };
/**
 * Of the events of a signal, which are many, over half a year at least (rule catalogue 2.1). Several signals together and a
 * stricter level for one alone make a verdict: what these values cost is measured on whole teams in docs/verdict.md.
 */
export const OF_EVENTS: Correlation = { assumed: 0.1, least: 0.05 };
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
export function effectiveSize(clusters: readonly Cluster[], correlation = OF_ITEMS): number {
  const seen = clusters.filter(({ judged }) => judged > 0);
  const sizes = seen.map(({ judged }) => judged);
  const estimate = estimatedCorrelation(seen);
  if (estimate === undefined) return independentMembers(sizes, correlation.assumed);
  const believed = Math.min(1, Math.max(correlation.least, estimate));
  return independentMembers(sizes, believed) * leftOpenBy(seen.length);
}

const leftOpen = new Map<number, number>();

/** What an estimate from so many clusters leaves of the members: it is as open as a variance from so many numbers. */
function leftOpenBy(clusters: number): number {
  const known = leftOpen.get(clusters) ?? (Z_95 / tQuantile(ALPHA, clusters - 1)) ** 2;
  leftOpen.set(clusters, known);
  return known;
}

function estimatedCorrelation(seen: readonly Cluster[]): number | undefined {
  const failed = sum(seen, (one) => one.failed);
  const rarer = Math.min(failed, sum(seen, (one) => one.judged) - failed);
  if (seen.length < CLUSTERS_TO_ESTIMATE || rarer < ANSWERS_TO_ESTIMATE) return undefined;
  const estimate = intraClusterCorrelation(seen);
  return Number.isNaN(estimate) ? undefined : estimate;
}

/**
 * Members divided by the design effect of clusters of these sizes, large ones counting for more. Clusters of one member
 * each are that many members.
 */
export function independentMembers(sizes: readonly number[], correlation = OF_ITEMS.assumed): number {
  const n = sum(sizes, (size) => size);
  const size = n === 0 ? 1 : sum(sizes, (one) => one * one) / n;
  if (size <= 1) return n;
  // One cluster says nothing of how clusters differ.
  return sizes.length < 2 ? 0 : n / (1 + (size - 1) * correlation);
}

/** Clusters that members are taken to fall into where their rule names none: the fortnights of a year. */
const UNNAMED_CLUSTERS = 26;
/** Their correlation, a small one: nobody knows of any. */
const UNNAMED_CORRELATION = 0.05;

/**
 * Independent members that `n` are worth whose clusters nobody names. Work that is near in time is never quite
 * independent; among few members that hardly counts, among hundreds it decides.
 */
export const separateMembers = (n: number): number =>
  n / (1 + Math.max(0, n / UNNAMED_CLUSTERS - 1) * UNNAMED_CORRELATION);
