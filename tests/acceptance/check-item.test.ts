import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReadyReport } from "../../src/report/ready/schema.ts";
import { workplace } from "../cli/harness.ts";
import { hasLinear, type LinearServer, makeWorld as makeLinearWorld, serve } from "./linear-world.ts";
import { isHere, makeWorld, type Simulator, startJira, type World } from "./simulator.ts";

const at = workplace();

async function check(args: string, env: Readonly<Record<string, string>>) {
  const { code, output } = await at.run(`check ${args} --format json`, { env });
  const report: ReadyReport = JSON.parse(output);
  return { code, report };
}

const judgedIn = ({ items }: ReadyReport): number =>
  items.flatMap(({ checks }) => checks).filter(({ outcome }) => outcome !== "unknown").length;

describe.skipIf(!isHere)("an item of a live Jira", () => {
  let world: World;
  let cloud: Simulator;
  let server: Simulator;
  let key = "";
  let keys: readonly string[] = [];
  beforeAll(async () => {
    world = makeWorld({ teams: 1, weeks: 8, seed: 5 });
    const projects = JSON.parse(readFileSync(join(world.cloud, "projects.json"), "utf8"));
    key = projects.find((one: { projectTypeKey: string }) => one.projectTypeKey === "software").key;
    const issues = readFileSync(join(world.cloud, "issues.jsonl"), "utf8").trim().split("\n");
    keys = issues
      .map((line) => JSON.parse(line))
      .filter((one) => one.key.startsWith(`${key}-`) && one.fields.status.statusCategory.key !== "done")
      .slice(-12)
      .map((one) => one.key);
    [cloud, server] = await Promise.all([
      startJira(world.cloud),
      startJira(world.server, "--deployment", "datacenter"),
    ]);
  }, 60_000);
  afterAll(() => {
    cloud?.close();
    server?.close();
    world?.remove();
  });

  it.each(["cloud", "server"] as const)("is read from %s in two requests, and judged", async (kind) => {
    const jira = kind === "cloud" ? cloud : server;
    await jira.control("reset", {});
    const env: Record<string, string> =
      kind === "cloud"
        ? { JIRA_HOST: jira.url, JIRA_EMAIL: "sim@example.com", JIRA_API_TOKEN: "sim-token" }
        : { JIRA_HOST: jira.url, JIRA_PAT: "sim-token" };
    const items = keys.map((one) => `--item ${one}`).join(" ");
    const { code, report } = await check(`jira:${key} ${items}`, env);
    expect(report.missing).toEqual([]);
    expect(report.gaps).toEqual([]);
    expect(code).toBe(report.items.some(({ ready }) => ready === false) ? 1 : 0);
    expect(report.items).toHaveLength(12);
    expect(judgedIn(report)).toBeGreaterThan(24);
    const { requests, violations } = await jira.stats();
    expect([requests, violations]).toEqual([2, []]);
  });

  it("is exit 3 where the key is not there, and where nobody is signed in", async () => {
    const env = { JIRA_HOST: cloud.url, JIRA_EMAIL: "sim@example.com", JIRA_API_TOKEN: "sim-token" };
    expect((await check(`--item ${key}-99999`, env)).code).toBe(3);
    const refused = await at.run(`check --item ${key}-1`, { env: { ...env, JIRA_API_TOKEN: "wrong" } });
    expect([refused.code, refused.notes?.length]).toEqual([3, 2]);
  });
});

describe.skipIf(!hasLinear)("an item of a live Linear", () => {
  const folder = mkdtempSync(join(tmpdir(), "backlint-item-"));
  let linear: LinearServer;
  let key = "";
  let numbers: readonly number[] = [];
  beforeAll(async () => {
    makeLinearWorld(folder, { seed: 11, teams: 1, weeks: 8 });
    const file = join(folder, "linear.json");
    const data = JSON.parse(readFileSync(file, "utf8"));
    key = data.teams[0].key;
    numbers = data.issues
      .filter((one: { completedAt?: string; canceledAt?: string }) => !one.completedAt && !one.canceledAt)
      .slice(-12)
      .map((one: { number: number }) => one.number);
    linear = await serve(file);
  }, 60_000);
  afterAll(() => {
    linear?.stop();
    rmSync(folder, { recursive: true });
  });

  it("is read in two requests, and judged", async () => {
    await linear.play([]);
    const env = { LINEAR_API_KEY: "lin_api_0123456789abcdef", LINEAR_API_URL: linear.url };
    const items = numbers.map((number) => `--item ${key}-${number}`).join(" ");
    const { code, report } = await check(`linear:${key} ${items}`, env);
    expect(report.missing).toEqual([]);
    expect(report.gaps).toEqual([]);
    expect(code).toBe(report.items.some(({ ready }) => ready === false) ? 1 : 0);
    expect(report.items).toHaveLength(numbers.length);
    expect(judgedIn(report)).toBeGreaterThan(2 * numbers.length);
    const { requests, violations } = await linear.stats();
    expect([requests, violations]).toEqual([2, []]);
  });
});
