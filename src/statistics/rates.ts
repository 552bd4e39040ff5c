/** How large a rate may be of which a few counts are known: items finished a sprint, a fortnight, a week. */
import { betaQuantile } from "./beta.ts";
import { ALPHA } from "./exact.ts";
import { tQuantile } from "./student.ts";

/** Moments in which at most one thing happens: so many that a share of them is a count. */
const MOMENTS = 1e6;

/** The largest mean under which `k` or fewer things are counted with probability `alpha`, where each comes by itself. */
const upperCount = (k: number, alpha = ALPHA): number =>
  MOMENTS * betaQuantile(1 - alpha, k + 1, MOMENTS - k);

/**
 * The largest mean a period that these counts allow, one-sided 95 %. The larger of two bounds: that of things which come
 * each by itself, and Student's t on a log scale, which sees periods that differ more than that. Simulated for six
 * periods at 0.5 to 30 a period: exceeded in 0 to 5 of 100 where things come by themselves, and in 4 to 8 where periods
 * differ by half their mean beside.
 */
export function upperMean(counts: readonly number[]): number {
  const n = counts.length;
  const total = counts.reduce((sum, one) => sum + one, 0);
  const alone = upperCount(total) / n;
  if (total === 0) return alone;
  const mean = total / n;
  const squares = counts.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const error = Math.sqrt(squares / (n - 1) / n);
  return Math.max(alone, mean * Math.exp((tQuantile(ALPHA, n - 1) * error) / mean));
}
