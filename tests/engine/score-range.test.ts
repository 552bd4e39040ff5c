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
  it("is 0 from the bad share on, 67 at the limit, and 100 half as far below it", () => {
    // Limit .2 and bad .5, so good at .05: 100 (.5 − share) / .45 at either bound.
    const { low, high } = rangeOf(members({ fail: 6, pass: 20 }), { share: 0.2, bad: 0.5 });
    expect(low).toBeCloseTo((100 * (0.5 - upperBound(6, 26))) / 0.45);
    expect(high).toBeCloseTo((100 * (0.5 - lowerBound(6, 26))) / 0.45);
    expect(rangeOf(members({ fail: 100 }))).toEqual({ low: 0, high: 0 });
    expect(rangeOf(members({ pass: 100 }))).toEqual({ low: 100, high: 100 });
  });

  it.each([{ share: 0.1 }, { share: 0.4, bad: 0.6 }, { share: 0.9 }])(
    "holds 67 at the limit: %j",
    (tolerance) => {
      const many = 20_000;
      const failing = many * tolerance.share;
      const { low, high } = rangeOf(members({ fail: failing, pass: many - failing }), tolerance);
      expect(low).toBeLessThan(200 / 3);
      expect(high).toBeGreaterThan(200 / 3);
    },
  );

  it("is 100 only without a failure where the bad share is far off", () => {
    expect(rangeOf(members({ pass: 4000 }), { share: 0.1, bad: 0.9 }).high).toBe(100);
    expect(rangeOf(members({ fail: 1000, pass: 3000 }), { share: 0.1, bad: 0.9 }).high).toBeLessThan(100);
  });

  it("takes hidden members for failing at the low end, and for passing at the high one", () => {
    const { low, high } = rangeOf(members({ fail: 6, pass: 14, unknown: 6 }), { share: 0.2, bad: 0.5 });
    expect(low).toBeCloseTo((100 * (0.5 - Math.min(0.5, upperBound(12, 26)))) / 0.45);
    expect(high).toBeCloseTo((100 * (0.5 - lowerBound(6, 26))) / 0.45);
  });

  it("is read from the shares as a judge sees them that errs", () => {
    const dull = { sensitivity: 0.95, specificity: 0.8, source: "labelled" };
    const counted = count(members({ fail: 10, pass: 16 }), ({ answer }) => JUDGEMENT[answer]);
    // The limit is seen at .95 · .2 + .2 · .8 = .35, bad at .95 · .5 + .2 · .5 = .575, and so good at .2375.
    const { low, high } = scoreRange(counted, { share: 0.2, bad: 0.5 }, dull);
    expect(low).toBeCloseTo((100 * (0.575 - upperBound(10, 26))) / 0.3375);
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
