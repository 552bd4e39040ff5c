/**
 * How often the role map proposed from behaviour names the right product owner and product manager.
 *
 *   node bench/roles.ts WORLD.mjs [--seeds 101,102] [--teams 20] [--weeks 26,52] [--scenario FILE]
 *                       [--without-history] [--verbose]
 *
 * WORLD.mjs makes synthetic organisations together with the truth about them. Teams are read as Jira and as Linear.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { readFiles } from "../src/connectors/files/read.ts";
import { type JudgedRoles, judgedTeams, type RoleTruth } from "../tests/acceptance/role-truth.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "101,102,103" },
    teams: { type: "string", default: "20" },
    weeks: { type: "string", default: "26,52" },
    scenario: { type: "string", default: join(import.meta.dirname, "roles.scenario.json") },
    "without-history": { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});
const [world = ""] = positionals;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const now = Date.parse("2026-06-30T12:00:00Z");
const judged: (JudgedRoles & { readonly run: string })[] = [];

for (const seed of values.seeds.split(",")) {
  for (const weeks of values.weeks.split(",")) {
    const directory = mkdtempSync(join(tmpdir(), "backlint-roles-"));
    const [cloud, linear, truthFile] = ["cloud", "linear.json", "truth.json"].map((name) =>
      join(directory, name),
    );
    const args = ["--scenario", values.scenario, "--seed", seed, "--teams", values.teams, "--weeks", weeks];
    const out = ["--jira-cloud", cloud, "--linear", linear, "--truth", truthFile, "--no-roles"];
    const made = spawnSync(process.execPath, [world, ...args, ...(out as string[])], { encoding: "utf8" });
    if (made.status !== 0) throw new Error(made.stderr);
    const { truth } = JSON.parse(readFileSync(truthFile as string, "utf8")) as {
      truth: readonly RoleTruth[];
    };
    if (values["without-history"]) {
      withoutHistory(join(cloud as string, "issues.jsonl"), "changelog");
      withoutHistory(linear as string, "issueHistory");
    }
    for (const [tracker, path] of [
      ["jira", cloud],
      ["linear", linear],
    ] as const) {
      const reading = await readFiles([{ path: path as string }], () => ({}), { stdin: Readable.from([]) });
      const run = `${tracker} ${weeks} weeks, seed ${seed}`;
      for (const one of judgedTeams(reading, truth, now)) judged.push({ ...one, run });
    }
    rmSync(directory, { recursive: true });
  }
}

/** Takes a field out of every JSON record of a file, one to a line or one alone. */
function withoutHistory(path: string, field: string): void {
  const text = readFileSync(path, "utf8");
  const records = path.endsWith(".jsonl") ? text.split("\n").filter((line) => line !== "") : [text];
  const left = records.map((record) => JSON.stringify({ ...JSON.parse(record), [field]: undefined }));
  writeFileSync(path, left.join("\n"));
}

const share = (part: number, all: number): string =>
  `${part} of ${all} (${((100 * part) / (all || 1)).toFixed(1)} %)`;

function summary(name: string, some: typeof judged): void {
  const right = some.filter((one) => one.po === "right" && one.pm === "right");
  const rest = some.filter((one) => !right.includes(one));
  const unsure = rest.filter((one) => one.po !== "wrong" && one.pm !== "wrong");
  print(
    `${name.padEnd(34)} both right ${share(right.length, some.length)}; of the rest unsure ${share(unsure.length, rest.length)}`,
  );
}

summary("all", judged);
for (const key of ["tracker", "weeks"] as const) {
  const of = ({ run }: (typeof judged)[number]): string =>
    run
      .split(/[ ,]/)
      .slice(...(key === "tracker" ? [0, 1] : [1, 3]))
      .join(" ");
  for (const [name, some] of Map.groupBy(judged, of)) summary(name, some);
}
for (const [name, some] of Map.groupBy(judged, ({ what }) => what)) summary(`  ${name}`, some);
for (const role of ["po", "pm"] as const) {
  const words = ["right", "unsure", "wrong"].map(
    (one) => `${one} ${judged.filter((team) => team[role] === one).length}`,
  );
  print(`${role}: ${words.join(", ")}`);
}
for (const kind of ["dev", "engineers", "stakeholder", "high"] as const) {
  const sum = (of: "all" | "right"): number => judged.reduce((total, one) => total + one[kind][of], 0);
  print(`${kind}: right ${share(sum("right"), sum("all"))}`);
}
print(`accounts in two roles: ${judged.reduce((total, { twice }) => total + twice, 0)}`);
if (values.verbose)
  for (const { run, team, what, po, pm, why } of judged)
    if (po !== "right" || pm !== "right") print(`${run} ${team} ${what}: po ${po}, pm ${pm}: ${why}`);
