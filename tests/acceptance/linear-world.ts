/** A made-up organisation, and a Linear that serves it: both stand beside this repository, where they are at all. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { shared } from "../shared.ts";

const WORLD = shared("sims/world/world.mjs");
const SIMULATOR = shared("sims/linear/linear-sim.mjs");

export const hasLinear = existsSync(WORLD) && existsSync(SIMULATOR);

/** The end of every made world. */
export const NOW = Date.parse("2026-06-30T12:00:00.000Z");

export interface WorldOptions {
  readonly seed: number;
  readonly teams: number;
  readonly weeks: number;
}

/** Writes the same world as Linear and as Jira Cloud would hold it. */
export function makeWorld(folder: string, { seed, teams, weeks }: WorldOptions): void {
  const to = (name: string): string => join(folder, name);
  execFileSync(
    process.execPath,
    [
      ...[WORLD, "--scenario", "basic", "--seed", String(seed), "--teams", String(teams)],
      ...["--weeks", String(weeks), "--linear", to("linear.json"), "--jira-cloud", to("cloud")],
      ...["--truth", to("truth.json")],
    ],
    { stdio: "ignore" },
  );
}

interface Stats {
  readonly requests: number;
  readonly points: number;
  readonly maxQueryPoints: number;
  readonly violations: readonly unknown[];
  readonly errorCodes: Readonly<Record<string, number>>;
  readonly byOperation: Readonly<Record<string, { readonly requests: number }>>;
}

export interface Fault {
  readonly match: { readonly operation: string; readonly nth?: number | readonly number[] };
  readonly kind: string;
  readonly [more: string]: unknown;
}

export interface LinearServer {
  readonly url: string;
  stats(): Promise<Stats>;
  /** Forgets what was asked and how often, and plays these faults from now on. */
  play(faults: readonly Fault[], options?: Readonly<Record<string, unknown>>): Promise<void>;
  stop(): void;
}

const UNTROUBLED = { disabled: [], forbidden: [], readonly: false };

export async function serve(data: string, ...more: readonly string[]): Promise<LinearServer> {
  const child = spawn(process.execPath, [SIMULATOR, "--data", data, "--quiet", ...more], {
    env: { ...process.env, SIM_NODE_MODULES: resolve(import.meta.dirname, "../../node_modules") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await new Promise<string>((found, failed) => {
    child.once("exit", () => failed(new Error("the simulator did not start")));
    child.stdout.on("data", (text: Buffer) => {
      const address = /listening (\S+)/.exec(text.toString());
      if (address?.[1] !== undefined) found(address[1]);
    });
  });
  const control = async (name: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(new URL(`/__sim/${name}`, url), {
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
      headers: { "content-type": "application/json" },
    });
    return answer.json();
  };
  return {
    url,
    stats: async () => (await control("stats")) as Stats,
    async play(faults, options = {}) {
      await control("options", { ...UNTROUBLED, ...options });
      await control("faults", faults);
      await control("reset", {});
    },
    stop: () => child.kill(),
  };
}
