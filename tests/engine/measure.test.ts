import { describe, expect, it } from "vitest";
import { defaultSettings, measure, passingSubjects } from "../../src/engine/measure.ts";
import { notApplicable, type Rule } from "../../src/rule.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { daysAgo, NOW, story, team, times } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const backlog = (counts: { good?: number; bad?: number; soft?: number; hidden?: number }) =>
  team({
    items: Object.entries(counts).flatMap(([title, n]) => times(n, () => story({ title }))),
  });

const outcomeOf = (counts: Parameters<typeof backlog>[0], changes?: Partial<Rule>) =>
  measure(titleRule(changes), backlog(counts), NOW);

describe("the outcome of a question", () => {
  it("is a pass up to the limit, where a bad team would hardly show so few", () => {
    expect(outcomeOf({ good: 16, bad: 4 })).toMatchObject({
      outcome: "insufficient-evidence",
      reason: "looks fine so far: 4 of 20 fail, too few cases to say that it passes",
    });
    expect(outcomeOf({ good: 24, bad: 6 })).toMatchObject({
      outcome: "pass",
      share: 0.2,
      failed: 6,
      judged: 30,
      reason: null,
    });
  });

  it("is a warning over the limit while that may be chance", () => {
    expect(outcomeOf({ good: 7, bad: 3 })).toMatchObject({ outcome: "warn" });
  });

  it("is a failure once a team at the limit would hardly show so many", () => {
    const measured = outcomeOf({ good: 4, bad: 16 });
    expect(measured).toMatchObject({ outcome: "fail", share: 0.8 });
    expect(measured.bound).toBeCloseTo(lowerBound(16, 20), 10);
    expect(measured.upper).toBeCloseTo(upperBound(16, 20), 10);
  });

  it("is never worse than a warning where every failure is a soft one", () => {
    expect(outcomeOf({ good: 2, soft: 40 })).toMatchObject({ outcome: "warn", failed: 40 });
  });

  it("is insufficient evidence under the smallest sample", () => {
    const measured = outcomeOf({ good: 1, bad: 8 });
    expect(measured).toMatchObject({
      outcome: "insufficient-evidence",
      reason: "only 9 cases to judge; at least 10 are needed",
    });
    expect(measured.failures).toHaveLength(8);
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

  it("is held against the limit as a reader sees it that errs", () => {
    const blunt = { sensitivity: 0.9, specificity: 0.6, source: "labelled" };
    expect(outcomeOf({ good: 10, bad: 10 }).outcome).toBe("fail");
    expect(outcomeOf({ good: 10, bad: 10 }, { accuracy: blunt })).toMatchObject({
      outcome: "insufficient-evidence",
      score: { high: 100 },
    });
  });

  it("is held against the team's own past as the same reader saw it", () => {
    const dull = titleRule({ accuracy: { sensitivity: 0.9, specificity: 0.6, source: "labelled" } });
    const settings = { ...defaultSettings(dull, team()), limitFrom: "past" as const };
    expect(measure(dull, backlog({ good: 10, bad: 10 }), NOW, settings)).toMatchObject({
      outcome: "fail",
      score: { low: 0 },
    });
  });

  it("is not observable where the limit is not known, whatever the members show", () => {
    const settings = { ...defaultSettings(titleRule(), team()), unseen: "the history is too short" };
    expect(measure(titleRule(), backlog({ bad: 40 }), NOW, settings)).toMatchObject({
      outcome: "not-observable",
      reason: "the history is too short",
      judged: 0,
    });
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
    const measured = outcomeOf({ good: 24, bad: 6 });
    expect(measured).toMatchObject({ outcome: "pass", failed: 6 });
    expect(measured.failures).toEqual([]);
  });

  it.each([
    ["too few are seen", { good: 1, bad: 2 }, "insufficient-evidence", 2],
    ["it looks fine so far", { good: 16, bad: 4 }, "insufficient-evidence", 4],
    ["more are hidden than seen", { bad: 3, hidden: 4 }, "not-observable", 3],
  ] as const)("are made where %s, though the team is not judged", (_, counts, outcome, n) => {
    const measured = outcomeOf(counts);
    expect(measured).toMatchObject({ outcome, failed: n });
    expect(measured.failures.map(({ message }) => message)).toEqual(Array(n).fill("is bad"));
  });

  it("are of its members, and not of the team, where the team is not judged", () => {
    const measured = outcomeOf({ bad: 3 }, { convention: () => ({ title: "nobody does it" }) });
    expect(measured.failures.map(({ subject }) => subject.kind)).toEqual(["item", "item", "item"]);
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
  it("is a range wherever something was judged, even too little to answer", () => {
    expect(outcomeOf({ good: 100 }).score).toEqual({ low: 100, high: 100 });
    expect(outcomeOf({ bad: 40 }).score).toEqual({ low: 0, high: 0 });
    expect(outcomeOf({ good: 2 })).toMatchObject({ outcome: "insufficient-evidence", score: { high: 100 } });
    expect(outcomeOf({ hidden: 3 }).score).toBeNull();
  });
});

describe("new members", () => {
  const week = daysAgo(7);
  const items = [
    story({ title: "bad", createdAt: daysAgo(3) }),
    story({ title: "good", createdAt: daysAgo(2) }),
    story({ title: "bad", createdAt: week }),
    story({ title: "good", createdAt: daysAgo(30) }),
    story({ title: "hidden", createdAt: daysAgo(1) }),
  ];
  const fresh = (changes: Partial<Rule> = {}, freshSince: number | undefined = week) =>
    measure(titleRule(changes), team({ items }), NOW, undefined, { freshSince }).fresh;

  it("are counted by themselves where they came after the time that is asked for", () => {
    expect(fresh()).toEqual({ failed: 1, judged: 2 });
    expect(fresh({}, week - 1)).toEqual({ failed: 2, judged: 3 });
  });

  it("are not those of a later day", () => {
    expect(fresh({ at: ({ createdAt }) => createdAt + (NOW - daysAgo(3)) })).toEqual({
      failed: 2,
      judged: 2,
    });
  });

  it("are not known where members are of no time, or none is asked for", () => {
    expect(fresh({ at: () => undefined })).toBeNull();
    expect(measure(titleRule(), team({ items }), NOW).fresh).toBeNull();
  });

  it("may be none", () => {
    expect(fresh({}, NOW)).toEqual({ failed: 0, judged: 0 });
  });
});

describe("settings", () => {
  it("carry the severity of the team's profile", () => {
    const eased = titleRule({ severity: "medium", profiles: { cycles: { severity: "low" } } });
    expect(defaultSettings(eased, { ...team(), profile: "cycles" }).severity).toBe("low");
    expect(defaultSettings(eased, team()).severity).toBe("medium");
  });
});

describe("what passes a rule", () => {
  const subjects = (rule: Rule, of = backlog({ good: 2, bad: 1, soft: 1, hidden: 1 })) =>
    passingSubjects(rule, of, NOW, { options: {}, step: 0 }).length;

  it("are the members that pass, not those that fail, warn or are hidden", () => {
    expect(subjects(titleRule())).toBe(2);
  });

  it("is nothing where the rule is not asked, or throws", () => {
    expect(subjects(titleRule({ profiles: { scrum: { notApplicable: "it works otherwise" } } }))).toBe(0);
    expect(subjects(titleRule({ profiles: { kanban: { notApplicable: "it works otherwise" } } }))).toBe(2);
    expect(
      subjects(
        titleRule({
          judge: () => {
            throw new Error("broken");
          },
        }),
      ),
    ).toBe(0);
  });
});

describe("members whose remedy is applied", () => {
  const failedOf = (answers: Parameters<typeof backlog>[0]) =>
    measure(titleRule(), backlog(answers), NOW, undefined, { remedied: () => true });

  it("pass where they failed or warned; what is hidden stays so", () => {
    expect(failedOf({ good: 10, bad: 10, soft: 10, hidden: 5 })).toMatchObject({
      failed: 0,
      judged: 30,
      unknown: 5,
    });
  });
});
