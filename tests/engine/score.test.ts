import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/engine/measure.ts";
import { notAsked } from "../../src/engine/measure.ts";
import { scoreAreas } from "../../src/engine/score.ts";
import type { Severity } from "../../src/rule.ts";
import { titleRule } from "./title-rule.ts";

const measured = (
  severity: Severity,
  score: number | null,
  changes: Partial<Measurement> = {},
): Measurement => {
  const rule = titleRule({ clause: "po.sprint-backlog", severity });
  const base = notAsked(
    rule,
    { severity, tolerance: rule.tolerance, options: {} },
    "insufficient-evidence",
    "too few",
  );
  return score === null
    ? { ...base, ...changes }
    : { ...base, outcome: "pass", reason: null, score, judged: 10, ...changes };
};

const delivery = (...all: Measurement[]) => scoreAreas(all).find(({ id }) => id === "delivery");

describe("an area's score", () => {
  it("is the mean of the answered rules, weighted by severity", () => {
    expect(delivery(measured("high", 100), measured("low", 0))).toMatchObject({ score: 75, coverage: 1 });
  });

  it("leaves unanswered rules out of the mean but not out of the coverage", () => {
    expect(delivery(measured("high", 80), measured("low", null))).toEqual({
      id: "delivery",
      score: 80,
      coverage: 0.75,
    });
  });

  it("is withheld under 60 % coverage", () => {
    expect(delivery(measured("low", 100), measured("high", null))).toMatchObject({
      score: null,
      coverage: 0.25,
    });
  });

  it("does not count what does not apply", () => {
    expect(
      delivery(measured("low", 90), measured("high", null, { outcome: "not-applicable" })),
    ).toMatchObject({
      score: 90,
      coverage: 1,
    });
  });

  it("counts a rule that stopped with an error as unseen, never as passed", () => {
    expect(delivery(measured("medium", 90), measured("medium", null, { outcome: "error" }))).toMatchObject({
      score: null,
      coverage: 0.5,
    });
  });

  it("covers a population only as far as its members could be judged", () => {
    expect(delivery(measured("high", 90, { judged: 6, unknown: 4 }))).toMatchObject({ coverage: 0.6 });
  });

  it("is withheld, with no coverage, where no rule applies", () => {
    expect(delivery()).toEqual({ id: "delivery", score: null, coverage: 0 });
  });
});
