import { describe, expect, test } from "vitest";
import type { TeamSettings } from "../../../src/connectors/reading.ts";
import { itemOf, only, readJson, readText, roadmapOf } from "../files/export.ts";
import { changelog, finished, history, inProgress, lines, rawIssue, status, user } from "./raw.ts";

/** One issue with these fields, beside one that tells everything there is. */
const of = async (fields: object, settings: TeamSettings = {}, definitions?: unknown) =>
  itemOf(
    await readText(
      lines(...(definitions === undefined ? [] : [definitions]), rawIssue("SHOP-1", { ...fields })),
      settings,
    ),
    "SHOP-1",
  );
const field = (
  id: string,
  name: string,
  custom = "com.atlassian.jira.plugin.system.customfieldtypes:float",
) => ({
  ...{ id, name, custom: true, clauseNames: [name] },
  schema: { type: "any", custom },
});
const page = (fields: readonly unknown[], ...issues: readonly unknown[]) => lines(...fields, ...issues);

describe("an issue", () => {
  test("is read whole", async () => {
    const item = await of({
      priority: { id: "2", name: "High" },
      labels: ["api"],
      components: [{ name: "Cart" }],
      fixVersions: [{ id: "9", name: "1.2", released: false, releaseDate: "2026-05-01" }],
      duedate: "2026-04-01",
      assignee: null,
      votes: { votes: 4 },
      flagged: true,
    });
    expect(item).toMatchObject({
      ...{
        key: "SHOP-1",
        project: "SHOP",
        title: "Summary of SHOP-1",
        kind: "story",
        level: 0,
        type: "Story",
      },
      ...{ status: { name: "To Do", category: "new" }, closure: null, closedAt: null, assignee: null },
      ...{
        createdAt: Date.UTC(2026, 2, 2, 9),
        updatedAt: Date.UTC(2026, 2, 5, 9),
        dueAt: Date.UTC(2026, 3, 1),
      },
      ...{
        priority: { name: "High", rank: 1 },
        labels: ["api"],
        components: ["Cart"],
        votes: 4,
        flagged: true,
      },
      releases: [{ name: "1.2", date: Date.UTC(2026, 4, 1), released: false }],
    });
    expect(item.description).toMatchObject({ format: "wiki", source: "Plain words." });
    expect([item.estimate, item.order, item.sprints, item.criteria, item.comments, item.events]).toEqual(
      Array.from({ length: 6 }, () => undefined),
    );
  });

  test("has the address people open", async () => {
    const self = "https://example.atlassian.net/jira/rest/api/2/issue/10001";
    const item = itemOf(await readJson(rawIssue("SHOP-1", {}, { self })), "SHOP-1");
    expect(item.url).toBe("https://example.atlassian.net/jira/browse/SHOP-1");
  });

  test("written in the document format keeps its document", async () => {
    const doc = {
      type: "doc",
      version: 1,
      content: [{ type: "paragraph", content: [{ type: "text", text: "Grüße" }] }],
    };
    expect(JSON.parse((await of({ description: doc })).description?.source ?? "")).toEqual(doc);
    expect((await of({ description: { type: "doc", version: 1, content: [] } })).description).toBeNull();
    expect((await of({ description: "" })).description).toBeNull();
  });

  test("without a description has none, where others of the file have one", async () => {
    const both = [rawIssue("SHOP-1", { description: undefined }), rawIssue("SHOP-2")];
    expect(itemOf(await readJson(both), "SHOP-1").description).toBeNull();
    expect(itemOf(await readJson(both.slice(0, 1)), "SHOP-1").description).toBeUndefined();
  });

  test("of no status category takes it from the list of statuses, else from a shipped name", async () => {
    const bare = rawIssue("SHOP-1", { status: { id: "7", name: "Beim Kunden" } });
    const list = { id: "7", name: "Beim Kunden", statusCategory: { key: "indeterminate" } };
    expect(itemOf(await readText(lines(bare, list)), "SHOP-1").status.category).toBe("started");
    expect(itemOf(await readJson(bare), "SHOP-1").status.category).toBeUndefined();
    expect((await of({ status: { name: "In Arbeit" } })).status.category).toBe("started");
    expect((await of({ status: status("Limbo", "undefined") })).status.category).toBeUndefined();
  });

  test("keeps its comments, oldest first, and says where there are more", async () => {
    const comment = (created: string, body: string) => ({ author: user("ada-9"), created, body });
    const reading = await readJson(
      rawIssue("SHOP-1", {
        comment: {
          comments: [comment("2026-03-04T09:00:00Z", "second"), comment("2026-03-03T09:00:00Z", "first")],
          total: 5,
        },
      }),
    );
    expect(itemOf(reading, "SHOP-1").comments?.map(({ text }) => text.source)).toEqual(["first", "second"]);
    expect(reading.gaps).toMatchObject([{ what: "comments", cuts: ["comments"] }]);
    expect(itemOf(reading, "SHOP-1").cut).toEqual(["comments"]);
  });

  test("says where a comment is not understood, and of the others that all were", async () => {
    const comments = { comments: [{ body: "when?" }, 7], total: 2 };
    const reading = await readJson([rawIssue("SHOP-1", { comment: comments }), rawIssue("SHOP-2")]);
    expect(reading.gaps).toMatchObject([{ what: "comment", cuts: ["comments"] }]);
    expect(itemOf(reading, "SHOP-1").cut).toEqual(["comments"]);
    expect(itemOf(reading, "SHOP-2").cut).toBeUndefined();
  });

  test("of the wrong shape in one field is one gap a field, and the rest is read", async () => {
    const odd = {
      ...{ labels: "api", created: "yesterday", description: 7, components: {} },
      ...{ duedate: "soon", issuelinks: "none", fixVersions: "1.0", sprint: ["Sprint 3"], summary: 7 },
      ...{ updated: "now", resolutiondate: "never", status: ["open"], comment: "none" },
    };
    const reading = await readJson([rawIssue("SHOP-1", odd), rawIssue("SHOP-2", odd), rawIssue("SHOP-3")]);
    expect(Object.fromEntries(reading.gaps.map(({ what, cuts }) => [what, cuts]))).toEqual({
      comment: ["comments"],
      components: "everything",
      created: "everything",
      description: ["body"],
      duedate: ["dates"],
      fixVersions: "everything",
      issuelinks: ["links"],
      labels: "everything",
      resolutiondate: "everything",
      sprint: ["sprints"],
      status: "everything",
      summary: "everything",
      updated: "everything",
    });
    expect(reading.gaps.at(-1)?.detail).toMatch(/^not understood in 2 records, first at line 1: expected /);
    expect(itemOf(reading, "SHOP-3").title).toBe("Summary of SHOP-3");
  });
});

