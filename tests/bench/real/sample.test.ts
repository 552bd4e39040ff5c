import { describe, expect, it } from "vitest";
import { sampled } from "../../../bench/real/sample.ts";
import { times } from "../../make.ts";

const finding = (subject: string, { rule = "po/a", source = "one", team = "jira:A" } = {}) => ({
  ...{ rule, source, team, subject },
});
const many = (n: number, prefix: string, where = {}) => {
  let at = 0;
  return times(n, () => finding(`${prefix}-${++at}`, where));
};
const keys = (findings: readonly { subject: string }[]): string[] => findings.map(({ subject }) => subject);
const draw = { size: 10, seed: "a" };

describe("a sample of findings", () => {
  it("holds all where there are no more than asked for, and so many of each rule otherwise", () => {
    const all = [...many(9, "A"), ...many(40, "B", { rule: "po/b" })];
    const sample = sampled(all, draw);
    expect(sample.filter(({ rule }) => rule === "po/a")).toHaveLength(9);
    expect(sample.filter(({ rule }) => rule === "po/b")).toHaveLength(10);
    expect(new Set(sample).size).toBe(19);
  });

  it("takes one from each team in turn, so that a large one does not stand for all", () => {
    const sample = sampled(
      [
        ...many(500, "A"),
        ...many(3, "B", { team: "jira:B" }),
        ...many(40, "C", { source: "two", team: "jira:C" }),
      ],
      draw,
    );
    const of = (prefix: string): number => keys(sample).filter((key) => key.startsWith(prefix)).length;
    expect(of("B")).toBe(3);
    expect([of("A"), of("C")].sort()).toEqual([3, 4]);
  });

  it("tells teams of one name in two sources apart", () => {
    const sample = sampled([...many(100, "A"), ...many(5, "A", { source: "two" })], draw);
    expect(sample.filter(({ source }) => source === "two")).toHaveLength(5);
  });

  it("is drawn at random: another seed takes others, and the first in the list are not preferred", () => {
    const all = many(1000, "A");
    expect(keys(sampled(all, draw))).not.toEqual(keys(sampled(all, { ...draw, seed: "b" })));
    expect(keys(sampled(all, draw))).not.toEqual(keys(all.slice(0, 10)));
    expect(keys(sampled(all.toReversed(), draw))).toEqual(keys(sampled(all, draw)));
  });

  it("keeps what was drawn while other findings go", () => {
    const all = many(100, "A");
    const before = keys(sampled(all, draw));
    const gone = new Set(before.slice(0, 2));
    const after = keys(
      sampled(
        all.filter(({ subject }) => !gone.has(subject)),
        draw,
      ),
    );
    expect(after).toEqual([...before.slice(2), ...after.slice(-2)]);
  });
});
