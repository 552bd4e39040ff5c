/**
 * How long the program takes to say its version, against a Node that does nothing: at most 1.2 times as long.
 *
 *   npm run build && npm run bench:start
 *
 * Whole processes in pairs, one of each kind in turn; the fastest of each, as a busy machine only ever adds time. The
 * medians are printed for whoever measures on a quiet one.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { tell } from "./measure.ts";

const program = join(import.meta.dirname, "../dist/bin.js");
const PAIRS = 41;
const AT_MOST = 1.2;

if (!existsSync(program)) throw new Error("npm run build first");

function milliseconds(...args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const nothing = (): number => milliseconds("-e", "0");
const version = (): number => milliseconds(program, "--version");
nothing();
version();
const pairs = Array.from({ length: PAIRS }, (_, n) => {
  // Whoever goes second finds the machine as the first left it: they take turns.
  if (n % 2 === 0) return { bare: nothing(), ours: version() };
  const ours = version();
  return { bare: nothing(), ours };
});
const bare = pairs.map((pair) => pair.bare);
const ours = pairs.map((pair) => pair.ours);
tell("node -e 0", middle(bare), undefined, " ms");
tell("--version", middle(ours), undefined, " ms");
tell("--version against node -e 0, medians", middle(ours) / middle(bare));
tell("--version against node -e 0, the fastest", Math.min(...ours) / Math.min(...bare), AT_MOST);
