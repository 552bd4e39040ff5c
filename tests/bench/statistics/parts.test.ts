import { describe, expect, it } from "vitest";
import { areaRanges } from "../../../bench/statistics/areas.ts";
import { accused, atEveryThreshold, turnedBad } from "../../../bench/statistics/clock.ts";
import { flips } from "../../../bench/statistics/nights.ts";
import { changeFound, steady } from "../../../bench/statistics/trends.ts";

const run = { seed: "choose", draws: 60 };

describe("a year of nights", () => {
  it("changes its answer often near the limit, what is announced seldom", () => {
    const { plain, announced, failures } = flips(0.25, run);
    expect(plain).toBeGreaterThan(12);
    expect(announced).toBeLessThan(5);
    // Every failure but a last one ends again.
    expect(failures).toBeGreaterThanOrEqual(announced / 2);
  });

  it("is quiet far under the limit", () => {
    expect(flips(0.05, run)).toMatchObject({ plain: 0, announced: 0, failures: 0 });
  });
});

describe("half a year of trends", () => {
  it("has hardly a word where nothing changes", () => {
    expect(steady(0, { ...run, draws: 10 }).reports).toBeLessThan(0.05);
  });

  it("finds a change of many members more often than of few", () => {
    expect(changeFound(20, 0, run)).toBeGreaterThan(changeFound(4, 0, run));
  });
});

describe("a year of verdicts", () => {
  it("announces fewer teams than some look accuses, and one that turned bad later", () => {
    const border = accused(atEveryThreshold, run);
    expect(border.slow).toBeLessThanOrEqual(border.plain);
    const bad = accused(turnedBad, { ...run, draws: 20 });
    expect(bad.slow).toBeGreaterThan(0.9);
    expect(bad.slowWeek).toBeGreaterThan(bad.plainWeek ?? 0);
  });
});

describe("ranges of areas", () => {
  it("hold the true score, and leave something out", () => {
    for (const { held, width } of areaRanges(run)) {
      expect(held).toBeGreaterThan(0.9);
      expect(width).toBeGreaterThan(10);
      expect(width).toBeLessThan(90);
    }
  });
});
