import { describe, expect, it } from "vitest";
import type { RuleResult, TeamReport } from "../../../src/report/schema.ts";
import { legacyWords } from "../../../src/report/words/legacy.ts";
import { rule, team } from "../sample.ts";

type LastYear = NonNullable<RuleResult["lastYear"]>;

const aged = (young: number, old: number): TeamReport["ageing"] => [
  { fromDays: 0, belowDays: 730, created: young, changed: null },
  { fromDays: 730, belowDays: null, created: old, changed: null },
];
const said = (
  ageing: TeamReport["ageing"],
  lastYear?: Partial<LastYear>,
  fields: Partial<TeamReport> = {},
): string | undefined => {
  const stale = rule({
    id: "hygiene/staleness",
    judged: 90,
    ...(lastYear === undefined ? {} : { lastYear: { are: "stale", failed: 5, judged: 84, ...lastYear } }),
  });
  return legacyWords(team({ ageing, rules: [stale], ...fields }), "hygiene");
};

describe("a backlog in which the old hides the new", () => {
  it("is said to be both", () => {
    expect(said(aged(500, 1_900), {})).toBe(
      "1,900 of 2,400 open items are older than two years; of 84 from the last year 6 % are stale",
    );
  });

  it("has counts and no share of a few new items, or none at all", () => {
    expect(said(aged(500, 1_900), { judged: 19, failed: 2 })).toContain(
      "of 19 from the last year 2 are stale",
    );
    expect(said(aged(500, 1_900), { judged: 20, failed: 2 })).toContain("10 % are stale");
    expect(said(aged(500, 1_900), { judged: 3, failed: 1 })).toContain("1 is stale");
    expect(said(aged(0, 1_900), { judged: 0, failed: 0 })).toContain("; none is from the last year");
  });

  it("says nothing of the last year where items were left out", () => {
    const unseen = [{ what: "whole-backlog", reason: "no item after SHOP-9 was read" }];
    expect(said(aged(0, 1_900), {}, { unseen })).toBe("1,900 of 1,900 open items are older than two years");
  });

  it("is none where less than a tenth is old, where ages are not shown, or where no rule says how the new fare", () => {
    expect(said(aged(90, 10), {})).toBeDefined();
    expect(said(aged(91, 10), {})).toBeUndefined();
    expect(said(aged(0, 0), {})).toBeUndefined();
    expect(said(aged(500, 1_900))).toBeUndefined();
    const stale = rule({
      id: "hygiene/staleness",
      judged: 90,
      lastYear: { are: "stale", failed: 1, judged: 9 },
    });
    expect(legacyWords(team({ ageing: aged(5, 19), rules: [stale] }), "delivery")).toBeUndefined();
    expect(
      legacyWords(team({ ageing: aged(5, 19), rules: [{ ...stale, judged: 0 }] }), "hygiene"),
    ).toBeUndefined();
  });
});
