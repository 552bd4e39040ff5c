import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { matching } from "../../src/backlog/search/matches.ts";
import { JQL } from "../../src/connectors/jira/jql.ts";
import { readJira } from "../../src/connectors/jira/live/read.ts";
import type { Reading } from "../../src/connectors/reading.ts";
import { UserError } from "../../src/errors.ts";
import type { PlanReport } from "../../src/report/plan/schema.ts";
import type { Report } from "../../src/report/schema.ts";
import { workplace } from "../cli/harness.ts";
import { conditionsOn } from "./conditions.ts";
import { isHere, makeWorld, type Simulator, startJira, WORLD_NOW, type World } from "./simulator.ts";

describe.skipIf(!isHere)("a live Jira", () => {
  let world: World;
  let cloud: Simulator;
  let server: Simulator;
  const place = workplace();
  beforeAll(async () => {
    world = makeWorld({ teams: 3, weeks: 14, seed: 5 });
    [cloud, server] = await Promise.all([
      startJira(world.cloud),
      startJira(world.server, "--deployment", "datacenter"),
    ]);
  });
  afterAll(() => {
    cloud?.close();
    server?.close();
    world?.remove();
  });
  beforeEach(async () => {
    await Promise.all([cloud.control("reset", {}), server.control("reset", {})]);
  });

  const cloudEnv = (url = cloud.url) => ({
    JIRA_HOST: url,
    JIRA_EMAIL: "sim@example.com",
    JIRA_API_TOKEN: "sim-token",
  });
  const serverEnv = () => ({ JIRA_HOST: server.url, JIRA_PAT: "sim-token" });
  const keys = () =>
    (
      JSON.parse(readFileSync(join(world.cloud, "projects.json"), "utf8")) as {
        key: string;
        projectTypeKey: string;
      }[]
    )
      .filter(({ projectTypeKey }) => projectTypeKey === "software")
      .map(({ key }) => key);
  const firstKey = () => keys()[0] ?? "";

  /** What a reader gets, without the cost and the site's own address. */
  const comparable = (output: string, address: string): unknown => {
    const report = JSON.parse(output.replaceAll(address, "https://site")) as Report;
    const { cost: _, ...rest } = report;
    return rest;
  };

  async function both(data: string, address: string, env: Record<string, string>) {
    for (const key of keys()) {
      const file = await place.run(`audit ${data}#${key} --format json --now ${WORLD_NOW}`);
      const live = await place.run(`audit jira:${key} --format json --now ${WORLD_NOW}`, { env });
      expect(live.code, live.notes?.join("\n")).toBe(file.code);
      expect(comparable(live.output, env.JIRA_HOST ?? "")).toEqual(comparable(file.output, address));
    }
  }

  it("gives the report of its own export", async () => {
    await both(world.cloud, "https://example.atlassian.net", cloudEnv());
  });

  it("gives the report of its own export on Data Center", async () => {
    const [, address = ""] =
      /"self":"(https:\/\/[^/"]+)/.exec(readFileSync(join(world.server, "issues.jsonl"), "utf8")) ?? [];
    await both(world.server, address, serverEnv());
  });

  it("finds with each query of a report and a plan as many items as that says", async () => {
    const found = { condition: 0, keys: 0 };
    for (const key of keys()) {
      const args = `jira:${key} --format json --now ${WORLD_NOW}`;
      const report = JSON.parse((await place.run(`audit ${args}`, { env: cloudEnv() })).output) as Report;
      const plan = JSON.parse((await place.run(`plan ${args}`, { env: cloudEnv() })).output) as PlanReport;
      const ofItems = report.teams
        .flatMap(({ rules }) => rules)
        .filter(({ id }) => report.findings.some((one) => one.rule === id && one.subject.kind !== "sprint"));
      const ofSteps = plan.teams.flatMap(({ actions }) => actions).flatMap(({ steps = [] }) => steps);
      for (const { by, texts, finds } of [...ofItems, ...ofSteps].flatMap(({ queries }) => queries)) {
        const counts = await Promise.all(texts.map(searched));
        expect([texts, counts.reduce((sum, one) => sum + one, 0)]).toEqual([texts, finds]);
        found[by]++;
      }
    }
    expect(found.condition).toBeGreaterThan(2);
    expect(found.keys).toBeGreaterThan(5);
  });

  it("applies every condition of a search as we do", async () => {
    const { backlogs } = await read(`"project in (${keys().join(", ")})"`);
    let some = 0;
    for (const team of backlogs) {
      for (const condition of conditionsOn(team)) {
        const [text = ""] = JQL.where(condition, team.id.slice("jira:".length))?.texts ?? [];
        const matched = matching(team, condition, Date.parse(WORLD_NOW)).length;
        expect([text, await searched(text)]).toEqual([text, matched]);
        if (matched > 0 && matched < team.items.length) some++;
      }
    }
    expect(some).toBeGreaterThan(30);
  });

  /** How many issues the site finds. */
  async function searched(jql: string): Promise<number> {
    const answer = await fetch(`${cloud.url}/rest/api/3/search/jql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Basic ${btoa("sim@example.com:sim-token")}`,
      },
      body: JSON.stringify({ jql, fields: ["id"], maxResults: 5_000 }),
    });
    const body = (await answer.json()) as { issues?: unknown[]; errorMessages?: string[]; isLast?: boolean };
    expect([jql, body.errorMessages, body.isLast]).toEqual([jql, undefined, true]);
    return body.issues?.length ?? -1;
  }

  it("costs no more requests than there are pages, and keeps to the contract", async () => {
    const { backlogs, gaps } = await read(`"project in (${keys().join(", ")})"`);
    const issues = backlogs.reduce((sum, { items }) => sum + items.length, 0);
    const { byEndpoint, maxConcurrent, violations } = await cloud.stats();
    const count = (part: string) =>
      Object.entries(byEndpoint).reduce((sum, [name, times]) => sum + (name.includes(part) ? times : 0), 0);
    expect(gaps).toEqual([]);
    expect(count("search/jql")).toBe(Math.ceil(issues / 100) + Math.ceil(issues / 5000));
    expect(count("changelog/bulkfetch")).toBeLessThanOrEqual(2 * Math.ceil(issues / 1000));
    const started = backlogs
      .flatMap(({ items }) => items)
      .filter(
        ({ startedAt, kind }) => kind === "roadmap" || (kind !== "subtask" && typeof startedAt === "number"),
      );
    expect(count("remotelink")).toBeLessThanOrEqual(started.length);
    const others = ["search/jql", "changelog/bulkfetch", "remotelink", "/comment"];
    const rest = Object.entries(byEndpoint).filter(([name]) => !others.some((part) => name.includes(part)));
    // Lists of the site, and of each team: project, boards, sprints.
    expect(rest.reduce((sum, [, times]) => sum + times, 0)).toBeLessThanOrEqual(4 + 3 * keys().length);
    expect(maxConcurrent).toBeLessThanOrEqual(8);
    expect(violations).toEqual([]);
  });

  it("names its team by the board as well", async () => {
    const { backlogs, gaps } = await read("board/1");
    expect(gaps).toEqual([]);
    expect(backlogs.map(({ id }) => id)).toEqual([`jira:${firstKey()}`]);
  });

  /** Waits cost no time: the clock is put forward instead. */
  function read(query: string, env: Record<string, string> = cloudEnv()): Promise<Reading> {
    let ahead = 0;
    return readJira([{ query }], {
      env,
      settings: () => ({}),
      silenceMs: 300,
      clock: () => Date.now() + ahead,
      sleep: async (ms) => {
        ahead += ms;
      },
    });
  }

  const shape = ({ backlogs }: Reading) =>
    backlogs.map(({ id, items, roadmap, sprints }) => ({
      id,
      items: items.length,
      roadmap: roadmap.length,
      sprints: sprints?.length,
      events: items.reduce((sum, { events }) => sum + (events?.length ?? Number.NaN), 0),
      comments: items.reduce((sum, { comments }) => sum + (comments?.length ?? Number.NaN), 0),
      links: items.reduce((sum, { remoteLinks }) => sum + (remoteLinks?.length ?? 0), 0),
      texts: items.filter(({ description }) => description).length,
    }));

  let unspoilt: ReturnType<typeof shape> | undefined;
  const wholeOnCloud = async () => {
    unspoilt ??= shape(await read(firstKey()));
    return unspoilt;
  };

  /** The whole, or what is missing is said. */
  async function wholeOrSaid(query: string, env: Record<string, string>, whole: unknown): Promise<void> {
    try {
      const reading = await read(query, env);
      if (reading.gaps.length === 0) expect(shape(reading)).toEqual(whole);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      expect(error.exitCode).toBe(3);
    }
  }

  const KINDS = [
    ...[
      "429",
      "429-no-retry-after",
      "500",
      "502",
      "503",
      "reset",
      "timeout",
      "truncate",
      "html-200",
      "empty-200",
    ],
    ...["401", "403", "slow", "repeat-page-token", "drop-field", "wrong-type-field", "gzip-corrupt"],
  ];
  const fault = (kind: string, match: object) => ({
    kind,
    match,
    retryAfter: 1,
    ...(kind === "slow" ? { ms: 20 } : {}),
  });

  it.each(KINDS)(
    "stays whole, or says what is missing, with one answer of ten spoilt by %s",
    async (kind) => {
      const whole = shape(await read(firstKey()));
      await cloud.control("faults", [fault(kind, { probability: 0.1, seed: 11 })]);
      await wholeOrSaid(firstKey(), cloudEnv(), whole);
    },
  );

  it.each(KINDS)("stays whole, or says what is missing, where a search is spoilt by %s", async (kind) => {
    const whole = await wholeOnCloud();
    await cloud.control("faults", [fault(kind, { path: "search/jql", nth: [2] })]);
    await wholeOrSaid(firstKey(), cloudEnv(), whole);
    const { faults } = await cloud.stats();
    expect(Object.values(faults).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(0);
  });

  it("stays whole, or says what is missing, under all faults at once", async () => {
    const [onCloud, onServer] = [await wholeOnCloud(), shape(await read(firstKey(), serverEnv()))];
    const mixed = KINDS.map((kind, i) => fault(kind, { probability: 0.1 / KINDS.length, seed: i + 1 }));
    await Promise.all([cloud.control("faults", mixed), server.control("faults", mixed)]);
    await wholeOrSaid(firstKey(), cloudEnv(), onCloud);
    await wholeOrSaid(firstKey(), serverEnv(), onServer);
  });

  it.each(["status", "description", "comment", "assignee", "issuetype", "created", "priority"])(
    "names the field %s where a page leaves it out or garbles it",
    async (field) => {
      for (const kind of ["drop-field", "wrong-type-field"]) {
        await cloud.control("faults", [{ kind, field, match: { path: "search/jql", nth: 2 } }]);
        const { gaps } = await read(firstKey());
        expect(gaps.length, kind).toBeGreaterThan(0);
      }
    },
  );

  it("takes the whole of a quota's reset into account, and stops where it is too far", async () => {
    await cloud.control("faults", [
      { kind: "429", retryAfter: 3000, reason: "jira-quota-global-based", match: { path: "changelog" } },
    ]);
    const { gaps } = await read(firstKey());
    expect(gaps[0]).toMatchObject({ what: "changelog", detail: expect.stringContaining("quota") });
  });

  it("says that a token expired in the middle, with exit 3 and the report of what was read", async () => {
    await cloud.control("auth", { expireAfter: 7 });
    const { code, output } = await place.run(`audit jira:${firstKey()} --format json`, { env: cloudEnv() });
    expect(code).toBe(3);
    expect((JSON.parse(output) as Report).gaps.map(({ detail }) => detail).join()).toContain("credentials");
    await cloud.control("auth", { expired: false, expireAfter: null });
  });

  it("keeps to a budget of requests, and says so with exit 3", async () => {
    const { code, output } = await place.run(`audit jira:${firstKey()} --format json --max-requests 10`, {
      env: cloudEnv(),
    });
    expect(code).toBe(3);
    const { cost, complete } = JSON.parse(output) as Report;
    expect({ requests: cost.requests, complete }).toEqual({ requests: 10, complete: false });
  });

  it("is read with the credentials of a .env file, which the environment overrides", async () => {
    const env = Object.entries(cloudEnv()).map(([name, value]) => `${name}=${value}\n`);
    place.write(".env", env.join(""));
    expect((await place.run(`doctor jira:${firstKey()}`)).code).toBe(0);
    const { code, output } = await place.run("doctor", { env: { JIRA_API_TOKEN: "wrong-token" } });
    expect({ code, secret: output.includes("wrong-token") }).toEqual({ code: 3, secret: false });
    expect(output).toContain("next: Create a new token");
  });

  it("is examined by doctor: account, fields, sources, and the way out for each fault", async () => {
    const { code, output } = await place.run(`doctor jira:${firstKey()} jira:NOPE`, { env: cloudEnv() });
    expect(code).toBe(3);
    expect(output).toContain("signed in as sim (s…@example.com)");
    expect(output).toContain("(customfield_10020)");
    expect(output).toMatch(new RegExp(`jira:${firstKey()}: \\d+ issues`));
    expect(output).toMatch(/no {2}jira:NOPE: .*\n {4}next: Check the project key/);
    expect(output).not.toMatch(/sim@example\.com|sim-token/);
    await server.control("auth", { allowBasic: false });
    const refused = await place.run("doctor", { env: cloudEnv(server.url) });
    expect(refused.output).toContain("use JIRA_PAT");
    await cloud.control("faults", [{ kind: "html-200", match: {} }]);
    const page = await place.run("doctor", { env: cloudEnv() });
    expect(page.output).toContain("single sign-on");
  });

  it("is left in order when the user stops it, with 130 and a word of what was read", async () => {
    await cloud.control("config", { latency: 150 });
    const bin = join(import.meta.dirname, "../../src/bin.ts");
    const child = spawn(process.execPath, [bin, "audit", `jira:${firstKey()}`], {
      cwd: place.directory,
      env: { ...process.env, ...cloudEnv() },
    });
    let errors = "";
    child.stderr.on("data", (chunk) => {
      errors += chunk;
    });
    for (let requests = 0; requests < 4; requests = (await cloud.stats()).requests)
      await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    await cloud.control("config", { latency: 0 });
    expect({ code, lines: errors.trim().split("\n").length }).toEqual({ code: 130, lines: 1 });
    expect(errors).toMatch(/stopped: \d+ issues were read with \d+ requests/);
  });
});
