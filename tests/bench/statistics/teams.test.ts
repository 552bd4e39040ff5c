import { describe, expect, it } from "vitest";
import { randomOf } from "../../../bench/statistics/random.ts";
import { CLUSTERED, counted, drawn, SEPARATE, tallied, UNDECLARED } from "../../../bench/statistics/teams.ts";

describe("made-up teams", () => {
  it.each([...CLUSTERED, ...UNDECLARED, SEPARATE])("hold every member in one cluster: $name", (shape) => {
    for (const n of [30, 40, 500]) expect(shape.sizes(n).reduce((a, b) => a + b, 0)).toBe(n);
  });

  it("have at least four clusters, of which some are of very uneven sizes", () => {
    expect(Math.min(...CLUSTERED.map((shape) => shape.sizes(500).length))).toBe(4);
    const [halving] = CLUSTERED.filter(({ name }) => name === "4, each 0.5 of the one before");
    expect(halving?.sizes(15)).toEqual([8, 4, 2, 1]);
  });

  it("are judged by a reader that errs as often as it does", () => {
    const truth = { share: 0.4, correlation: 0, sensitivity: 0.9, specificity: 0.8 };
    const [failed = 0] = drawn(randomOf("choose", "reader"), [50_000], truth);
    expect(failed / 50_000).toBeCloseTo(0.9 * 0.4 + 0.2 * 0.6, 2);
  });

  it("are counted by the engine, with clusters where the rule names them", () => {
    const [sizes, failed, hidden] = [
      [10, 10, 10, 10],
      [1, 2, 3, 4],
      [0, 0, 0, 2],
    ];
    expect(counted(sizes, failed, true, hidden)).toMatchObject({
      ...{ judged: 38, failed: 10, unknown: 2, clusters: 4, clustered: true },
    });
    expect(counted(sizes, failed, false)).toMatchObject({ judged: 40, failed: 10, clustered: false });
  });

  it.each([true, false])("are the same counted without members, clusters named: %s", (named) => {
    for (const { sizes: of } of CLUSTERED) {
      const sizes = of(200);
      const failed = drawn(randomOf("choose", "same"), sizes, {
        ...{ share: 0.3, correlation: 0.1, sensitivity: 1, specificity: 1 },
      });
      const { lower, upper, passing, failing, ...rest } = counted(sizes, failed, named);
      expect(tallied(sizes, failed, named)).toEqual({ ...rest, lower: null, upper: null });
    }
  });
});
