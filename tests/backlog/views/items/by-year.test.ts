import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { byYear } from "../../../../src/backlog/views/items/by-year.ts";
import { day, done, NOW, story, team, times } from "../../../make.ts";

const open = (created: string): WorkItem => story({ createdAt: day(created) });
const closed = (created: string, resolved: string): WorkItem =>
  done({ createdAt: day(created), closedAt: day(resolved) });
const years = (items: readonly WorkItem[], fields: Parameters<typeof team>[0] = {}) =>
  byYear(team({ items, ...fields }), NOW)?.map(({ year, created, resolved }) => [year, created, resolved]);

describe("items created and resolved by year", () => {
  it("are counted from the first year to this one, whatever became of them, with years of none between", () => {
    const items = [
      closed("2023-05-01", "2023-06-01"),
      { ...closed("2023-07-01", "2026-01-02"), closure: "declined" as const },
      open("2025-12-31"),
      open("2026-02-01"),
    ];
    expect(years(items)).toEqual([
      [2023, 2, 1],
      [2024, 0, 0],
      [2025, 1, 0],
      [2026, 1, 1],
    ]);
  });

  it("belong to the year of the team's own calendar", () => {
    const items = [closed("2025-01-10", "2025-02-01"), story({ createdAt: Date.UTC(2025, 11, 31, 23, 30) })];
    expect(years(items)?.at(-1)).toEqual([2026, 0, 0]);
    expect(years(items, { timeZone: "Europe/Berlin" })?.at(-1)).toEqual([2026, 1, 0]);
  });

  it("end with the day of the report", () => {
    const later = [open("2026-12-24"), closed("2026-03-01", "2026-04-01")];
    expect(years(later)).toEqual([[2026, 1, 1]]);
  });

  it("are not known where the source leaves items out", () => {
    const items = [closed("2025-05-01", "2025-06-01")];
    expect(years(items, { capabilities: { "whole-backlog": "only open items were read" } })).toBeUndefined();
    expect(years(items)).toBeDefined();
  });

  it("are not known where more than a tenth has no date, nor where nothing is dated", () => {
    const all = (undated: number) => [
      ...times(20 - undated, () => closed("2026-02-01", "2026-03-01")),
      ...times(undated, () => done({ createdAt: day("2026-02-01"), closedAt: undefined })),
    ];
    expect(years(all(2))).toEqual([[2026, 20, 18]]);
    expect(years(all(3))).toBeUndefined();
    expect(years([open("2026-02-01")])).toBeUndefined();
    expect(
      years(times(9, () => done({ createdAt: undefined, closedAt: day("2026-03-01") }))),
    ).toBeUndefined();
  });
});
