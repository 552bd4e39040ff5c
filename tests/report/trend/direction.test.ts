import { describe, expect, it } from "vitest";
import { changeOf, withDirections } from "../../../src/report/trend/direction.ts";
import type { Change, RulePoint, TrendRule } from "../../../src/report/trend/schema.ts";
import type { Outcome } from "../../../src/rule.ts";
import { limit } from "../sample.ts";
import { trendTeam } from "./sample.ts";

type Fresh = RulePoint["fresh"];

const point = (outcome: Outcome, fresh: Fresh = { failed: 0, judged: 0 }, judged = 40): RulePoint => ({
  ...{ outcome, failed: 10, judged, unknown: 0, bound: 0, score: null, fresh },
  share: judged === 0 ? null : 10 / judged,
});
const share = { tolerance: limit(0.2, 6) };
const whole = { tolerance: limit(0, 1) };

/** So many failing of ten that come in each week. */
const weekly = (failing: readonly number[]): RulePoint[] =>
  failing.map((failed) => point("fail", { failed, judged: 10 }));
const change = (failing: readonly number[]): Change => changeOf(share, weekly(failing));
const repeat = (n: number, failed: number): number[] => Array.from({ length: n }, () => failed);

/** The words of several questions in one report. */
const words = (...changes: Change[]): string[] => {
  const rule = trendTeam().rules[0] as TrendRule;
  const [team] = withDirections([trendTeam({ rules: changes.map((one) => ({ ...rule, change: one })) })]);
  return (team?.rules ?? []).map(({ change: { direction } }) => direction);
};

describe("what is compared", () => {
  it("is what came in during the last seven fortnights, against the six before", () => {
    const { earlier, later } = change([...repeat(12, 8), ...repeat(14, 2)]);
    expect([earlier, later]).toEqual([
      { failed: 96, judged: 120 },
      { failed: 28, judged: 140 },
    ]);
  });

  it("is as many fortnights on either side of an even number, and leaves out the first of odd weeks", () => {
    expect(change([9, ...repeat(8, 1), ...repeat(8, 2)])).toMatchObject({
      earlier: { failed: 8, judged: 80 },
      later: { failed: 16, judged: 80 },
    });
  });

  it("is never what stays: the same members from week to week say nothing new", () => {
    const still = Array.from({ length: 26 }, () => point("fail"));
    expect(changeOf(share, still)).toEqual({
      earlier: { failed: 0, judged: 0 },
      later: { failed: 0, judged: 0 },
      chance: null,
      direction: "steady",
    });
  });

  it("is nothing where members are of no time", () => {
    const timeless = Array.from({ length: 26 }, () => point("fail", null));
    expect(changeOf(share, timeless)).toMatchObject({ earlier: null, chance: null, direction: "steady" });
  });

  it("needs sixteen weeks", () => {
    expect(change([...repeat(8, 8), ...repeat(8, 2)]).chance).not.toBeNull();
    expect(change([...repeat(7, 8), ...repeat(7, 2)]).chance).toBeNull();
  });

  it("is not known where it was answered in one week only, or not lately", () => {
    const few = point("insufficient-evidence", { failed: 0, judged: 1 }, 3);
    const answered = point("fail");
    expect(changeOf(share, [few, null, answered]).direction).toBe("unknown");
    expect(changeOf(share, [answered, answered, few, few, few, few]).direction).toBe("unknown");
    expect(changeOf(share, [answered, answered, few, few, few]).direction).toBe("steady");
  });

  it("is known of a question that looks fine so far", () => {
    const fine = point("insufficient-evidence", { failed: 0, judged: 1 }, 12);
    expect(changeOf(share, [fine, fine]).direction).toBe("steady");
  });

  it("is never a question about the whole team", () => {
    const [failing, passing] = [point("fail", null, 1), point("pass", null, 1)];
    expect(changeOf(whole, [failing, passing])).toMatchObject({ chance: null, direction: "whole-team" });
  });
});

describe("the words for it", () => {
  const better = change([...repeat(12, 8), ...repeat(14, 2)]);
  const worse = change([...repeat(12, 2), ...repeat(14, 8)]);
  const same = change(repeat(26, 4));

  it("are better and worse where the difference is more than chance, and none otherwise", () => {
    expect(words(better, worse, same)).toEqual(["better", "worse", "steady"]);
  });

  it("are shared among all questions of a report: what counts alone may not count among many", () => {
    const slight = { ...better, chance: 0.03 };
    expect(words(slight)).toEqual(["better"]);
    expect(words(slight, same, same)).toEqual(["steady", "steady", "steady"]);
    const teams = withDirections(
      [slight, same].map((one) =>
        trendTeam({ rules: [{ ...(trendTeam().rules[0] as TrendRule), change: one }] }),
      ),
    );
    expect(teams.map(({ rules }) => rules[0]?.change.direction)).toEqual(["steady", "steady"]);
  });

  it("let at most one of twenty be false", () => {
    expect(words({ ...better, chance: 0.05 })).toEqual(["better"]);
    expect(words({ ...better, chance: 0.051 })).toEqual(["steady"]);
  });
});
