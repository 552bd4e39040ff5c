import { describe, expect, it } from "vitest";
import { binomial, clusterShare, poisson, randomOf } from "../../../bench/statistics/random.ts";
import { times } from "../../make.ts";

const DRAWS = 20_000;
const meanOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length;
const varianceOf = (numbers: readonly number[]): number => {
  const mean = meanOf(numbers);
  return meanOf(numbers.map((one) => (one - mean) ** 2));
};

describe("random numbers of a simulation", () => {
  it("are the same for the same seed and part, and others for any other", () => {
    const first = (seed: string, part: string): number[] => times(5, randomOf(seed, part));
    expect(first("choose", "a")).toEqual(first("choose", "a"));
    expect(first("choose", "a")).not.toEqual(first("choose", "b"));
    expect(first("choose", "a")).not.toEqual(first("report", "a"));
  });

  it("lie evenly between 0 and 1", () => {
    const drawn = times(DRAWS, randomOf("choose", "even"));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(meanOf(drawn)).toBeCloseTo(1 / 2, 2);
    expect(varianceOf(drawn)).toBeCloseTo(1 / 12, 2);
  });

  it("hit as often as their share says", () => {
    const random = randomOf("choose", "hits");
    const drawn = times(DRAWS, () => binomial(random, 10, 0.3));
    expect(meanOf(drawn)).toBeCloseTo(3, 1);
    expect(varianceOf(drawn)).toBeCloseTo(2.1, 1);
  });

  it("come as often as their mean says", () => {
    const random = randomOf("choose", "comes");
    const drawn = times(DRAWS, () => poisson(random, 4));
    expect(meanOf(drawn)).toBeCloseTo(4, 1);
    expect(Math.abs(varianceOf(drawn) - 4)).toBeLessThan(0.15);
  });

  it.each([
    { mean: 0.3, correlation: 0.2 },
    { mean: 0.02, correlation: 0.1 },
    { mean: 0.9, correlation: 0.05 },
  ])(
    "differ between clusters by what a correlation of $correlation makes of $mean",
    ({ mean, correlation }) => {
      const random = randomOf("choose", "clusters");
      const drawn = times(DRAWS, () => clusterShare(random, mean, correlation));
      expect(meanOf(drawn)).toBeCloseTo(mean, 2);
      expect(varianceOf(drawn) / (mean * (1 - mean))).toBeCloseTo(correlation, 1.5);
    },
  );

  it("do not differ between clusters that do not correlate", () => {
    expect(clusterShare(randomOf("choose", "none"), 0.3, 0)).toBe(0.3);
  });
});
