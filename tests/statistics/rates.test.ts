import { describe, expect, it } from "vitest";
import { lowerMean, upperMean } from "../../src/statistics/rates.ts";

describe("the largest mean that a few counts allow", () => {
  it("is that of things which come each by itself, where the counts differ no more than such do", () => {
    // Poisson, one-sided 95 %, from tables: 2.996 for none, 4.744 for one, 16.962 for ten.
    expect(upperMean([0, 0, 0, 0, 0, 0]) * 6).toBeCloseTo(2.996, 2);
    expect(upperMean([0, 1])).toBeGreaterThan(4.744 / 2);
    expect(upperMean([2, 2, 2, 2, 2]) * 5).toBeCloseTo(16.962, 2);
  });

  it("is larger where they differ more than that", () => {
    // Mean 10, standard deviation √240, Student's t for five degrees 2.015: 10 · exp(2.015 · √240 / √6 / 10).
    expect(upperMean([0, 20, 0, 20, 0, 20])).toBeCloseTo(
      10 * Math.exp((2.01505 * Math.sqrt(120 / 6)) / 10),
      2,
    );
  });
});

describe("the least mean that a few counts allow", () => {
  it("is that of things which come each by itself, where the counts differ no more than such do", () => {
    // Poisson, one-sided 95 %, from tables: 0.0513 for one, 5.425 for ten.
    expect(lowerMean([0, 0, 0])).toBe(0);
    expect(lowerMean([2, 2, 2, 2, 2]) * 5).toBeCloseTo(5.425, 2);
    expect(lowerMean([0, 0, 0, 0, 0, 1]) * 6).toBeLessThanOrEqual(0.0513);
  });

  it("is smaller where they differ more than that", () => {
    expect(lowerMean([0, 20, 0, 20, 0, 20])).toBeCloseTo(
      10 * Math.exp((-2.01505 * Math.sqrt(120 / 6)) / 10),
      2,
    );
  });
});
