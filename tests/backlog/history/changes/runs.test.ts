import { describe, expect, it } from "vitest";
import { AT_ONCE, IMPORTED, paceIn, runsOf } from "../../../../src/backlog/history/changes/runs.ts";
import { times } from "../../../make.ts";

const PACE = { count: 3, span: 10 };

describe("a run", () => {
  it("is so many in a row within a span, its ends included", () => {
    expect(runsOf([0, 5, 10], PACE)).toEqual([[0, 2]]);
    expect(runsOf([0, 5, 11], PACE)).toEqual([]);
    expect(runsOf([0, 5], PACE)).toEqual([]);
  });

  it("goes on as long as each so many lie so near, and two do not touch", () => {
    expect(runsOf([0, 5, 10, 15, 20, 99], PACE)).toEqual([[0, 4]]);
    expect(runsOf([0, 1, 2, 90, 91, 92], PACE)).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });
});

describe("what is at once", () => {
  const [SECOND, MINUTE] = [1000, 60_000];

  it("is ten in twenty seconds, where the source shows seconds", () => {
    expect(paceIn([7 * MINUTE, 8 * MINUTE + SECOND], AT_ONCE)).toEqual({ count: 10, span: 20 * SECOND });
  });

  it("is thirty in a minute, where it shows minutes", () => {
    expect(paceIn([7 * MINUTE, 8 * MINUTE], AT_ONCE)).toEqual({ count: 30, span: 0 });
    expect(paceIn([7 * MINUTE, 8 * MINUTE], IMPORTED)).toEqual({ count: 10, span: 0 });
  });

  it("cannot be seen in days", () => {
    expect(
      paceIn(
        times(9, (i) => i * 24 * 60 * MINUTE),
        AT_ONCE,
      ),
    ).toBeUndefined();
  });
});
