import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TeamSettings } from "../../../src/connectors/reading.ts";
import { csv, itemOf, looksWhole, only, readText, roadmapOf } from "../files/export.ts";

const at = (iso: string): number => Date.parse(iso);

/** The column sets Linear has written, oldest first. */
const OLDEST = [
  ...[
    "Id",
    "Team",
    "Title",
    "Description",
    "Status",
    "Estimate",
    "Priority",
    "Project",
    "Creator",
    "Assignee",
  ],
  ...["Labels", "Cycle Number", "Cycle Name", "Cycle Start", "Cycle End", "Created", "Updated", "Started"],
  ...["Completed", "Canceled", "Archived"],
];
const WITH_DUE_DATES = [...OLDEST, "Due Date", "Milestone", "Parent issue", "Roadmaps"];
const WITH_INITIATIVES = [
  ...[
    "ID",
    "Team",
    "Title",
    "Description",
    "Status",
    "Estimate",
    "Priority",
    "Project ID",
    "Project",
    "Creator",
  ],
  ...["Assignee", "Labels", "Cycle Number", "Cycle Name", "Cycle Start", "Cycle End", "Created", "Updated"],
  ...["Started", "Triaged", "Completed", "Canceled", "Archived", "Due Date", "Parent issue", "Initiatives"],
  ...["Project Milestone ID", "Project Milestone", "SLA Status", "Roadmaps"],
];
const NEWEST = [
  ...WITH_INITIATIVES.slice(0, -1),
  ...["UUID", "Time in status (minutes)", "Related to", "Blocked by", "Duplicate of"],
];

type Cells = Readonly<Record<string, string>>;
const file = (header: readonly string[], ...rows: readonly Cells[]): string =>
  csv(header, ...rows.map((cells) => header.map((name) => cells[name] ?? "")));

const read = (header: readonly string[], rows: readonly Cells[], settings: TeamSettings = {}) =>
  readText(file(header, ...rows), settings);

const FIRST: Cells = {
  ...{ ID: "WEB-4", Id: "WEB-4", UUID: "8e0c0000-0000-4000-8000-000000000004", Team: "Web shop" },
  ...{ Title: "Show delivery times", Description: '## Why\n\nPeople *ask*, "often"', Status: "Building" },
  ...{
    Estimate: "5",
    Priority: "High",
    "Project ID": "p-7",
    Project: "Faster checkout",
    Creator: "ira@shop.example",
  },
  ...{ Assignee: "Noor Haddad", Labels: "Defect, mobile", "Cycle Number": "12" },
  "Cycle Start": "Mon Mar 03 2025 00:00:00 GMT+0000 (GMT+00:00)",
  "Cycle End": "Mon Mar 17 2025 00:00:00 GMT+0000 (GMT+00:00)",
  Created: "Sat Mar 01 2025 10:00:05 GMT+0000 (GMT+00:00)",
  Updated: "Wed Mar 05 2025 10:00:00 GMT+0000 (GMT)",
  Started: "Tue Mar 04 2025 08:30:00 GMT+0000 (GMT+00:00)",
  "Due Date": "Thu Mar 13 2025 23:00:00 GMT+0000 (GMT+00:00)",
  Initiatives: "Grow abroad",
  Roadmaps: "Grow abroad",
  "Project Milestone": "Beta",
  Milestone: "Beta",
  "Blocked by": "WEB-5",
  "Related to": "WEB-6",
};
const SECOND: Cells = {
  ...{
    ID: "WEB-5",
    Id: "WEB-5",
    Team: "Web shop",
    Title: "Ask the carrier",
    Status: "Nope",
    Priority: "No priority",
  },
  Created: "Sun Mar 02 2025 10:00:00 GMT+0000 (GMT+00:00)",
  Canceled: "Mon Mar 03 2025 10:00:00 GMT+0000 (GMT+00:00)",
  "Parent issue": "WEB-4",
};
const THIRD: Cells = {
  ...{
    ID: "WEB-6",
    Id: "WEB-6",
    Team: "Web shop",
    Title: "Delivery times, please",
    Status: "Nope",
    Priority: "2",
  },
  Created: "Sun Mar 02 2025 11:00:00 GMT+0000 (GMT+00:00)",
  Canceled: "Mon Mar 03 2025 10:00:00 GMT+0000 (GMT+00:00)",
  "Duplicate of": "WEB-4",
  "Related to": "WEB-4",
};

