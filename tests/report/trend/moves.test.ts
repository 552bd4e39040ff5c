import { describe, expect, it } from "vitest";
import { movesOf, movesTally, trendIn } from "../../../src/report/trend/moves.ts";
import { report } from "../sample.ts";
import { trendTeam } from "./sample.ts";

describe("what moved", () => {
  it("is what got worse before what got better, questions alone: areas and whole teams have no direction", () => {
    expect(movesOf(trendTeam()).map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      "worse Staleness",
      "better Acceptance criteria",
    ]);
  });

  it("is said in counts, and in the shares of new items that are compared", () => {
    const [worse] = movesOf(trendTeam());
    expect(worse).toMatchObject({ from: "6 of 40", to: "24 of 40", outcome: "fail" });
    expect(worse?.change).toMatch(/^new items \d\d % → \d\d %$/);
    expect(worse?.values).toHaveLength(26);
  });

  it("counts every question once", () => {
    expect(movesTally(trendTeam())).toBe(
      "questions: 1 worse, 1 better, 2 no clear change, 1 about the whole team, 1 not known",
    );
    expect(movesTally(trendTeam({ rules: [] }))).toBe("no question was asked");
  });
});

describe("the trend inside a report", () => {
  it("is found by the team, where there is one", () => {
    const own = trendTeam();
    expect(trendIn(report({ trend: [own] }), "jira:SHOP")).toBe(own);
    expect(trendIn(report({ trend: [own] }), "jira:OTHER")).toBeUndefined();
    expect(trendIn(report(), "jira:SHOP")).toBeUndefined();
  });
});
