/** Exact (Clopper-Pearson) statements on a share: k of n, where neither needs to be whole. */
import { betaCdf, betaQuantile } from "./beta.ts";

/** The chance of being wrong that a claim may have: one in twenty, one-sided. */
export const ALPHA = 0.05;

/** The least true share under which k or more of n are seen with probability `alpha`. */
export const lowerBound = (k: number, n: number, alpha = ALPHA): number =>
  k <= 0 || n <= 0 ? 0 : betaQuantile(alpha, k, n - k + 1);

/** The largest true share under which k or fewer of n are seen with probability `alpha`. */
export const upperBound = (k: number, n: number, alpha = ALPHA): number =>
  k >= n || n <= 0 ? 1 : betaQuantile(1 - alpha, k + 1, n - k);

/** Probability of k or more of n where the true share is `share`. */
export const chanceOfAtLeast = (k: number, n: number, share: number): number =>
  k <= 0 ? 1 : betaCdf(share, k, n - k + 1);

/** Probability of k or fewer of n. */
export const chanceOfAtMost = (k: number, n: number, share: number): number =>
  k >= n ? 1 : betaCdf(1 - share, n - k, k + 1);