describe("custom fields", () => {
  const fields = [
    field("customfield_1", "Iteration", "com.pyxis.greenhopper.jira:gh-sprint"),
    field("customfield_2", "Größe", "com.pyxis.greenhopper.jira:jsw-story-points"),
    field("customfield_3", "Rangfolge", "com.pyxis.greenhopper.jira:gh-lexo-rank"),
    field(
      "customfield_4",
      "Akzeptanzkriterien",
      "com.atlassian.jira.plugin.system.customfieldtypes:textarea",
    ),
    field("customfield_5", "Flagged", "com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes"),
  ];
  const values = {
    customfield_1: [{ id: 1, name: "One", state: "active" }],
    customfield_2: 5,
    customfield_3: "0|i0000b:",
    customfield_4: "* An order without a parcel is shown",
    customfield_5: [{ value: "Impediment" }],
  };

  test("are found by their schema and name", async () => {
    const item = itemOf(await readText(page(fields, rawIssue("SHOP-1", values))), "SHOP-1");
    expect(item).toMatchObject({
      sprints: [{ name: "One" }],
      estimate: 5,
      order: "0|i0000b:",
      flagged: true,
    });
    expect(item.criteria?.map(({ source }) => source)).toEqual(["* An order without a parcel is shown"]);
  });

  test("of another shape are gaps of what they mean", async () => {
    const odd = {
      customfield_2: "large",
      customfield_4: { a: 1 },
      customfield_8: { a: 1 },
      customfield_9: { a: 1 },
    };
    const named = { fields: { problem: "customfield_8", metric: "customfield_9" } };
    const epic = { issuetype: { id: "6", name: "Epic", subtask: false, hierarchyLevel: 1 } };
    const { gaps } = await readText(page(fields, rawIssue("SHOP-1", { ...epic, ...odd })), named);
    expect(Object.fromEntries(gaps.map(({ what, cuts }) => [what, cuts]))).toEqual({
      "acceptance criteria": ["body"],
      customfield_2: ["estimates"],
      metric: ["body"],
      problem: ["body"],
    });
  });

  test("that are empty say so", async () => {
    const empty = Object.fromEntries(Object.keys(values).map((id) => [id, null]));
    const item = itemOf(await readText(page(fields, rawIssue("SHOP-1", empty))), "SHOP-1");
    expect(item).toMatchObject({ sprints: [], estimate: null, flagged: false, criteria: [] });
  });

  test("are found in the names beside a page of issues, even behind them", async () => {
    const issues = [rawIssue("SHOP-1", { customfield_2: 3 })];
    expect(
      itemOf(await readJson({ issues, names: { customfield_2: "Story Points" } }), "SHOP-1").estimate,
    ).toBe(3);
  });

  test("are found as the configuration names them", async () => {
    const named = { fields: { estimate: "Größe", criteria: "customfield_9", problem: "customfield_8" } };
    const item = await of(
      { customfield_9: "Given …", customfield_2: 8 },
      named,
      field("customfield_2", "Größe"),
    );
    expect(item.estimate).toBe(8);
    expect(item.criteria?.map(({ source }) => source)).toEqual(["Given …"]);
  });

  test("are known by their looks where no list says what they are", async () => {
    const item = await of({
      customfield_1: values.customfield_1,
      customfield_3: values.customfield_3,
      customfield_2: 5,
    });
    expect(item).toMatchObject({ sprints: [{ name: "One" }], order: "0|i0000b:", estimate: undefined });
  });

  test("are known by the name a history gives them", async () => {
    const log = changelog({
      ...{ author: user("ada-9"), created: "2026-03-03T09:00:00Z" },
      items: [{ field: "Story Points", fieldId: "customfield_2", from: null, to: "5", toString: "5" }],
    });
    const issue = rawIssue("SHOP-1", { customfield_2: 5 }, { changelog: log });
    expect(itemOf(await readJson(issue), "SHOP-1").estimate).toBe(5);
  });
});