describe("a row of a Linear table", () => {
  it("may stand in JSON under the names of its columns", async () => {
    const row = Object.fromEntries(Object.entries(FIRST).filter(([name]) => name !== "Id"));
    const reading = await readText(JSON.stringify([row]));
    expect(only(reading).id).toBe("linear:WEB");
    expect(itemOf(reading, "WEB-4")).toMatchObject({
      title: "Show delivery times",
      createdAt: at("2025-03-01T10:00:05Z"),
    });
  });

  it("says with a word of programs that there is nothing, and not in its title", async () => {
    const none = {
      ...SECOND,
      Title: "None",
      Assignee: "None",
      Estimate: "NaN",
      Canceled: "null",
      Status: "Todo",
    };
    const reading = await read(NEWEST, [none]);
    expect(reading.gaps).toEqual([]);
    expect(itemOf(reading, "WEB-5")).toMatchObject({
      ...{ title: "None", assignee: null, estimate: null, status: { category: "new" } },
    });
    const nobody = await read(NEWEST, [{ ...SECOND, Assignee: "Unassigned" }]);
    expect(itemOf(nobody, "WEB-5").assignee).toBeNull();
  });
});

describe.each([
  ["21", OLDEST],
  ["25", WITH_DUE_DATES],
  ["30", WITH_INITIATIVES],
  ["34", NEWEST],
])("a Linear CSV export of %s columns", (count, header) => {
  it("gives the team's items", async () => {
    expect(header).toHaveLength(Number(count));
    const reading = await read(header, [FIRST, SECOND, THIRD]);
    expect(reading.gaps).toEqual([]);
    const team = only(reading);
    expect([team.id, team.name, team.profile, team.items.length]).toEqual([
      "linear:WEB",
      "Web shop",
      "cycles",
      3,
    ]);
    const item = itemOf(reading, "WEB-4");
    expect(item).toMatchObject({
      ...{ title: "Show delivery times", kind: "bug", level: 0, labels: ["Defect", "mobile"], estimate: 5 },
      ...{
        status: { name: "Building", category: "started" },
        closure: null,
        priority: { name: "High", rank: 1 },
      },
      ...{ createdAt: at("2025-03-01T10:00:05Z"), updatedAt: at("2025-03-05T10:00Z") },
      ...{ startedAt: at("2025-03-04T08:30Z"), closedAt: null },
    });
    expect(item.description).toMatchObject({ format: "markdown", source: '## Why\n\nPeople *ask*, "often"' });
    expect(item.sprints).toHaveLength(1);
    expect(team.sprints?.[0]).toMatchObject({
      ...{ name: "Cycle 12", state: undefined, goal: undefined },
      ...{ startAt: at("2025-03-03T00:00Z"), endAt: at("2025-03-17T00:00Z") },
    });
    expect(item.assignee?.ref).not.toBe(item.creator?.ref);
    expect(item.creator?.kind).toBe("human");
    expect(roadmapOf(reading, "Faster checkout")).toMatchObject({
      ...{ tier: "project", level: 1, targetAt: undefined, description: undefined, children: ["WEB-4"] },
    });
    expect(itemOf(reading, "WEB-5")).toMatchObject({
      ...{ status: { name: "Nope", category: "done" }, closure: "declined", priority: null, estimate: null },
      ...{ closedAt: at("2025-03-03T10:00Z"), sprints: [], assignee: null, labels: [] },
    });
  });
});

describe("what newer exports add", () => {
  it("a due day, though it is written as the midnight of another time zone", async () => {
    const reading = await read(WITH_DUE_DATES, [
      FIRST,
      { ...SECOND, "Due Date": "Fri Mar 14 2025 08:00:00 GMT+0000 (GMT+00:00)" },
      { ...THIRD, "Due Date": "2025-03-14" },
    ]);
    const due = only(reading).items.map(({ dueAt }) => dueAt);
    expect(due).toEqual([at("2025-03-14T00:00Z"), at("2025-03-14T00:00Z"), at("2025-03-14T00:00Z")]);
  });

  it("sub-issues and milestones", async () => {
    const reading = await read(WITH_INITIATIVES, [FIRST, SECOND]);
    expect(itemOf(reading, "WEB-5")).toMatchObject({ kind: "subtask", level: -1, parent: "WEB-4" });
    expect(itemOf(reading, "WEB-4").children).toEqual(["WEB-5"]);
    expect(itemOf(reading, "WEB-4").releases?.map(({ name }) => name)).toEqual(["Beta"]);
  });

  it.each([
    ["initiatives", WITH_INITIATIVES],
    ["roadmaps, their name of old", WITH_DUE_DATES],
  ])("%s above projects", async (_, header) => {
    const reading = await read(header, [FIRST]);
    const project = roadmapOf(reading, "Faster checkout");
    const initiative = roadmapOf(reading, "Grow abroad");
    expect(project.parent).toBe(initiative.key);
    expect(itemOf(reading, "WEB-4").parent).toBe(project.key);
    expect(initiative).toMatchObject({ tier: "initiative", level: 2, children: [project.key] });
  });

  it("links, said once though both sides tell of them", async () => {
    const reading = await read(NEWEST, [FIRST, SECOND, THIRD]);
    expect(itemOf(reading, "WEB-4").links).toEqual([
      { kind: "relates", direction: "out", key: "WEB-6" },
      { kind: "blocks", direction: "in", key: "WEB-5" },
      { kind: "duplicates", direction: "in", key: "WEB-6" },
    ]);
    expect(itemOf(reading, "WEB-5").links).toEqual([{ kind: "blocks", direction: "out", key: "WEB-4" }]);
    expect(itemOf(reading, "WEB-6")).toMatchObject({ closure: "duplicate" });
    expect(itemOf(await read(WITH_INITIATIVES, [FIRST]), "WEB-4").links).toBeUndefined();
  });

  it("ids that survive a move to another team", async () => {
    expect(itemOf(await read(NEWEST, [FIRST]), "WEB-4").id).toBe(FIRST.UUID);
    expect(itemOf(await read(OLDEST, [FIRST]), "WEB-4").id).toBe("WEB-4");
  });
});

