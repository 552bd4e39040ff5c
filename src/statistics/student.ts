/** Student's t: what stands in place of the normal distribution where a variance was estimated from few numbers. */
import { betaCdf, betaQuantile } from "./beta.ts";

/** The t that is exceeded by chance with probability `alpha`, one-sided, 0 < alpha < 0.5. */
export function tQuantile(alpha: number, degrees: number): number {
  const x = betaQuantile(2 * alpha, degrees / 2, 0.5);
  return Math.sqrt(degrees * (1 / x - 1));
}

/** Probability of a t as far from zero as this one, on either side. */
export const tChance = (t: number, degrees: number): number =>
  betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5);
