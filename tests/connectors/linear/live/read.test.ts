import { describe, expect, it } from "vitest";
import type { Cuts } from "../../../../src/backlog/model.ts";
import type { UserError } from "../../../../src/errors.ts";
import { fault, issue, json, KEY, TEAM, workspace } from "./workspace.ts";

const linear = workspace();
const many = (count: number) => Array.from({ length: count }, (_, i) => issue(i + 1));
const gapsOf = (reading: { gaps: readonly { what: string; detail: string }[] }) =>
  reading.gaps.map(({ what, detail }) => `${what}: ${detail}`);

describe("a workspace", () => {
  it("is read page by page, oldest key first, with apps marked as apps", async () => {
    linear.lists.issues = many(200).toReversed();
    linear.lists.comments = [
      {
        id: "c1",
        body: "Why?",
        createdAt: "2026-05-03T09:00:00.000Z",
        issueId: "issue-1",
        user: { id: "user-1" },
        botActor: null,
      },
      {
        id: "c2",
        body: "Moved",
        createdAt: "2026-05-04T09:00:00.000Z",
        issueId: "issue-1",
        user: null,
        botActor: { id: "b", name: "Bridge", type: "slack" },
      },
    ];
    const { backlogs, gaps, cost, newest } = await linear.read();
    expect(gaps).toEqual([]);
    expect(backlogs.map(({ id, items }) => [id, items.length])).toEqual([["linear:ENG", 200]]);
    expect(backlogs[0]?.items[0]?.key).toBe("ENG-1");
    expect(backlogs[0]?.items[0]?.comments?.map(({ by }) => by?.kind)).toEqual(["human", "app"]);
    expect(cost.requests).toBe(linear.asked.length);
    expect(newest).toBe(Date.parse("2026-05-04T09:00:00.000Z"));
  });

  it("is asked with the key bare, and the fetch of the process is its own again", async () => {
    const own = globalThis.fetch;
    await linear.read();
    expect(new Set(linear.asked.map(({ authorization }) => authorization))).toEqual(new Set([KEY]));
    expect(globalThis.fetch).toBe(own);
  });

  it("is asked for the teams named only", async () => {
    linear.lists.teams = [TEAM, { id: "team-2", key: "OPS", name: "Operations" }];
    const { backlogs } = await linear.read("eng");
    expect(backlogs.map(({ id }) => id)).toEqual(["linear:ENG"]);
    const filter = linear.asked.find(({ name }) => name === "Issues")?.variables.filter;
    expect(filter).toEqual({ team: { id: { in: ["team-1"] } } });
  });

  it("lets one long history be followed to its end", async () => {
    const entry = (n: number) => ({
      id: `h${n}`,
      createdAt: new Date(Date.UTC(2026, 4, 2, 9, 0) - n * 60_000).toISOString(),
      actorId: "user-1",
      fromPriority: n % 4,
      toPriority: (n + 1) % 4,
    });
    const part = (from: number, count: number, more: boolean) => ({
      nodes: Array.from({ length: count }, (_, i) => entry(from + i)),
      pageInfo: { hasNextPage: more, endCursor: `h${from + count - 1}` },
    });
    linear.lists.issues = [issue(1, { history: part(0, 9, true) }), issue(2)];
    linear.answers.RestOf_issue_history = ({ variables, times }) =>
      json({
        data: { a0: { id: variables.id0, history: times === 0 ? part(9, 10, true) : part(19, 4, false) } },
      });
    const { backlogs, gaps } = await linear.read();
    expect(gaps).toEqual([]);
    expect(backlogs[0]?.items.map(({ events }) => events?.length)).toEqual([23, 0]);
  });

  it("keeps the others when one of the followed issues is gone", async () => {
    const open = { nodes: [], pageInfo: { hasNextPage: true, endCursor: "h9" } };
    linear.lists.issues = [issue(1, { history: open }), issue(2, { history: open })];
    linear.answers.RestOf_issue_history = ({ variables }) =>
      Object.values(variables).includes("issue-2")
        ? json({ ...fault("INPUT_ERROR", "Entity not found: Issue"), data: null })
        : json({
            data: { a0: { history: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } },
          });
    const reading = await linear.read();
    expect(gapsOf(reading)).toEqual(["history: not complete in 1 item, first in ENG-2"]);
    expect(reading.gaps[0]?.cuts).toEqual(["history"]);
    expect(reading.backlogs[0]?.items.map(({ cut }) => cut)).toEqual([undefined, ["history"]]);
  });
});