describe("what is above an item", () => {
  const epic = (key: string, fields = {}) =>
    rawIssue(key, { issuetype: { id: "6", name: "Epic", subtask: false }, ...fields });

  test.each([
    ["a parent", { parent: { key: "SHOP-9", fields: {} } }],
    ["an epic of the agile API", { epic: { id: 9, key: "SHOP-9", name: "Returns", done: false } }],
    ["a field that looks like an epic link", { customfield_7: "SHOP-9" }],
  ])("is shown by %s", async (_, fields) => {
    const reading = await readJson([rawIssue("SHOP-1", fields), epic("SHOP-9"), rawIssue("SHOP-2")]);
    expect(itemOf(reading, "SHOP-1").parent).toBe("SHOP-9");
    expect(itemOf(reading, "SHOP-9")).toMatchObject({ kind: "roadmap", level: 1, children: ["SHOP-1"] });
  });

  test("is shown by an epic link field", async () => {
    const list = field("customfield_7", "Epos-Link", "com.pyxis.greenhopper.jira:gh-epic-link");
    const text = page(
      [list],
      rawIssue("SHOP-1", { customfield_7: "SHOP-9" }),
      rawIssue("SHOP-9"),
      rawIssue("SHOP-2", { customfield_7: null }),
    );
    const reading = await readText(text);
    expect(itemOf(reading, "SHOP-9")).toMatchObject({ kind: "roadmap", level: 1 });
    expect(itemOf(reading, "SHOP-2").parent).toBeNull();
  });

  test("is no epic because a field names the key of a story", async () => {
    const reading = await readJson([rawIssue("SHOP-1", { customfield_7: "SHOP-2" }), rawIssue("SHOP-2")]);
    expect(itemOf(reading, "SHOP-1").parent).toBeUndefined();
  });

  test("is an epic by evidence, whatever its type is called", async () => {
    const own = { issuetype: { id: "77", name: "Vorhaben", subtask: false } };
    const reading = await readJson([
      rawIssue("SHOP-1", { parent: { key: "SHOP-2" } }),
      rawIssue("SHOP-2", { ...own, parent: { key: "SHOP-3" } }),
      rawIssue("SHOP-3", own),
      rawIssue("SHOP-4", { issuetype: { name: "Unteraufgabe", subtask: true }, parent: { key: "SHOP-1" } }),
    ]);
    const levels = ["SHOP-4", "SHOP-1", "SHOP-2", "SHOP-3"].map((key) => itemOf(reading, key).level);
    expect(levels).toEqual([-1, 0, 1, 2]);
    expect(only(reading).roadmap.map(({ tier }) => tier)).toEqual(["epic", "initiative"]);
  });

  test("a level that is shown stands against any name", async () => {
    const reading = await readJson([
      rawIssue("SHOP-1", { issuetype: { id: "6", name: "Epic", hierarchyLevel: 0 } }),
    ]);
    expect(itemOf(reading, "SHOP-1")).toMatchObject({ level: 0, kind: "story" });
  });

  test("a circle of parents ends", async () => {
    const reading = await readJson([
      rawIssue("SHOP-1", { parent: { key: "SHOP-2" } }),
      rawIssue("SHOP-2", { parent: { key: "SHOP-1" } }),
    ]);
    expect(reading.backlogs).toHaveLength(1);
  });
});

