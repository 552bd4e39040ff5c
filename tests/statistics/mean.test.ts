import { expect, it } from "vitest";
import { meanBounds } from "../../src/statistics/mean.ts";

it("bounds a mean by Student's t, as tables have it", () => {
  // Mean 4, standard deviation 2.6833, t 2.0150 with 5 degrees of freedom.
  const { lower, upper } = meanBounds([1, 7, 1, 7, 4, 4]);
  expect(lower).toBeCloseTo(4 - 2.015 * Math.sqrt(7.2 / 6), 3);
  expect(upper).toBeCloseTo(4 + 2.015 * Math.sqrt(7.2 / 6), 3);
});

it("leaves nothing open where all numbers are the same", () => {
  expect(meanBounds([4, 4, 4])).toEqual({ lower: 4, upper: 4 });
});

it("covers the mean of two numbers widely", () => {
  // Mean 5, standard error 1, t 6.3138 with 1 degree of freedom.
  expect(meanBounds([4, 6]).lower).toBeCloseTo(5 - 6.3138, 3);
});