describe("an answer that is not whole", () => {
  it("leaves what failed unknown, says so, and keeps the rest", async () => {
    linear.lists.issues = many(1);
    linear.answers.Issues = () =>
      json({
        data: { issues: { nodes: [issue(1)], pageInfo: { hasNextPage: false, endCursor: null } } },
        ...fault("INTERNAL_SERVER_ERROR", "It broke", { path: ["issues", "nodes", 0, "description"] }),
      });
    const reading = await linear.read();
    expect(gapsOf(reading)).toEqual(["issues: Linear left description out of an answer: It broke"]);
    expect(reading.gaps[0]?.cuts).toEqual(["body"]);
    expect(reading.backlogs[0]?.items.map(({ description }) => description)).toEqual([undefined]);
    expect(linear.asked.filter(({ name }) => name === "Issues")).toHaveLength(3);
  });

  it.each<readonly [string, Cuts]>([
    ["Comments", ["comments"]],
    ["CustomerNeeds", ["customer-requests"]],
    ["Cycles", ["sprints", "sprint-goals"]],
    ["Documents", ["body"]],
    ["ExternalUsers", ["roles", "history", "comments", "updates"]],
    ["InitiativeUpdates", ["updates"]],
    ["Initiatives", "everything"],
    ["InitiativesOfProjects", ["hierarchy"]],
    ["IssueLabels", "everything"],
    ["IssueRelations", ["links"]],
    ["Issues", "everything"],
    ["Neighbours", "everything"],
    ["ProjectMilestones", "everything"],
    ["ProjectStatuses", "everything"],
    ["ProjectUpdates", ["updates"]],
    ["Projects", "everything"],
    ["Users", ["roles", "history", "comments", "updates"]],
    ["WorkflowStates", "everything"],
  ])("says what is incomplete where the list is not read: %s", async (name, cuts) => {
    linear.lists.issues = many(1);
    linear.answers[name] = () => json(fault("FORBIDDEN", "Not for you"), 403);
    const { gaps } = await linear.read("ENG");
    expect(gaps[0]?.cuts).toEqual(cuts);
  });

  it("does not go round in circles where the cursor stands still", async () => {
    linear.answers.Users = () =>
      json({ data: { users: { nodes: [], pageInfo: { hasNextPage: true, endCursor: "same" } } } });
    const reading = await linear.read();
    expect(gapsOf(reading)[0]).toContain("users: not read completely");
    expect(linear.asked.filter(({ name }) => name === "Users").length).toBeLessThan(6);
  });

  it("is asked for in half the size when it was too complex, down to a single record", async () => {
    linear.lists.issues = many(30);
    linear.answers.Issues = ({ text }) =>
      Number(/first: (\d+)/.exec(text)?.[1]) > 10
        ? json(fault("INPUT_ERROR", "Query too complex"), 400)
        : undefined;
    const { backlogs, gaps } = await linear.read();
    expect([backlogs[0]?.items.length, gaps]).toEqual([30, []]);
    linear.answers.Issues = () => json(fault("INPUT_ERROR", "Query too complex"), 400);
    expect(gapsOf(await linear.read())[0]).toMatch(/^issues: not read completely: Linear rejects/);
  });

  it("keeps no part of a list whose end is missing where a part would mislead", async () => {
    linear.lists.issues = many(1);
    linear.answers.Comments = ({ times }) =>
      times === 0
        ? json({
            data: {
              comments: {
                nodes: [
                  { id: "c1", body: "Why?", createdAt: "2026-05-03T09:00:00.000Z", issueId: "issue-1" },
                ],
                pageInfo: { hasNextPage: true, endCursor: "c1" },
              },
            },
          })
        : json(fault("FORBIDDEN", "Not for you"), 400);
    const { backlogs } = await linear.read();
    expect(backlogs[0]?.items[0]?.comments).toBeUndefined();
    expect(backlogs[0]?.capabilities.comments).toBe("comments could not be read");
  });

  it("tells no customer requests where the plan has none, whatever a count of tickets says", async () => {
    linear.lists.issues = many(1);
    linear.answers.CustomerNeeds = () =>
      json({ ...fault("FEATURE_NOT_ACCESSIBLE", "Not on your plan"), data: null });
    const reading = await linear.read();
    expect(gapsOf(reading)).toEqual([
      "customer requests: not read completely: your API key has no access to it, or the workspace's plan does not include it (Not on your plan)",
    ]);
    expect(reading.backlogs[0]?.items[0]?.customerRequests).toBeUndefined();
  });
});