describe("where an issue stands", () => {
  const started = { Started: "Tue Mar 04 2025 08:30:00 GMT+0000 (GMT+00:00)" };
  const completed = { Completed: "Wed Mar 05 2025 08:30:00 GMT+0000 (GMT+00:00)" };
  const canceled = { Canceled: "Wed Mar 05 2025 08:30:00 GMT+0000 (GMT+00:00)" };
  it.each([
    ["its dates", { Status: "Zzz" }, "new", null],
    ["its dates", { Status: "Zzz", ...started }, "started", null],
    ["its dates", { Status: "Zzz", ...started, ...completed }, "done", "delivered"],
    ["its dates", { Status: "Zzz", ...canceled }, "done", "declined"],
    ["a shipped name beside its dates", { Status: "Duplicate", ...canceled }, "done", "duplicate"],
    ["a shipped name where the dates are of another day", { Status: "In Review" }, "started", null],
    ["a shipped name where the dates are of another day", { Status: "Done" }, "done", "delivered"],
  ] as const)("is shown by %s: %j", async (_, cells, category, closure) => {
    const item = itemOf(await read(OLDEST, [{ ...SECOND, Canceled: "", ...cells }]), "WEB-5");
    expect([item.status.category, item.closure]).toEqual([category, closure]);
  });

  it("is unknown without dates and with a name of the team's own, which is said", async () => {
    const header = OLDEST.filter((name) => !["Started", "Completed", "Canceled"].includes(name));
    const reading = await read(header, [{ ...SECOND, Status: "Zzz" }]);
    expect(itemOf(reading, "WEB-5").status.category).toBeUndefined();
    expect(reading.gaps.filter(({ detail }) => detail.includes("Zzz"))).toMatchObject([
      { what: "Status", cuts: "everything" },
      { what: "state", cuts: "everything" },
      { what: "status", cuts: "everything" },
    ]);
  });
});

describe("damage", () => {
  it("is named with its column and line", async () => {
    const odd = { Created: "yesterday", Estimate: "XL", "Due Date": "soon" };
    const { gaps } = await read(NEWEST, [FIRST, { ...SECOND, ...odd }]);
    // The first row's description goes over three lines.
    expect(gaps.map(({ what, detail, cuts }) => [what, detail.includes("line 5"), cuts])).toEqual([
      ["estimate", true, ["estimates"]],
      ["created", true, "everything"],
      ["due date", true, ["dates"]],
    ]);
  });

  it("says what is cut where a key, a time or a status is not understood", async () => {
    const times = { Updated: "x", Started: "x", Completed: "x", Canceled: "x" };
    const cycle = { "Cycle Number": "7", "Cycle Start": "x", "Cycle End": "x" };
    const { gaps } = await read(NEWEST, [FIRST, { ...SECOND, ...times, ...cycle, ID: "" }]);
    expect(Object.fromEntries(gaps.map(({ what, cuts }) => [what, cuts]))).toEqual({
      ID: "everything",
      canceled: "everything",
      completed: "everything",
      "cycle end": ["sprints"],
      "cycle start": ["sprints"],
      started: "everything",
      updated: "everything",
    });
  });

  it("is never thrown at and never read as whole, wherever the file is cut", async () => {
    const text = file(NEWEST, FIRST, SECOND, THIRD);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 3 }), async (end) => {
        const cut = text.slice(0, end);
        const { gaps } = await readText(cut);
        const whole = looksWhole(cut, text);
        expect(whole || gaps.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
