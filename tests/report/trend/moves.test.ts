import { describe, expect, it } from "vitest";
import { movesOf, movesTally, trendIn } from "../../../src/report/trend/moves.ts";
import { report } from "../sample.ts";
import { trendTeam } from "./sample.ts";

const AREAS = trendTeam().areas;
const area = (id: "strategy" | "boundary", from: number, to: number) => ({
  ...{ id, rules: [], coverage: 1, points: [from, to] },
  change: { from, to, direction: to < from ? ("worse" as const) : ("better" as const) },
});

describe("what moved", () => {
  it("is what got worse before what got better, and areas before their rules", () => {
    expect(movesOf(trendTeam()).map(({ direction, name }) => `${direction} ${name}`)).toEqual([
      "worse Staleness",
      "better Delivery",
      "better Acceptance criteria",
    ]);
  });

  it("puts the area that lost most first", () => {
    const areas = [area("strategy", 60, 50), area("boundary", 90, 30), ...AREAS];
    expect(movesOf(trendTeam({ areas })).map(({ name }) => name)).toEqual([
      "Boundary",
      "Strategy",
      "Staleness",
      "Delivery",
      "Acceptance criteria",
    ]);
  });

  it("is said in the words of the trend", () => {
    const [worse, delivery] = movesOf(trendTeam());
    expect(worse).toMatchObject({ from: "15 %", to: "60 %", change: "+45", outcome: "fail", kind: "rule" });
    expect(delivery).toMatchObject({ from: "44", to: "65", change: "+21", top: 100, kind: "area" });
    expect(worse?.values).toHaveLength(26);
  });

  it("counts every question once", () => {
    expect(movesTally(trendTeam())).toBe("questions: 1 worse, 1 better, 2 no clear change, 1 not known");
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
