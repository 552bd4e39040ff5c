import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { junit } from "../../../src/report/formats/junit.ts";
import type { Gate, Report } from "../../../src/report/schema.ts";
import { hasShared, shared } from "../../shared.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import {
  finding,
  gap,
  question,
  report,
  rule,
  SAMPLE,
  SAMPLE_OF_MANY,
  SAMPLE_OF_ONE,
  team,
} from "../sample.ts";
import { faultsOfJunit } from "./junit/shape.ts";
import { type Element, parseXml } from "./junit/xml.ts";

const SCHEMA = "contracts/jenkins-junit.xsd";
const VALIDATOR = "xmllint";
const hasValidator = spawnSync(VALIDATOR, ["--version"]).error === undefined;

const suites = (of: Report): readonly Element[] => parseXml(junit(of)).children;
const suite = (of: Report, name: string): Element | undefined =>
  suites(of).find(({ attributes }) => attributes.name === name);
const cases = (of: Report, name: string): readonly Element[] =>
  (suite(of, name)?.children ?? []).filter((child) => child.name === "testcase");

/** What became of the case: its first child, or a pass. */
const endOf = (one: Element | undefined): string => one?.children[0]?.name ?? "pass";
const caseOf = (of: Report, name: string): Element | undefined =>
  cases(of, "jira:SHOP").find(({ attributes }) => attributes.name === name);

const asked = (fields: Parameters<typeof rule>[0], more: Partial<Report> = {}): Report =>
  report({ teams: [team({ rules: [rule(fields)] })], questions: [question("po/goal")], ...more });

/** The numbers that an element claims, and those that are in it. */
function expectCounted(one: Element, inside: readonly Element[]): void {
  const ended = (name: string): string => String(inside.filter((each) => endOf(each) === name).length);
  expect(one.attributes).toMatchObject({
    tests: String(inside.length),
    failures: ended("failure"),
    errors: ended("error"),
    ...(one.name === "testsuite" ? { skipped: ended("skipped") } : {}),
  });
}

/** The tree without its text, in an order of its own: that of the cases follows the ids of their rules. */
const shapeOf = ({ name, attributes, children }: Element): string =>
  JSON.stringify([name, Object.keys(attributes), children.map(shapeOf).sort()]);

const GATE: Gate = {
  passed: true,
  failOn: { severity: "high", areas: {}, verdict: null },
  newWork: null,
  answered: { answered: 4, of: 6, least: 0.5 },
  onGap: "fail",
  reasons: [],
  unjudged: [],
  notes: [],
};

const REPORTS = {
  "the sample": SAMPLE,
  "one team": SAMPLE_OF_ONE,
  "many teams": SAMPLE_OF_MANY,
  "what check leaves": SAMPLE_OF_CHECK,
  "no team": report({ teams: [] }),
};

describe("the JUnit report, by what its readers agree on", () => {
  it.each(Object.entries(REPORTS))("is sound for %s", (_name, of) => {
    expect(faultsOfJunit(parseXml(junit(of)))).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))("is sound with %s", (_name, text) => {
    expect(faultsOfJunit(parseXml(junit(hostileReport(text))))).toEqual([]);
  });

  it.each<readonly [string, RegExp, string, RegExp]>([
    ["a case without a name", /<testcase name="[^"]*"/, "<testcase", /name/],
    ["an attribute that there is not", /<testcase /, '<testcase severity="high" ', /severity/],
    ["an element that there is not", /<(\/?)system-out>/g, "<$1warning>", /Invalid/],
    ["a failure without its kind", /<failure type="[^"]*"/, "<failure", /Invalid|type/],
    ["words between cases", /<testcase /, "words <testcase ", /text between elements/],
    ["words for a number", /tests="\d+" failures/, 'tests="some" failures', /tests/],
    ["one case too few", / {2}<testsuite name="gate"[\s\S]*?<\/testsuite>\n/, "", /not the sum/],
    ["a suite that counts wrong", /(<testsuite [^>]*?) skipped="\d+"/, '$1 skipped="77"', /skipped says 77/],
    ["two ends of one case", /(<failure [^>]*>[^<]*<\/failure>)/, "$1$1", /Invalid|Too big/],
    ["another root", /testsuites/g, "report", /testsuites/],
  ])("is refused with %s", (_, pattern, by, fault) => {
    const whole = junit(SAMPLE_OF_CHECK);
    const changed = whole.replace(pattern, by);
    expect(changed).not.toBe(whole);
    expect(faultsOfJunit(parseXml(changed)).join("\n")).toMatch(fault);
  });
});

describe.skipIf(!hasValidator || !hasShared(SCHEMA))(
  "the JUnit report, by the schema of Jenkins (needs xmllint and ../shared)",
  () => {
    const errorsOf = (of: Report): string => {
      const args = ["--noout", "--nonet", "--schema", shared(SCHEMA), "-"];
      const { status, stderr } = spawnSync(VALIDATOR, args, { input: junit(of), encoding: "utf8" });
      return status === 0 ? "" : stderr;
    };

    it.each(Object.entries(REPORTS))("is valid for %s", (_name, of) => {
      expect(errorsOf(of)).toBe("");
    });

    it.each(Object.entries(HOSTILE))("is valid with %s", (_name, text) => {
      expect(errorsOf(hostileReport(text))).toBe("");
    });
  },
);

