import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Backlog, Cuts } from "../../../src/backlog/model.ts";
import type { Reading } from "../../../src/connectors/reading.ts";
import { hasShared, itemOf, only, readJson, readPath, readText, roadmapOf, shared } from "../files/export.ts";

const at = (iso: string): number => Date.parse(iso);

const TEAM = { id: "t-1", key: "OPS", name: "Operations" };
const ISSUE = {
  ...{ id: "i-1", identifier: "OPS-1", title: "Rotate the keys", url: "https://linear.app/acme/issue/OPS-1" },
  ...{ description: "Every **quarter**", priority: 2, estimate: 3, dueDate: "2026-02-20", sortOrder: -14.5 },
  ...{ createdAt: "2026-01-05T09:00:00.000Z", updatedAt: "2026-02-01T10:00:00.000Z" },
  ...{ startedAt: "2026-01-20T09:00:00.000Z", completedAt: null, canceledAt: null, customerTicketCount: 1 },
  team: TEAM,
  state: { id: "s-2", name: "Doing", type: "started" },
  labels: { nodes: [{ id: "l-1", name: "Fehler" }] },
  assignee: { id: "u-1", name: "Ada Kern", email: "ada@acme.example" },
  creator: { id: "u-2", name: "Lou Weber", email: "lou@acme.example" },
  cycle: {
    ...{ id: "c-9", number: 9, startsAt: "2026-01-19T00:00:00.000Z", endsAt: "2026-02-02T00:00:00.000Z" },
    isActive: true,
  },
  project: {
    id: "p-1",
    slugId: "9f8e7d",
    name: "Secrets in order",
    status: { name: "Underway", type: "started" },
  },
  comments: {
    nodes: [
      { id: "k-2", body: "Done for staging.", createdAt: "2026-01-22T08:00:00.000Z", user: { id: "u-1" } },
      { id: "k-1", body: "Which keys?", createdAt: "2026-01-21T08:00:00.000Z", user: { id: "u-2" } },
    ],
  },
  attachments: {
    nodes: [
      {
        ...{
          id: "a-1",
          title: "Ticket 88",
          url: "https://acme.zendesk.com/tickets/88",
          sourceType: "zendesk",
        },
        createdAt: "2026-01-06T09:00:00.000Z",
      },
    ],
  },
  needs: {
    nodes: [
      { id: "n-1", body: "We must rotate" },
      { id: "n-2", body: "So do we" },
    ],
  },
  relations: { nodes: [{ id: "r-1", type: "blocks", relatedIssue: { id: "i-2", identifier: "OPS-2" } }] },
  children: {
    nodes: [
      {
        id: "i-3",
        identifier: "OPS-3",
        title: "List them",
        team: TEAM,
        state: { name: "Todo", type: "unstarted" },
      },
    ],
  },
};
const OTHER = {
  ...{ id: "i-2", identifier: "OPS-2", title: "Tell the teams", team: TEAM, priority: 0, description: "" },
  state: { id: "s-4", name: "Nicht nötig", type: "canceled" },
  canceledAt: "2026-01-30T09:00:00.000Z",
  inverseRelations: { nodes: [{ id: "r-1", type: "blocks", issue: { id: "i-1", identifier: "OPS-1" } }] },
};
const issues = [ISSUE, OTHER];

