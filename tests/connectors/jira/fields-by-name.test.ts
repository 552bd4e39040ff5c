import { describe, expect, it } from "vitest";
import { itemOf, only, readJson, readText } from "../files/export.ts";
import { finished, inProgress, lines, rawIssue, user } from "./raw.ts";

const STORY = { id: "1", name: "Story", subtask: false };
const EPIC = { id: "3", name: "Epic", subtask: false };

const byName = (key: string, fields: object = {}) => ({
  id: `1${key.slice(key.indexOf("-") + 1)}`,
  key,
  fields: {
    ...{ Summary: `Summary of ${key}`, "Issue Type": STORY, Status: inProgress, Resolution: null },
    ...{ Created: "2026-03-02T09:00:00.000+0000", Updated: "2026-03-05T09:00:00.000+0000" },
    ...{ Priority: { id: "2", name: "High" }, Assignee: user("author-one"), Description: "Plain words." },
    ...fields,
  },
});

describe("an issue whose fields stand under their names", () => {
  it("is read as one whose fields stand under their ids", async () => {
    const reading = await readText(lines(byName("SHOP-1"), byName("SHOP-2")));
    expect(reading.gaps).toEqual([]);
    expect(itemOf(reading, "SHOP-1")).toMatchObject({
      title: "Summary of SHOP-1",
      ...{ kind: "story", type: "Story", status: { name: "In Progress", category: "started" } },
      ...{ priority: { name: "High", rank: 1 }, description: { source: "Plain words." } },
      ...{ createdAt: Date.UTC(2026, 2, 2, 9), updatedAt: Date.UTC(2026, 2, 5, 9) },
    });
    expect(itemOf(reading, "SHOP-1").assignee).toBeTruthy();
  });

  it("is read in every language that Jira ships in", async () => {
    const fields = { Zusammenfassung: "Kasse", Vorgangstyp: STORY, Status: finished.status };
    const german = {
      id: "10",
      key: "SHOP-1",
      fields: { ...fields, Erledigt: "2026-03-04T09:00:00.000+0000" },
    };
    expect(itemOf(await readJson(german), "SHOP-1")).toMatchObject({
      title: "Kasse",
      status: { category: "done" },
      closedAt: Date.UTC(2026, 2, 4, 9),
    });
  });

  it("shows what it is linked to, what stands above it and its custom fields", async () => {
    const reading = await readText(
      lines(
        byName("SHOP-1", { "Issue Type": EPIC }),
        byName("SHOP-2", {
          "Epic Link": "SHOP-1",
          "Story Points": 5,
          Sprint: [{ id: 7, name: "Sprint 7", state: "closed" }],
          "Linked Issues": [{ type: { name: "Blocks" }, outwardIssue: { key: "SHOP-3" } }],
          "Sub-tasks": [{ key: "SHOP-4" }],
          "Fix Version/s": [{ id: "9", name: "2.4", released: false }],
        }),
      ),
    );
    expect(itemOf(reading, "SHOP-2")).toMatchObject({
      ...{ parent: "SHOP-1", estimate: 5, children: ["SHOP-4"] },
      links: [{ kind: "blocks", direction: "out", key: "SHOP-3" }],
      sprints: [{ id: "7" }],
      releases: [{ name: "2.4" }],
    });
  });

  it("takes the site's own list of fields for what their names mean", async () => {
    const field = { id: "customfield_10050", key: "customfield_10050", name: "Größe", custom: true };
    const list = {
      ...field,
      clauseNames: ["cf[10050]"],
      schema: { custom: "com.pyxis.greenhopper.jira:jsw-story-points" },
    };
    const reading = await readText(lines(list, byName("SHOP-1", { Größe: 8 })));
    expect(itemOf(reading, "SHOP-1").estimate).toBe(8);
  });

  it("is not taken for one where a field stands under its id", async () => {
    const mixed = rawIssue("SHOP-1", { Summary: "Another", Status: finished.status });
    expect(itemOf(await readJson(mixed), "SHOP-1")).toMatchObject({
      title: "Summary of SHOP-1",
      status: { category: "new" },
    });
  });
});

