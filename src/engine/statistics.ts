/** The statistics that the engine needs. Shares are 0..1. */

/** Standard normal quantile of a one-sided 95 % bound. */
const Z_95 = 1.6448536269514722;

/** Intra-cluster correlation assumed while there are too few clusters to estimate it (catalogue, section 2.1). */
const ASSUMED_RHO = 0.1;
/** Smallest correlation used, however small the estimate. */
const FLOOR_RHO = 0.05;
/** Fewest clusters to estimate the correlation from. */
const CLUSTERS_TO_ESTIMATE = 8;
/** Fewest answers of the rarer kind for that: one bad answer alone in its cluster reads as a correlation of 1. */
const ANSWERS_TO_ESTIMATE = 5;

/** One-sided 95 % Wilson bounds of a share `p` seen in `n` effective trials; `n` need not be whole. */
export function wilson(p: number, n: number): { readonly lower: number; readonly upper: number } {
  if (n <= 0) return { lower: 0, upper: 1 };
  const z2 = Z_95 * Z_95;
  const centre = p + z2 / (2 * n);
  const half = Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // At the ends the root cancels the centre except for rounding: 0 and 1 are exact there.
  return {
    lower: p === 0 ? 0 : Math.max(0, (centre - half) / scale),
    upper: p === 1 ? 1 : Math.min(1, (centre + half) / scale),
  };
}

/** How often each of several clusters answered badly. */
export interface Cluster {
  readonly failed: number;
  readonly judged: number;
}

/** ANOVA estimate of the intra-cluster correlation of a yes/no answer; NaN where it is not defined. */
export function intraClusterCorrelation(clusters: readonly Cluster[]): number {
  const n = clusters.reduce((sum, one) => sum + one.judged, 0);
  const k = clusters.reduce((sum, one) => sum + one.failed, 0);
  const s = clusters.length;
  if (s < 2 || n <= s) return Number.NaN;
  const mean = k / n;
  let between = 0;
  let within = 0;
  let squares = 0;
  for (const { failed, judged } of clusters) {
    const p = failed / judged;
    between += judged * (p - mean) ** 2;
    within += judged * p * (1 - p);
    squares += judged * judged;
  }
  const betweenMean = between / (s - 1);
  const withinMean = within / (n - s);
  const size = (n - squares / n) / (s - 1);
  const total = betweenMean + (size - 1) * withinMean;
  return total === 0 ? 0 : (betweenMean - withinMean) / total;
}

/** The number of independent trials that `clusters` are worth: n divided by the design effect. */
export function effectiveSize(clusters: readonly Cluster[]): number {
  const seen = clusters.filter((one) => one.judged > 0);
  const n = seen.reduce((sum, one) => sum + one.judged, 0);
  if (seen.length === 0) return 0;
  const failed = seen.reduce((sum, one) => sum + one.failed, 0);
  const enough = seen.length >= CLUSTERS_TO_ESTIMATE && Math.min(failed, n - failed) >= ANSWERS_TO_ESTIMATE;
  const estimate = enough ? intraClusterCorrelation(seen) : Number.NaN;
  const rho = Number.isNaN(estimate) ? ASSUMED_RHO : Math.min(1, Math.max(FLOOR_RHO, estimate));
  const meanSize = n / seen.length;
  return n / (1 + (meanSize - 1) * rho);
}

/**
 * Whether two shares of failures differ by more than chance would make them (one-sided 95 %, pooled). Where the
 * two groups have members in common the difference is surer than this says.
 */
export function sharesDiffer(one: Cluster, other: Cluster): boolean {
  const pooled = (one.failed + other.failed) / (one.judged + other.judged);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.judged + 1 / other.judged));
  return Math.abs(one.failed / one.judged - other.failed / other.judged) > Z_95 * error;
}