describe("GraphQL answers", () => {
  it.each([
    ["a list", issues],
    ["{ issues: […] }", { issues }],
    ["nodes", { nodes: issues, pageInfo: { hasNextPage: false } }],
    ["edges", { edges: issues.map((node) => ({ node, cursor: node.id })) }],
    ["{ data: { issues: { nodes } } }", { data: { issues: { nodes: issues } } }],
    ["{ data: { team: { issues: { nodes } } } }", { data: { team: { issues: { nodes: issues } } } }],
    ["{ issues: { edges } }", { issues: { edges: issues.map((node) => ({ node, cursor: node.id })) } }],
  ])("in the form of %s", async (_, value) => {
    const reading = await readJson(value);
    expect(reading.gaps).toEqual([]);
    const team = only(reading);
    expect([team.id, team.name, team.items.map(({ key }) => key).sort()]).toEqual([
      "linear:OPS",
      "Operations",
      ["OPS-1", "OPS-2", "OPS-3"],
    ]);
    expect(reading.newest).toBe(at("2026-02-01T10:00Z"));
  });

  it("of one issue a line", async () => {
    const reading = await readText(issues.map((one) => JSON.stringify(one)).join("\n"));
    expect(only(reading).items).toHaveLength(3);
  });

  it("become items with all that is known", async () => {
    const reading = await readJson({ issues });
    const item = itemOf(reading, "OPS-1");
    expect(item).toMatchObject({
      ...{ id: "i-1", title: "Rotate the keys", project: "OPS", url: ISSUE.url, kind: "bug", level: 0 },
      ...{ status: { name: "Doing", category: "started" }, closure: null, labels: ["Fehler"], order: -14.5 },
      ...{ createdAt: at("2026-01-05T09:00Z"), startedAt: at("2026-01-20T09:00Z"), closedAt: null },
      ...{ dueAt: at("2026-02-20T00:00Z"), priority: { name: "High", rank: 1 }, estimate: 3 },
      ...{ parent: "9f8e7d", children: ["OPS-3"], customerRequests: 2, events: undefined },
      description: { format: "markdown", source: "Every **quarter**" },
    });
    expect(item.links).toEqual([{ kind: "blocks", direction: "out", key: "OPS-2" }]);
    expect(item.remoteLinks?.map(({ leadsTo, title }) => [leadsTo, title])).toEqual([
      ["ticket", "Ticket 88"],
    ]);
    expect(item.sprints?.map(({ name, state }) => [name, state])).toEqual([["Cycle 9", "active"]]);
    expect(item.comments?.map(({ text }) => text.source)).toEqual(["Which keys?", "Done for staging."]);
    expect(item.comments?.map(({ by }) => by)).toEqual([item.creator, item.assignee]);
    expect(item.assignee?.kind).toBe("human");
    expect(itemOf(reading, "OPS-2")).toMatchObject({
      ...{ closure: "declined", priority: null, description: null, comments: undefined },
      ...{ closedAt: at("2026-01-30T09:00Z"), links: [{ kind: "blocks", direction: "in", key: "OPS-1" }] },
    });
    expect(itemOf(reading, "OPS-3")).toMatchObject({ kind: "subtask", level: -1, parent: "OPS-1" });
    expect(roadmapOf(reading, "Secrets in order")).toMatchObject({
      ...{ key: "9f8e7d", tier: "project", level: 1, status: { category: "started" }, children: ["OPS-1"] },
    });
  });

  it("say why what they do not show is not shown", async () => {
    const { capabilities } = only(await readJson({ issues }));
    expect(capabilities.comments).toBe(true);
    expect(capabilities.history).toContain("no change history");
    expect(capabilities["sprint-goals"]).toContain("by design");
  });

  it("name the file as the team of issues that name none", async () => {
    const reading = await readJson({ issues: [{ id: "i-9", title: "Lost", state: { name: "Todo" } }] });
    expect(only(reading).id).toBe("linear:standard input");
    expect(itemOf(reading, "i-9").status).toEqual({ name: "Todo", category: "new" });
  });

  it("are not taken for whole when more pages, or more of an inner list, are left", async () => {
    const more = await readJson({ data: { issues: { nodes: issues, pageInfo: { hasNextPage: true } } } });
    expect(more.gaps.map(({ what, cuts }) => [what, cuts])).toEqual([["issues", "everything"]]);
    const rest = { nodes: [], pageInfo: { hasNextPage: true } };
    const lists = {
      ...{
        comments: ["comments"],
        history: ["history"],
        relations: ["links"],
        attachments: ["remote-links"],
      },
      ...{ needs: ["customer-requests"], documents: ["body"], children: ["hierarchy"], labels: "everything" },
    };
    for (const [list, cuts] of Object.entries(lists)) {
      const reading = await readJson({ issues: [{ ...ISSUE, [list]: rest }] });
      expect(reading.gaps).toMatchObject([{ what: list, detail: expect.stringContaining("OPS-1"), cuts }]);
      expect(itemOf(reading, "OPS-1").cut).toEqual(cuts);
    }
  });

  it("say of a project or an initiative too which of their lists is not whole", async () => {
    const rest = { nodes: [], pageInfo: { hasNextPage: true } };
    const project = { id: "p-1", slugId: "keys", name: "Keys", projectUpdates: rest };
    const reading = await readJson({ issues: [{ ...ISSUE, project }], projects: [project] });
    expect(reading.gaps).toMatchObject([{ what: "projectUpdates", cuts: ["updates"] }]);
    expect(only(reading).roadmap.map(({ cut }) => cut)).toEqual([["updates"]]);
  });

  it.each<readonly [string, object, string, Cuts]>([
    ["its creation", { createdAt: "soon" }, "createdAt", "everything"],
    ["its last update", { updatedAt: "soon" }, "updatedAt", "everything"],
    ["its start", { startedAt: "soon" }, "startedAt", "everything"],
    ["its end", { completedAt: "soon" }, "completedAt", "everything"],
    ["its end otherwise", { canceledAt: "soon" }, "canceledAt", "everything"],
    ["its due date", { dueDate: "soon" }, "dueDate", ["dates"]],
    ["its priority", { priority: "mauve" }, "priority", ["priority"]],
    [
      "its state",
      { state: { id: "s-9", name: "Limbo", type: "limbo" }, startedAt: null },
      "state",
      "everything",
    ],
    ["a list", { comments: "none" }, "issues.comments", ["comments"]],
    ["a comment", { comments: [{ id: "k", body: "x", createdAt: "soon" }] }, "createdAt", ["comments"]],
    [
      "a change",
      { history: [{ id: "h", createdAt: "soon", fromPriority: 1, toPriority: 2 }] },
      "issueHistory.createdAt",
      ["history"],
    ],
    [
      "a relation",
      { relations: [{ id: "r", type: "blocks", createdAt: "soon", relatedIssue: { id: "i-2" } }] },
      "createdAt",
      ["links"],
    ],
    [
      "an attachment",
      { attachments: [{ id: "a", title: "T", url: "https://a.example/1", createdAt: "soon" }] },
      "createdAt",
      ["remote-links"],
    ],
    ["a cycle", { cycle: { id: "c", number: 1, startsAt: "soon" } }, "startsAt", ["sprints"]],
    [
      "a milestone",
      { projectMilestone: { id: "m", name: "Beta", targetDate: "soon" } },
      "targetDate",
      "everything",
    ],
  ])("say what is cut where a field is not of its shape: %s", async (_, fields, what, cuts) => {
    const { gaps } = await readJson({ issues: [{ ...ISSUE, ...fields }] });
    expect(gaps.filter((gap) => gap.what === what)).toMatchObject([{ cuts }]);
  });

  it("say so too of one that has no title among others that do", async () => {
    const odd = { ...ISSUE, id: "i-7", identifier: 7, title: 7 };
    const { gaps } = await readJson({ issues: [ISSUE, odd] });
    expect(gaps).toMatchObject([{ what: "title", cuts: "everything" }]);
  });

  it("say the same of a project and its updates", async () => {
    const project = { id: "p-1", slugId: "keys", name: "Keys", targetDate: "soon" };
    const odd = { ...project, projectUpdates: [{ id: "u", body: "Late", createdAt: "soon" }] };
    const { gaps } = await readJson({ issues: [{ ...ISSUE, project }], projects: [odd] });
    expect(gaps.map(({ what, cuts }) => [what, cuts]).sort()).toEqual([
      ["createdAt", ["updates"]],
      ["targetDate", ["dates"]],
    ]);
    for (const time of ["createdAt", "updatedAt", "startedAt", "completedAt", "canceledAt"]) {
      const reading = await readJson({
        issues: [{ ...ISSUE, project }],
        projects: [{ ...project, [time]: "soon" }],
      });
      expect(reading.gaps.filter(({ what }) => what === time)).toMatchObject([{ cuts: "everything" }]);
    }
    const link = { id: "l", label: "Plan", url: "https://a.example/2", createdAt: "soon" };
    const linked = await readJson({
      issues: [{ ...ISSUE, project }],
      projects: [{ ...project, externalLinks: [link] }],
    });
    expect(linked.gaps.filter(({ what }) => what === "createdAt")).toMatchObject([
      { cuts: ["remote-links"] },
    ]);
  });

  it("are not read where a record is none, and all may rest on it", async () => {
    const { gaps } = await readJson({
      issues: [ISSUE, 7],
      teams: [{ id: "t-1", key: "OPS" }],
      initiatives: [7],
    });
    expect(gaps.map(({ cuts }) => cuts)).toEqual(gaps.map(() => "everything"));
    expect(gaps.length).toBeGreaterThan(0);
  });

  it("end where they are nested deeper than any query asks for", async () => {
    const deepest = 2000;
    const text = `${'{"id":"i","identifier":"OPS-7","title":"x","state":{"name":"Todo"},"children":['.repeat(deepest)}${"]}".repeat(deepest)}`;
    const { gaps } = await readText(`[${text}]`);
    expect(gaps.map(({ what, cuts }) => [what, cuts])).toContainEqual(["issues", "everything"]);
  });

  it("give the newer of two readings of one issue", async () => {
    const older = { ...ISSUE, title: "Rotate keys", updatedAt: "2026-01-06T10:00:00.000Z" };
    for (const order of [
      [older, ISSUE],
      [ISSUE, older],
    ])
      expect(itemOf(await readJson({ issues: order }), "OPS-1").title).toBe("Rotate the keys");
  });
});

