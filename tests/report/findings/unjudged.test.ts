/** The same in every format: what fails is named, apart, and counts as nothing new and nothing to do. */
import { describe, expect, it } from "vitest";
import { selectActions } from "../../../src/report/actions.ts";
import { unjudgedCount, unjudgedOf, unjudgedWords } from "../../../src/report/findings/unjudged.ts";
import { comment, summary } from "../../../src/report/formats/github/summary.ts";
import { github } from "../../../src/report/formats/github.ts";
import { gitlab } from "../../../src/report/formats/gitlab.ts";
import { html } from "../../../src/report/formats/html.ts";
import { json } from "../../../src/report/formats/json.ts";
import { junit } from "../../../src/report/formats/junit.ts";
import { markdown } from "../../../src/report/formats/markdown.ts";
import { sarif } from "../../../src/report/formats/sarif.ts";
import { slack } from "../../../src/report/formats/slack.ts";
import { text } from "../../../src/report/formats/text.ts";
import type { RuleResult } from "../../../src/report/schema.ts";
import { finding, limit, report, rule, team } from "../sample.ts";

const FEW: Partial<RuleResult> = {
  ...{ outcome: "insufficient-evidence", failed: 2, judged: 3, severity: "critical" },
  reason: "only 3 cases to judge; at least 8 are needed",
};

/** Two of three stories fail a question, which is too few to judge the team. */
function small(result: Partial<RuleResult> = FEW) {
  const asked = rule({ id: "po/acceptance-criteria", ...result });
  const found = ["SHOP-1", "SHOP-2"].map((key) =>
    finding({
      ...{ rule: asked.id, severity: asked.severity, message: "states no acceptance criteria" },
      outcome: result.outcome === "not-observable" ? "not-observable" : "insufficient-evidence",
      subject: { kind: "item", key, title: "Pay as a guest" },
    }),
  );
  return report({ teams: [team({ rules: [asked] })], findings: found });
}

const plain = (output: string): string => output.replace(/\s+/g, " ");
const SAYS = "2 of 3 work items fail (too few to judge the team)";

describe("findings that do not judge the team", () => {
  const all = small();
  const [only = team()] = all.teams;

  it("say in each case why they do not", () => {
    const words = (result: Partial<RuleResult>) => {
      const shown = small(result);
      const [one] = unjudgedOf(shown, only);
      return one && unjudgedWords({ ...one, rule: rule({ id: "po/x", ...result }) }, only);
    };
    expect(words(FEW)).toBe(SAYS);
    expect(words({ ...FEW, failed: 1 })).toBe("1 of 3 work items fails (too few to judge the team)");
    expect(words({ ...FEW, reason: "looks fine so far: 2 of 3 fail", judged: 30 })).toBe(
      "2 of 30 work items fail (within the limit so far)",
    );
    expect(words({ ...FEW, outcome: "not-observable", unknown: 9 })).toBe(
      "2 of 3 work items fail (9 more cannot be judged, too many to judge the team)",
    );
  });

  it("are counted apart", () => {
    expect(unjudgedCount(all.findings)).toBe("2 findings that do not judge the team");
    expect(unjudgedCount(all.findings.slice(1))).toBe("1 finding that does not judge the team");
    expect(unjudgedCount([{ outcome: "fail" }, { outcome: "warn" }])).toBe("");
  });

  it("are nothing to do first, however severe", () => {
    expect(selectActions(all, only)).toEqual([]);
  });

  it("leave out what is waived", () => {
    const [first, second] = all.findings;
    const waived = { ...all, findings: [{ ...first, status: "waived" }, second] } as typeof all;
    expect(unjudgedOf(waived, only).map(({ findings }) => findings)).toEqual([[second]]);
  });

  it("stand in the text report under the answers with their keys, and in full where all is asked for", () => {
    const output = plain(text(all));
    expect(output).toContain(
      "Findings that do not judge the team ? Acceptance criteria 2 of 3 SHOP-1 SHOP-2 too few to judge the team",
    );
    expect(output).not.toContain("states no acceptance criteria");
    expect(plain(text(all, { verbose: true }))).toContain(
      "SHOP-1 Pay as a guest states no acceptance criteria",
    );
  });

  it("are a short list in the text report, which says how many more there are", () => {
    const rules = Array.from({ length: 7 }, (_, n) => rule({ id: `po/rule-${n}`, ...FEW }));
    const found = rules.flatMap(({ id }) =>
      Array.from({ length: 5 }, () => finding({ rule: id, outcome: "insufficient-evidence" })),
    );
    const output = text(report({ teams: [team({ rules })], findings: found }));
    expect(output.match(/ too few to judge the team\n/g)).toHaveLength(5);
    expect(output).toContain(" +3  too few");
    expect(output).toContain("2 more questions: --verbose lists all\n");
  });

  it("stand in Markdown apart from the findings", () => {
    expect(markdown(all)).toContain(
      `### Findings that do not judge the team\n\n- Acceptance criteria \`po/acceptance-criteria\`: ${SAYS}: SHOP-1, SHOP-2`,
    );
    expect(markdown(all)).not.toContain("### Findings\n");
    expect(markdown(all, { verbose: true })).toContain("states no acceptance criteria");
  });

  it("stand in HTML under the answers, with the way to them", () => {
    const page = html(all);
    expect(page).toContain("<h4>Findings that do not judge the team</h4>");
    expect(page).toMatch(/<a href="#findings-1-1">2 of 3 work items fail \(too few to judge the team\)<\/a>/);
  });

  it("say in JSON the outcome of their rule", () => {
    expect(JSON.parse(json(all)).findings[0]).toMatchObject({ outcome: "insufficient-evidence" });
  });

  it("stand in the output of a skipped case", () => {
    const output = junit(all);
    expect(output).toContain(SAYS);
    expect(output).toContain("SHOP-1 states no acceptance criteria");
    expect(output).not.toContain("<failure");
  });

  it("fail no check of SARIF or GitLab, however severe the rule", () => {
    const levels = JSON.parse(sarif(all)).runs[0].results.map(({ level }: { level: string }) => level);
    expect(levels).toEqual(["note", "note"]);
    expect(JSON.parse(gitlab(all)).map(({ severity }: { severity: string }) => severity)).toEqual([
      "info",
      "info",
    ]);
  });

  it("are nothing new for GitHub and Slack", () => {
    expect(github(all)).not.toMatch(/^::(error|warning)/m);
    expect(github(all)).toContain("2 findings that do not judge the team");
    expect(comment(all)).not.toContain("SHOP");
    expect(summary(all)).toContain(SAYS);
    expect(slack(all)).toContain("No new finding; 2 findings that do not judge the team");
  });

  it("are not mixed with those of questions that are answered", () => {
    const failing = rule({
      id: "po/story-size",
      outcome: "fail",
      failed: 9,
      judged: 9,
      tolerance: limit(0.2, 8),
    });
    const both = {
      ...all,
      teams: [team({ rules: [...only.rules, failing] })],
      findings: [...all.findings, finding({ rule: failing.id })],
    };
    expect(text(both)).toContain(" 1 finding: --verbose lists");
    expect(markdown(both).split("### Findings\n")[1]).not.toContain("Pay as a guest");
  });
});
