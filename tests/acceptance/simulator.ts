/** Black-box servers and worlds of the acceptance tests; they stand beside this repository, if anywhere. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shared } from "../shared.ts";

const simulator = shared("sims/jira/jira-sim.mjs");
const world = shared("sims/world/world.mjs");

export const isHere = existsSync(simulator) && existsSync(world);

/** The end of every world. */
export const WORLD_NOW = "2026-06-30T12:00:00Z";

export interface World {
  readonly cloud: string;
  readonly server: string;
  remove(): void;
}

/** A small synthetic organisation with history, as exports of both kinds of Jira. */
export function makeWorld(options: {
  readonly teams: number;
  readonly weeks: number;
  readonly seed: number;
}): World {
  const directory = mkdtempSync(join(tmpdir(), "backlint-world-"));
  const [cloud, server] = [join(directory, "cloud"), join(directory, "dc")];
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const made = spawnSync(
    process.execPath,
    [world, "--scenario", "basic", ...args, "--jira-cloud", cloud, "--jira-dc", server],
    { encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  for (const folder of [cloud, server]) orderPriorities(join(folder, "issues.jsonl"));
  return { cloud, server, remove: () => rmSync(directory, { recursive: true }) };
}

/**
 * A site lists its priorities from the most urgent on; the simulator lists them as its issues first name them. So one
 * issue of each stands first: then both say the same, and so do the export and the live reading.
 */
function orderPriorities(file: string): void {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const first = new Map<number, string>();
  for (const line of lines) {
    const id = Number(JSON.parse(line).fields.priority?.id);
    if (id > 0 && !first.has(id)) first.set(id, line);
  }
  const ahead = [...first].sort(([a], [b]) => a - b).map(([, line]) => line);
  const moved = new Set(ahead);
  writeFileSync(file, [...ahead, ...lines.filter((line) => !moved.has(line)), ""].join("\n"));
}

interface Stats {
  readonly requests: number;
  readonly byEndpoint: Readonly<Record<string, number>>;
  readonly maxConcurrent: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly violations: readonly { readonly kind: string }[];
}

export interface Simulator {
  readonly url: string;
  stats(): Promise<Stats>;
  control(path: string, body: unknown): Promise<void>;
  close(): void;
}

export async function startJira(data: string, ...options: readonly string[]): Promise<Simulator> {
  const child: ChildProcess = spawn(
    process.execPath,
    [simulator, "--data", data, "--now", WORLD_NOW, "--quiet", ...options],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      const found = /listening (http:\S+)/.exec(String(chunk))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on("exit", (code) => reject(new Error(`the simulator ended with ${code}`)));
  });
  return {
    url,
    stats: async () => (await (await fetch(`${url}/__sim/stats`)).json()) as Stats,
    async control(path, body) {
      const answer = await fetch(`${url}/__sim/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    },
    close: () => child.kill(),
  };
}
