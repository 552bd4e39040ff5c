import { describe, expect, it } from "vitest";
import type { TeamSettings } from "../../../src/connectors/reading.ts";
import { itemOf, readText } from "../files/export.ts";
import { changelog, history, lines, rawIssue, status } from "./raw.ts";

const bare = (name: string, id = `${name}-id`) => ({ id, name });
const issue = (n: number, fields: object) => rawIssue(`SHOP-${n}`, { ...fields });
const categories = async (records: readonly unknown[], settings: TeamSettings = {}) => {
  const reading = await readText(lines(...records), settings);
  const items = reading.backlogs.flatMap((team) => team.items);
  return { reading, found: items.map((item) => item.status.category), gaps: reading.gaps };
};

describe("a status whose category differs between items", () => {
  const old = { updated: "2025-01-05T09:00:00.000+0000" };
  const records = [
    issue(1, { ...old, status: status("Live", "indeterminate") }),
    issue(2, { ...old, status: status("Live", "indeterminate") }),
    issue(3, { updated: "2026-01-05T09:00:00.000+0000", status: status("Live", "done") }),
  ];

  it("has that of the item changed last, whichever comes first, and says so", async () => {
    for (const order of [records, [...records].reverse()]) {
      const { found, gaps } = await categories(order);
      expect(found).toEqual(["done", "done", "done"]);
      expect(gaps.map(({ what, detail }) => `${what}: ${detail}`)).toEqual([
        'status: the category of the status "Live" differs between items (done in 1, started in 2): done is used, as the one of the item changed last',
      ]);
    }
  });

  it("has that of most items where none was changed last", async () => {
    const same = records.map((record, n) => issue(n, { ...(record.fields as object), ...old }));
    expect((await categories(same.reverse())).found).toEqual(["started", "started", "started"]);
  });

  it("has that of the site's own list, where there is one", async () => {
    const { found, gaps } = await categories([status("Live", "new"), ...records]);
    expect(found).toEqual(["new", "new", "new"]);
    expect(gaps[0]?.detail).toContain("new is used, as the one of the list of statuses");
  });
});

describe("a status whose category is not shown", () => {
  it("is known by the ids that all servers share, under whatever name", async () => {
    const ids = ["1", "3", "4", "5", "6"].map((id, n) => issue(n + 1, { status: bare(`Stage ${n}`, id) }));
    const { found, gaps } = await categories(ids);
    expect(found).toEqual(["new", "started", "new", "done", "done"]);
    expect(gaps).toEqual([]);
  });

  it("is done for an item with a resolution or its date, and for no other", async () => {
    const live = bare("Live");
    const { found } = await categories([
      issue(1, { status: live, resolution: { id: "1", name: "Fixed" } }),
      issue(2, { status: live, resolutiondate: "2026-03-04T09:00:00.000+0000" }),
      issue(3, { status: live }),
    ]);
    expect(found).toEqual(["done", "done", undefined]);
  });

  const board = (...columns: readonly (readonly string[])[]) => ({
    ...{ id: 1, name: "Shop board", type: "kanban", location: { projectKey: "SHOP" } },
    columnConfig: {
      columns: columns.map((names) => ({ statuses: names.map((name) => ({ id: `${name}-id` })) })),
    },
  });
  const flow = ["Waiting room", "Bench", "Live"].map((name, n) => issue(n + 1, { status: bare(name) }));

  it("is known by its column: the first is new, the last is done", async () => {
    const columns = board(["Waiting room"], ["Bench"], ["Live"]);
    expect((await categories([columns, ...flow])).found).toEqual(["new", "started", "done"]);
  });

  it("is not known by the only column, nor where two boards disagree", async () => {
    const one = board(["Waiting room", "Bench", "Live"]);
    expect((await categories([one, ...flow])).found).toEqual([undefined, undefined, undefined]);
    const [two, other] = [board(["Waiting room"], ["Live"]), board(["Live"], ["Waiting room"])];
    const both = await categories([two, { ...other, id: 2 }, ...flow]);
    expect(both.found).toEqual([undefined, undefined, undefined]);
  });

  it("leaves items that count neither as open nor as done: they are counted and named", async () => {
    const live = [1, 2].map((n) => issue(n, { status: bare("Live") }));
    const { gaps } = await categories([...live, issue(3, { status: bare("Bench") }), issue(4, {})]);
    expect(gaps).toEqual([
      {
        cuts: "everything",
        source: "jira:SHOP",
        what: "status",
        detail:
          "3 items in Live, Bench count neither as open nor as done: the meaning of these statuses is not known. " +
          "Choose one for each in the team's configuration: statuses: " +
          '{ "Live": new|started|done, "Bench": new|started|done }',
      },
    ]);
  });

  it("is what the configuration says, before anything that is shown", async () => {
    const settings: TeamSettings = { statuses: { live: "done", "To Do": "started" } };
    const records = [issue(1, { status: bare("Live") }), issue(2, { status: status("To Do", "new") })];
    const { found, gaps } = await categories(records, settings);
    expect([found, gaps]).toEqual([["done", "started"], []]);
  });

  it("is what the configuration says in histories too", async () => {
    const moves = changelog(history("2026-03-03T09:00:00.000+0000", ["status", "Bench", "To Do"]));
    const record = rawIssue("SHOP-1", {}, { changelog: moves });
    const reading = await readText(lines(record), { statuses: { Bench: "started" } });
    expect(itemOf(reading, "SHOP-1").events?.[0]).toMatchObject({ from: { category: "started" } });
  });
});

describe("the date of a release", () => {
  const version = (name: string, fields: object = {}) => ({ id: `${name}-id`, name, ...fields });
  const dates = async (...versions: readonly object[]) => {
    const reading = await readText(lines(issue(1, { fixVersions: versions })));
    return itemOf(reading, "SHOP-1").releases?.map(({ date }) => date);
  };

  it("is none where another release of the source shows its own, and else not shown", async () => {
    const dated = version("1.0", { releaseDate: "2026-05-01" });
    expect(await dates(version("2.0"), dated)).toEqual([null, Date.UTC(2026, 4, 1)]);
    expect(await dates(version("2.0"))).toEqual([undefined]);
  });
});
