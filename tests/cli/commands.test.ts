import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import rules from "../../rules/index.ts";
import schema from "../../schema/report.json" with { type: "json" };
import { CLAUSES } from "../../src/ownership.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { jiraExport, jiraIssue, workplace } from "./harness.ts";

const here = workplace();

describe("backlint", () => {
  it("shows help with examples and exit codes", async () => {
    for (const args of ["", "--help"]) {
      const { code, output } = await here.run(args);
      expect(code).toBe(0);
      expect(output).toContain("backlint audit export.jsonl");
      expect(output).toContain("Exit codes: 0 done");
    }
  });

  it("says its version", async () => {
    expect((await here.run("--version")).output).toBe("0.0.0-test\n");
  });
});

describe("backlint demo", () => {
  it("reports two teams, one of each tracker, and leaves with 0", async () => {
    const { code, output } = await here.run("demo --format json");
    expect(code).toBe(0);
    const report = reportSchema.parse(JSON.parse(output));
    expect(report.teams.map(({ tracker }) => tracker)).toEqual(["jira", "linear"]);
    expect(report.findings.length).toBeGreaterThan(10);
  });
});

describe("a report", () => {
  it("fits the published JSON schema", async () => {
    const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
    const validate = ajv.compile(schema);
    validate(JSON.parse((await here.run("demo --format json")).output));
    expect(validate.errors).toBeNull();
  });
});

describe("backlint rules", () => {
  it("lists every rule", async () => {
    const { output } = await here.run("rules");
    for (const { id } of rules) expect(output).toContain(id);
    expect(JSON.parse((await here.run("rules --format json")).output)).toHaveLength(rules.length);
  });
});

describe("backlint model", () => {
  it("lists every clause with its rules or the reason there is none", async () => {
    const { output } = await here.run("model");
    expect(output).toContain("not checked:");
    const clauses = JSON.parse((await here.run("model --format json")).output);
    expect(clauses).toHaveLength(CLAUSES.length);
  });
});

describe("backlint explain", () => {
  it.each(["po/sprint-goal", "sprint-goal"])(
    "explains a rule in full, by its id or the last part of it: %s",
    async (name) => {
      const { output } = await here.run(`explain ${name}`);
      expect(output).toMatch(/^Sprint goals, po\/sprint-goal\n/);
      for (const part of ["Asks", "Why", "What to do", "Good", "Bad", "Limit", "Safeguard"])
        expect(output).toContain(part);
    },
  );

  it("shows the rule's numbers on a backlog", async () => {
    here.write("export.jsonl", jiraExport(40));
    const { output } = await here.run("explain hygiene/staleness export.jsonl --now 2027-03-01");
    expect(output).toContain("SHOP-1");
    expect(output).not.toContain("po/sprint-goal");
  });
});

describe("backlint criteria", () => {
  const description = "h3. Acceptance criteria\n* The total is shown within 2 seconds\n* TBD\n";

  it("says item by item what was understood, as JSON", async () => {
    here.write("export.jsonl", `${jiraIssue(1, { description })}\n${jiraIssue(2)}\n`);
    const { code, output } = await here.run("criteria export.jsonl --format json");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      items: [
        {
          key: "SHOP-1",
          presence: "present",
          substance: "good",
          criteria: [
            { text: "The total is shown within 2 seconds", class: "checkable" },
            { text: "TBD", class: "placeholder" },
          ],
        },
        { key: "SHOP-2", presence: "missing", substance: "missing", criteria: [] },
      ],
    });
  });

  it("says it in words, for one item", async () => {
    here.write("export.jsonl", `${jiraIssue(1, { description })}\n${jiraIssue(2)}\n`);
    const { output } = await here.run("criteria export.jsonl --item SHOP-1");
    expect(output).toMatch(/^SHOP-1 {2}present, good\n/);
    expect(output).not.toContain("SHOP-2");
  });
});
