import { describe, expect, test } from "vitest";
import { itemOf, readJson } from "../files/export.ts";
import { changelog, finished, history, inProgress, rawIssue, user } from "./raw.ts";

const events = async (log: unknown, fields = {}) =>
  itemOf(await readJson([rawIssue("SHOP-1", fields, { changelog: log })]), "SHOP-1").events;

describe("a changelog", () => {
  const first = history("2026-03-02T10:00:00.000+0000", ["status", "To Do", "In Progress"]);
  const second = history(
    "2026-03-03T10:00:00.000+0000",
    ["priority", "Low", "High"],
    ["summary", "Old", "New"],
  );

  test("is read oldest first, whichever end it begins with", async () => {
    const forward = await events(changelog(first, second));
    expect(forward?.map(({ field }) => field)).toEqual(["status", "priority", "title"]);
    const backward = await events(changelog(second, first));
    expect(backward?.[0]).toEqual(forward?.[0]);
    const mixed = await events(
      changelog(first, second, history("2026-03-02T11:00:00.000+0000", ["labels", "", "a"])),
    );
    expect(mixed?.map(({ field }) => field)).toEqual(["status", "labels", "priority", "title"]);
  });

  test("may count time in milliseconds", async () => {
    expect((await events(changelog(history(1_772_445_600_000, ["status", "To Do", "Done"]))))?.[0]?.at).toBe(
      1_772_445_600_000,
    );
  });

  test("without a value on one side says nothing of that side", async () => {
    const bare = {
      author: user("author-one"),
      created: "2026-03-02T10:00:00Z",
      items: [{ field: "status", from: "1" }],
    };
    expect(await events(changelog(bare))).toMatchObject([
      { field: "status", from: { name: "1" }, to: { name: "", category: undefined } },
    ]);
  });

  test("that is shorter than it says is a gap that names the item", async () => {
    const reading = await readJson([rawIssue("SHOP-1", {}, { changelog: { total: 3, histories: [first] } })]);
    expect(reading.gaps).toEqual([
      {
        source: "standard input",
        what: "changelog",
        detail: "not complete in 1 item, first in SHOP-1",
        cuts: ["history"],
      },
    ]);
    expect(itemOf(reading, "SHOP-1").cut).toEqual(["history"]);
  });

  test("with an entry that is not understood is a gap of that item's history", async () => {
    const odd = { created: "yesterday", items: [] };
    const reading = await readJson([
      rawIssue("SHOP-1", {}, { changelog: { histories: [first, odd] } }),
      rawIssue("SHOP-2", {}, { changelog: { histories: [first] } }),
    ]);
    expect(reading.gaps).toMatchObject([{ what: "changelog", cuts: ["history"] }]);
    expect(["SHOP-1", "SHOP-2"].map((key) => itemOf(reading, key).cut)).toEqual([["history"], undefined]);
  });

  test("of another shape is a gap", async () => {
    const reading = await readJson([rawIssue("SHOP-1", {}, { changelog: "none" })]);
    expect(reading.gaps[0]?.what).toBe("changelog");
    expect(itemOf(reading, "SHOP-1").events).toBeUndefined();
  });

  test("that is not there is not an empty one", async () => {
    expect(await events(undefined)).toBeUndefined();
    expect(await events(changelog())).toEqual([]);
  });
});

