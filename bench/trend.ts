/**
 * What 52 weeks cost against one audit of the same export: at most five times as much.
 *
 *   node bench/trend.ts                2,000 made-up issues with their history
 *   node bench/trend.ts FILE           an export of your own
 *
 * Times are processor time of whole processes, medians of three, so that a busy machine counts for both alike.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issueLine } from "./issues.ts";

const ISSUES = 2_000;
const WEEKS = "52";
const MOST = 5;
const DAY = 86_400_000;
const ROUNDS = 3;

const program = join(import.meta.dirname, "../src/bin.ts");

/** An issue of the other benchmark with the history its state implies: moved, estimated, planned, reworded, ranked. */
function pastLine(number: number): string {
  const issue = JSON.parse(issueLine(number, ISSUES));
  const { created, updated, status, closedSprints, summary } = issue.fields;
  const [from, until] = [Date.parse(created), Date.parse(updated)];
  const instant = (part: number): string =>
    new Date(from + Math.max(DAY / 24, (until - from) * part)).toISOString().replace("Z", "+0000");
  const change = (part: number, field: string, was: string | null, is: string | null) => ({
    id: `${number}${Math.round(part * 100)}`,
    author: { name: `u${(number + Math.round(part * 10)) % 40}`, displayName: `User ${number % 40}` },
    created: instant(part),
    items: [{ field, fieldtype: "jira", from: was, fromString: was, to: is, toString: is }],
  });
  const steps = status.statusCategory.key === "new" ? [] : ["new", "indeterminate", status.name];
  const moves = [...new Set(steps)];
  const histories = [
    change(0.05, "summary", `${summary} soon`, summary),
    change(0.1, "priority", "Low", issue.fields.priority.name),
    change(0.2, "Sprint", "", String(closedSprints[0]?.id ?? "")),
    change(0.3, "Rank", "", "Ranked higher"),
    change(0.4, "description", issue.fields.description.slice(0, 300), issue.fields.description),
    ...moves.slice(1).map((to, n) => change(0.5 + n * 0.4, "status", moves[n] ?? "", to)),
  ];
  return JSON.stringify({ ...issue, changelog: { total: histories.length, histories } });
}

/** Seconds of processor time. */
function run(args: readonly string[]): number {
  const code = `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("cpu " + (user + system)); });`;
  const spy = `data:text/javascript,${encodeURIComponent(code)}`;
  const { stderr, status } = spawnSync(process.execPath, ["--import", spy, program, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const printed = /cpu (\d+)/.exec(stderr);
  if (status !== 0 || printed === null) throw new Error(`exit ${status}: ${stderr.slice(0, 2000)}`);
  return Number(printed[1]) / 1e6;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const directory = mkdtempSync(join(tmpdir(), "backlint-trend-"));
try {
  const [given] = process.argv.slice(2);
  const file = given ?? join(directory, "export.jsonl");
  if (given === undefined) {
    const lines = Array.from({ length: ISSUES }, (_, n) => pastLine(n + 1));
    writeFileSync(file, `${lines.join("\n")}\n`);
  }
  const audits: number[] = [];
  const trends: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    audits.push(run(["audit", file, "--format", "json"]));
    trends.push(run(["trend", file, "--weeks", WEEKS, "--format", "json"]));
  }
  const [audit, trend] = [middle(audits), middle(trends)];
  process.stdout.write(
    `audit ${audit.toFixed(2)} s, ${WEEKS} weeks ${trend.toFixed(2)} s: ${(trend / audit).toFixed(2)} times, ${MOST} at most\n`,
  );
  if (trend > MOST * audit) process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true });
}
