import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { ageing } from "../../../../src/backlog/views/items/ageing.ts";
import { bulkRun, daysAgo, done, NOW, story, team } from "../../../make.ts";

const groups = (items: readonly WorkItem[]) => ageing(team({ items }), NOW);

describe("the ageing of a backlog", () => {
  it("puts every open item into one group by creation and one by last change", () => {
    const items = [0, 29, 30, 89, 90, 400, 5000].map((days) =>
      story({ createdAt: daysAgo(days), updatedAt: daysAgo(Math.min(days, 10)) }),
    );
    const all = groups([...items, done({ createdAt: daysAgo(10), updatedAt: daysAgo(10) })]);
    expect(all.map(({ fromDays, belowDays }) => [fromDays, belowDays])).toEqual([
      [0, 30],
      [30, 90],
      [90, 180],
      [180, 365],
      [365, 730],
      [730, null],
    ]);
    expect(all.map(({ created }) => created)).toEqual([2, 2, 1, 0, 1, 1]);
    expect(all.map(({ changed }) => changed)).toEqual([7, 0, 0, 0, 0, 0]);
  });

  it("leaves out of the last changes what only a change of many at once shows, where it may be older", () => {
    const [old, new_] = [daysAgo(900), daysAgo(10)];
    const at = (updatedAt: number, createdAt: number) => story({ createdAt, updatedAt });
    const changedIn = (...items: WorkItem[]) =>
      ageing(team({ items, bulk: [bulkRun(old), bulkRun(new_)] }), NOW).map(({ changed }) => changed);
    // Long ago it was no later than that; lately it may have been at any time since its creation.
    expect(changedIn(at(old, old), at(new_, daysAgo(20)), at(new_, daysAgo(800)))).toEqual([
      1, 0, 0, 0, 0, 1,
    ]);
    expect(changedIn(at(new_, daysAgo(800)))).toEqual([null, null, null, null, null, null]);
  });

  it("is unknown, and not none, where the source shows no dates", () => {
    const all = groups([story({ createdAt: undefined, updatedAt: daysAgo(1) })]);
    expect(all.map(({ created }) => created)).toEqual([null, null, null, null, null, null]);
    expect(all[0]?.changed).toBe(1);
  });

  it("counts an item created after the day of the report as young", () => {
    expect(groups([story({ createdAt: NOW + 5e9, updatedAt: NOW })])[0]?.created).toBe(1);
  });

  it("is none of an empty backlog", () => {
    expect(groups([]).map(({ created }) => created)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