describe("a workspace as lists of records", () => {
  const record = {
    createdAt: "2026-01-01T00:00:00.000Z",
    updatedAt: "2026-01-02T00:00:00.000Z",
    archivedAt: null,
  };
  const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  const workspace = {
    organization: { id: uuid(1), name: "Acme", ...record },
    users: [
      {
        id: uuid(10),
        name: "Ada Kern",
        displayName: "ada",
        email: "ada@acme.example",
        app: false,
        ...record,
      },
      { id: uuid(11), name: "Importer", displayName: "importer", app: true, ...record },
    ],
    teams: [{ id: uuid(20), key: "OPS", name: "Operations", ...record }],
    workflowStates: [
      { id: uuid(30), name: "Offen", type: "unstarted", teamId: uuid(20) },
      { id: uuid(31), name: "Zu", type: "completed", teamId: uuid(20) },
    ],
    cycles: [
      {
        ...{ id: uuid(40), number: 1, isPast: true, teamId: uuid(20), startsAt: "2026-01-05T00:00:00.000Z" },
        ...{ endsAt: "2026-01-19T00:00:00.000Z", completedAt: "2026-01-19T00:10:00.000Z" },
        uncompletedIssuesUponCloseIds: [uuid(50)],
      },
      {
        ...{
          id: uuid(41),
          number: 2,
          isActive: true,
          teamId: uuid(20),
          startsAt: "2026-01-19T00:00:00.000Z",
        },
        ...{ endsAt: "2026-02-02T00:00:00.000Z", completedAt: null },
      },
    ],
    initiatives: [
      {
        ...{
          id: uuid(70),
          name: "Trust",
          slugId: "trust",
          status: "Active",
          content: "Be trusted",
          ownerId: uuid(10),
        },
        ...{ targetDate: "2026-05-10", targetDateResolution: "halfYear", health: "atRisk", ...record },
      },
    ],
    initiativeToProjects: [{ id: uuid(71), initiativeId: uuid(70), projectId: uuid(60) }],
    projects: [
      {
        ...{
          id: uuid(60),
          name: "Secrets in order",
          slugId: "secrets",
          description: "In short",
          content: "## Why",
        },
        ...{ statusId: uuid(62), teamIds: [uuid(20)], leadId: uuid(10), targetDate: "2026-02-10" },
        ...{ targetDateResolution: "quarter", health: null, updateReminderFrequencyInWeeks: 2, ...record },
      },
    ],
    projectStatuses: [{ id: uuid(62), name: "Ruht", type: "paused" }],
    projectMilestones: [{ id: uuid(63), name: "Beta", description: "20 % fewer calls", projectId: uuid(60) }],
    projectUpdates: [
      { id: uuid(64), projectId: uuid(60), body: "Late", health: "offTrack", userId: uuid(10), ...record },
    ],
    issues: [
      {
        ...{
          id: uuid(50),
          identifier: "OPS-1",
          title: "Rotate the keys",
          teamId: uuid(20),
          stateId: uuid(30),
        },
        ...{ cycleId: uuid(41), projectId: uuid(60), parentId: null, creatorId: uuid(11), labelIds: [] },
        ...{ assigneeId: null, projectMilestoneId: uuid(63), ...record },
      },
    ],
    comments: [],
    issueHistory: [],
    customerNeeds: [{ id: uuid(80), issueId: null, projectId: uuid(60), body: "Please" }],
    documents: [{ id: uuid(81), projectId: uuid(60), title: "Plan", content: "The plan" }],
  };

  it("becomes items, sprints and a roadmap", async () => {
    const reading = await readJson(workspace);
    expect(reading.gaps).toEqual([]);
    const team = only(reading);
    const item = itemOf(reading, "OPS-1");
    expect(item).toMatchObject({
      ...{
        status: { name: "Offen", category: "new" },
        assignee: null,
        comments: [],
        events: [],
        parent: "secrets",
      },
      ...{ releases: [{ name: "Beta", date: undefined, released: undefined }], links: undefined },
    });
    expect(item.creator?.kind).toBe("app");
    expect(item.sprints?.map(({ name }) => name)).toEqual(["Cycle 1", "Cycle 2"]);
    expect(team.sprints?.map(({ state }) => state)).toEqual(["closed", "active"]);
    expect(roadmapOf(reading, "Secrets in order")).toMatchObject({
      ...{ parent: "trust", paused: true, archived: false, health: null, updateEveryDays: 14 },
      ...{ targetAt: at("2026-03-31T00:00Z"), customerRequests: 1, bucket: undefined, comments: [] },
      ...{ status: { name: "Ruht", category: "started" }, description: { source: "In short\n\n## Why" } },
    });
    const [plan, milestone] = roadmapOf(reading, "Secrets in order").documents ?? [];
    expect([plan?.source, milestone?.source]).toEqual(["The plan", "## Beta\n\n20 % fewer calls"]);
    expect(roadmapOf(reading, "Secrets in order").updates).toMatchObject([
      { at: at("2026-01-01T00:00Z"), health: "off-track", text: { source: "Late" } },
    ]);
    const initiative = roadmapOf(reading, "Trust");
    expect(initiative).toMatchObject({
      ...{ tier: "initiative", level: 2, targetAt: at("2026-06-30T00:00Z"), health: "at-risk" },
      ...{ status: { name: "Active", category: "started" }, children: ["secrets"] },
    });
    expect(initiative.lead).toBe(roadmapOf(reading, "Secrets in order").lead);
  });

  it("shows an initiative that nobody in particular leads to every team", async () => {
    const loose = {
      id: uuid(72),
      name: "Vision",
      slugId: "vision",
      status: "Planned",
      content: "One day",
      ...record,
    };
    const reading = await readJson({ ...workspace, initiatives: [...workspace.initiatives, loose] });
    expect(roadmapOf(reading, "Vision")).toMatchObject({
      tier: "initiative",
      parent: undefined,
      children: [],
    });
  });

  it("is never thrown at, whatever stands in place of a value", async () => {
    const text = JSON.stringify(workspace);
    const places = [...text.matchAll(/:("[^"]*"|null|true|false|\d+)/g)].map(({ index, 1: value }) => [
      index + 1,
      (value ?? "").length,
    ]);
    const values = ["null", "[]", "{}", "7", '"x"', "[null]", '{"nodes":[{}]}', "true", '[["a"]]'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom(...values),
        async ([from = 0, length = 0], value) => {
          const { backlogs } = await readText(text.slice(0, from) + value + text.slice(from + length));
          expect(backlogs.length).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("is a gap when it is cut short", async () => {
    const text = JSON.stringify(workspace);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (end) => {
        expect((await readText(text.slice(0, end))).gaps).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const REAL = "fixtures/linear-csv/faros-issues-excerpt.json";
describe.skipIf(!hasShared(REAL))("a real answer without keys and types", () => {
  it("is read without loss", async () => {
    const reading = await readPath(shared(REAL));
    const { items } = only(reading);
    expect(reading.gaps).toEqual([]);
    expect(items.map(({ status }) => status.category).sort()).toEqual(["new", "new", "started"]);
    expect(items.map(({ kind }) => kind).sort()).toEqual(["bug", "story", "subtask"]);
    expect(
      items.flatMap(({ events }) => events ?? []).map(({ field, from, to }) => [field, from, to]),
    ).toEqual([
      ["status", { name: "Todo", category: "new" }, { name: "In Progress", category: "started" }],
      ["status", { name: "Todo", category: "new" }, { name: "Backlog", category: "new" }],
    ]);
  });
});

const WORLD = "sims/world/world.mjs";
describe.skipIf(!hasShared(WORLD))("one organisation in both trackers' forms", () => {
  it("has the same items below the roadmap, by category and closure", async () => {
    const folder = mkdtempSync(join(tmpdir(), "world-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [linear, jira] = [join(folder, "linear.json"), join(folder, "jira")];
    const what = ["--scenario", "basic", "--seed", "7", "--teams", "2", "--weeks", "14"];
    execFileSync(process.execPath, [shared(WORLD), ...what, "--jira-cloud", jira, "--linear", linear]);
    const counts = ({ items }: Backlog): Record<string, number> => {
      const found: Record<string, number> = {};
      for (const { level, status, closure } of items) {
        if ((level ?? 0) >= 1) continue;
        const name = `${status.category} ${closure}`;
        found[name] = (found[name] ?? 0) + 1;
      }
      return found;
    };
    const teams = ({ backlogs }: Reading) =>
      backlogs.map((team) => [team.name, counts(team), team.roadmap.length, team.sprints?.length]);
    const read = await readPath(linear);
    expect(read.gaps).toEqual([]);
    expect(read.backlogs).toHaveLength(2);
    expect(teams(read)).toEqual(teams(await readPath(jira)));
  });
});
