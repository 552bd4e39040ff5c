import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings, measure } from "../../src/engine/measure.ts";
import { notApplicable, type Rule } from "../../src/rule.ts";
import { NOW, story, team, times } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const backlog = (counts: { good?: number; bad?: number; soft?: number; hidden?: number }) =>
  team({
    items: Object.entries(counts).flatMap(([title, n]) => times(n, () => story({ title }))),
  });

const outcomeOf = (counts: Parameters<typeof backlog>[0], changes?: Partial<Rule>) =>
  measure(titleRule(changes), backlog(counts), NOW);

describe("the outcome of a question", () => {
  it("is a pass up to the tolerated share", () => {
    expect(outcomeOf({ good: 8, bad: 2 })).toMatchObject({
      outcome: "pass",
      share: 0.2,
      failed: 2,
      judged: 10,
    });
  });

  it("is a warning over the share while the bound still allows it", () => {
    expect(outcomeOf({ good: 7, bad: 3 })).toMatchObject({ outcome: "warn" });
  });

  it("is a failure once even the favourable bound is over the share", () => {
    const measured = outcomeOf({ good: 9, bad: 31 });
    expect(measured).toMatchObject({ outcome: "fail", share: 0.775 });
    expect(measured.bound).toBeCloseTo(0.651, 3);
  });

  it("is never worse than a warning where every failure is a soft one", () => {
    expect(outcomeOf({ good: 2, soft: 40 })).toMatchObject({ outcome: "warn", failed: 40 });
  });

  it("is insufficient evidence under the smallest sample", () => {
    const measured = outcomeOf({ good: 1, bad: 8 });
    expect(measured).toMatchObject({
      outcome: "insufficient-evidence",
      reason: "only 9 cases to judge; at least 10 are needed",
      score: null,
    });
    expect(measured.failures).toEqual([]);
  });

  it("is not observable where the source lacks what the rule needs, in the source's own words", () => {
    const blind = team({ capabilities: { body: "the export holds no descriptions" } });
    expect(measure(titleRule(), blind, NOW)).toMatchObject({
      outcome: "not-observable",
      reason: "the export holds no descriptions",
    });
  });

  it("is not observable where more members are hidden than seen", () => {
    expect(outcomeOf({ good: 12, hidden: 13 })).toMatchObject({
      outcome: "not-observable",
      reason: "13 of 25 cannot be judged: it is hidden",
    });
  });

  it("leaves hidden members out of the count, on neither side", () => {
    expect(outcomeOf({ good: 8, bad: 2, hidden: 9 })).toMatchObject({ judged: 10, unknown: 9, share: 0.2 });
  });

  it("is not applicable where the population says so", () => {
    const measured = outcomeOf({}, { population: () => notApplicable("a board without sprints") });
    expect(measured).toMatchObject({ outcome: "not-applicable", reason: "a board without sprints" });
  });

  it("is not applicable where the profile says so", () => {
    const kanban = { ...backlog({ good: 20 }), profile: "kanban" as const };
    const measured = measure(
      titleRule({ profiles: { kanban: { notApplicable: "no sprints" } } }),
      kanban,
      NOW,
    );
    expect(measured).toMatchObject({ outcome: "not-applicable", reason: "no sprints" });
  });

  it("is an error, and never a pass, where the rule throws", () => {
    const broken = outcomeOf(
      { good: 20 },
      {
        judge: () => {
          throw new RangeError("out of range");
        },
      },
    );
    expect(broken).toMatchObject({ outcome: "error", score: null });
    expect(broken.reason).toContain("out of range");
  });
});

describe("findings", () => {
  it("name each failing member with its evidence and message", () => {
    const [first] = outcomeOf({ bad: 10 }).failures;
    expect(first).toMatchObject({ subject: { kind: "item" }, evidence: { title: "bad" }, message: "is bad" });
  });

  it("are not made where the team passes", () => {
    expect(outcomeOf({ good: 9, bad: 1 }).failures).toEqual([]);
  });

  it("become one of the team where the answer is a convention", () => {
    const measured = outcomeOf({ bad: 40 }, { convention: () => ({ title: "nobody does it" }) });
    expect(measured.failures).toHaveLength(1);
    expect(measured.failures[0]).toMatchObject({
      subject: { kind: "team", id: "jira:SHOP" },
      message: "is nobody does it",
    });
    expect(measured.failed).toBe(40);
  });
});

describe("the bound", () => {
  it("is wider where members go wrong together", () => {
    const counts = { good: 30, bad: 30 };
    const alone = outcomeOf(counts).bound ?? 0;
    const together = outcomeOf(counts, { cluster: ({ title }) => title }).bound ?? 0;
    expect(together).toBeLessThan(alone);
  });
});

describe("the score of a rule", () => {
  it("is 100 at half the tolerated share and 0 at twice the share, read at the favourable bound", () => {
    expect(outcomeOf({ good: 40 }).score).toBe(100);
    expect(outcomeOf({ bad: 40 }).score).toBe(0);
  });

  it("never rises when a passing member turns bad", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (bad, good) => {
        const before = outcomeOf({ good, bad }).score;
        const after = outcomeOf({ good: good - 1, bad: bad + 1 }).score;
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("of a question about the whole team has three steps", () => {
    const whole = { tolerance: { share: 0, from: 1 } };
    expect(outcomeOf({ good: 1 }, whole).score).toBe(100);
    expect(outcomeOf({ soft: 1 }, whole).score).toBe(50);
    expect(outcomeOf({ bad: 1 }, whole).score).toBe(0);
  });
});

describe("settings", () => {
  it("carry the severity of the team's profile", () => {
    const eased = titleRule({ severity: "medium", profiles: { cycles: { severity: "low" } } });
    expect(defaultSettings(eased, { ...team(), profile: "cycles" }).severity).toBe("low");
    expect(defaultSettings(eased, team()).severity).toBe("medium");
  });
});
