import { describe, expect, it } from "vitest";
import { farOver, type ShareLimit, shareLimits } from "../../../bench/statistics/limits.ts";
import {
  atBad,
  atTheLimit,
  clustered,
  rateOf,
  separate,
  summaryOf,
  undeclared,
} from "../../../bench/statistics/outcomes.ts";
import rules from "../../../rules/index.ts";

const limit: ShareLimit = { tolerance: { share: 0.2 }, accuracy: undefined, rules: [] };
const run = { seed: "choose", draws: 4_000 };

describe("how often a made-up team gets an outcome", () => {
  it("is what the binomial distribution says of members that stand for themselves", () => {
    const [cell] = separate([limit], [20]);
    if (cell === undefined) throw new Error("no cell");
    // 8 or more of 20 fail: at the limit 3.2 of 100 teams, at twice the limit 58.4. At most 4 pass: at twice it 5.1.
    expect(rateOf(cell, 0.2, "fail", run)).toBeCloseTo(0.032, 1.7);
    expect(Math.abs(rateOf(cell, 0.4, "fail", run) - 0.584)).toBeLessThan(0.025);
    expect(Math.abs(rateOf(cell, 0.2, "pass", run) - 0.411)).toBeLessThan(0.025);
  });

  it("is the same for the same seed", () => {
    const [cell] = clustered([limit], [40], 0.1);
    if (cell === undefined) throw new Error("no cell");
    const few = { ...run, draws: 200 };
    expect(rateOf(cell, 0.4, "fail", few)).toBe(rateOf(cell, 0.4, "fail", few));
  });

  it("is summed up by the mean of many cells and the worst of them", () => {
    const { cells, mean, worst } = summaryOf(separate([limit], [5, 20, 40]), atTheLimit, "fail", {
      seed: "choose",
      draws: 500,
    });
    expect(cells).toBe(3);
    expect(mean).toBeLessThan(worst.rate + 0.01);
    expect(worst.rate).toBeLessThan(0.05);
  });

  it("leaves out shapes that the members do not fill", () => {
    expect(undeclared([limit], [10])).toEqual([]);
    expect(undeclared([limit], [100]).map(({ shape }) => shape.declared)).toEqual([false, false, false]);
  });
});

describe("the limits that are simulated", () => {
  it("are those of every rule that has a share", () => {
    const simulated = shareLimits().flatMap((one) => one.rules.map(({ id }) => id));
    const shares = rules.filter(({ tolerance }) => tolerance.share > 0).map(({ id }) => id);
    expect(simulated.toSorted()).toEqual(shares.toSorted());
  });

  it("are of one share and one reader each", () => {
    for (const { tolerance, accuracy, rules: same } of shareLimits()) {
      expect(same.every((rule) => rule.tolerance.share === tolerance.share)).toBe(true);
      expect(same.every((rule) => rule.accuracy?.sensitivity === accuracy?.sensitivity)).toBe(true);
    }
  });

  it("have a share far over them: twice, or what is bad where that is more than all", () => {
    const of = (share: number): ShareLimit => ({ ...limit, tolerance: { share } });
    expect([farOver(of(0.2)), farOver(of(0.6))]).toEqual([0.4, 0.8]);
    expect([atTheLimit(of(0.2)), atBad(of(0.2))]).toEqual([0.2, 0.4]);
  });
});
