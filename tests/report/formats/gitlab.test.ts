import { describe, expect, it } from "vitest";
import { gitlab } from "../../../src/report/formats/gitlab.ts";
import { SEVERITIES } from "../../../src/rule.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding, gap, question, report, rule, SAMPLE, team } from "../sample.ts";

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const entries = (source: string): readonly Entry[] => JSON.parse(source);
const fingerprints = (source: string): string[] => entries(source).map((entry) => entry.fingerprint);

describe("the Code Quality report for GitLab", () => {
  it("has what GitLab asks for of each finding, and nothing else", () => {
    const [entry] = entries(
      gitlab(
        report({
          questions: [question("po/goal", { title: "Sprint goals" })],
          findings: [finding({ rule: "po/goal", fingerprint: "a".repeat(32) })],
        }),
      ),
    );
    expect(entry).toEqual({
      description: expect.stringMatching(/^Sprint goals: SHOP-\d+ says nothing\. Say something\.$/),
      check_name: "po/goal",
      fingerprint: "a".repeat(32),
      severity: "minor",
      location: { path: expect.stringMatching(/^backlog\/jira\/SHOP\/SHOP-\d+$/), lines: { begin: 1 } },
    });
  });

  it("knows every severity", () => {
    const findings = SEVERITIES.map((severity) => finding({ rule: "po/goal", severity }));
    const severities = entries(gitlab(report({ findings }))).map(({ severity }) => severity);
    expect(severities).toEqual(["critical", "major", "minor", "info", "info"]);
  });

  it("is an empty list where all was read and nothing found", () => {
    expect(gitlab(report())).toBe("[]\n");
    expect(gitlab(report({ teams: [] }))).toBe("[]\n");
  });

  it("puts what could not be read first, as blockers", () => {
    const found = entries(gitlab(SAMPLE));
    expect(found.slice(0, 4).map(({ severity }) => severity)).toEqual([
      "blocker",
      "blocker",
      "blocker",
      "major",
    ]);
    expect(found[0]?.check_name).toBe("backlint/incomplete");
    expect(found[0]?.description).toBe(
      "jira:SHOP sprint goals: board 12 answered 403: the token may not read it; 1 answer rests on it: Sprint goal.",
    );
    expect(found[2]?.description).toContain("boundary/priority-alignment: the rule stopped with an error");
    expect(entries(gitlab({ ...report(), complete: false }))[0]?.severity).toBe("blocker");
  });

  it("blocks nothing for a gap on which no answer rests", () => {
    const gaps = [gap({ cuts: ["comments"], counts: false })];
    expect(entries(gitlab(report({ gaps })))).toMatchObject([
      { severity: "info", description: "a.jsonl content: cut short; no answer rests on it." },
    ]);
  });

  it("takes a gap for the same one when only its detail changes", () => {
    const of = (detail: string, what = "comments"): string[] =>
      fingerprints(gitlab(report({ gaps: [gap({ source: "jira:A", what, detail })] })));
    expect(of("403")).toEqual(of("500"));
    expect(of("403")).not.toEqual(of("403", "history"));
  });

  it("keeps known findings, for GitLab compares by itself, and leaves waived ones out", () => {
    const findings = (["new", "known", "waived"] as const).map((status) =>
      finding({ rule: `po/${status}`, status }),
    );
    const names = entries(gitlab(report({ findings }))).map((entry) => entry.check_name);
    expect(names).toEqual(["po/new", "po/known"]);
  });

  it("gives no two entries one fingerprint", () => {
    const all = fingerprints(gitlab(SAMPLE_OF_CHECK));
    expect(new Set(all).size).toBe(all.length);
    const twins = ["a", "b"].map((id) => finding({ rule: `po/${id}`, fingerprint: "c".repeat(32) }));
    expect(fingerprints(gitlab(report({ findings: twins })))).toEqual([
      "c".repeat(32),
      `${"c".repeat(32)}-2`,
    ]);
  });

  it("writes 10,000 findings", () => {
    const findings = Array.from({ length: 10_000 }, (_, n) => finding({ rule: `po/rule-${n % 60}` }));
    const big = report({ findings, teams: [team({ rules: [rule({ id: "po/rule-1", outcome: "fail" })] })] });
    expect(entries(gitlab(big))).toHaveLength(10_000);
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = gitlab(hostileReport(text));
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const found = entries(source);
    expect(found).toHaveLength(entries(gitlab(hostileReport("x"))).length);
    for (const { description, check_name: name, location } of found) {
      expect(`${description} ${name}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|:\/\/|##/u);
      expect(name).not.toBe("");
      expect(location.path).toMatch(/^backlog(\/(?:[\w.~-]|%[0-9A-F]{2})+){2,3}$/);
    }
  });
});
