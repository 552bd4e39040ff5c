import { describe, expect, it } from "vitest";
import { github } from "../../../src/report/formats/github.ts";
import type { Report } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { type Command, commandsIn } from "../runner-commands.ts";
import { finding, gap, report, rule, SAMPLE, team } from "../sample.ts";

const commands = (of: Report): readonly Command[] => commandsIn(github(of));
const titles = (of: Report, name: string): (string | undefined)[] =>
  commands(of).flatMap((one) => (one.name === name ? [one.properties.title] : []));

/** One team whose rules all fail, each with so many findings. */
function failing(rules: number, findings: number, severity: "high" | "medium" | "info"): Report {
  const ids = Array.from({ length: rules }, (_, n) => `po/rule-${n}`);
  return report({
    teams: [team({ rules: ids.map((id) => rule({ id, severity, outcome: "fail", failed: 9, judged: 10 })) })],
    findings: ids.flatMap((id) => Array.from({ length: findings }, () => finding({ rule: id, severity }))),
  });
}

/** Commands that a tracker could hold, in the ways a line could be made to open with one. */
const COMMANDS: Readonly<Record<string, string>> = {
  "add-mask": "::add-mask::a",
  "set-output": "x\n::set-output name=exit-code::0",
  "set-env": "x%0A::set-env name=PATH::/evil",
  "stop-commands": "x\r::stop-commands::never",
  "older form": "##[add-mask]a",
  "older form after text": "see ##[set-env name=PATH]/evil",
  "older form, hidden parts": "#\u200b#\u00ad[add-mask]a",
  "more hashes": "####[add-path]/evil",
  "end of a title": "x::y::error file=a::z,line=1",
  "other properties": "a,file=README.md,line=1",
  "escapes of its own": "100%25 %0A %3A%3A %2C %250A",
  "other line ends": "a\u2028::debug::b\u0085::debug::c\u000b::debug::d",
};

describe("the annotations for GitHub", () => {
  it("come one a rule of a team, reasons of the gate and gaps first", () => {
    expect(titles(SAMPLE_OF_CHECK, "error")).toEqual([
      "Gate fails: Checkout, Acceptance criteria (po/acceptance-criteria)",
      "Gate fails: Checkout, Delivery",
      "Gate could not check: Checkout, Boundary",
      "Gate could not check: Checkout, sprint goals",
      "Gate could not check: Just started, line 4",
      "Incomplete: 2 gaps",
    ]);
    expect(titles(SAMPLE_OF_CHECK, "warning")).toEqual([
      "Checkout: Success metric (pm/success-metric)",
      "Checkout: Staleness (hygiene/staleness)",
      "成長チーム Growth: Sprint goal (po/sprint-goal)",
      "成長チーム Growth: Backlog size (hygiene/backlog-size)",
      "Waiver expired",
    ]);
  });

  it("say how many fail, which, and what to do", () => {
    const [first] = commands({ ...SAMPLE, gaps: [] });
    expect(first?.data).toBe(
      "31 of 40 work items fail (limit 20 %, our opinion); 8 would be the limit: 23 too many: SHOP-7, SHOP-12, SHOP-17 +28. Write the two checks you would use to reject it.",
    );
  });

  it("are errors at critical and high severity, warnings below, and notices for information", () => {
    expect(titles(failing(1, 2, "high"), "error")).toHaveLength(1);
    expect(titles(failing(1, 2, "medium"), "warning")).toHaveLength(1);
    expect(titles(failing(1, 2, "info"), "notice")).toEqual(["Checkout: Rule 0 (po/rule-0)", "backlint"]);
  });

  it("are no errors for old work where the gate judges new work alone", () => {
    const { gate } = SAMPLE_OF_CHECK;
    const held = (newWork: NonNullable<Report["gate"]>["newWork"]): Report => ({
      ...failing(1, 2, "high"),
      ...(gate === undefined ? {} : { gate: { ...gate, reasons: [], unjudged: [], newWork } }),
    });
    expect(titles(held(null), "error")).toEqual(["Checkout: Rule 0 (po/rule-0)"]);
    expect(titles(held({ since: "2026-08-26T03:00:00.000Z", atLeast: 20 }), "error")).toEqual([]);
  });

  it("keep within ten of a level, and say what was left out", () => {
    for (const severity of ["high", "medium", "info"] as const) {
      const all = commands(failing(23, 1, severity));
      expect(all.filter(({ name }) => name !== "notice").length).toBe(severity === "info" ? 0 : 10);
      expect(all.filter(({ name }) => name === "notice").length).toBe(severity === "info" ? 10 : 1);
      const left = { high: "13 errors", medium: "13 warnings", info: "14 notices" }[severity];
      expect(all.at(-1)?.data).toContain(`Left out here, by GitHub's limit: ${left}.`);
    }
  });

  it("name the gaps however many reasons the gate has", () => {
    const { gate } = SAMPLE_OF_CHECK;
    const [reason] = gate?.reasons ?? [];
    if (gate === undefined || reason === undefined) throw new Error("the sample has no reason");
    const many = Array.from({ length: 30 }, (_, n) => ({ ...reason, id: `po/rule-${n}` }));
    const shown = titles({ ...SAMPLE_OF_CHECK, gate: { ...gate, reasons: many } }, "error");
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)).toBe("Incomplete: 2 gaps");
  });

  it("are a warning of gaps on which no answer rests", () => {
    const gaps = [gap({ cuts: ["comments"], counts: false, source: "jira:SHOP", what: "comments" })];
    const [warning] = commands(report({ gaps }));
    expect(titles(report({ gaps }), "error")).toEqual([]);
    expect(warning?.data).toBe("jira:SHOP comments: cut short; no answer rests on it");
  });

  it("are silent on rules with only known or waived findings, and count them", () => {
    const before = failing(2, 3, "high");
    const findings = before.findings.map((one, n) => (n < 3 ? { ...one, status: "known" as const } : one));
    const after = { ...before, findings };
    expect(titles(after, "error")).toEqual(["Checkout: Rule 1 (po/rule-1)"]);
    expect(commands(after).at(-1)?.data).toContain("1 failing rule has only known or waived findings.");
  });

  it("end with a notice, also where there is nothing to say", () => {
    expect(github(report())).toBe("::notice title=backlint::0 findings.\n");
  });

  const names = commands(hostileReport("x")).map(({ name }) => name);

  it.each(Object.entries({ ...HOSTILE, ...COMMANDS }))("do not obey %s", (_, text) => {
    const output = github(hostileReport(text));
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const lines = output.split("\n").slice(0, -1);
    const all = commandsIn(output);
    expect(all.map(({ name }) => name)).toEqual(names);
    expect(all).toHaveLength(lines.length);
    for (const { properties } of all) expect(Object.keys(properties)).toEqual(["title"]);
    // Printed behind something else, as a container's name, nothing of it is a command either.
    expect(commandsIn(lines.map((line) => `job | ${line}`).join("\n"))).toEqual([]);
  });

  it("tell the text of a tracker as it stands", () => {
    const [first] = commands(hostileReport("50% of a:b, c"));
    expect(first?.properties.title).toContain("50% of a:b, c");
    expect(first?.data).toContain("50% of a:b, c");
    expect(commands(hostileReport("100%25"))[0]?.data).toContain("100%25");
  });
});
