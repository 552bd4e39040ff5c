import { describe, expect, it } from "vitest";
import { count, membersOf } from "../../src/engine/count.ts";
import { fail, type Judgement, pass, unknown, warn } from "../../src/rule.ts";
import { independentMembers, separateMembers } from "../../src/statistics/clusters.ts";
import { lowerBound, upperBound } from "../../src/statistics/exact.ts";
import { NOW, story, team, times } from "../make.ts";
import { titleRule } from "./title-rule.ts";

const JUDGED: Readonly<Record<string, Judgement<Record<string, never>>>> = {
  good: pass,
  bad: fail({}),
  soft: warn({}),
  dark: unknown("it is dark"),
  shut: unknown("it is shut"),
};

const judge = (word: string): Judgement<Record<string, never>> => JUDGED[word] ?? pass;
const words = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([word, n]) => times(n, () => word));
const of = (counts: Readonly<Record<string, number>>) => count(words(counts), judge);

/** Members named "cluster answer". */
const inClusters = (members: readonly string[]) =>
  count(
    members,
    (member) => judge(member.split(" ")[1] ?? ""),
    (member) => member.split(" ")[0] ?? "",
  );

describe("a count", () => {
  it("counts what fails, hard and soft, of what can be judged, and beside it what cannot", () => {
    expect(of({ good: 5, bad: 3, soft: 2, dark: 4 })).toMatchObject({
      judged: 10,
      failed: 5,
      soft: 2,
      unknown: 4,
      share: 0.5,
    });
  });

  it("names the most frequent reason of what cannot be judged, of two as frequent the first by the alphabet", () => {
    expect(of({ shut: 2, dark: 1 }).unknownBecause).toBe("it is shut");
    expect(of({ shut: 2, dark: 2 }).unknownBecause).toBe("it is dark");
    expect(of({ good: 2 }).unknownBecause).toBe("");
  });

  it("keeps the members that pass and those that fail, with their evidence, in their order", () => {
    const counted = of({ bad: 1, good: 1, soft: 1, dark: 1 });
    expect(counted.passing).toEqual(["good"]);
    expect(counted.failing).toEqual([
      { member: "bad", evidence: {} },
      { member: "soft", evidence: {} },
    ]);
  });

  it("has no share and no bounds where nothing can be judged", () => {
    expect(of({ dark: 3 })).toMatchObject({ share: null, lower: null, upper: null, effective: 0 });
  });

  it("has exact bounds of the members it is worth", () => {
    const { lower, upper } = of({ bad: 8, good: 12 });
    expect([lower, upper]).toEqual([lowerBound(8, 20), upperBound(8, 20)]);
    const n = separateMembers(260);
    expect(of({ bad: 26, good: 234 })).toMatchObject({ effective: n, lower: lowerBound(n / 10, n) });
  });
});

describe("clusters in a count", () => {
  it("are as many as the members where a rule names none", () => {
    expect(of({ good: 7, bad: 2, dark: 3 })).toMatchObject({ clusters: 9, clustered: false });
  });

  it("are those with a member that can be judged", () => {
    expect(inClusters(["a good", "a bad", "b good", "c dark"])).toMatchObject({
      clusters: 2,
      clustered: true,
      judged: 3,
    });
  });

  it("of one judged member each are no clusters", () => {
    expect(inClusters(["a good", "b bad", "b dark"])).toMatchObject({ clustered: false, effective: 2 });
  });

  it("make fewer members of many", () => {
    const members = times(4, (n) => times(10, (m) => `${n} ${m < 3 ? "bad" : "good"}`)).flat();
    expect(inClusters(members).effective).toBeCloseTo(40 / 2.8);
  });

  it("hold hidden members too in the size that no answer changes", () => {
    const hidden = times(4, (n) =>
      times(10, (m) => `${n} ${m < 3 ? "bad" : m < 6 ? "dark" : "good"}`),
    ).flat();
    const seen = hidden.map((member) => member.replace("dark", "good").replace("bad", "good"));
    const size = independentMembers([10, 10, 10, 10]);
    expect(inClusters(hidden).effectiveOfAll).toBe(size);
    expect(inClusters(seen).effectiveOfAll).toBe(size);
    expect(of({ good: 20, dark: 280 }).effectiveOfAll).toBe(separateMembers(300));
  });
});

describe("the members of a question", () => {
  it("are not asked for where the source does not show what it needs, in the source's own words", () => {
    const blind = team({ items: [story()], capabilities: { body: "the export holds no descriptions" } });
    expect(membersOf(titleRule(), { team: blind, now: NOW, options: {} })).toEqual({
      notAsked: "not-observable",
      reason: "the export holds no descriptions",
    });
    expect(membersOf(titleRule(), { team: team({ items: [story()] }), now: NOW, options: {} })).toHaveLength(
      1,
    );
  });
});