describe("kinds of items", () => {
  test.each([
    ["Bug", "bug"],
    ["Fehler", "bug"],
    ["缺陷", "bug"],
    ["Spike", "spike"],
    ["Untersuchung", "spike"],
    ["Aufgabe", "story"],
  ])("%s is a %s", async (name, kind) => {
    expect((await of({ issuetype: { name, subtask: false } })).kind).toBe(kind);
  });

  test("are known by Jira's own pictures in any language", async () => {
    expect((await of({ issuetype: { name: "Vika", subtask: false, avatarId: 10303 } })).kind).toBe("bug");
  });

  test("are as the configuration says", async () => {
    const types = { bug: ["Ticket"], roadmap: ["Vorhaben"] };
    expect((await of({ issuetype: { name: "ticket" } }, { types })).kind).toBe("bug");
    expect((await of({ issuetype: { name: "Vorhaben" } }, { types })).kind).toBe("roadmap");
  });
});

describe("a roadmap item", () => {
  const idea = {
    project: { key: "IDEA", name: "Ideas", projectTypeKey: "product_discovery" },
    issuetype: { name: "Idea", hierarchyLevel: 0 },
  };

  test("may be an idea of product discovery, with a bucket and a date", async () => {
    const polaris = {
      type: { name: "Polaris work item link", inward: "is implemented by", outward: "implements" },
    };
    const reading = await readText(
      page(
        [field("customfield_3", "Project target", "jira.polaris:interval")],
        rawIssue("IDEA-1", {
          ...idea,
          customfield_2: { value: "Later" },
          customfield_3: JSON.stringify({ start: "2026-07-01", end: "2026-09-30" }),
          issuelinks: [{ ...polaris, inwardIssue: { key: "SHOP-9" } }],
        }),
        rawIssue("SHOP-1", { parent: { key: "SHOP-9" } }),
        rawIssue("SHOP-9", {
          issuetype: { name: "Epic", hierarchyLevel: 1 },
          issuelinks: [{ ...polaris, outwardIssue: { key: "IDEA-1" } }],
        }),
      ),
    );
    expect(reading.backlogs.map(({ id }) => id)).toEqual(["jira:SHOP"]);
    expect(roadmapOf(reading, "Summary of IDEA-1")).toMatchObject({
      ...{ tier: "idea", bucket: "later", targetAt: Date.UTC(2026, 8, 30), level: 2 },
    });
  });

  test("has the target end of a plan, else its due date", async () => {
    const plan = field("customfield_4", "Target end", "com.atlassian.jpo:jpo-custom-field-baseline-end");
    const epic = { issuetype: { name: "Epic", hierarchyLevel: 1 } };
    const reading = await readText(
      page(
        [plan],
        rawIssue("SHOP-1"),
        rawIssue("SHOP-8", { ...epic, customfield_4: "2026-06-30", duedate: "2026-05-01" }),
        rawIssue("SHOP-9", { ...epic, customfield_4: null, duedate: "2026-05-01" }),
        rawIssue("SHOP-10", { ...epic, customfield_4: null, duedate: null }),
      ),
    );
    expect(only(reading).roadmap.map(({ targetAt }) => targetAt)).toEqual([
      Date.UTC(2026, 5, 30),
      Date.UTC(2026, 4, 1),
      null,
    ]);
  });

  test("has the texts of the fields that were named for it", async () => {
    const settings = { fields: { problem: "customfield_8", metric: "customfield_9" } };
    const epic = rawIssue("SHOP-9", {
      issuetype: { name: "Epic", hierarchyLevel: 1 },
      customfield_8: "Parcels get lost",
      customfield_9: null,
    });
    const [item] = only(await readJson([rawIssue("SHOP-1"), epic], settings)).roadmap;
    expect(item?.problem?.map(({ source }) => source)).toEqual(["Parcels get lost"]);
    expect(item?.metric).toEqual([]);
  });
});

