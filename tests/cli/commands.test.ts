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

describe("an export of finished stories alone", () => {
  /** Written one a day, as nobody imports them. */
  const stories = (from: number, n: number, fields: Record<string, unknown>): string =>
    Array.from({ length: n }, (_, i) =>
      jiraIssue(from + i, {
        created: `2026-10-${String(i + 1).padStart(2, "0")}T09:00:00.000+0000`,
        ...fields,
      }),
    ).join("\n");
  const finished = {
    status: { id: "3", name: "Done", statusCategory: { key: "done" } },
    resolution: { name: "Done" },
    resolutiondate: "2026-11-10T09:00:00.000+0000",
    description: "Build it.",
  };
  const running = {
    status: { id: "2", name: "In Progress", statusCategory: { key: "indeterminate" } },
    description: "Build it.",
  };
  const covers =
    "also covers 20 finished stories, created 1 Oct to 20 Oct 2026, as only 2 are near the sprint";

  it("answers from them, says so, and names the stories near the sprint first", async () => {
    here.write("export.jsonl", `${stories(1, 20, finished)}\n${stories(31, 2, running)}\n`);
    const { output } = await here.run("audit export.jsonl --now 2026-11-20 --format json");
    const report = JSON.parse(output);
    const rule = report.teams[0].rules.find(({ id }: { id: string }) => id === "po/acceptance-criteria");
    expect(rule).toMatchObject({ outcome: "fail", failed: 22, judged: 22 });
    expect(rule.wider).toMatchObject({
      ...{ own: "near the sprint", members: 2, judged: 2 },
      parts: [{ are: "finished stories", members: 20, past: true }],
    });
    const text = (await here.run("explain acceptance-criteria export.jsonl --now 2026-11-20")).output;
    expect(text.replace(/\s+/g, " ")).toContain("Acceptance criteria¹");
    expect(text.replace(/\s+/g, " ")).toContain(`¹ ${covers}`);
    expect(text.replace(/\s+/g, " ")).toContain(
      "finished stories, where fewer than 5 near the sprint can be judged:",
    );
  });

  it("says so where a gate fails by them", async () => {
    here.write("export.jsonl", `${stories(1, 20, finished)}\n${stories(31, 2, running)}\n`);
    const { code, output } = await here.run(
      "check export.jsonl --now 2026-11-20 --rule po/acceptance-criteria",
    );
    expect(code).toBe(1);
    expect(output.replace(/\s+/g, " ")).toContain(covers);
  });

  it("lists of the rule's findings its own members first, others after them", async () => {
    const some = stories(1, 10, finished);
    const good = stories(11, 10, {
      ...finished,
      description: "h3. Acceptance criteria\n* The total is shown within 2 seconds\n",
    });
    const varied = good.replaceAll(/within 2 seconds/g, () => `within ${++seconds} seconds`);
    here.write("export.jsonl", `${some}\n${varied}\n${stories(31, 2, running)}\n`);
    const { output } = await here.run("audit export.jsonl --now 2026-11-20 --format json");
    const found = JSON.parse(output).findings.filter(
      ({ rule }: { rule: string }) => rule === "po/acceptance-criteria",
    );
    expect(found.map(({ subject, wider }: Found) => [subject.key, wider ?? false]).slice(0, 3)).toEqual([
      ["SHOP-31", false],
      ["SHOP-32", false],
      ["SHOP-1", true],
    ]);
  });
});

interface Found {
  readonly subject: { readonly key: string };
  readonly wider?: true;
}
let seconds = 1;

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
