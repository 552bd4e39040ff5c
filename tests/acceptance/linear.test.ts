import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { matching } from "../../src/backlog/search/matches.ts";
import { readLinear } from "../../src/connectors/linear/live/read.ts";
import { LINEAR_SEARCH } from "../../src/connectors/linear/search.ts";
import type { Reading } from "../../src/connectors/reading.ts";
import type { LiveOptions } from "../../src/connectors/tracker.ts";
import type { UserError } from "../../src/errors.ts";
import type { Report } from "../../src/report/schema.ts";
import { workplace } from "../cli/harness.ts";
import { conditionsOn } from "./conditions.ts";
import { type Fault, hasLinear, type LinearServer, makeWorld, serve } from "./linear-world.ts";

const KEY = "lin_api_0123456789abcdef";
const DAY = "2026-06-30T12:00:00Z";

/** Everything in a reading but what it cost. */
const seen = ({ backlogs }: Reading): unknown =>
  backlogs.map(({ id, items, roadmap, sprints }) => [
    id,
    items.map(({ key, comments, events, remoteLinks, links }) => [
      key,
      comments?.length,
      events?.length,
      remoteLinks?.length,
      links?.length,
    ]),
    roadmap.map(({ key, updates, comments, parent }) => [key, updates?.length, comments?.length, parent]),
    sprints?.length,
  ]);

