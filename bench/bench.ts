/**
 * What reading and asking costs, against bare JSON.parse of the same file in the same run.
 *
 *   npm run build && npm run bench:read         100,000 issues
 *   npm run bench:read -- 100000 1000000        and ten times as many: is the cost linear?
 *
 * Every figure is a median of whole processes, the two kinds in turn.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issueLine } from "./issues.ts";

const root = join(import.meta.dirname, "..");
const program = join(root, "dist/bin.js");
const peak = join(import.meta.dirname, "peak.mjs");

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(args: readonly string[]): Run {
  const start = performance.now();
  const child = spawnSync(process.execPath, ["--import", peak, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const printed = /peak (\d+)/.exec(child.stderr);
  if (child.status !== 0 || printed === null)
    throw new Error(`exit ${child.status}: ${child.stderr.slice(0, 2000)}`);
  return { seconds, megabytes: Number(printed[1]) / 1024 };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function write(file: string, issues: number): Promise<void> {
  const out = createWriteStream(file);
  for (let i = 1; i <= issues; i++) {
    if (!out.write(`${issueLine(i, issues)}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

if (!existsSync(program)) throw new Error("npm run build first");
const sizes = process.argv.slice(2).map(Number);
const directory = mkdtempSync(join(tmpdir(), "backlint-bench-"));
try {
  let before: { issues: number; seconds: number } | undefined;
  for (const issues of sizes.length > 0 ? sizes : [100_000]) {
    const file = join(directory, `${issues}.jsonl`);
    await write(file, issues);
    const rounds = issues > 200_000 ? 1 : 3;
    const bare: Run[] = [];
    const audit: Run[] = [];
    for (let round = 0; round < rounds; round++) {
      bare.push(run([join(import.meta.dirname, "parse-only.mjs"), file]));
      audit.push(run([program, "audit", file, "--format", "json"]));
    }
    const parse = middle(bare.map((one) => one.seconds));
    const asked = middle(audit.map((one) => one.seconds));
    const memory = Math.max(...audit.map((one) => one.megabytes));
    process.stdout.write(
      `${issues} issues: parse ${parse.toFixed(2)} s, audit ${asked.toFixed(2)} s, ratio ${(asked / parse).toFixed(2)}, peak ${memory.toFixed(0)} MB\n`,
    );
    if (before !== undefined) {
      const times = issues / before.issues;
      process.stdout.write(
        `${times} times the issues: ${(asked / before.seconds).toFixed(2)} times the time\n`,
      );
    }
    before = { issues, seconds: asked };
  }
} finally {
  rmSync(directory, { recursive: true });
}
