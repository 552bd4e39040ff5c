/** A synthetic organisation with known truth, made by the simulator beside the project where it is there. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { Backlog } from "../../../src/backlog/model.ts";
import { readFiles } from "../../../src/connectors/files/read.ts";
import type { Reading } from "../../../src/connectors/reading.ts";
import { shared } from "../../shared.ts";

const SIMULATOR = shared("sims/world/world.mjs");
export const hasWorld = existsSync(SIMULATOR);

// biome-ignore lint/suspicious/noExplicitAny: raw answers of a tracker, of any shape
type Raw = Readonly<Record<string, any>>;

export interface World {
  readonly truth: readonly Raw[];
  readonly now: number;
  readonly from: number;
  /** Raw issues of Jira, as the export has them. */
  readonly issues: (kind: "cloud" | "dc") => readonly Raw[];
  readonly read: (kind: "cloud" | "dc" | "linear") => Promise<Reading>;
  readonly remove: () => void;
}

const ID = { cloud: "jiraCloud", dc: "jiraDc", linear: "linear" } as const;

/** `confounders`: one empowered team for each of them, in place of the simulator's own mixture. */
export function makeWorld(
  seed: number,
  teams: number,
  weeks: number,
  confounders?: readonly string[],
): World {
  const folder = mkdtempSync(join(tmpdir(), "world-"));
  const scenario = confounders === undefined ? "basic" : join(folder, "scenario.json");
  const mixture = confounders?.map((one) => ({ archetype: "empowered-po", confounders: [one] }));
  if (mixture !== undefined)
    writeFileSync(scenario, JSON.stringify({ name: "own", noise: 0.2, teams: mixture }));
  const out = { cloud: join(folder, "cloud"), dc: join(folder, "dc"), linear: join(folder, "linear.json") };
  const truthFile = join(folder, "truth.json");
  const words = ["--scenario", scenario, "--seed", `${seed}`, "--teams", `${teams}`, "--weeks", `${weeks}`];
  const files = [
    "--jira-cloud",
    out.cloud,
    "--jira-dc",
    out.dc,
    "--linear",
    out.linear,
    "--truth",
    truthFile,
  ];
  execFileSync(process.execPath, [SIMULATOR, ...words, ...files], { stdio: "ignore" });
  const known = JSON.parse(readFileSync(truthFile, "utf8")) as Raw;
  const truth = known.truth as readonly Raw[];
  const readings = new Map<string, Promise<Reading>>();
  return {
    truth,
    now: Date.parse(known.now),
    from: Date.parse(known.window.from),
    issues: (kind) =>
      readFileSync(join(out[kind], "issues.jsonl"), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Raw),
    read: (kind) => {
      const settings = (_: string, key: string) => ({ roles: rolesOf(truth, key, ID[kind]) });
      const reading =
        readings.get(kind) ?? readFiles([{ path: out[kind] }], settings, { stdin: Readable.from([]) });
      readings.set(kind, reading);
      return reading;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function rolesOf(truth: readonly Raw[], key: string, id: string): Record<string, string[]> {
  const roles = truth.find(({ team }) => team === key)?.roles ?? {};
  const ids = (people: readonly (Raw | undefined)[] = []) => people.flatMap((one) => one?.[id] ?? []);
  return {
    po: ids([...(roles.po ?? []), ...(roles.poOtherAccounts ?? [])]),
    pm: ids(roles.pm),
    dev: ids(roles.engineers),
    qa: ids(roles.qa),
    leader: ids([roles.manager]),
  };
}

export const keyOf = (team: Backlog): string => team.id.slice(team.id.indexOf(":") + 1);
export type { Raw };
