import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaCdf, betaQuantile } from "../../src/statistics/beta.ts";

/** Probability of exactly k of n: what the tail is a sum of. */
function exactly(k: number, n: number, share: number): number {
  let value = (1 - share) ** (n - k);
  for (let one = 1; one <= k; one++) value *= (share * (n - k + one)) / one;
  return value;
}

const atLeast = (k: number, n: number, share: number): number =>
  Array.from({ length: n - k + 1 }, (_, more) => exactly(k + more, n, share)).reduce((a, b) => a + b, 0);

const parameter = fc.double({ min: 0.05, max: 400, noNaN: true });
const inside = fc.double({ min: 0.0001, max: 0.9999, noNaN: true });

describe("the beta distribution", () => {
  it("is the tail of binomial probabilities, which are summed here", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        inside,
        (n, part, share) => {
          const k = Math.max(1, Math.round(part * n));
          expect(betaCdf(share, k, n - k + 1)).toBeCloseTo(atLeast(k, n, share), 11);
        },
      ),
    );
  });

  it.each([
    [0.3, 2.5, 1, 0.3 ** 2.5],
    [0.3, 1, 2.5, 1 - 0.7 ** 2.5],
    [0.25, 0.5, 0.5, 1 / 3],
    [0.75, 0.5, 0.5, 2 / 3],
    [0.5, 1000, 1000, 0.5],
  ])("at %d with %d and %d is what a closed form gives", (x, a, b, known) => {
    expect(betaCdf(x, a, b)).toBeCloseTo(known, 11);
  });

  it("is exact to nine digits with parameters in the millions", () => {
    expect(betaCdf(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 9);
  });

  it("is 0 up to 0, and 1 from 1 on", () => {
    expect([-0.1, 0, 1, 1.1].map((x) => betaCdf(x, 3, 4))).toEqual([0, 0, 1, 1]);
  });

  it("is the same seen from the other end", () => {
    fc.assert(
      fc.property(inside, parameter, parameter, (x, a, b) => {
        expect(betaCdf(x, a, b) + betaCdf(1 - x, b, a)).toBeCloseTo(1, 11);
      }),
    );
  });
});

describe("its quantile", () => {
  it("is where the distribution has that probability", () => {
    fc.assert(
      fc.property(inside, fc.double({ min: 0.5, max: 400, noNaN: true }), parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        // Where the density is steep, a quantile as near as numbers go is still some probability off.
        if (x > 1e-6 && x < 1 - 1e-6) expect(betaCdf(x, a, b)).toBeCloseTo(p, 5);
      }),
    );
  });

  it.each([
    [0.05, 1, 20, 1 - 0.95 ** (1 / 20)],
    [0.95, 1, 20, 1 - 0.05 ** (1 / 20)],
    [0.05, 20, 1, 0.05 ** (1 / 20)],
    [0.5, 7, 7, 0.5],
  ])("of %d with %d and %d is what a closed form gives", (p, a, b, known) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(known, 10);
  });

  it("of nothing is 0 and of everything 1", () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});
