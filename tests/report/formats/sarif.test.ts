import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { sarif } from "../../../src/report/formats/sarif.ts";
import type { Finding, Report } from "../../../src/report/schema.ts";
import { SEVERITIES } from "../../../src/rule.ts";
import { hasShared, shared } from "../../shared.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { shownBy } from "../rendered.ts";
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
import { faultsOfSarif } from "./sarif/shape.ts";

const SCHEMA = "contracts/sarif-2.1.0-rtm.5.schema.json";

interface Message {
  readonly text: string;
  readonly markdown?: string;
}
interface Descriptor {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties?: { readonly tags: readonly string[] };
}
interface Notification {
  readonly descriptor: { readonly id: string; readonly index: number };
  readonly level: string;
  readonly message: Message;
  readonly associatedRule?: { readonly id: string; readonly index: number };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: Message;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly suppressions: readonly object[];
  readonly hostedViewerUri?: string;
}
interface Run {
  readonly tool: {
    readonly driver: {
      readonly version?: string;
      readonly semanticVersion?: string;
      readonly rules: readonly Descriptor[];
      readonly notifications: readonly { readonly id: string }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly Notification[];
  }[];
  readonly results: readonly Result[];
}

function runOf(source: string): Run {
  const { runs } = JSON.parse(source) as { readonly runs: readonly Run[] };
  const [run] = runs;
  if (run === undefined || runs.length > 1) throw new Error("not one run");
  return run;
}

const only = (fields: Partial<Finding>, more: Partial<Report> = {}): Result | undefined =>
  runOf(sarif(report({ findings: [finding({ rule: "po/goal", ...fields })], ...more }))).results[0];

const notesOf = (run: Run): readonly Notification[] => run.invocations[0]?.toolExecutionNotifications ?? [];

/**
 * The schema is of draft 4, which differs from 7 in nothing that it uses but the name of its id. One of its patterns
 * is none with Unicode on.
 */
function validator(): ValidateFunction {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(shared(SCHEMA), "utf8"));
  return addFormats
    .default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }))
    .compile(schema);
}

/** What the schema cannot say: every reference leads to what it names. */
function expectSound(run: Run): void {
  const { rules, notifications } = run.tool.driver;
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  for (const { descriptor, associatedRule } of notesOf(run)) {
    expect(notifications[descriptor.index]?.id).toBe(descriptor.id);
    if (associatedRule !== undefined) expect(rules[associatedRule.index]?.id).toBe(associatedRule.id);
  }
}

