import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  effectiveSize,
  independentMembers,
  intraClusterCorrelation,
  OF_EVENTS,
  separateMembers,
} from "../../src/statistics/clusters.ts";
import { times } from "../make.ts";

const cluster = (failed: number, judged: number) => ({ failed, judged });

describe("the correlation inside clusters", () => {
  it("is 1 where clusters are all good or all bad", () => {
    expect(intraClusterCorrelation([cluster(5, 5), cluster(0, 5), cluster(5, 5), cluster(0, 5)])).toBeCloseTo(
      1,
    );
  });

  it("is what the analysis of variance gives", () => {
    // Between clusters 3.2 / 3 a degree of freedom, within 1.6 / 16; five members each.
    const clusters = [cluster(5, 5), cluster(1, 5), cluster(4, 5), cluster(2, 5)];
    const between = (5 * (0.4 ** 2 + 0.4 ** 2 + 0.2 ** 2 + 0.2 ** 2)) / 3;
    const within = (0.8 + 0.8 + 1.2) / 16;
    expect(intraClusterCorrelation(clusters)).toBeCloseTo((between - within) / (between + 4 * within), 12);
  });

  it("is not above 0 where every cluster answers alike", () => {
    expect(intraClusterCorrelation(times(9, () => cluster(2, 6)))).toBeLessThan(0);
  });

  it("is 0 where everything passes", () => {
    expect(intraClusterCorrelation(times(9, () => cluster(0, 6)))).toBe(0);
  });

  it("is not defined for one cluster, nor for clusters of one", () => {
    expect(intraClusterCorrelation([cluster(1, 5)])).toBeNaN();
    expect(intraClusterCorrelation(times(9, () => cluster(1, 1)))).toBeNaN();
  });
});

describe("the effective sample size", () => {
  it("is the sample where every member stands alone", () => {
    expect(effectiveSize(times(30, () => cluster(1, 1)))).toBe(30);
  });

  it("takes a correlation of 0.2 under eight clusters", () => {
    expect(effectiveSize(times(7, (n) => cluster(n, 11)))).toBeCloseTo(77 / (1 + 10 * 0.2));
  });

  it("takes it too where fewer than five answers are of the rarer kind, whichever that is", () => {
    const rare = [cluster(4, 4), ...times(20, () => cluster(0, 4))];
    const often = rare.map(({ failed, judged }) => cluster(judged - failed, judged));
    expect(effectiveSize(rare)).toBeCloseTo(84 / (1 + 3 * 0.2));
    expect(effectiveSize(often)).toBeCloseTo(84 / (1 + 3 * 0.2));
  });

  it("believes no estimate under 0.12, and takes off what an estimate from ten clusters leaves open", () => {
    const alike = times(10, () => cluster(2, 5));
    // 1.833: Student's t of nine degrees of freedom, exceeded one time in twenty.
    expect(effectiveSize(alike)).toBeCloseTo((50 / (1 + 4 * 0.12)) * (1.6449 / 1.8331) ** 2, 2);
  });

  it("is taken for less where the members are events of a signal", () => {
    const few = times(7, (n) => cluster(n, 11));
    expect(effectiveSize(few, OF_EVENTS)).toBeCloseTo(77 / (1 + 10 * 0.1));
    const alike = times(10, () => cluster(2, 5));
    expect(effectiveSize(alike, OF_EVENTS)).toBeCloseTo((50 / (1 + 4 * 0.05)) * (1.6449 / 1.8331) ** 2, 2);
  });

  it("estimates from eight clusters and five answers on", () => {
    const eight = times(8, (n) => cluster(n === 0 ? 5 : 0, 5));
    expect(effectiveSize(eight)).toBeCloseTo((40 / (1 + 4 * 1)) * (1.6449 / 1.8946) ** 2, 2);
  });

  it("counts large clusters for more than small ones", () => {
    const even = effectiveSize(times(4, () => cluster(3, 10)));
    const lopsided = effectiveSize([cluster(9, 31), cluster(1, 3), cluster(1, 3), cluster(1, 3)]);
    expect(even).toBeCloseTo(40 / 2.8);
    // (31² + 3 · 3²) / 40 = 24.7
    expect(lopsided).toBeCloseTo(40 / (1 + 23.7 * 0.2));
  });

  it("leaves out clusters of which nothing was judged", () => {
    const seen = times(7, () => cluster(3, 11));
    expect(effectiveSize([...seen, cluster(0, 0), cluster(0, 0)])).toBe(effectiveSize(seen));
  });

  it("of one cluster, or of nothing, is nothing", () => {
    expect(effectiveSize([cluster(3, 40)])).toBe(0);
    expect(effectiveSize([])).toBe(0);
    expect(independentMembers([])).toBe(0);
  });

  it("is never more than the sample", () => {
    const any = fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
      .map(([failed, passed]) => cluster(failed, failed + passed));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (clusters) => {
        const n = clusters.reduce((total, { judged }) => total + judged, 0);
        expect(effectiveSize(clusters)).toBeLessThanOrEqual(n);
        expect(effectiveSize(clusters)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("members of no named cluster", () => {
  it("count as separate up to the fortnights of a year", () => {
    expect([1, 20, 26].map(separateMembers)).toEqual([1, 20, 26]);
  });

  it("count as twenty-six clusters with a correlation of 0.05 beyond", () => {
    expect(separateMembers(260)).toBeCloseTo(260 / 1.45);
  });
});
