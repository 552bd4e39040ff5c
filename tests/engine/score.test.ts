import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Measurement, notAsked } from "../../src/engine/measure.ts";
import { scoreAreas } from "../../src/engine/score.ts";
import type { Range } from "../../src/engine/score-range.ts";
import { SEVERITIES, type Severity } from "../../src/rule.ts";
import { titleRule } from "./title-rule.ts";

const measured = (
  severity: Severity,
  score: Range | null,
  changes: Partial<Measurement> = {},
): Measurement => {
  const rule = titleRule({ clause: "po.sprint-backlog", severity });
  const settings = { severity, tolerance: rule.tolerance, limitFrom: "experimental", options: {} } as const;
  const base = notAsked(rule, settings, "insufficient-evidence", "too few");
  return score === null
    ? { ...base, ...changes }
    : { ...base, outcome: "pass", reason: null, score, judged: 10, ...changes };
};
const range = (low: number, high = low): Range => ({ low, high });

const delivery = (...all: Measurement[]) => {
  const found = scoreAreas(all).find(({ id }) => id === "delivery");
  if (found === undefined) throw new Error("no delivery");
  return found;
};

describe("an area's range", () => {
  it("is the mean of its questions' ranges, weighted by severity", () => {
    expect(delivery(measured("high", range(80, 100)), measured("low", range(0, 40)))).toMatchObject({
      score: { low: 60, high: 85 },
      coverage: 1,
    });
  });

  it("leaves an unanswered question open between nothing and everything", () => {
    expect(delivery(measured("high", range(80)), measured("low", null))).toMatchObject({
      score: { low: 60, high: 85 },
      coverage: 0.75,
    });
  });

  it("is not widened by a question that does not apply", () => {
    const apart = measured("high", null, { outcome: "not-applicable" });
    expect(delivery(measured("low", range(90)), apart)).toMatchObject({ score: range(90), coverage: 1 });
  });

  it("takes a rule that stopped with an error as unseen, never as passed", () => {
    const stopped = measured("medium", null, { outcome: "error" });
    expect(delivery(measured("medium", range(90)), stopped)).toMatchObject({
      score: { low: 45, high: 95 },
      coverage: 0.5,
    });
  });

  it("covers a population only as far as its members could be judged", () => {
    expect(delivery(measured("high", range(90), { judged: 6, unknown: 4 }))).toMatchObject({ coverage: 0.6 });
  });

  it("is none where no question is answered, or none applies", () => {
    expect(delivery(measured("high", null))).toMatchObject({ score: null, coverage: 0 });
    expect(delivery()).toMatchObject({ score: null, coverage: 0 });
  });

  it("only widens where a question of it is hidden", () => {
    const ranges = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
    const weighty = fc.constantFrom(...SEVERITIES.filter((one) => one !== "info"));
    const questions = fc.array(fc.tuple(weighty, ranges), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(questions, fc.nat(), (all, place) => {
        const hidden = place % all.length;
        const before = delivery(...all.map(([severity, score]) => measured(severity, score))).score;
        const after = delivery(
          ...all.map(([severity, score], n) => measured(severity, n === hidden ? null : score)),
        ).score;
        expect(after?.low).toBeLessThanOrEqual((before?.low ?? 0) + 1e-9);
        expect(after?.high).toBeGreaterThanOrEqual((before?.high ?? 100) - 1e-9);
      }),
    );
  });
});

describe("an area's counts", () => {
  it("are its questions by what was answered", () => {
    const { counts } = delivery(
      measured("high", range(90)),
      measured("low", range(90)),
      measured("low", range(10), { outcome: "fail" }),
      measured("low", null),
      measured("low", null, { outcome: "error" }),
    );
    expect(counts).toEqual({
      pass: 2,
      warn: 0,
      fail: 1,
      "insufficient-evidence": 1,
      "not-observable": 0,
      "not-applicable": 0,
      error: 1,
    });
  });

  it("are those of its own questions alone", () => {
    const other = scoreAreas([measured("high", range(90))]).filter(({ id }) => id !== "delivery");
    expect(other).toHaveLength(3);
    expect(other.every(({ counts, score }) => counts.pass === 0 && score === null)).toBe(true);
  });
});