describe("links", () => {
  const link = async (type: object, side: "inwardIssue" | "outwardIssue") =>
    (await of({ issuelinks: [{ type, [side]: { key: "SHOP-2" } }] })).links?.[0];

  test.each([
    [{ name: "Blocks", inward: "is blocked by", outward: "blocks" }, "outwardIssue", "blocks", "out"],
    [{ name: "Blocks", inward: "is blocked by", outward: "blocks" }, "inwardIssue", "blocks", "in"],
    [{ name: "Depends", inward: "is depended on by", outward: "depends on" }, "outwardIssue", "blocks", "in"],
    [
      { name: "Duplicate", inward: "is duplicated by", outward: "duplicates" },
      "outwardIssue",
      "duplicates",
      "out",
    ],
    [{ name: "Doppelt", inward: "x", outward: "ist Duplikat von" }, "outwardIssue", "duplicates", "out"],
    [{ name: "Cloners", inward: "is cloned by", outward: "clones" }, "inwardIssue", "clones", "in"],
    [
      { name: "Polaris work item link", inward: "is implemented by", outward: "implements" },
      "inwardIssue",
      "implements",
      "in",
    ],
    [{ name: "Relates", inward: "relates to", outward: "relates to" }, "outwardIssue", "relates", "out"],
    [{ name: "Issue split", inward: "split from", outward: "split to" }, "outwardIssue", "contains", "out"],
    [{ name: "Parts", inward: "is included in", outward: "includes" }, "inwardIssue", "contains", "in"],
    [{ name: "Epic-Story", inward: "belongs above", outward: "has" }, "outwardIssue", "contains", "out"],
    [{ name: "Risk", inward: "endangers", outward: "is endangered by" }, "outwardIssue", "other", "out"],
  ] as const)("%o %s", async (type, side, kind, direction) => {
    expect(await link(type, side)).toEqual({ kind, direction, key: "SHOP-2" });
  });

  test("to an item that may not be seen are left out", async () => {
    expect((await of({ issuelinks: [{ outwardIssue: {} }] })).links).toEqual([]);
  });

  test("out of Jira are added with who made them and when", async () => {
    const text = lines(
      rawIssue(
        "SHOP-1",
        {},
        { changelog: changelog(history("2026-03-04T09:00:00Z", ["RemoteIssueLink", null, "31"])) },
      ),
      rawIssue("SHOP-2"),
      {
        issueKey: "SHOP-1",
        id: 31,
        relationship: "mentioned in",
        object: { url: "https://desk.example.com/tickets/9", title: "Ticket 9" },
      },
    );
    const reading = await readText(text);
    expect(itemOf(reading, "SHOP-1").remoteLinks).toMatchObject([
      { title: "Ticket 9", leadsTo: "ticket", at: Date.UTC(2026, 2, 4, 9) },
    ]);
    expect(itemOf(reading, "SHOP-2").remoteLinks).toEqual([]);
  });
});

describe("an issue in another language", () => {
  test("is read like any other", async () => {
    const item = await of({
      issuetype: { id: "5", name: "任务", subtask: false },
      status: status("已拒绝", "done"),
      resolution: { id: "10001", name: "不予处理" },
      resolutiondate: "2026-03-04T09:00:00.000+0800",
    });
    expect(item).toMatchObject({ kind: "story", closure: "declined", closedAt: Date.UTC(2026, 2, 4, 1) });
    expect((await of(finished)).closure).toBe("delivered");
    expect((await of({ status: inProgress })).closure).toBeNull();
  });
});