describe("Linear's budgets", () => {
  const level = (requests: number, points: number, resetMs: number): Record<string, string> => ({
    "X-RateLimit-Requests-Limit": "2500",
    "X-RateLimit-Requests-Remaining": String(requests),
    "X-RateLimit-Requests-Reset": String(resetMs),
    "X-RateLimit-Complexity-Limit": "3000000",
    "X-RateLimit-Complexity-Remaining": String(points),
    "X-RateLimit-Complexity-Reset": String(resetMs),
    "X-Complexity": "100",
  });

  it("are waited for where they fill up soon", async () => {
    linear.headers = level(0, 3_000_000, 3_600_000);
    const { gaps, cost } = await linear.read();
    expect(gaps).toEqual([]);
    // One request comes back every 1.44 s.
    expect(cost.waitedMs).toBeGreaterThan(1440);
    expect(cost.points).toBe(100 * cost.requests);
  });

  it("end the reading, with a gap, where they do not", async () => {
    linear.headers = { ...level(0, 3_000_000, 3_600_000), "X-RateLimit-Requests-Limit": "20" };
    const reading = await linear.read().catch((error: UserError) => error);
    expect(reading).toMatchObject({ name: "UserError", exitCode: 3 });
    expect(linear.asked.length).toBe(1);
  });

  it.each([{ code: "RATELIMITED" }, { type: "ratelimited" }])(
    "are kept to after a refusal that says %o",
    async (extensions) => {
      linear.answers.Teams = ({ times }) =>
        times < 2
          ? json({ errors: [{ message: "Too many", extensions }] }, 400, { "Retry-After": "7" })
          : undefined;
      const { gaps, cost } = await linear.read();
      expect(gaps).toEqual([]);
      expect([cost.retries, cost.waitedMs]).toEqual([2, 14_000]);
    },
  );
});

describe("a key", () => {
  it("that is refused is a clear error, without the key in it", async () => {
    linear.answers.Workspace = () => json(fault("AUTHENTICATION_ERROR", `${KEY} is not known`), 401);
    const error = await linear.read().then(
      () => expect.fail("it was read"),
      (one: UserError) => one,
    );
    expect([error.name, error.exitCode]).toEqual(["UserError", 3]);
    expect(error.hint).toContain("LINEAR_API_KEY");
    expect(error.message).not.toContain(KEY);
  });

  it("that expires half-way leaves what was read, and a gap for the rest", async () => {
    linear.lists.issues = many(100);
    linear.answers.Issues = ({ times }) =>
      times > 0 ? json(fault("AUTHENTICATION_ERROR", "Expired"), 401) : undefined;
    const reading = await linear.read();
    expect(reading.backlogs[0]?.items).toHaveLength(84);
    expect(gapsOf(reading).join()).toContain(
      "issues: not read completely: Linear does not accept the credentials",
    );
  });
});
