import { describe, expect, it } from "vitest";
import rules from "../../../rules/index.ts";
import { ask } from "../../../src/engine/ask.ts";
import type { Week } from "../../../src/engine/weeks.ts";
import { trendAreas } from "../../../src/report/trend/areas.ts";
import type { RulePoint, TrendRule } from "../../../src/report/trend/schema.ts";
import { trendOf } from "../../../src/report/trend/trend.ts";
import { daysAgo, NOW, story, team, times } from "../../make.ts";
import { limit } from "../sample.ts";

const answer = (low: number, high: number): RulePoint => ({
  ...{
    outcome: low > 60 ? "pass" : "fail",
    failed: 1,
    judged: 10,
    unknown: 0,
    share: 0.1,
    bound: 0.1,
    score: { low, high },
    fresh: null,
  },
});
const rule = (id: string, points: readonly (RulePoint | null)[]): TrendRule => ({
  ...{
    id,
    title: id,
    area: "delivery",
    severity: "medium",
    tolerance: limit(0.2, 5),
    reason: null,
  },
  change: { earlier: null, later: null, chance: null, direction: "unknown" },
  turnover: null,
  points: [...points],
});
const unseen: RulePoint = {
  ...answer(0, 0),
  outcome: "not-observable",
  judged: 0,
  failed: 0,
  share: null,
  score: null,
};
const delivery = (of: TrendRule[]) => trendAreas(of).find(({ id }) => id === "delivery");

describe("where the score of an area lay over weeks", () => {
  it("is of the same questions every week, so that what is seen today only does not move it", () => {
    const all = rule("po/a", [answer(60, 80), answer(60, 80), answer(60, 80)]);
    const today = rule("po/b", [unseen, unseen, answer(0, 0)]);
    const range = { low: 60, high: 80 };
    expect(delivery([all, today])).toMatchObject({
      ...{ rules: ["po/a"], coverage: 0.5 },
      points: [range, range, range],
    });
  });

  it("is wider in a week in which one of them has no answer, and unknown where none has", () => {
    const one = rule("po/a", [null, answer(60, 80), answer(60, 80), answer(60, 80)]);
    const two = rule("po/b", [null, unseen, answer(10, 20), answer(10, 20)]);
    expect(delivery([one, two])?.points).toEqual([
      null,
      { low: 30, high: 90 },
      { low: 35, high: 50 },
      { low: 35, high: 50 },
    ]);
  });
});

describe("a team's trend", () => {
  it("holds weeks oldest first, with nothing in those of which nothing is known", () => {
    const today = team({ items: times(3, () => story()) });
    const weeks: Week[] = [
      { end: NOW, result: ask(today, rules, NOW) },
      { end: daysAgo(7), result: ask(team(), rules, daysAgo(7)) },
      { end: daysAgo(14), result: "no history" },
    ];
    const trend = trendOf(today, weeks);
    expect(trend.weeks.map(({ unknown }) => unknown)).toEqual(["no history", null, null]);
    expect(trend.census.map((one) => one?.new ?? null)).toEqual([null, 0, 3]);
    expect(trend.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { points } of trend.rules) expect([points.length, points[0]]).toEqual([3, null]);
  });
});
