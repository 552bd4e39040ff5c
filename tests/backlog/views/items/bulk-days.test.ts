import { describe, expect, it } from "vitest";
import type { Backlog, BulkRun, WorkItem } from "../../../../src/backlog/model.ts";
import { bulkDays, bulkUpdateOf, importOf } from "../../../../src/backlog/views/items/bulk-days.ts";
import { bulkRun, daysAgo, done, NOW, story, team } from "../../../make.ts";

const MINUTE = 60_000;
const days = (bulk: readonly BulkRun[], items: readonly WorkItem[] = [], fields: Partial<Backlog> = {}) =>
  bulkDays(team({ bulk, items, ...fields }), NOW).map(({ day, what, items: n, of }) => [day, what, n, of]);

describe("the run an item was in", () => {
  const at = daysAgo(9);
  const until = at + MINUTE;

  it("is the one its creation lies in", () => {
    const of = (createdAt: number | undefined, what: BulkRun["what"] = "created") =>
      importOf(team({ bulk: [bulkRun(at, { what, until })] }), story({ createdAt })) !== undefined;
    expect([at - 1, at, until, until + 1, undefined].map((one) => of(one))).toEqual([
      ...[false, true, true, false, false],
    ]);
    expect([of(at, "changed"), of(at, "updated")]).toEqual([false, false]);
  });

  it("is the one its last update lies in, or follows within two seconds, whatever the run is", () => {
    const of = (updatedAt: number | undefined, what: BulkRun["what"] = "changed") =>
      bulkUpdateOf(team({ bulk: [bulkRun(at, { what, until })] }), story({ updatedAt })) !== undefined;
    expect([at - 1, at, until + 2000, until + 2001, undefined].map((one) => of(one))).toEqual([
      ...[false, true, true, false, false],
    ]);
    expect([of(at, "created"), of(at, "updated")]).toEqual([true, true]);
    expect(bulkUpdateOf(team(), story({ updatedAt: at }))).toBeUndefined();
  });
});

describe("days on which much happened at once", () => {
  it("are those of a year, newest first, until now", () => {
    expect(
      days([bulkRun(daysAgo(366)), bulkRun(daysAgo(365)), bulkRun(daysAgo(1)), bulkRun(NOW + 1)]),
    ).toEqual([
      ["2026-11-23", "updated", 20, 30],
      ["2025-11-24", "updated", 20, 30],
    ]);
    expect(bulkDays(team(), NOW)).toEqual([]);
  });

  it("are older ones where an open item was created or last updated then", () => {
    const old = bulkRun(daysAgo(900), { what: "created" });
    const still = { createdAt: daysAgo(900), updatedAt: daysAgo(3) };
    expect(days([old], [story(still)])).toHaveLength(1);
    expect(days([old], [story({ createdAt: daysAgo(950), updatedAt: daysAgo(900) })])).toHaveLength(1);
    expect(days([old], [done(still), story({ createdAt: daysAgo(800) })])).toEqual([]);
  });

  it("add up creations and last updates, and of changes name the largest run", () => {
    const two = (what: BulkRun["what"]) => [
      bulkRun(daysAgo(9), { what, items: 20, of: 30 }),
      bulkRun(daysAgo(9) + MINUTE, { what, items: 15, of: 45 }),
    ];
    expect(days(two("created"))).toEqual([["2026-11-15", "created", 35, 45]]);
    expect(days(two("updated"))).toEqual([["2026-11-15", "updated", 35, 45]]);
    expect(days(two("changed"))).toEqual([["2026-11-15", "changed", 20, 30]]);
    expect(days(two("changed").toReversed())).toEqual([["2026-11-15", "changed", 20, 30]]);
  });

  it("are named by what was created, else changed, else updated", () => {
    const run = (what: BulkRun["what"]) => bulkRun(daysAgo(9), { what });
    const whatOf = (...all: BulkRun["what"][]) => days(all.map(run)).map(([, what]) => what);
    expect(whatOf("updated", "changed")).toEqual(["changed"]);
    expect(whatOf("changed", "updated")).toEqual(["changed"]);
    expect(whatOf("updated", "changed", "created")).toEqual(["created"]);
  });

  it("are days of the team's own time zone", () => {
    const late = bulkRun(Date.UTC(2026, 10, 15, 23));
    expect(days([late], [], { timeZone: "Asia/Shanghai" })[0]?.[0]).toBe("2026-11-16");
  });
});