describe("events", () => {
  const change = async (item: object) =>
    (
      await events(changelog({ author: user("author-one"), created: "2026-03-02T10:00:00Z", items: [item] }))
    )?.[0];

  test.each([
    [
      "a parent set on Cloud",
      { field: "IssueParentAssociation", from: null, to: "11", toString: "SHOP-9" },
      "parent",
      "SHOP-9",
    ],
    [
      "a parent set on a server",
      { field: "Epic Link", from: "", to: "11", toString: "SHOP-9" },
      "parent",
      "SHOP-9",
    ],
    [
      "a move between sprints",
      { field: "Sprint", from: "1", to: "1, 2", toString: "One, Two" },
      "sprint",
      ["1", "2"],
    ],
    ["a place in the order", { field: "Rank", to: "", toString: "Ranked higher" }, "rank", "Ranked higher"],
    [
      "a link out of Jira",
      { field: "RemoteWorkItemLink", to: "77", toString: "links to Call notes" },
      "remote-link",
      "links to Call notes",
    ],
    ["a link", { field: "Link", to: "SHOP-4", toString: "This item blocks SHOP-4" }, "link", "SHOP-4"],
    ["a release", { field: "Fix Version", to: "10", toString: "1.2" }, "release", { name: "1.2" }],
    ["an estimate", { field: "Story Points", to: null, toString: "5" }, "estimate", 5],
    ["a flag", { field: "Flagged", to: "[1]", toString: "Impediment" }, "flagged", true],
    [
      "a due date",
      { field: "duedate", to: "2026-04-01", toString: "2026-04-01 00:00:00.0" },
      "due",
      Date.UTC(2026, 3, 1),
    ],
  ])("tell of %s", async (_, item, field, to) => {
    expect(await change(item)).toMatchObject({ field, to });
  });

  test("of fields nobody asks about are left out", async () => {
    expect(await change({ field: "timespent", from: "0", to: "60", toString: "60" })).toBeUndefined();
  });

  test("of long texts keep both sides", async () => {
    const [from, to] = ["a line of the old text\n".repeat(20), "größer und länger\n".repeat(20)];
    const event = await change({
      field: "description",
      from: null,
      fromString: from,
      to: null,
      toString: to,
    });
    const sides = event?.field === "description" ? [event.from?.source, event.to?.source] : [];
    expect(sides).toEqual([from, to]);
  });

  test("name an assignee as a person without a name", async () => {
    const event = await change({
      field: "assignee",
      from: null,
      to: "5b10a2844c20165700ede21g",
      toString: "Dana Woods",
    });
    expect(event?.to).toEqual({ ref: expect.any(Number), kind: "unknown", roles: [] });
  });
});

describe("start and end of work", () => {
  const started = history("2026-03-03T10:00:00Z", ["status", "To Do", "In Progress"]);
  const closed = history("2026-03-04T10:00:00Z", ["status", "In Progress", "Done"]);
  const of = async (fields: Readonly<Record<string, unknown>>, log?: unknown) =>
    itemOf(
      await readJson([
        rawIssue("SHOP-1", fields, { changelog: log }),
        rawIssue("SHOP-2", { status: inProgress }),
      ]),
      "SHOP-1",
    );

  test("come from the history", async () => {
    const item = await of({ ...finished, resolutiondate: null }, changelog(started, closed));
    expect(item.startedAt).toBe(Date.UTC(2026, 2, 3, 10));
    expect(item.closedAt).toBe(Date.UTC(2026, 2, 4, 10));
  });

  test("an item that was born started started then", async () => {
    expect((await of({ status: inProgress }, changelog())).startedAt).toBe(Date.UTC(2026, 2, 2, 9));
  });

  test("without a history the last change of category tells it", async () => {
    const fields = { status: inProgress, statuscategorychangedate: "2026-03-06T10:00:00Z" };
    expect((await of(fields)).startedAt).toBe(Date.UTC(2026, 2, 6, 10));
    expect((await of({ status: inProgress })).startedAt).toBeUndefined();
  });

  test("an open item has no end, whatever was left in its fields", async () => {
    const item = await of({ resolutiondate: "2026-03-04T10:00:00Z" });
    expect(item).toMatchObject({ closedAt: null, closure: null });
  });

  test("a finished item may have a resolution, have none, or not show it", async () => {
    expect((await of({ ...finished, resolution: { id: "1", name: "Fixed" } })).resolved).toBe(true);
    expect((await of({ ...finished, resolution: null })).resolved).toBe(false);
    expect((await of({ ...finished, resolution: undefined })).resolved).toBeUndefined();
  });

  test("work that went straight to done never started", async () => {
    const log = changelog(history("2026-03-04T10:00:00Z", ["status", "To Do", "Done"]));
    expect((await of(finished, log)).startedAt).toBeNull();
  });
});
