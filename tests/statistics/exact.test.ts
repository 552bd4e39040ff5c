import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALPHA,
  chanceOfAtLeast,
  chanceOfAtMost,
  lowerBound,
  upperBound,
} from "../../src/statistics/exact.ts";

describe("exact bounds of a share", () => {
  it.each([
    // Two-sided 95 % intervals as printed in textbooks: 2.5 % on each side.
    { k: 10, n: 100, lower: 0.049, upper: 0.1762 },
    { k: 5, n: 10, lower: 0.1871, upper: 0.8129 },
    { k: 1, n: 20, lower: 0.0013, upper: 0.2487 },
  ])("of $k of $n are $lower and $upper", ({ k, n, lower, upper }) => {
    expect(lowerBound(k, n, 0.025)).toBeCloseTo(lower, 4);
    expect(upperBound(k, n, 0.025)).toBeCloseTo(upper, 4);
  });

  it("are wrong one time in twenty, on one side", () => {
    expect(ALPHA).toBe(0.05);
    expect(upperBound(0, 20)).toBeCloseTo(1 - 0.05 ** (1 / 20), 10);
    expect(lowerBound(20, 20)).toBeCloseTo(0.05 ** (1 / 20), 10);
  });

  it("hold everything possible when there is nothing to go by", () => {
    expect([lowerBound(0, 0), upperBound(0, 0)]).toEqual([0, 1]);
  });

  it("reach to the end where none or all fail", () => {
    expect([lowerBound(0, 9), upperBound(9, 9)]).toEqual([0, 1]);
  });

  it("always hold the share itself, of whole and of part members", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 5000, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          expect(lowerBound(share * n, n)).toBeLessThanOrEqual(share + 1e-9);
          expect(upperBound(share * n, n)).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
    );
  });

  it("close in as the sample grows", () => {
    const width = (n: number): number => upperBound(0.3 * n, n) - lowerBound(0.3 * n, n);
    expect([10, 100, 1000].map(width)).toEqual([10, 100, 1000].map(width).toSorted((a, b) => b - a));
  });
});

describe("the chance of so many", () => {
  it.each([
    { k: 3, n: 3, share: 0.5, chance: 1 / 8 },
    { k: 2, n: 3, share: 0.5, chance: 1 / 2 },
    { k: 1, n: 20, share: 0.05, chance: 1 - 0.95 ** 20 },
  ])("$k of $n at a share of $share is $chance", ({ k, n, share, chance }) => {
    expect(chanceOfAtLeast(k, n, share)).toBeCloseTo(chance, 11);
  });

  it("of none or more is certain", () => {
    expect(chanceOfAtLeast(0, 10, 0.3)).toBe(1);
  });

  it("or of fewer is what more leave", () => {
    expect(chanceOfAtMost(1, 3, 0.5)).toBeCloseTo(1 / 2, 11);
    expect(chanceOfAtMost(0, 20, 0.05)).toBeCloseTo(0.95 ** 20, 11);
    expect(chanceOfAtMost(11, 40, 0.3)).toBeCloseTo(1 - chanceOfAtLeast(12, 40, 0.3), 11);
    expect(chanceOfAtMost(20, 20, 0.3)).toBe(1);
  });

  it("is one in twenty at the upper bound", () => {
    expect(chanceOfAtMost(12, 40, upperBound(12, 40))).toBeCloseTo(0.05, 9);
  });

  it("is one in twenty at the lower bound", () => {
    expect(chanceOfAtLeast(12, 40, lowerBound(12, 40))).toBeCloseTo(0.05, 9);
  });
});
