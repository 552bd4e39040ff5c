/** Measures of a bench, one line each, and whether all of them kept their limits. */

/** Time of this thread's own work, in milliseconds: what else the machine does is not the work's fault. */
export function milliseconds(work: () => unknown): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** The least of several runs: whatever disturbs a measurement only ever adds time. */
export const least = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => milliseconds(work)));

const ATTEMPTS = 12;

/**
 * How many times as long the second takes as the first, the least of several attempts; it ends early once `enough` is
 * met. Below `floor` milliseconds a measurement says more about the machine than about the work.
 */
export function ratio(
  short: () => unknown,
  long: () => unknown,
  { floor, enough }: { readonly floor: number; readonly enough: number },
): number {
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const found = (): number => second / Math.max(first, floor);
  short();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    first = Math.min(first, milliseconds(short));
    second = Math.min(second, milliseconds(long));
    if (found() <= enough) break;
  }
  return found();
}

/** Prints a measure beside its limit, if it has one. A limit that is broken makes the process fail in the end. */
export function tell(what: string, value: number, limit?: number, unit = ""): void {
  const broken = limit !== undefined && value > limit;
  if (broken) process.exitCode = 1;
  const bound = limit === undefined ? "" : ` (limit ${limit}${unit})`;
  process.stdout.write(`${broken ? "BROKEN  " : "        "}${what}: ${value.toFixed(2)}${unit}${bound}\n`);
}