/** All keys with the types of what they hold; a report of the same shape has the same, whatever its texts are. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  const members = Object.entries(value).filter(([key]) => !/^(semanticV|v)ersion$/.test(key));
  return Object.fromEntries(members.map(([key, one]) => [key, shapeOf(one)]));
}

const REPORTS = {
  "the sample": SAMPLE,
  "one team": SAMPLE_OF_ONE,
  "many teams": SAMPLE_OF_MANY,
  "what check leaves": SAMPLE_OF_CHECK,
  "nothing found": report(),
  "no team": report({ teams: [] }),
};

describe("the SARIF report, by the text of the specification", () => {
  it.each(Object.entries(REPORTS))("is sound for %s", (_name, of) => {
    expect(faultsOfSarif(sarif(of))).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))("is sound with %s", (_name, text) => {
    expect(faultsOfSarif(sarif(hostileReport(text)))).toEqual([]);
  });

  /** The sample with one thing changed in its text. */
  const broken = (pattern: RegExp, by: string): readonly string[] => {
    const whole = sarif(SAMPLE_OF_CHECK);
    const changed = whole.replace(pattern, by);
    expect(changed).not.toBe(whole);
    return faultsOfSarif(changed);
  };

  it.each<readonly [string, RegExp, string, RegExp]>([
    ["another version", /"version": "2\.1\.0"/, '"version": "2.0.0"', /^version/],
    ["a level that there is not", /"level": "warning",\s+"message"/, '"level": "medium","message"', /level/],
    ["a key that there is not", /"ruleIndex"/, '"ruleNumber": 1, "ruleIndex"', /ruleNumber/],
    ["no rule", /"ruleId": "[^"]+",/, "", /ruleId/],
    ["the rule of another", /"ruleIndex": \d+/, '"ruleIndex": 900', /is not number 900/],
    ["an empty message", /("level": "\w+",\s+"message": \{\s+"text": )"[^"]+"/, '$1""', /message\.text/],
    ["a line before the first", /"startLine": 1/, '"startLine": 0', /startLine/],
    ["an address with a blank", /"uri": "/, '"uri": "my ', /uri/],
    ["no results", /"results": \[/, '"findings": [', /results/],
    ["suppressions on some results only", /"suppressions": \[\],?/, "", /some results only/],
    [
      "a success in words",
      /"executionSuccessful": \w+/,
      '"executionSuccessful": "yes"',
      /executionSuccessful/,
    ],
    [
      "a rule under another id than its results give",
      /("rules": \[\s+\{\s+"id": )"[^"]+"/,
      '$1"po/goal-x"',
      /is not number 0/,
    ],
  ])("is refused with %s", (_, pattern, by, fault) => {
    expect(broken(pattern, by).join("\n")).toMatch(fault);
  });
});

describe.skipIf(!hasShared(SCHEMA))("the SARIF report, by its schema (needs ../shared)", () => {
  const validate = hasShared(SCHEMA) ? validator() : undefined;
  const errorsOf = (of: Report): unknown => {
    validate?.(JSON.parse(sarif(of)));
    return validate?.errors ?? [];
  };

  it.each(Object.entries(REPORTS))("is valid for %s", (_name, of) => {
    expect(errorsOf(of)).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))("is valid with %s", (_name, text) => {
    expect(errorsOf(hostileReport(text))).toEqual([]);
  });

  it("refuses what is not SARIF", () => {
    expect(validate?.({ version: "2.1.0", runs: [{ results: [] }] })).toBe(false);
  });
});

describe("the SARIF report", () => {
  it("says of each rule what a reader of a code page needs, on the page", () => {
    const [descriptor] = runOf(
      sarif(
        report({
          questions: [question("po/acceptance-criteria", { asks: "Does it say when it is done?" })],
          teams: [team({ rules: [rule({ id: "po/acceptance-criteria", severity: "high" })] })],
        }),
      ),
    ).tool.driver.rules;
    expect(descriptor).toEqual({
      id: "po/acceptance-criteria",
      name: "AcceptanceCriteria",
      shortDescription: { text: "Acceptance criteria" },
      fullDescription: { text: "Does it say when it is done? What nobody asks about, nobody mends." },
      help: {
        text: expect.stringMatching(
          /^Does it say when it is done\?\nWhy: .*\nWhat to do: Say something\.\nWho: PO; clause po\.stories-and-criteria\nLimit: fails above 20 %; needs at least 8 items \(experimental: judgement\)$/,
        ),
        markdown: expect.stringContaining("\n\nWhat to do: Say something."),
      },
      defaultConfiguration: { level: "error" },
      properties: { tags: ["delivery", "po"] },
    });
  });

  it("says what is wrong in the first sentence and what to do in the next", () => {
    const subject = { kind: "item", key: "SHOP-7", title: "Pay" } as const;
    const result = only({ subject, message: "states no acceptance criteria" });
    expect(result?.message.text).toBe("SHOP-7 states no acceptance criteria. Say something.");
    expect(result?.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: "backlog/jira/SHOP/SHOP-7" }, region: { startLine: 1 } },
        logicalLocations: [{ name: "SHOP-7", fullyQualifiedName: "jira:SHOP/SHOP-7", kind: "workItem" }],
      },
    ]);
  });

  it("knows every severity", () => {
    const levels = SEVERITIES.map((severity) => only({ severity })?.level);
    expect(levels).toEqual(["error", "error", "warning", "note", "note"]);
  });

  it("leads every reference to what it names", () => {
    for (const of of [SAMPLE, SAMPLE_OF_CHECK, SAMPLE_OF_MANY, report()]) expectSound(runOf(sarif(of)));
    expect(runOf(sarif(SAMPLE)).results).toHaveLength(SAMPLE.findings.length);
  });

  it("names a rule that only a finding knows", () => {
    const { tool, results } = runOf(
      sarif(report({ findings: [finding({ rule: "own/rule", severity: "high" })] })),
    );
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(["own/rule"]);
    expect(tool.driver.rules[0]?.defaultConfiguration.level).toBe("error");
    expect(results[0]?.ruleIndex).toBe(0);
  });

  it("carries the fingerprint, also under the name that GitHub goes by", () => {
    const print = "d".repeat(32);
    expect(only({ fingerprint: print })?.partialFingerprints).toEqual({
      "backlint/v1": print,
      primaryLocationLineHash: print,
    });
  });

  it("tells new from known only where there is a baseline", () => {
    const baseline = { file: "b.json", known: 1, reopened: 0, settled: 0 };
    expect(only({})).not.toHaveProperty("baselineState");
    expect(only({}, { baseline })?.baselineState).toBe("new");
    expect(only({ status: "known" }, { baseline })?.baselineState).toBe("unchanged");
  });

  it("marks a waived finding as suppressed, with the reason and the day it ends, and all others as not", () => {
    const waiver = { rule: "*", item: "*", reason: "parked", owner: "po", expires: "2027-01-31" } as const;
    expect(only({ status: "waived", waiver })?.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "waived until 31 Jan 2027, PO: parked" },
    ]);
    expect(only({})?.suppressions).toEqual([]);
  });

  it("leads to the item where its address is a plain one", () => {
    const subject = { kind: "item", key: "A-1", title: "" } as const;
    const address = (url: string): string | undefined =>
      only({ subject: { ...subject, url } })?.hostedViewerUri;
    expect(address("https://example.org/a?b=1&c=2")).toBe("https://example.org/a?b=1&c=2");
    expect(address("javascript:alert(1)")).toBeUndefined();
  });

  it("is no success where something could not be read or a rule threw", () => {
    const success = (of: Report): boolean | undefined => runOf(sarif(of)).invocations[0]?.executionSuccessful;
    expect(success(report())).toBe(true);
    expect(success(report({ gaps: [gap()] }))).toBe(false);
    const harmless = report({ gaps: [gap({ cuts: ["comments"], counts: false })] });
    expect(success(harmless)).toBe(true);
    expect(notesOf(runOf(sarif(harmless))).map(({ level }) => level)).toEqual(["warning"]);
    expect(success(report({ teams: [team({ rules: [rule({ id: "po/x", outcome: "error" })] })] }))).toBe(
      false,
    );
    const errors = notesOf(runOf(sarif(SAMPLE))).filter(({ level }) => level === "error");
    expect(errors.map(({ descriptor }) => descriptor.id)).toEqual([
      "backlint/incomplete",
      "backlint/incomplete",
      "backlint/rule-error",
    ]);
    expect(errors[2]?.associatedRule?.id).toBe("boundary/priority-alignment");
  });

  it("says how many questions have no answer, so that no result does not look like no fault", () => {
    const notes = notesOf(runOf(sarif(SAMPLE))).filter(({ level }) => level === "note");
    expect(notes.map(({ message }) => message.text)).toContain(
      "jira:NEW: not judged of 3 questions: 2 without enough data.",
    );
  });

  it("keeps to the 25,000 results of GitHub: the waived and the least severe ones make room, and it says so", () => {
    const findings = Array.from({ length: 25_000 }, (_, n) =>
      finding({ rule: "po/x", severity: n === 7 ? "low" : "medium" }),
    );
    const first = finding({ rule: "po/waived", severity: "critical", status: "waived" });
    const last = finding({ rule: "po/last", severity: "high" });
    const run = runOf(sarif(report({ findings: [first, ...findings, last] })));
    expect(run.results).toHaveLength(25_000);
    expect(run.results.filter(({ level }) => level === "note")).toHaveLength(0);
    expect([run.results[0]?.ruleId, run.results.at(-1)?.ruleId]).toEqual(["po/x", "po/last"]);
    expect(notesOf(run).map(({ message }) => message.text)).toEqual([
      "2 findings left out, the waived and the least severe ones: the JSON report has all.",
    ]);
    expect(notesOf(runOf(sarif(report({ findings })))).length).toBe(0);
  });

  it("has a semantic version only where it is one", () => {
    const driver = (version: string) =>
      runOf(sarif(report({ tool: { name: "backlint", version } }))).tool.driver;
    expect(driver("1.2.3-rc.1+5")).toMatchObject({
      version: "1.2.3-rc.1+5",
      semanticVersion: "1.2.3-rc.1+5",
    });
    expect(driver("nightly")).toMatchObject({ version: "nightly" });
    expect(driver("nightly")).not.toHaveProperty("semanticVersion");
  });

  it("writes 10,000 findings", () => {
    const findings = Array.from({ length: 10_000 }, (_, n) => finding({ rule: `po/rule-${n % 60}` }));
    const big = report({ findings });
    expect(runOf(sarif(big)).results).toHaveLength(10_000);
  });

  const harmless = JSON.stringify(shapeOf(runOf(sarif(hostileReport("x")))));

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = sarif(hostileReport(text));
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const run = runOf(source);
    expectSound(run);
    expect(JSON.stringify(shapeOf(run))).toBe(harmless);
    const { rules } = run.tool.driver;
    const messages = [
      ...run.results.map(({ message }) => message),
      ...notesOf(run).map(({ message }) => message),
      ...rules.flatMap((one) => [one.shortDescription, one.fullDescription, one.help]),
    ];
    for (const { text: words } of messages) expectPlain(words);
    for (const { help } of rules) expect(shownBy(unbraced(help.markdown ?? "")).effects).toEqual([]);
  });
});

/** A message string as SARIF 2.1.0 reads it: no placeholder, no embedded link; nothing that a log links or obeys. */
function expectPlain(words: string): void {
  expect(words.replaceAll("{{", "").replaceAll("}}", "")).not.toMatch(/[{}]/);
  expect(words).not.toMatch(/\[[^\]]*\]\(/);
  expect(words).not.toMatch(/:\/\/|##/);
  expect(words).not.toBe("");
}

const unbraced = (markdown: string): string => markdown.replaceAll("{{", "{").replaceAll("}}", "}");