describe.skipIf(!hasLinear)("a Linear that is there", () => {
  const folder = mkdtempSync(join(tmpdir(), "backlint-linear-"));
  const file = join(folder, "linear.json");
  let linear: LinearServer;
  let whole: unknown;
  /** How much later than in truth our side of it takes it to be: nobody here waits for a pause to pass. */
  let later = 0;

  const read = (query = "", options: Partial<LiveOptions> = {}): Promise<Reading> =>
    readLinear([{ query }], {
      env: { LINEAR_API_KEY: KEY, LINEAR_API_URL: linear.url },
      settings: () => ({}),
      clock: () => Date.now() + later,
      sleep: async (ms) => {
        later += ms;
      },
      silenceMs: 300,
      ...options,
    });
  const failure = (options?: Partial<LiveOptions>): Promise<UserError> =>
    read("", options).then(
      () => expect.fail("it was read"),
      (error: UserError) => error,
    );

  beforeAll(async () => {
    makeWorld(folder, { seed: 11, teams: 2, weeks: 10 });
    linear = await serve(file);
    whole = seen(await read());
  }, 60_000);
  beforeEach(async () => {
    later = 0;
    await linear.play([]);
  });
  afterAll(() => {
    linear?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("applies every condition of a search as we do", async () => {
    // Dates in a filter count from the server's own day.
    const dated = await serve(file, "--now", DAY);
    const found = async (filter: unknown): Promise<number> => {
      const query = "query ($filter: IssueFilter) { issues(filter: $filter, first: 250) { nodes { id } } }";
      const answer = await fetch(dated.url, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: KEY },
        body: JSON.stringify({ query, variables: { filter } }),
      });
      const { data, errors } = (await answer.json()) as {
        data?: { issues: { nodes: unknown[] } };
        errors?: unknown;
      };
      expect([filter, errors]).toEqual([filter, undefined]);
      return data?.issues.nodes.length ?? -1;
    };
    let some = 0;
    try {
      for (const team of (await read()).backlogs) {
        for (const condition of conditionsOn(team)) {
          const [text = ""] = LINEAR_SEARCH.where(condition, team.id.slice("linear:".length))?.texts ?? [];
          const matched = matching(team, condition, Date.parse(DAY)).length;
          expect(matched).toBeLessThan(250);
          expect([text, await found(JSON.parse(text))]).toEqual([text, matched]);
          if (matched > 0 && matched < team.items.length) some++;
        }
      }
      expect(some).toBeGreaterThan(20);
    } finally {
      dated.stop();
    }
  });

  describe("from the command line", () => {
    const place = workplace();
    const env = (): Record<string, string> => ({ LINEAR_API_KEY: KEY, LINEAR_API_URL: linear.url });
    const audit = async (args: string) =>
      place.run(`audit ${args} --now ${DAY} --format json`, { env: env() });

    it("gives the report of an export of the same workspace, but for the cost", async () => {
      const [live, exported] = [await audit("linear:"), await audit(file)];
      expect(live.code).toBe(0);
      const { cost, ...report } = JSON.parse(live.output) as Report;
      const { cost: _, ...other } = JSON.parse(exported.output) as Report;
      expect(report).toEqual(other);
      expect(cost.requests).toBeGreaterThan(10);
      expect(cost.points).toBeGreaterThan(1000);
    });

    it("reads one team by its key, whatever its case, as the whole workspace shows it", async () => {
      const all = JSON.parse((await audit("linear:*")).output) as Report;
      const [first] = all.teams;
      const one = JSON.parse((await audit(`${first?.id.toLowerCase()}`)).output) as Report;
      expect(one.teams).toEqual([first]);
      expect(one.gaps).toEqual([]);
    });

    it("says which teams there are when there is none of the key", async () => {
      const { code, notes } = await audit("linear:NOWHERE");
      expect(code).toBe(3);
      expect(notes?.join("\n")).toMatch(/linear:NOWHERE: no team.*\n.*Available: [A-Z0-9, ]+\./);
    });

    it("leaves with 3 and the gap in the report when a part is refused", async () => {
      await linear.play([], { forbidden: ["customers"] });
      const { code, output } = await audit("linear:");
      const { complete, gaps } = JSON.parse(output) as Report;
      expect([code, complete]).toEqual([3, false]);
      expect(gaps.map(({ what }) => what)).toEqual(["customer requests"]);
    });

    it("never shows the key", async () => {
      await linear.play([{ match: { operation: "Comments" }, kind: "401" }]);
      const { output, notes } = await audit("linear:");
      expect(output + notes?.join("")).not.toContain(KEY.slice(8));
    });
  });

  describe("asked within its limits", () => {
    it("breaks none of its rules, with pages as large as the formula allows", async () => {
      expect(seen(await read())).toEqual(whole);
      const { violations, errorCodes, maxQueryPoints, byOperation } = await linear.stats();
      expect([violations, errorCodes]).toEqual([[], {}]);
      expect(maxQueryPoints).toBeLessThanOrEqual(9000);
      expect(byOperation.Issues?.requests).toBeGreaterThan(1);
    });

    it("is read whole at a pace that its budget allows, without running into the wall", async () => {
      const slow = await serve(file, "--requests-per-hour", "12", "--rate-window", "6000");
      try {
        const reading = await read("", {
          env: { LINEAR_API_KEY: KEY, LINEAR_API_URL: slow.url },
          clock: Date.now,
          sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
        });
        expect([seen(reading), reading.gaps]).toEqual([whole, []]);
        expect(reading.cost.waitedMs).toBeGreaterThan(0);
        expect((await slow.stats()).errorCodes).toEqual({});
      } finally {
        slow.stop();
      }
    });

    it("is left with a gap when the budget comes back too late", async () => {
      const poor = await serve(file, "--points-per-hour", "9500");
      try {
        const { gaps } = await read("", {
          env: { LINEAR_API_KEY: KEY, LINEAR_API_URL: poor.url },
          clock: Date.now,
        });
        expect(gaps.map(({ detail }) => detail).join()).toContain("hourly API quota");
        expect((await poor.stats()).errorCodes).toEqual({});
      } finally {
        poor.stop();
      }
    });

    it("stops at the budget of requests the caller gave", async () => {
      const { gaps, cost } = await read("", { maxRequests: 6 });
      expect(cost.requests).toBe(6);
      expect(gaps.map(({ detail }) => detail).join()).toContain("--max-requests");
    });
  });

  describe("with faults that pass", () => {
    const passing: readonly (readonly [string, Fault])[] = [
      ["a rate limit", { match: { operation: ".", nth: [3, 9] }, kind: "ratelimited" }],
      ["a rate limit without a type", { match: { operation: ".", nth: 5 }, kind: "ratelimited-no-type" }],
      [
        "a rate limit that says how long",
        { match: { operation: ".", nth: 5 }, kind: "ratelimited", retryAfter: 1 },
      ],
      ["an internal error", { match: { operation: "Issues", nth: [1, 2] }, kind: "500" }],
      ["a proxy's error page", { match: { operation: "Comments", nth: 2 }, kind: "502" }],
      ["a connection that breaks", { match: { operation: "Issues", nth: 2 }, kind: "reset" }],
      ["silence", { match: { operation: "Issues", nth: 2 }, kind: "timeout" }],
      ["half an answer", { match: { operation: "Issues", nth: 2 }, kind: "truncate" }],
      ["a page for people", { match: { operation: "Users", nth: 1 }, kind: "html-200" }],
      ["an empty answer", { match: { operation: "Comments", nth: 1 }, kind: "empty-200" }],
      ["no data", { match: { operation: "Issues", nth: 1 }, kind: "null-data" }],
      ["one refusal of the key", { match: { operation: "Issues", nth: 2 }, kind: "401" }],
      ["a value that fails once", { match: { operation: "Issues", nth: 2 }, kind: "partial-error" }],
      ["a cursor that repeats once", { match: { operation: "Issues", nth: 2 }, kind: "repeat-cursor" }],
      ["a query found too complex", { match: { operation: "Issues", nth: [1, 3] }, kind: "complexity" }],
      ["a follow-up found too complex", { match: { operation: "RestOf", nth: 1 }, kind: "complexity" }],
    ];

    it.each(passing)("%s: it is read whole", async (_, fault) => {
      await linear.play([fault]);
      const { gaps, ...reading } = await read();
      expect(gaps).toEqual([]);
      expect(seen({ gaps, ...reading })).toEqual(whole);
    });
  });

  describe("with faults that stay", () => {
    const kinds = [
      ...["ratelimited", "ratelimited-no-type", "500", "502", "401", "complexity", "reset", "timeout"],
      ...["truncate", "html-200", "empty-200", "null-data", "repeat-cursor", "partial-error"],
    ];
    const parts = ["^Issues$", "^Comments$", "RestOf_issue_history", "^CustomerNeeds$", "^Users$"];

    it.each(kinds)("%s in one part is a gap, and the rest is there", async (kind) => {
      for (const operation of parts) {
        await linear.play([{ match: { operation }, kind }]);
        const { gaps, backlogs } = await read();
        expect(gaps, operation).not.toEqual([]);
        if (operation !== "^Issues$")
          expect(backlogs.reduce((sum, { items }) => sum + items.length, 0)).toBe(issues());
      }
    });

    it("says in words what to do when Linear cannot be reached at all", async () => {
      for (const kind of ["500", "401", "html-200", "truncate", "timeout"]) {
        await linear.play([{ match: { operation: "." }, kind }]);
        const { name, exitCode, hint } = await failure();
        expect([name, exitCode]).toEqual(["UserError", 3]);
        expect(hint).not.toBe("");
      }
    });

    it.each([
      ["a key that is revoked", { LINEAR_API_KEY: "lin_api_revoked_0123456789" }, "LINEAR_API_KEY"],
      [
        "an OAuth token that has expired",
        { LINEAR_OAUTH_TOKEN: "invalid_0123456789abcdef" },
        "LINEAR_OAUTH_TOKEN",
      ],
    ])("%s is a clear error", async (_, env, named) => {
      const error = await failure({ env: { ...env, LINEAR_API_URL: linear.url } });
      expect([error.name, error.exitCode]).toEqual(["UserError", 3]);
      expect(`${error.message} ${error.hint}`).toContain(named);
    });

    it("an OAuth token is sent as Bearer", async () => {
      const reading = await read("", {
        env: { LINEAR_OAUTH_TOKEN: "0123456789abcdef01", LINEAR_API_URL: linear.url },
      });
      expect([seen(reading), reading.gaps]).toEqual([whole, []]);
    });
  });

  describe("with parts this key may not see", () => {
    it.each([
      ["initiatives", "disabled", ["initiatives", "projects of initiatives", "initiative updates"]],
      ["customers", "disabled", ["customer requests"]],
      ["documents", "forbidden", ["documents"]],
      ["issueRelations", "forbidden", ["relations"]],
    ])("%s (%s): a gap for that part alone", async (feature, how, expected) => {
      await linear.play([], { [how]: [feature] });
      const { gaps, backlogs } = await read();
      expect(gaps.map(({ what }) => what)).toEqual(expected);
      expect(backlogs.reduce((sum, { items }) => sum + items.length, 0)).toBe(issues());
    });

    it("takes none of it for nothing", async () => {
      await linear.play([], { disabled: ["customers"] });
      const [team] = (await read()).backlogs;
      expect(team?.capabilities["customer-requests"]).not.toBe("");
      expect(team?.items.some(({ customerRequests }) => customerRequests === 0)).toBe(false);
    });
  });

  it("keeps a project's work in sight where another team does it", async () => {
    const world = JSON.parse(readFileSync(file, "utf8"));
    const [one, other] = world.teams;
    const shared = world.projects.find(
      (project: { id: string; teamIds: string[] }) =>
        project.teamIds.includes(other.id) &&
        world.issues.some(({ projectId }: { projectId: string }) => projectId === project.id),
    );
    shared.teamIds = [one.id, other.id];
    const changed = join(folder, "shared.json");
    writeFileSync(changed, JSON.stringify(world));
    const server = await serve(changed);
    try {
      const { backlogs } = await read(one.key, { env: { LINEAR_API_KEY: KEY, LINEAR_API_URL: server.url } });
      expect(backlogs.map(({ id }) => id)).toEqual([`linear:${one.key}`]);
      const found = backlogs[0]?.roadmap.find(({ id }) => id === shared.id);
      expect(found?.children.length).toBeGreaterThan(0);
    } finally {
      server.stop();
    }
  });

  const issues = (): number => JSON.parse(readFileSync(file, "utf8")).issues.length;
});
