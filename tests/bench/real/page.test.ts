import { describe, expect, it } from "vitest";
import type { AuditedFinding, AuditedTeam } from "../../../bench/real/audited.ts";
import { type Labels, labelsIn, saidOf, type Verdict } from "../../../bench/real/labels.ts";
import { figures, SAMPLE } from "../../../bench/real/page.ts";
import type { Outcome } from "../../../src/rule.ts";
import { times } from "../../make.ts";

const RULES = [
  { id: "po/a", title: "First question" },
  { id: "po/b", title: "Second question" },
  { id: "po/c", title: "Third question" },
] as const;

const PROJECT = { name: "one", path: "one", of: "project" } as const;
const TRIAL = { name: "two", path: "two", of: "trial" } as const;

let at = 0;
const found = (over: Partial<AuditedFinding> = {}): AuditedFinding => ({
  ...{ rule: "po/a", source: "one", team: "jira:A", subject: `A-${++at}`, severity: "high" },
  ...{ outcome: "fail", message: "has no criteria" },
  ...over,
});

const team = (findings: readonly AuditedFinding[], over: Partial<AuditedTeam> = {}): AuditedTeam => ({
  ...{ source: PROJECT, team: "jira:A", items: 40, now: Date.parse("2026-03-01T08:00:00Z") },
  ...{ outcomes: new Map<string, Outcome>(), findings },
  ...over,
});

const labelled = (findings: readonly AuditedFinding[], verdicts: readonly Verdict[], said?: string): Labels =>
  labelsIn(
    findings
      .slice(0, verdicts.length)
      .map(({ rule, source, team, subject, message }, index) =>
        JSON.stringify({
          ...{ rule, source, team, subject, said: said ?? saidOf(message), verdict: verdicts[index] },
        }),
      )
      .join("\n"),
  );

const all = (n: number, verdict: Verdict): Verdict[] => times(n, () => verdict);
const rowOf = (text: string, title: string): string =>
  text.split("\n").find((line) => line.startsWith(`| ${title}`)) ?? "";

describe("the figures on real findings", () => {
  it("give the share that is true, and the smaller share that is fair too", () => {
    const findings = times(20, () => found());
    const labels = labelled(findings, [...all(17, "true"), ...all(2, "unfair"), "false"]);
    expect(rowOf(figures([team(findings)], labels, RULES), "First")).toBe(
      "| First question, `po/a` | high | 20 | 20 | 19 of 20 (95 %, 78–100) | 0 | 17 of 20 (85 %, 66–96) |  |",
    );
  });

  it("leave out what the reader was not sure of, and count it", () => {
    const findings = times(10, () => found());
    const labels = labelled(findings, [...all(9, "true"), "unsure"]);
    expect(rowOf(figures([team(findings)], labels, RULES), "First")).toContain(
      "| 9 of 9 (100 %, 72–100) | 1 |",
    );
  });

  it.each([
    { right: 9, marked: false },
    { right: 8, marked: true },
  ])("mark a rule with $right true of 10: $marked", ({ right, marked }) => {
    const findings = times(10, () => found());
    const labels = labelled(findings, [...all(right, "true"), ...all(10 - right, "false")]);
    expect(rowOf(figures([team(findings)], labels, RULES), "First").includes("below 0.9")).toBe(marked);
  });

  it("ask for fairness in projects alone: trial records have no product owner", () => {
    const [real, trial] = [found(), found({ source: "two" })];
    const labels = labelled([real, trial], ["true", "unfair"]);
    const text = figures([team([real]), team([trial], { source: TRIAL })], labels, RULES);
    expect(rowOf(text, "First")).toContain("| 2 of 2 (100 %, 22–100) | 0 | 1 of 1 (100 %, 5–100) |");
    expect(text).toContain("| two (trial records) |");
  });

  it("count what no report lists, because its team passes", () => {
    const findings = [found(), found({ outcome: "pass" })];
    expect(rowOf(figures([team(findings)], new Map(), RULES), "First")).toContain(
      "| 2, 1 of them not listed | 2 | – | 0 | – | 2 not read yet |",
    );
  });

  it("draw no more than the sample of a rule, and say how much of it was read", () => {
    const findings = times(SAMPLE.size + 5, () => found());
    const text = figures([team(findings)], labelled(findings, all(findings.length, "true")), RULES);
    expect(text).toContain(`Of ${SAMPLE.size} drawn findings ${SAMPLE.size} were read.`);
  });

  it("say how many sentences have changed since they were read", () => {
    const findings = [found(), found()];
    const labels = labelled(findings, all(2, "true"), "00000000");
    expect(figures([team(findings)], labels, RULES)).toContain("the sentences of 2 have changed since");
  });

  it("say what was read and is no longer found: what mends took away, right and wrong", () => {
    const findings = times(4, () => found());
    const labels = labelled(findings, ["true", "false", "false", "unfair"]);
    const gone = "no longer make";
    expect(figures([team(findings)], labels, RULES)).not.toContain(gone);
    expect(figures([team(findings.slice(0, 1))], labels, RULES)).toContain(
      "no longer make 3 findings that were read before: 2 of them were false, 1 true and unfair, 0 true and fair",
    );
  });

  it("name the questions that found nothing, apart from those that no source answers", () => {
    const outcomes = new Map<string, Outcome>([
      ["po/b", "pass"],
      ["po/c", "not-observable"],
    ]);
    const text = figures([team([found()], { outcomes })], new Map(), RULES);
    expect(text).toContain("- Answered, and nothing found: Second question.");
    expect(text).toMatch(/- Answered by none .*: Third question\./);
  });
});
