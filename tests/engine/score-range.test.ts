import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count } from "../../src/engine/count.ts";
import { scoreRange } from "../../src/engine/score-range.ts";
import { fail, type Judgement, pass, type Tolerance, unknown, warn } from "../../src/rule.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { times } from "../make.ts";

type Answer = "pass" | "fail" | "warn" | "unknown";
interface Member {
  readonly cluster: string;
  readonly answer: Answer;
}
const JUDGEMENT: Readonly<Record<Answer, Judgement<Record<string, never>>>> = {
  pass,
  fail: fail({}),
  warn: warn({}),
  unknown: unknown("it is hidden"),
};

const rangeOf = (members: readonly Member[], tolerance: Tolerance = { share: 0.2 }, clustered = false) =>
  scoreRange(
    count(members, ({ answer }) => JUDGEMENT[answer], clustered ? ({ cluster }) => cluster : undefined),
    tolerance,
  );
const members = (answers: Partial<Record<Answer, number>>): Member[] =>
  Object.entries(answers).flatMap(([answer, n]) =>
    times(n, () => ({ cluster: "", answer: answer as Answer })),
  );

describe("the range of a score", () => {
  it("is 100 up to half the limit, 0 from the bad share on, and a straight line between", () => {
    // Good at .1, bad at .9: 100 (.9 − share) / .8 at either bound.
    const { low, high } = rangeOf(members({ fail: 6, pass: 20 }), { share: 0.2, bad: 0.9 });
    expect(low).toBeCloseTo((100 * (0.9 - upperBound(6, 26))) / 0.8);
    expect(high).toBeCloseTo((100 * (0.9 - lowerBound(6, 26))) / 0.8);
    expect(rangeOf(members({ fail: 100 }))).toEqual({ low: 0, high: 0 });
    expect(rangeOf(members({ pass: 100 }))).toEqual({ low: 100, high: 100 });
  });

  it("takes hidden members for failing at the low end, and for passing at the high one", () => {
    const { low, high } = rangeOf(members({ fail: 6, pass: 14, unknown: 6 }), { share: 0.2, bad: 0.9 });
    expect(low).toBeCloseTo((100 * (0.9 - upperBound(12, 26))) / 0.8);
    expect(high).toBeCloseTo((100 * (0.9 - lowerBound(6, 26))) / 0.8);
  });

  it("is read from the shares as a judge sees them that errs", () => {
    const dull = { sensitivity: 0.95, specificity: 0.8, source: "labelled" };
    const counted = count(members({ fail: 6, pass: 20 }), ({ answer }) => JUDGEMENT[answer]);
    // Good is seen at .95 · .1 + .2 · .9 = .275, bad at .95 · .9 + .2 · .1 = .875.
    const { low, high } = scoreRange(counted, { share: 0.2, bad: 0.9 }, dull);
    expect(low).toBeCloseTo((100 * (0.875 - upperBound(6, 26))) / 0.6);
    expect(high).toBe(100);
  });

  it("is anything where there is no member, or none of those that a yes or no is asked of", () => {
    expect(rangeOf([])).toEqual({ low: 0, high: 100 });
    expect(rangeOf(members({ unknown: 3 }), { share: 0 })).toEqual({ low: 0, high: 100 });
  });

  it("of a yes or no of the whole team has three steps", () => {
    expect(rangeOf(members({ pass: 1 }), { share: 0 })).toEqual({ low: 100, high: 100 });
    expect(rangeOf(members({ warn: 1 }), { share: 0 })).toEqual({ low: 50, high: 50 });
    expect(rangeOf(members({ fail: 1, warn: 1 }), { share: 0 })).toEqual({ low: 0, high: 0 });
  });

  const some = fc.array(
    fc.record({
      cluster: fc.constantFrom("a", "b", "c", "d", "e"),
      answer: fc.constantFrom<Answer>("pass", "pass", "fail", "warn", "unknown"),
    }),
    { minLength: 1, maxLength: 120 },
  );
  const limit = fc.constantFrom({ share: 0.02 }, { share: 0.2 }, { share: 0.4, bad: 0.6 }, { share: 0.9 });

  /** The same members with one of them answered otherwise. */
  const changed = (all: readonly Member[], place: number, answer: Answer): Member[] =>
    all.map((one, n) => (n === place % all.length ? { ...one, answer } : one));

  it("is no higher at either end where one more fails", () => {
    fc.assert(
      fc.property(some, fc.nat(), limit, fc.boolean(), (all, place, tolerance, clustered) => {
        fc.pre(all[place % all.length]?.answer === "pass");
        const before = rangeOf(all, tolerance, clustered);
        const after = rangeOf(changed(all, place, "fail"), tolerance, clustered);
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-6);
        expect(after.high).toBeLessThanOrEqual(before.high + 1e-6);
      }),
    );
  });

  it("only widens where one more is hidden, whatever it would show", () => {
    fc.assert(
      fc.property(some, fc.nat(), limit, fc.boolean(), (all, place, tolerance, clustered) => {
        const before = rangeOf(all, tolerance, clustered);
        const after = rangeOf(changed(all, place, "unknown"), tolerance, clustered);
        expect(after.low).toBeLessThanOrEqual(before.low + 1e-6);
        expect(after.high).toBeGreaterThanOrEqual(before.high - 1e-6);
      }),
    );
  });

  it("never ends below where it begins, within 0 and 100", () => {
    fc.assert(
      fc.property(some, limit, fc.boolean(), (all, tolerance, clustered) => {
        const { low, high } = rangeOf(all, tolerance, clustered);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