describe("an issue that is a row of a table in JSON", () => {
  const row = { Key: "SHOP-1", Summary: "Pay by card", "Issue Type": "Bug", Status: "In Progress" };
  const dated = {
    ...row,
    Created: "2026-03-02T09:00:00.000+0000",
    Labels: ["pay", "card"],
    Assignee: "Unassigned",
  };

  it.each([
    ["as a table names its columns", dated],
    [
      "in the spelling of programs",
      {
        ...{ issuekey: "SHOP-1", summary: row.Summary, issueType: "Bug", status: "In Progress" },
        created: dated.Created,
        labels: dated.Labels,
        assignee: "None",
      },
    ],
    ["below its key", { key: "SHOP-1", fields: { ...dated, Key: undefined } }],
    [
      "with nothing for nobody",
      {
        ...row,
        key: "SHOP-1",
        created: dated.Created,
        labels: dated.Labels,
        status: "In Progress",
        assignee: null,
      },
    ],
  ])("is read %s", async (_, record) => {
    const reading = await readJson([record]);
    expect(reading.gaps).toEqual([]);
    expect(itemOf(reading, "SHOP-1")).toMatchObject({
      ...{ title: "Pay by card", kind: "bug", status: { name: "In Progress", category: "started" } },
      ...{ createdAt: Date.UTC(2026, 2, 2, 9), labels: ["pay", "card"], assignee: null },
    });
  });

  it("may have other columns than the row before", async () => {
    const second = { Status: "Done", Summary: "Two", Key: "SHOP-2", Created: "2026-03-03T09:00:00.000+0000" };
    const reading = await readText(lines(dated, second));
    expect(only(reading).items.map(({ key, status }) => [key, status.category])).toEqual([
      ["SHOP-1", "started"],
      ["SHOP-2", "done"],
    ]);
  });

  it("is none without a key, a summary or a status", async () => {
    for (const name of ["Key", "Summary", "Status"] as const) {
      const reading = await readJson([{ ...row, [name]: undefined }]);
      expect(reading.backlogs).toEqual([]);
      expect(reading.gaps.map(({ what }) => what)).toEqual(["content"]);
    }
  });
});

describe("an issue in an object of the program that wrote it", () => {
  const issue = rawIssue("SHOP-1", finished);

  it.each([
    ["a webhook", { webhookEvent: "jira:issue_updated", issue }],
    ["an index", { _index: "jira", _id: "1", _source: issue }],
    ["a queue", { value: issue, offset: 12 }],
    ["an answer", { data: issue }],
    ["an index of webhooks", { _source: { payload: { issue } } }],
  ])("is read out of that of %s", async (_, record) => {
    const reading = await readText(lines(record, record));
    expect(reading.gaps).toEqual([]);
    expect(itemOf(reading, "SHOP-1").status.category).toBe("done");
  });

  it("may have its fields beside its key", async () => {
    const { fields, ...rest } = issue;
    const reading = await readJson([{ ...rest, ...(fields as object) }]);
    expect(reading.gaps).toEqual([]);
    expect(itemOf(reading, "SHOP-1")).toMatchObject({
      title: "Summary of SHOP-1",
      status: { category: "done" },
    });
  });
});

describe("issues without their fields", () => {
  it("are refused in one line that says what to ask for", async () => {
    for (const issues of [
      [{ id: "10001" }, { id: "10002" }],
      [{ id: "10001", key: "SHOP-1", self: "https://x" }],
    ]) {
      const { backlogs, gaps } = await readJson({ issues, isLast: true });
      expect(backlogs).toEqual([]);
      expect(gaps.map(({ what, detail }) => `${what}: ${detail}`)).toEqual([
        "issues: they are listed without their fields: ask the search for them (fields=*all)",
      ]);
    }
  });

  it("count neither as open nor as done where no status is shown, which is said", async () => {
    const bare = (n: number) => ({ id: `1${n}`, key: `SHOP-${n}`, fields: {} });
    const reading = await readJson({ issues: [bare(1), bare(2), rawIssue("SHOP-3", finished)] });
    expect(reading.gaps.map(({ detail }) => detail)).toEqual([
      "2 of 3 items show no status and count neither as open nor as done: export the field Status too",
    ]);
    expect(only(reading).capabilities).toMatchObject({
      "open-items": "it is not known of 2 of 3 items whether they are finished",
      "finished-items": "it is not known of 2 of 3 items whether they are finished",
      "whole-backlog": "it is not known of 2 of 3 items whether they are finished",
    });
  });

  it("hide nothing where they are few", async () => {
    const some = Array.from({ length: 9 }, (_, i) => rawIssue(`SHOP-${i + 1}`, i % 2 === 0 ? finished : {}));
    const reading = await readText(lines(...some, { id: "1", key: "SHOP-10", fields: {} }));
    expect(reading.gaps).toHaveLength(1);
    expect(only(reading).capabilities["open-items"]).toBe(true);
  });
});
