/**
 * What reading a large live Jira costs: memory, processor, requests. Run by hand, beside the simulator.
 *
 *   npm run build && node bench/jira.ts [ISSUES] [LATENCY_MS]      20,000 issues, 100 ms an answer
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { issueLine } from "./issues.ts";

const root = join(import.meta.dirname, "..");
const simulator = join(root, "../shared/sims/jira/jira-sim.mjs");
const program = join(root, "dist/bin.js");
const [issues = 20_000, latency = 100] = process.argv.slice(2).map(Number);
const DAY = 86_400_000;

/** A dozen changes an issue: taken up, moved on, described anew, done. */
function histories(number: number, created: string): unknown[] {
  const start = Date.parse(created);
  const author = {
    name: `u${number % 40}`,
    key: `u${number % 40}`,
    displayName: `User ${number % 40}`,
    active: true,
  };
  const change = (i: number, item: object) => ({
    id: String(number * 20 + i),
    author,
    created: new Date(start + i * DAY).toISOString().replace("Z", "+0000"),
    items: [item],
  });
  const status = (i: number, from: string, to: string) =>
    change(i, {
      field: "status",
      fieldtype: "jira",
      fieldId: "status",
      from,
      fromString: from,
      to,
      toString: to,
    });
  return [
    ...[1, 2, 3, 4].map((i) =>
      change(i, {
        field: "Rank",
        fieldtype: "custom",
        from: "",
        fromString: "",
        to: "",
        toString: "Ranked higher",
      }),
    ),
    change(5, {
      field: "description",
      fieldtype: "jira",
      fieldId: "description",
      from: null,
      fromString: "Short.",
      to: null,
      toString: "x ".repeat(150),
    }),
    change(6, {
      field: "assignee",
      fieldtype: "jira",
      fieldId: "assignee",
      from: null,
      fromString: null,
      to: author.key,
      toString: author.displayName,
    }),
    status(7, "new", "indeterminate"),
    change(8, {
      field: "priority",
      fieldtype: "jira",
      fieldId: "priority",
      from: "1",
      fromString: "Low",
      to: "2",
      toString: "High",
    }),
    status(9, "indeterminate", "new"),
    status(10, "new", "indeterminate"),
    status(11, "indeterminate", "done"),
  ];
}

async function write(file: string): Promise<void> {
  const out = createWriteStream(file);
  for (let i = 1; i <= issues; i++) {
    const issue = JSON.parse(issueLine(i, issues)) as { fields: { created: string } };
    const list = histories(i, issue.fields.created);
    const line = JSON.stringify({ ...issue, changelog: { histories: list, total: list.length } });
    if (!out.write(`${line}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

async function listening(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const url = /listening (http:\S+)/.exec(String(chunk))?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("the simulator did not start");
}

/** Says on standard error what the process used, when it ends. */
const USAGE =
  "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write(JSON.stringify({cpu:(u.userCPUTime+u.systemCPUTime)/1e6,peak:u.maxRSS/1024}))})";

if (!existsSync(program)) throw new Error("npm run build first");
const directory = mkdtempSync(join(tmpdir(), "backlint-bench-"));
let site: ChildProcess | undefined;
try {
  await write(join(directory, "issues.jsonl"));
  const options = [
    "--data",
    directory,
    "--latency",
    String(latency),
    "--now",
    "2026-11-24T00:00:00Z",
    "--quiet",
  ];
  site = spawn(process.execPath, ["--max-old-space-size=6000", simulator, ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await listening(site);
  const startedMs = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", USAGE, program, "audit", "jira:BENCH", "--format", "json"],
    {
      env: { ...process.env, JIRA_HOST: url, JIRA_EMAIL: "sim@example.com", JIRA_API_TOKEN: "sim-token" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let [output, errors] = ["", ""];
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, "close");
  const seconds = (performance.now() - startedMs) / 1000;
  const { cpu, peak } = JSON.parse(errors.slice(errors.lastIndexOf('{"cpu"'))) as {
    cpu: number;
    peak: number;
  };
  const { gaps, cost } = JSON.parse(output) as { gaps: unknown; cost: unknown };
  const stats = (await (await fetch(`${url}/__sim/stats`)).json()) as Record<string, unknown>;
  process.stdout.write(
    `${issues} issues, exit ${code}: ${seconds.toFixed(1)} s, processor ${cpu.toFixed(1)} s (idle ${(100 * (1 - cpu / seconds)).toFixed(0)} %), peak ${peak.toFixed(0)} MB\n` +
      `${JSON.stringify({ gaps, cost, byEndpoint: stats.byEndpoint, maxConcurrent: stats.maxConcurrent, violations: stats.violations }, null, 1)}\n`,
  );
} finally {
  site?.kill();
  rmSync(directory, { recursive: true });
}
