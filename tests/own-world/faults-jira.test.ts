import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readJira } from "../../src/connectors/jira/live/read.ts";
import type { Report } from "../../src/report/schema.ts";
import { workplace } from "../cli/harness.ts";
import { site } from "../connectors/jira/live/site.ts";
import { type Deployment, envOf, HOSTS, rolesOf, siteOf } from "./jira.ts";
import { seenIn } from "./seen.ts";
import { NOW, play } from "./story.ts";

vi.mock("../../src/connectors/transport/retry.ts", async (original) => ({
  ...(await original<typeof import("../../src/connectors/transport/retry.ts")>()),
  // Nobody here waits for the next attempt.
  pause: async () => {},
}));

const at = workplace();
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const year = play(true);
/** The first weeks: enough for three pages of everything. */
const story = { ...year, items: year.items.slice(0, 30) };
const END = new Date(NOW).toISOString();

const serve = (kind: Deployment): void => {
  const most = { issues: 12, histories: 40, comments: 1, sprints: 10 };
  server.use(...site({ ...siteOf(story, kind), most }).handlers);
};

/** From the nth request on, what is asked of a path is answered so; `times`: as often, and then it is well again. */
function spoil(kind: Deployment, path: string, answer: () => Response, { from = 1, times = Infinity } = {}) {
  let asked = 0;
  server.use(
    http.all(`${HOSTS[kind]}${path}`, () => {
      asked++;
      return asked >= from && asked < from + times ? answer() : undefined;
    }),
  );
}
const status =
  (code: number, headers: Record<string, string> = {}) =>
  () =>
    HttpResponse.json({ errorMessages: ["not now"] }, { status: code, headers });

async function audit(kind: Deployment, args = "") {
  const team = { source: "jira:FERRY", roles: rolesOf(kind) };
  at.write("backlint.config.yaml", JSON.stringify({ teams: [team] }));
  const {
    code,
    output,
    notes = [],
  } = await at.run(`audit ${args} --format json --now ${END}`, { env: envOf(kind) });
  return { code, notes, report: output === "" ? undefined : (JSON.parse(output) as Report) };
}

describe.each(["cloud", "server"] as const)("a fault that passes, on %s", (kind) => {
  const search = kind === "cloud" ? "/rest/api/3/search/jql" : "/rest/api/2/search";
  const comments = `/rest/api/${kind === "cloud" ? 3 : 2}/issue/:id/comment`;

  let whole: ReturnType<typeof seenIn> | undefined;

  /** The clock is put forward instead of waiting. */
  const read = async () => {
    let now = NOW;
    return readJira([{ query: "FERRY" }], {
      ...{ env: envOf(kind), settings: () => ({}), clock: () => now },
      sleep: async (ms) => {
        now += ms;
      },
    });
  };

  it.each([
    ["the first search", search, 1],
    ["a later page of the search", search, 2],
    ["comments", comments, 3],
    ["sprints", "/rest/agile/1.0/board/:id/sprint", 2],
  ])("is waited for as long as Jira asks, and named nowhere: 429 for %s", async (_, path, from) => {
    serve(kind);
    whole ??= seenIn(await read());
    spoil(kind, path, status(429, { "Retry-After": "7" }), { from, times: 1 });
    const reading = await read();
    expect(seenIn(reading)).toEqual(whole);
    expect([reading.gaps, reading.cost.retries, reading.cost.waitedMs]).toEqual([[], 1, 7_000]);
  });

  it("leaves the report and the exit code as they are", async () => {
    serve(kind);
    const untroubled = await audit(kind);
    spoil(kind, search, status(429, { "Retry-After": "0" }), { from: 2, times: 2 });
    spoil(kind, comments, status(503), { from: 2, times: 3 });
    const spoilt = await audit(kind);
    expect([spoilt.code, spoilt.notes, spoilt.report?.cost.retries]).toEqual([0, [], 5]);
    expect(spoilt.report?.teams).toEqual(untroubled.report?.teams);
  });
});

