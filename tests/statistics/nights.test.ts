import { millisecondsInDay, millisecondsInWeek } from "date-fns/constants";
import { describe, expect, it } from "vitest";
import { announcedFailures, announcedRanks } from "../../src/statistics/nights.ts";

/** F: fails; o: over the limit, without certainty; w: within the limit. */
const announced = (nights: string): string =>
  announcedFailures([...nights].map((night) => ({ fails: night === "F", withinLimit: night === "w" })))
    .map((fails) => (fails ? "F" : "-"))
    .join("");

describe("what is announced night by night", () => {
  it("is a failure after five nights of failing", () => {
    expect(announced("wFFFFFF")).toBe("-----FF");
  });

  it("is none while failing nights come in fours", () => {
    expect(announced("FFFFwFFFFoFFFFw")).toBe("---------------");
  });

  it("is no failure any more after five nights within the limit", () => {
    expect(announced("FFFFFwwwwww")).toBe("----FFFFF--");
  });

  it("stays a failure over the limit without certainty, which also ends a run of nights within it", () => {
    expect(announced("FFFFFoooooowwwwowwwww")).toBe("----FFFFFFFFFFFFFFFF-");
  });

  it("of no night is nothing", () => {
    expect(announcedFailures([])).toEqual([]);
  });
});

const weekly = (...ranks: number[]) =>
  announcedRanks(ranks.map((rank, week) => ({ at: week * millisecondsInWeek, rank })));
const weeks = (n: number, rank: number): number[] => Array.from({ length: n }, () => rank);

describe("what is announced of a rank, slowly", () => {
  it("is the first look as it is", () => {
    expect(weekly(2)).toEqual([2]);
  });

  it("worsens only after two looks thirteen weeks apart", () => {
    const ranks = weekly(0, ...weeks(14, 1));
    expect(ranks.slice(0, 14)).toEqual(weeks(14, 0));
    expect(ranks[14]).toBe(1);
  });

  it("goes only as far as the two looks agree, either way", () => {
    const [worse, better] = [weekly(0, ...weeks(13, 1), 3), weekly(3, ...weeks(13, 2), 0)];
    expect([worse.at(-1), better.at(-1)]).toEqual([1, 2]);
  });

  it("stays where the earlier look says the one thing and the later the other", () => {
    expect(weekly(1, ...weeks(12, 0), 2, ...weeks(12, 1), 0).at(-1)).toBe(1);
  });

  it("forgets a bad week", () => {
    expect(weekly(...weeks(5, 0), 3, ...weeks(30, 0))).toEqual(weeks(36, 0));
  });

  it("takes the last look that is a quarter old, where looks are seldom", () => {
    const at = (days: number, rank: number) => ({ at: days * millisecondsInDay, rank });
    expect(announcedRanks([at(0, 0), at(90, 2), at(180, 2)])).toEqual([0, 0, 0]);
    expect(announcedRanks([at(0, 0), at(89, 2), at(180, 2)])).toEqual([0, 0, 2]);
  });
});
