/**
 * How often the verdict is right, over synthetic organisations whose truth is known.
 *
 *   node bench/verdict.ts WORLD.mjs [--seeds report1,report2] [--teams 40] [--weeks 52,26] [--scenario FILE]… [--dump FILE]
 *
 * Prints the whole table and the curve as Markdown: docs/verdict.md holds a run of it. Thresholds were chosen on seeds
 * that begin with "tune"; those of a report must not. `--dump` appends every team's numbers, a line of JSON each.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import signals from "../rules/babysitter/index.ts";
import { readFiles } from "../src/connectors/files/read.ts";
import { verdicts } from "../src/engine/verdict/verdict.ts";
import { rolesIn } from "../tests/acceptance/parity-world.ts";
import { coverageTable } from "./verdict/coverage.ts";
import { type Judged, tables } from "./verdict/tables.ts";

const SCENARIOS = ["mixed", "borderline", "other-words"].map((name) =>
  join(import.meta.dirname, `scenarios/${name}.json`),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: "string", default: "report1,report2,report3,report4" },
    teams: { type: "string", default: "38" },
    weeks: { type: "string", default: "52,26" },
    scenario: { type: "string", multiple: true, default: SCENARIOS },
    dump: { type: "string" },
  },
});
const [simulator = ""] = positionals;
const judged: Judged[] = [];

for (const weeks of values.weeks.split(","))
  for (const scenario of values.scenario)
    for (const seed of values.seeds.split(",")) await judgeWorld({ weeks, scenario, seed });

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
print(tables(judged));
print(coverageTable());

async function judgeWorld(world: { weeks: string; scenario: string; seed: string }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "verdict-"));
  const to = (name: string): string => join(folder, name);
  const words = [
    "--scenario",
    world.scenario,
    "--seed",
    world.seed,
    "--teams",
    values.teams,
    "--weeks",
    world.weeks,
  ];
  const files = ["--jira-cloud", to("cloud"), "--linear", to("linear.json"), "--truth", to("truth.json")];
  try {
    execFileSync(process.execPath, [simulator, ...words, ...files], { stdio: "ignore" });
    const known = JSON.parse(readFileSync(to("truth.json"), "utf8"));
    const now = Date.parse(known.now);
    for (const [tracker, path, map] of [
      ["jira", to("cloud"), to("cloud/roles.json")],
      ["linear", to("linear.json"), to("linear.roles.json")],
    ] as const) {
      const roles = rolesIn(map);
      const { backlogs } = await readFiles([{ path }], (_, key) => roles.get(key) ?? {}, {
        stdin: Readable.from([]),
      });
      const teams = backlogs.filter(({ id }) => truthOf(known, id) !== undefined);
      for (const verdict of verdicts(teams, signals, now)) {
        const truth = truthOf(known, verdict.team.id);
        const one: Judged = {
          tracker,
          weeks: Number(world.weeks),
          team: `${world.scenario} ${world.seed} ${truth.team}`,
          status: verdict.status,
          label: truth.label,
          latent: truth.latentLabel,
          failing:
            truth.label === "babysitter"
              ? truth.reasons.filter((one: string) => one !== "hardly present").length
              : 0,
          kind: `${truth.archetype}${truth.blend === null ? "" : ` ~ ${truth.blend.with}`}${truth.confounders.map((one: string) => ` + ${one}`).join("")}`,
          signals: verdict.assessments.map(
            ({ signal, state, k, n, unknown, effective, lower, upper, reason }) => ({
              ...{ id: signal.id, core: signal.part === "core", threshold: signal.threshold },
              ...{ state, k, n, unknown, effective, lower, upper, reason },
            }),
          ),
        };
        judged.push(one);
        const { traits, signals: realised } = truth;
        if (values.dump !== undefined)
          appendFileSync(values.dump, `${JSON.stringify({ ...one, traits, realised })}\n`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the simulator's record, of any shape
function truthOf(known: any, id: string): any {
  return known.truth.find(({ team }: { team: string }) => team === id.slice(id.indexOf(":") + 1));
}
