import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveSize, intraClusterCorrelation, wilson } from "../../src/engine/statistics.ts";

const cluster = (failed: number, judged: number) => ({ failed, judged });

describe("Wilson bounds", () => {
  it.each([
    // Computed with the textbook formula, z = 1.6449, one-sided.
    { k: 31, n: 40, lower: 0.651, upper: 0.864 },
    { k: 0, n: 20, lower: 0, upper: 0.119 },
    { k: 20, n: 20, lower: 0.881, upper: 1 },
    { k: 1, n: 1, lower: 0.27, upper: 1 },
  ])("of $k of $n are $lower and $upper", ({ k, n, lower, upper }) => {
    const bounds = wilson(k / n, n);
    expect(bounds.lower).toBeCloseTo(lower, 3);
    expect(bounds.upper).toBeCloseTo(upper, 3);
  });

  it("hold everything possible when there is nothing to go by", () => {
    expect(wilson(0, 0)).toEqual({ lower: 0, upper: 1 });
  });

  it("always hold the share itself, inside 0 and 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const p = Math.round(part * n) / n;
          const { lower, upper } = wilson(p, n);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(p);
          expect(upper).toBeGreaterThanOrEqual(p);
        },
      ),
    );
  });

  it("close in as the sample grows", () => {
    const width = (n: number): number => wilson(0.3, n).upper - wilson(0.3, n).lower;
    expect([10, 100, 1000].map(width)).toEqual([10, 100, 1000].map(width).toSorted((a, b) => b - a));
  });

  it("miss a true share at most about one time in twenty", () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    let missed = 0;
    for (let run = 0; run < 2000; run++) {
      let k = 0;
      for (let i = 0; i < 60; i++) if (random() < 0.3) k++;
      if (wilson(k / 60, 60).lower > 0.3) missed++;
    }
    expect(missed / 2000).toBeLessThan(0.07);
  });
});

describe("the correlation inside clusters", () => {
  it("is 1 where clusters are all good or all bad", () => {
    expect(intraClusterCorrelation([cluster(5, 5), cluster(0, 5), cluster(5, 5), cluster(0, 5)])).toBeCloseTo(
      1,
    );
  });

  it("is not above 0 where every cluster answers alike", () => {
    expect(intraClusterCorrelation(Array.from({ length: 9 }, () => cluster(2, 6)))).toBeLessThanOrEqual(0);
  });

  it("is not defined for one cluster", () => {
    expect(intraClusterCorrelation([cluster(1, 5)])).toBeNaN();
  });
});

describe("the effective sample size", () => {
  it("is the sample where every member stands alone", () => {
    expect(effectiveSize(Array.from({ length: 30 }, () => cluster(1, 1)))).toBe(30);
  });

  it("assumes a correlation of 0.1 under eight clusters", () => {
    expect(effectiveSize([cluster(1, 11), cluster(9, 11)])).toBeCloseTo(22 / 2);
  });

  it("believes no correlation under 0.05", () => {
    const alike = Array.from({ length: 10 }, () => cluster(2, 5));
    expect(effectiveSize(alike)).toBeCloseTo(50 / 1.2);
  });

  it("shrinks towards the number of clusters where they answer as one", () => {
    const lumps = Array.from({ length: 10 }, (_, i) => cluster(i % 2 === 0 ? 5 : 0, 5));
    expect(effectiveSize(lumps)).toBeCloseTo(10);
  });

  it("does not read one bad answer alone in its cluster as a correlation", () => {
    const rare = [cluster(1, 1), ...Array.from({ length: 20 }, () => cluster(0, 3))];
    expect(effectiveSize(rare)).toBeCloseTo(61 / (1 + (61 / 21 - 1) * 0.1));
  });
});
