import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sparkCells } from "../../../src/report/trend/spark.ts";

const levels = (values: (number | null)[], cells: number, top = 1): (number | null)[] =>
  sparkCells(values, cells, top, 8).map(({ level }) => level);

describe("a sparkline", () => {
  it("stands at nothing for nothing, at full height for the top, and above nothing for anything else", () => {
    expect(levels([0, 0.001, 0.5, 1, 2], 5)).toEqual([0, 1, 4, 7, 7]);
  });

  it("leaves a gap where there is no value", () => {
    expect(levels([null, 1, null], 3)).toEqual([null, 7, null]);
  });

  it("shows the newest of several weeks in one cell, the newest week at the right", () => {
    expect(sparkCells([0, 0, 0, 0, 0, 1], 3, 1, 8).map(({ at }) => at)).toEqual([1, 3, 5]);
    expect(levels([0, 1, null, 1], 2)).toEqual([7, 7]);
  });

  it("never has more cells than it may, nor a level there is no sign for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 5, noNaN: true })), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (values, cells, top) => {
          const drawn = sparkCells(values, cells, top, 8);
          expect(drawn.length).toBe(Math.min(cells, values.length));
          for (const { level } of drawn) expect(level === null || (level >= 0 && level <= 7)).toBe(true);
        },
      ),
    );
  });
});
