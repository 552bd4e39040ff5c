import { describe, expect, it } from "vitest";
import { tChance, tQuantile } from "../../src/statistics/student.ts";

// From the tables that textbooks print.
const PUBLISHED = [
  [0.05, 1, 6.314],
  [0.05, 2, 2.92],
  [0.05, 3, 2.353],
  [0.05, 5, 2.015],
  [0.05, 10, 1.812],
  [0.05, 30, 1.697],
  [0.025, 4, 2.776],
  [0.025, 10, 2.228],
  [0.005, 20, 2.845],
] as const;

describe("Student's t", () => {
  it.each(PUBLISHED)("exceeds with probability %d and %d degrees of freedom %d", (alpha, degrees, t) => {
    expect(tQuantile(alpha, degrees)).toBeCloseTo(t, 3);
  });

  it.each(PUBLISHED)(
    "is as far from zero twice as often: %d, %d degrees of freedom, %d",
    (alpha, degrees, t) => {
      expect(tChance(t, degrees)).toBeCloseTo(2 * alpha, 3);
      expect(tChance(-t, degrees)).toBeCloseTo(2 * alpha, 3);
    },
  );

  it("is the normal distribution with very many degrees of freedom", () => {
    expect(tQuantile(0.05, 1e6)).toBeCloseTo(1.6449, 4);
  });

  it("is certain to be as far from zero as zero is", () => {
    expect(tChance(0, 7)).toBe(1);
  });
});
