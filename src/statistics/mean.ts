/** How far the mean of a few numbers is from the mean they were drawn from. */
import { ALPHA } from "./exact.ts";
import { tQuantile } from "./student.ts";

/** One-sided 95 % bounds of the mean of at least two numbers, by Student's t. */
export function meanBounds(values: readonly number[]): { readonly lower: number; readonly upper: number } {
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const reach = tQuantile(ALPHA, n - 1) * Math.sqrt(variance / n);
  return { lower: mean - reach, upper: mean + reach };
}