describe("a part that fails for good", () => {
  const SPRINTS = ["sprints", "sprint-goals"];
  const LINKS = ["links out of Jira", ["remote-links"]];
  it.each<readonly [string, string, number, number, readonly unknown[]]>([
    ["fields", "/rest/api/3/field", 403, 1, [["fields", "everything"]]],
    ["statuses", "/rest/api/3/status", 500, 1, [["statuses", "everything"]]],
    ["a later page of histories", "/rest/api/3/changelog/bulkfetch", 403, 2, [["changelog", ["history"]]]],
    [
      ...(["comments", "/rest/api/3/issue/:id/comment", 500, 2] as const),
      [
        ["comments", ["comments"]],
        ["comments", ["comments"]],
      ],
    ],
    ["the project", "/rest/api/3/project/:key", 404, 1, [["project", "everything"]]],
    ["boards", "/rest/agile/1.0/board", 403, 1, [["boards", SPRINTS]]],
    ["a later page of sprints", "/rest/agile/1.0/board/:id/sprint", 500, 2, [["sprints", SPRINTS]]],
    ["a later page of sprints", "/rest/agile/1.0/board/:id/sprint", 404, 2, [["sprints", SPRINTS]]],
    ["links", "/rest/api/3/issue/:id/remotelink", 403, 3, [LINKS, LINKS]],
  ])("is a gap of that part and exit 3, with all items: %s at %s, %d", async (_, path, code, from, gaps) => {
    serve("cloud");
    spoil("cloud", path, status(code), { from });
    const { code: exit, notes, report } = await audit("cloud");
    expect([exit, report?.gaps.map(({ what, cuts }) => [what, cuts])]).toEqual([3, gaps]);
    expect(report?.gaps[0]?.detail).toContain(`HTTP ${code}`);
    expect(notes.join()).toContain("incomplete");
    expect([report?.complete, report?.teams[0]?.items]).toEqual([false, story.items.length]);
  });

  it("is a gap of the priorities alone where only those do not come", async () => {
    serve("server");
    spoil("server", "/rest/api/2/priority", status(403), { from: 1 });
    const { report } = await audit("server");
    expect(report?.gaps.map(({ what, cuts }) => [what, cuts])).toEqual([["priorities", ["priority"]]]);
  });

  it("is not blamed on the budget where permission is what is missing", async () => {
    serve("cloud");
    spoil("cloud", "/rest/api/3/issue/:id/remotelink", status(403), { from: 3 });
    const { report } = await audit("cloud");
    expect(report?.gaps.map(({ detail }) => detail).join("\n")).not.toContain("--max-requests");
  });

  it("is no gap where a Jira has no boards at all", async () => {
    serve("cloud");
    spoil("cloud", "/rest/agile/1.0/board", status(404));
    const { code, report } = await audit("cloud");
    expect([code, report?.gaps]).toEqual([0, []]);
  });

  it("is made up for by ids where Cloud's search does not go on, and is a gap all the same", async () => {
    serve("cloud");
    // Three pages of ids, then the first one of issues.
    spoil("cloud", "/rest/api/3/search/jql", status(403), { from: 5 });
    const { code, report } = await audit("cloud");
    expect([code, report?.gaps.map(({ what }) => what)]).toEqual([3, ["issues"]]);
    expect(report?.teams[0]?.items).toBe(story.items.length);
  });

  it("says how many issues a Data Center found and did not give", async () => {
    serve("server");
    spoil("server", "/rest/api/2/search", status(403), { from: 2 });
    const { code, report } = await audit("server");
    expect([code, report?.teams[0]?.items]).toEqual([3, 12]);
    expect(report?.gaps.map(({ detail }) => detail)).toEqual([
      "not read: this account has no permission to see it (HTTP 403: not now)",
      "the search found 30 issues, but returned only 12 of them",
    ]);
  });
});

describe("a reading that ends early", () => {
  it("keeps what was read before the token expired, and is exit 3", async () => {
    serve("cloud");
    spoil("cloud", "/rest/agile/1.0/board", status(401));
    spoil("cloud", "/rest/api/3/issue/:id/remotelink", status(401));
    const { code, report } = await audit("cloud");
    expect([code, report?.teams[0]?.items]).toEqual([3, story.items.length]);
    expect(report?.gaps[0]?.detail).toContain("Jira does not accept the credentials");
  });

  it("keeps to the number of requests that it was allowed, and is exit 3", async () => {
    serve("cloud");
    const { code, report } = await audit("cloud", "--max-requests 12");
    expect([code, report?.complete, report?.cost.requests]).toEqual([3, false, 12]);
    expect(report?.gaps.map(({ detail }) => detail).join()).toContain("--max-requests");
  });

  it("does not wait for a quota that comes back in an hour", async () => {
    serve("cloud");
    const quota = { "Retry-After": "3000", "RateLimit-Reason": "jira-quota-global-based" };
    spoil("cloud", "/rest/api/3/changelog/bulkfetch", status(429, quota));
    const { code, report } = await audit("cloud");
    expect([code, report?.gaps[0]?.what, report?.teams[0]?.items]).toEqual([3, "changelog", 30]);
    expect(report?.gaps[0]?.detail).toContain("quota");
  });
});

describe("a token that is not accepted", () => {
  it("is the one of the environment, which comes before a .env file", async () => {
    serve("cloud");
    at.write(
      ".env",
      Object.entries(envOf("cloud"))
        .map(([name, value]) => `${name}=${value}\n`)
        .join(""),
    );
    const sent: (string | null)[] = [];
    server.use(
      http.get(`${HOSTS.cloud}/rest/api/3/myself`, ({ request }) => {
        sent.push(request.headers.get("authorization"));
        return undefined;
      }),
    );
    for (const env of [{}, { JIRA_API_TOKEN: "other" }])
      expect((await at.run("doctor jira:FERRY", { env })).code).toBe(0);
    const basic = (token: string) => `Basic ${btoa(`reader@ferry.example.test:${token}`)}`;
    expect(sent).toEqual([basic("cloud-token-77"), basic("other")]);
  });

  it.each([
    ["cloud", "JIRA_API_TOKEN", "cloud-token-77"],
    ["server", "JIRA_PAT", "server-token-77"],
  ] as const)("is one clear line and what to do, without the token: %s", async (kind, variable, token) => {
    let asked = 0;
    server.use(
      http.all(`${HOSTS[kind]}/*`, () => {
        asked++;
        return HttpResponse.json({ message: `Client must be authenticated, not ${token}` }, { status: 401 });
      }),
    );
    const { code, notes, report } = await audit(kind);
    expect([code, report, notes.length]).toEqual([3, undefined, 2]);
    expect(notes[0]).toMatch(
      /^backlint: Jira cannot be read: Jira does not accept the credentials \(HTTP 401/,
    );
    expect(notes[1]).toContain(variable === "JIRA_PAT" ? "JIRA_PAT" : "Create a new token");
    expect(notes.join()).not.toContain(token);
    // More wrong tries lock an account.
    expect(asked).toBe(2);
  });
});
