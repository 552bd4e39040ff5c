import { describe, expect, it } from "vitest";
import { emptyLabel, labelOf, labelsIn, readLabels, saidOf } from "../../../bench/real/labels.ts";
import catalogue from "../../../rules/index.ts";

const finding = { rule: "po/a", source: "one", team: "jira:A", subject: "A-1", message: "has no criteria" };
const completed = (verdict: string): string => emptyLabel(finding).replace('""', `"${verdict}"`);

describe("labels of findings", () => {
  it("are found by rule, source, team and subject", () => {
    const labels = labelsIn(`${completed("unfair")}\n`);
    expect(labelOf(labels, finding)?.verdict).toBe("unfair");
    for (const other of ["rule", "source", "team", "subject"])
      expect(labelOf(labels, { ...finding, [other]: "other" })).toBeUndefined();
  });

  it("remember the sentence that was read by its hash alone", () => {
    const [label] = labelsIn(completed("true")).values();
    expect(label?.said).toBe(saidOf("has no criteria"));
    expect(label?.said).not.toBe(saidOf("has no criteria yet"));
    expect(completed("true")).not.toContain("criteria");
  });

  it("are refused without a verdict, with an unknown one, and twice for one finding", () => {
    expect(() => labelsIn(emptyLabel(finding))).toThrow();
    expect(() => labelsIn(completed("maybe"))).toThrow();
    expect(() => labelsIn(`${completed("true")}\n${completed("false")}`)).toThrow("two labels");
  });
});

describe("the labels in the repository", () => {
  it("are of rules that exist", () => {
    const ids = new Set<string>(catalogue.map(({ id }) => id));
    expect([...readLabels().values()].filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });
});
