import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { type TextOptions, text } from "../../../src/report/formats/text.ts";
import type { Gate, Report, RuleResult } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding, gap, report, rule, SAMPLE, SAMPLE_OF_MANY, SAMPLE_OF_ONE, team } from "../sample.ts";
import { trendTeam } from "../trend/sample.ts";

const WIDTHS = [60, 80, 100, 160];
const MODES = [{}, { verbose: true, ascii: true }];

const lines = (output: string): string[] => output.split("\n");
const tooWide = (output: string, columns: number): string[] =>
  lines(output).filter((line) => stringWidth(line) > columns);
const withoutColour = (output: string): string => output.replace(/\u001b\[\d+m/g, "");

describe("the report for a terminal", () => {
  it.each(WIDTHS)("reads as its file shows at %i columns", async (columns) => {
    await expect(text(SAMPLE, { columns })).toMatchFileSnapshot(`snapshots/sample-${columns}.txt`);
  });

  it("reads as these files show when it is verbose, in ASCII, and of many teams", async () => {
    await expect(text(SAMPLE_OF_ONE, { columns: 100, verbose: true })).toMatchFileSnapshot(
      "snapshots/verbose-100.txt",
    );
    await expect(text(SAMPLE_OF_ONE, { columns: 80, ascii: true })).toMatchFileSnapshot(
      "snapshots/ascii-80.txt",
    );
    await expect(text(SAMPLE_OF_MANY, { columns: 100 })).toMatchFileSnapshot("snapshots/many-100.txt");
  });

  it("fits one screen for one team", () => {
    expect(lines(text(SAMPLE_OF_ONE, { columns: 100 })).length).toBeLessThanOrEqual(60);
  });

  it("is 100 columns wide and without colour by default", () => {
    expect(text(SAMPLE)).toBe(text(SAMPLE, { columns: 100, colour: false }));
    expect(text(SAMPLE)).not.toContain("\u001b");
    expect(Math.max(...lines(text(SAMPLE)).map((line) => stringWidth(line)))).toBe(100);
  });

  it("says the same in colour", () => {
    const coloured = text(SAMPLE, { colour: true, verbose: true });
    expect(coloured).toContain("\u001b[31m");
    expect(withoutColour(coloured)).toBe(text(SAMPLE, { verbose: true }));
  });

  it("never trails blanks and ends in one newline", () => {
    for (const columns of WIDTHS) {
      const output = text(SAMPLE, { columns, verbose: true });
      expect(lines(output).filter((line) => line.endsWith(" "))).toEqual([]);
      expect(output).toMatch(/[^\n]\n$/);
    }
  });

  it("keeps to 60 to 160 columns", () => {
    expect(text(SAMPLE, { columns: 3 })).toBe(text(SAMPLE, { columns: 60 }));
    expect(text(SAMPLE, { columns: 999 })).toBe(text(SAMPLE, { columns: 160 }));
  });

  it("writes nothing beyond ASCII of its own when asked", () => {
    const plain = report({ teams: [team({ rules: SAMPLE.teams[0]?.rules ?? [] })], gaps: SAMPLE.gaps });
    expect(text(plain, { ascii: true, verbose: true })).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe("what the report says", () => {
  it("says at the top that it is incomplete and at the end what is missing", () => {
    const output = text(SAMPLE);
    expect(output).toMatch(/^Incomplete: 2 gaps/);
    expect(output).toMatch(/jira:NEW {3}line 4: the file ends in the middle of an item/);
    expect(output.indexOf("jira:NEW   line 4")).toBeGreaterThan(output.indexOf("Just started"));
  });

  it("says which answers rest on a gap, by name where all is asked for, and the exit code only where some do", () => {
    const flat = (of: Report, verbose = false): string => text(of, { verbose }).replace(/\s+/g, " ");
    const questions = ["One", "Two", "Three", "Four", "Five", "Six"].map((title) => ({ id: title, title }));
    const some = report({ gaps: [gap({ cuts: ["comments"], questions })] });
    expect(flat(some)).toContain("cut short; 6 answers rest on it ");
    expect(flat(some, true)).toContain("One, Two, Three, Four, Five, Six ");
    expect(flat(some)).toContain("fix the gaps and run again. Exit code 3.");
    const none = report({ gaps: [gap({ cuts: ["comments"], counts: false })] });
    expect(flat(none)).toContain("cut short; no answer rests on it");
    expect(flat(none)).toContain("no answer rests on what is missing.");
    expect(flat(none)).not.toContain("Exit code");
  });

  it("leads an area with its counts, and gives its score as a range below", () => {
    expect(text(SAMPLE)).toMatch(
      /Strategy {2}1 fail, 3 pass, 1 without enough data, 2 cannot be seen\n +Are we building .*\? · score 48–81\n/,
    );
    expect(text(SAMPLE)).not.toMatch(/score \d+(?!\d|–)/);
  });

  it("does not give an area a score it has not, and says why", () => {
    expect(text(SAMPLE)).toMatch(
      /Boundary {2}3 cannot be seen, 1 rule error\n.*\n +not judged: no account is mapped to the product owner\n/,
    );
  });

  it("says how many are too many, what a fail means, and how many fail by chance alone", () => {
    const output = text(SAMPLE_OF_ONE).replace(/\s+/g, " ");
    expect(output).toContain("31 of 40 work items fail; 8 would be the limit: 23 too many. SHOP-7");
    expect(output).toContain("of teams at the limit, fewer than 1 in 20 show this.");
    expect(output).toContain("By chance: at most 1 of 14 answers.");
  });

  it("lists what may be chance under its own words, and never among what is to be done", () => {
    const output = text(SAMPLE_OF_ONE);
    expect(output).toContain("! over the limit, may be chance");
    expect(output).toContain("  ! Criteria substance");
    expect(output.slice(output.indexOf("Do first"), output.indexOf("questions answered"))).not.toContain(
      "Criteria substance",
    );
  });

  it("says what looks fine so far, which is no lack of data", () => {
    expect(text(SAMPLE)).toContain("? looks fine so far: Story benefit (1 of 12 fail)\n");
  });

  it("says by how much a limit was moved because texts are read wrongly, where all is asked for", () => {
    const moved = "Criteria substance 28 %, not 25 % (wrong in 8 of 100)";
    expect(text(SAMPLE, { verbose: true }).replace(/\s+/g, " ")).toContain(moved);
    expect(text(SAMPLE).replace(/\s+/g, " ")).not.toContain(moved);
  });

  it("groups what could not be seen by its reason, with what it costs", () => {
    expect(text(SAMPLE, { verbose: true })).toMatch(
      /○ history: the export holds no change history\n +5 questions: Roadmap fresh/,
    );
    expect(text(SAMPLE, { verbose: true })).toMatch(/○ sprint goals: no permission on board 12\n\n/);
  });

  it("tells what has too few members, what does not apply and what broke apart", () => {
    const output = text(SAMPLE, { verbose: true });
    expect(output).toContain("? not enough data: Horizon pm/horizon (only 3, needs 5)");
    expect(output).toContain("· not applicable: Story benefit po/story-benefit (Linear teaches");
    expect(output).toContain(
      "E rule error: Priority alignment boundary/priority-alignment (the rule stopped",
    );
  });

  it.each([60, 100, 160])("takes three lines at %i columns for all that has no answer", (columns) => {
    const few = (n: number, judged: number) =>
      rule({
        ...{ id: `po/few-${n}`, outcome: "insufficient-evidence", judged },
        reason: `only ${judged} cases to judge; at least 8 are needed`,
      });
    const other = (n: number, outcome: "not-observable" | "not-applicable", reason: string) =>
      rule({ id: `pm/${outcome}-${n}`, outcome, reason });
    const rules = [
      ...[0, 3, 0, 0, 2].map((judged, n) => few(n, judged)),
      rule({
        ...{ id: "po/own", outcome: "insufficient-evidence", judged: 40 },
        reason: `the team has ${"very ".repeat(60)}few sprints`,
      }),
      ...["no roles", "no history", "no history"].map((why, n) => other(n, "not-observable", why)),
      ...["no sprints", "no cycles"].map((why, n) => other(n, "not-applicable", why)),
    ];
    const unseen = [{ what: "history", reason: "no history" }];
    const short = report({ teams: [team({ rules, unseen })] });
    const output = text(short, { columns });
    const at = lines(output).findIndex((line) => line.startsWith("  ? "));
    const [few_ = "", unseen_ = "", none = "", after] = lines(output).slice(at);
    expect(few_).toMatch(/^ {2}\? 6 without enough data: 3 with no case/);
    expect(unseen_).toMatch(/^ {2}○ 3 cannot be seen: 2 because no history; 1 /);
    expect(none).toMatch(/^ {2}· 2 not applicable.*; --verbose lists them$/);
    expect(after).toBe("");
    expect(output).not.toContain("Not visible in this source");
    if (columns >= 100) expect(unseen_).toContain("; 1 because no roles");
    if (columns >= 100)
      expect(few_).toBe("  ? 6 without enough data: 3 with no case; 2 with too few cases; 1 other reason");
    expect(text(short, { columns, verbose: true })).toContain("Not visible in this source");
  });

  it("never says that all is well where nothing was asked", () => {
    expect(text(report({ teams: [team()] }))).toContain(
      "Nothing can be recommended: no question had an answer.",
    );
    expect(text(report({ teams: [team({ rules: [rule({ id: "po/a", judged: 9 })] })] }))).toContain(
      "Nothing: every answer is within the limits of a healthy team.",
    );
    const warned = rule({ id: "po/a", failed: 4, judged: 9, outcome: "warn" });
    expect(text(report({ teams: [team({ rules: [warned] })] }))).toContain(
      "Nothing: no question fails, and what is over its limit may be chance.",
    );
    expect(
      text(
        report({ teams: [team({ rules: [rule({ id: "po/a", failed: 9, judged: 9, outcome: "fail" })] })] }),
      ),
    ).toContain("Nothing: every finding is waived");
  });

  it("marks limits that are a judgement, with a legend only where there are any", () => {
    expect(text(SAMPLE)).toContain("~20 %");
    expect(text(SAMPLE)).toContain("~ our opinion: no published source. To set yours: limits: {");
    const published = [rule({ id: "po/a", judged: 9, experimental: false })];
    expect(text(report({ teams: [team({ rules: published })] }))).not.toContain("~");
  });

  it("puts a map before more than five teams", () => {
    expect(text(SAMPLE_OF_MANY)).toMatch(/^ 7 teams {2}questions by answer; the fails of each area\n/);
    expect(text(SAMPLE)).not.toContain("3 teams");
  });

  it("lists every finding only when asked, and otherwise says how many there are", () => {
    expect(text(SAMPLE_OF_ONE)).toContain("118 findings: --verbose lists all, queries in full");
    expect(text(SAMPLE_OF_ONE)).not.toContain("SHOP-157");
    expect(text(SAMPLE_OF_ONE, { verbose: true })).toContain("SHOP-157");
    expect(text(SAMPLE_OF_ONE, { verbose: true })).not.toContain("--verbose");
  });
});

describe("the query under an action", () => {
  const query = (by: "condition" | "keys", ...texts: string[]): RuleResult["queries"][number] => ({
    ...{ language: "JQL", texts, by, finds: 3 },
  });
  const shown = (queries: RuleResult["queries"], options: TextOptions = {}): string[] => {
    const failing = rule({ id: "po/a", outcome: "fail", failed: 3, judged: 3, queries });
    const findings = [1, 2, 3].map((n) => finding({ rule: "po/a", message: `says ${n}` }));
    const output = text(report({ teams: [team({ rules: [failing] })], findings }), options);
    return lines(output).filter((line) => line.includes("JQL"));
  };

  it("is a line, cut where a condition is too long for it", () => {
    expect(shown([query("condition", "project = A")])).toEqual([`${" ".repeat(11)}JQL: project = A`]);
    const [cut = "", ...more] = shown([query("condition", "x".repeat(200))]);
    expect(cut).toMatch(/JQL: x+…$/);
    expect([cut.length, more]).toEqual([100, []]);
  });

  it("is left out where a list of keys does not fit, which is no use cut, and where it has parts", () => {
    expect(shown([query("keys", `key in (${"SHOP-1, ".repeat(20)})`)])).toEqual([]);
    expect(shown([query("keys", "key in (SHOP-1)", "key in (SHOP-2)")])).toEqual([]);
    expect(shown([query("keys", "key in (SHOP-1)")])).toHaveLength(1);
  });

  it("is the first of several ways, and all of them in full with the findings", () => {
    const both = [query("keys", "key in (A-1)", "key in (A-2)"), query("condition", "y ".repeat(80).trim())];
    expect(shown([both[1], both[0]].flatMap((one) => one ?? []))).toHaveLength(1);
    const verbose = shown(both, { verbose: true });
    expect(verbose.map((line) => line.trim().slice(0, 30))).toEqual([
      "JQL, part 1 of 2: key in (A-1)",
      "JQL, part 2 of 2: key in (A-2)",
      "JQL: y y y y y y y y y y y y y",
    ]);
  });
});

describe("the report of a check for a terminal", () => {
  const { gate } = SAMPLE_OF_CHECK;
  const check = (changes: Partial<Report> = {}): string => text({ ...SAMPLE_OF_CHECK, ...changes });
  const gated = (changes: Partial<Gate>): Partial<Report> =>
    gate === undefined ? {} : { gate: { ...gate, ...changes } };
  const whole = { complete: true, gaps: [] };

  it.each([60, 100])("reads as its file shows at %i columns", async (columns) => {
    await expect(text(SAMPLE_OF_CHECK, { columns })).toMatchFileSnapshot(`snapshots/check-${columns}.txt`);
  });

  it("says the same in colour, and nothing beyond ASCII of its own when asked", () => {
    for (const columns of WIDTHS) {
      const options = { columns, verbose: true };
      expect(withoutColour(text(SAMPLE_OF_CHECK, { ...options, colour: true }))).toBe(
        text(SAMPLE_OF_CHECK, options),
      );
      expect(tooWide(text(SAMPLE_OF_CHECK, options), columns)).toEqual([]);
    }
    const plain = { ...SAMPLE_OF_CHECK, teams: SAMPLE_OF_CHECK.teams.slice(0, 1), findings: [] };
    expect(text(plain, { ascii: true, verbose: true })).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it("says above all teams whether the gate holds, and never that it passed where too little was seen", () => {
    const heads = [
      [
        gated({}),
        /^Incomplete.*\n Gate: FAILED, and part COULD NOT BE CHECKED\n {4}2 failures, 3 not checked, 3 of 4 gated questions were answered\n/,
      ],
      [
        { ...whole, ...gated({ unjudged: [] }) },
        /^ Gate: FAILED {2}2 failures, 3 of 4 gated questions were answered\n/,
      ],
      [
        { ...whole, ...gated({ reasons: [] }) },
        /^ Gate: COULD NOT BE CHECKED {2}3 not checked, 3 of 4 gated questions were answered\n/,
      ],
      [
        gated({ passed: true, reasons: [], unjudged: [] }),
        /^Incomplete.*\n Gate: PASSED {2}3 of 4 gated questions were answered\n/,
      ],
      [
        { ...whole, ...gated({ passed: true, reasons: [], unjudged: [] }) },
        /^ Gate: PASSED {2}3 of 4 gated questions were answered\n/,
      ],
    ] as const;
    for (const [changes, head] of heads) expect(check(changes)).toMatch(head);
  });

  it("gives each reason a line, what could not be seen, and what was asked", () => {
    const output = check();
    expect(output).toContain("\n  ✗ jira:SHOP Delivery: scores between 30.1 and 52.7, below 60\n");
    expect(output).toContain("\n  ○ jira:SHOP Boundary: not judged: no question of it was answered\n");
    expect(output).toContain(
      "conditions: no rule fails at high or above; Delivery: its score can be 60 or more; ",
    );
    const nothing = { severity: null, areas: {}, verdict: null };
    expect(check(gated({ failOn: nothing, newWork: null }))).toContain("conditions: none");
  });

  it("counts what is known and waived apart, and marks it where findings are listed", () => {
    expect(check().replace(/\s+/g, " ")).toContain(
      "131 findings, 91 new, 19 known, 21 waived: --verbose lists all, queries in full",
    );
    const verbose = text(SAMPLE_OF_CHECK, { columns: 160, verbose: true });
    expect(verbose).toContain("Acceptance criteria  po/acceptance-criteria  31 findings, 15 new, 16 known\n");
    expect(verbose).toContain("states no acceptance criteria (known)\n");
    expect(verbose.replace(/\s+/g, " ")).toContain(
      "(waived until 31 Jan 2027, PO: parked until the audit is over <b>)",
    );
  });

  it("names waivers to renew or to drop, and what of the baseline is resolved", () => {
    const output = check();
    expect(output).toContain("! expired 31 Oct 2026: po/story-size SHOP-9, was agreed (PM)\n");
    expect(output).toContain("· matches no finding, until 31 Mar 2027: pm/* OLD-1, not ours (Team)\n");
    expect(output).toContain(
      "19 known, 1 came back and counts as new, 4 resolved: backlint baseline --prune removes them\n",
    );
    const quiet = { file: "b.json", known: 2, reopened: 0, settled: 0 };
    expect(check({ baseline: quiet })).toContain("Baseline  b.json\n    2 known\n");
  });

  it("draws what went worse and better, the worst first, and no more of the trend", () => {
    const output = check();
    expect(output).toMatch(
      /✗ Staleness +··▃.* 6 of 40 → 24 of 40 {2}worse, new items 23 % → 47 %\n +✓ Acceptance criteria .*better, new/,
    );
    expect(output).not.toMatch(/steady|Story benefit.*→/);
    const rules = Array.from({ length: 4 }, () => trendTeam().rules).flat();
    const many = check({ trend: [trendTeam({ rules })] });
    expect(many).toContain("    3 more: backlint trend shows all\n");
    expect(text({ ...SAMPLE_OF_CHECK, trend: [trendTeam({ rules })] }, { verbose: true })).not.toContain(
      "3 more",
    );
    const still = trendTeam({ rules: [], areas: [] });
    expect(check({ trend: [still] })).toContain("Last 26 weeks\n    no question was asked\n");
  });
});

describe("hostile text in a terminal", () => {
  it.each(Object.entries(HOSTILE))("moves nothing and fakes no line: %s", (_name, words) => {
    const hostile = hostileReport(words);
    for (const columns of [60, 100]) {
      for (const mode of MODES) {
        const output = text(hostile, { columns, ...mode });
        expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(tooWide(output, columns)).toEqual([]);
      }
    }
  });

  it("has no line wider than the terminal, whatever the text and the width", () => {
    const unit = fc.constantFrom(
      "a",
      "é",
      "漢",
      "👩",
      "👩‍👩‍👧",
      "\u0301",
      " ",
      "ｶﾞ",
      "한",
      "ก",
      "\u001b[1m",
      "🇩🇪",
      "-",
      "नि",
    );
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 200 }),
        fc.integer({ min: 60, max: 160 }),
        (words, columns) => {
          expect(tooWide(text(hostileReport(words), { columns, verbose: true }), columns)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