describe("the JUnit report", () => {
  it("has a suite for the reading, one for the gate and one a team", () => {
    const names = suites(SAMPLE_OF_CHECK).map(({ attributes }) => attributes.name);
    expect(names).toEqual(["reading", "gate", "jira:SHOP", "linear:GRO", "jira:NEW"]);
    expect(suites(report()).map(({ attributes }) => attributes.name)).toEqual(["reading", "jira:SHOP"]);
  });

  it("counts in every suite, and over all, what is in them", () => {
    for (const of of [SAMPLE, SAMPLE_OF_CHECK, SAMPLE_OF_MANY]) {
      const root = parseXml(junit(of));
      const inside = root.children.map(({ children }) => children.filter(({ name }) => name === "testcase"));
      root.children.forEach((one, n) => {
        expectCounted(one, inside[n] ?? []);
      });
      expectCounted(root, inside.flat());
    }
  });

  it.each(
    Object.entries({
      pass: "pass",
      warn: "system-out",
      fail: "failure",
      "insufficient-evidence": "skipped",
      "not-observable": "skipped",
      "not-applicable": "skipped",
      error: "error",
    } as const),
  )("makes of %s a case with %s", (outcome, end) => {
    const one = caseOf(asked({ id: "po/goal", outcome: outcome as "pass", reason: "why" }), "Goal (po/goal)");
    expect(one?.attributes).toEqual({ name: "Goal (po/goal)", classname: "jira:SHOP.delivery" });
    expect(endOf(one)).toBe(end);
  });

  it("says of a failed rule how many, what was asked, what to do and which", () => {
    const findings = Array.from({ length: 3 }, (_, n) =>
      finding({
        rule: "po/goal",
        subject: { kind: "item", key: `A-${n}`, title: "" },
        status: n === 0 ? "known" : "new",
      }),
    );
    const of = asked(
      { id: "po/goal", outcome: "fail", severity: "high", failed: 3, judged: 4 },
      { findings },
    );
    const [failure] = caseOf(of, "Goal (po/goal)")?.children ?? [];
    expect(failure?.attributes).toEqual({
      type: "high",
      message: "3 of 4 work items fail (limit 20 %, our opinion); 0 would be the limit: 3 too many",
    });
    expect(failure?.text.split("\n")).toEqual([
      "Is goal as it should be?",
      "Say something.",
      "- A-1 says nothing",
      "- A-2 says nothing",
      "- A-0 says nothing (known)",
    ]);
  });

  it("lists the first 50 findings of a rule and says how many more there are", () => {
    const findings = Array.from({ length: 1_062 }, () => finding({ rule: "po/goal" }));
    const [failure] =
      caseOf(asked({ id: "po/goal", outcome: "fail" }, { findings }), "Goal (po/goal)")?.children ?? [];
    expect(failure?.text.match(/^- /gm)).toHaveLength(50);
    expect(failure?.text).toMatch(/\nand 1,012 more$/);
  });

  it("says why a question was skipped", () => {
    const of = asked({ id: "po/goal", outcome: "not-observable", reason: "no permission" });
    expect(caseOf(of, "Goal (po/goal)")?.children[0]?.text).toBe("not visible: no permission");
  });

  it("has an error for every gap, and a pass where there is none", () => {
    expect(cases(SAMPLE, "reading").map(endOf)).toEqual(["error", "error"]);
    expect(cases(SAMPLE, "reading")[0]?.children[0]?.attributes.message).toContain("board 12 answered 403");
    expect(cases(report(), "reading").map(endOf)).toEqual(["pass"]);
    expect(cases({ ...report(), complete: false }, "reading").map(endOf)).toEqual(["error"]);
  });

  it("has no error for a gap on which no answer rests, and names it", () => {
    const of = report({ gaps: [gap({ cuts: ["comments"], counts: false }), gap({ what: "page 2" })] });
    expect(cases(of, "reading").map(({ attributes }) => attributes.name)).toEqual(["a.jsonl page 2"]);
    const harmless = report({ gaps: [gap({ cuts: ["comments"], counts: false })] });
    expect(cases(harmless, "reading").map(endOf)).toEqual(["pass"]);
    expect(suite(harmless, "reading")?.children.at(-1)?.text).toBe(
      "a.jsonl content: cut short; no answer rests on it",
    );
  });

  it("has a failure for every reason of the gate and an error for what the gate could not check", () => {
    expect(cases(SAMPLE_OF_CHECK, "gate").map(endOf)).toEqual([
      "failure",
      "failure",
      "error",
      "error",
      "error",
    ]);
    expect(cases(SAMPLE_OF_CHECK, "gate").map(({ attributes }) => attributes.name)).toEqual([
      "jira:SHOP Acceptance criteria (po/acceptance-criteria)",
      "jira:SHOP Delivery",
      "jira:SHOP Boundary",
      "jira:SHOP sprint goals",
      "jira:NEW line 4",
    ]);
    expect(suite(SAMPLE_OF_CHECK, "gate")?.children.at(-1)?.text).toContain("fewer than 20");
  });

  it("says how many of the gated questions were answered, also where the gate passes", () => {
    expect(junit(report({ gate: GATE }))).toContain("4 of 6 gated questions were answered");
  });

  it("never lets a gate pass that did not", () => {
    expect(cases(report({ gate: GATE }), "gate").map(endOf)).toEqual(["pass"]);
    expect(cases(report({ gate: { ...GATE, passed: false } }), "gate").map(endOf)).toEqual(["error"]);
  });

  it("writes 10,000 findings", () => {
    const rules = Array.from({ length: 60 }, (_, n) => rule({ id: `po/rule-${n}`, outcome: "fail" }));
    const findings = Array.from({ length: 10_000 }, (_, n) => finding({ rule: `po/rule-${n % 60}` }));
    const big = report({ findings, teams: [team({ rules })] });
    expect(junit(big)).toContain("and 117 more");
  });

  const harmless = shapeOf(parseXml(junit(hostileReport("x"))));

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = junit(hostileReport(text));
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(source).not.toMatch(/:\/\/|##/);
    expect(shapeOf(parseXml(source))).toBe(harmless);
  });
});
