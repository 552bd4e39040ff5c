import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { selectActions } from "../../src/report/actions.ts";
import { planSchema } from "../../src/report/plan/schema.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { jiraExport, jiraIssue, workplace } from "./harness.ts";

const here = workplace();
const NOW = "--now 2027-03-01";

describe("backlint plan", () => {
  it("says what to do for which items and what it lifts, as JSON that fits the schema", async () => {
    const fresh = "2027-02-20T09:00:00.000+0000";
    const old = jiraExport(40, { created: "2025-10-01T09:00:00.000+0000" });
    here.write("export.jsonl", `${old}${jiraIssue(99, { created: fresh, updated: fresh })}\n`);
    const { code, output } = await here.run(`plan export.jsonl --format json ${NOW}`);
    expect(code).toBe(0);
    const [team] = planSchema.parse(JSON.parse(output)).teams;
    const stale = team?.actions.find(({ rule }) => rule === "hygiene/staleness");
    expect(stale).toMatchObject({ owner: "po", effect: "asked", effort: { each: "minutes" }, failing: 40 });
    expect(stale?.items[0]).toMatchObject({ kind: "item", key: expect.stringMatching(/^SHOP-/) });
    expect(stale?.settles).toContain("hygiene/staleness");
    expect(team?.actions.map(({ rank }) => rank)).toEqual(team?.actions.map((_, n) => n + 1));
  });

  it("does first what the report says to do first, and in the same order", async () => {
    const demo = new URL("../../examples/demo/checkout-jira.jsonl", import.meta.url).pathname;
    const report = reportSchema.parse(JSON.parse((await here.run(`audit ${demo} --format json`)).output));
    const plan = planSchema.parse(JSON.parse((await here.run(`plan ${demo} --format json`)).output));
    const [team] = report.teams;
    const first = team === undefined ? [] : selectActions(report, team, 99).map(({ rule }) => rule.id);
    expect(first.length).toBeGreaterThan(2);
    const planned = plan.teams[0]?.actions.map(({ rule }) => rule) ?? [];
    expect(planned[0]).toBe(first[0]);
    expect(planned.filter((rule) => first.includes(rule))).toEqual(first);
  });

  it("closes many stale items at once, in steps with a query", async () => {
    const created = "2024-10-01T09:00:00.000+0000";
    here.write(
      "export.jsonl",
      jiraExport(60, { created, updated: created }) + jiraExport(3, {}).replaceAll("SHOP-", "SHOP-9"),
    );
    const { output } = await here.run(`plan export.jsonl --now 2026-11-20`);
    expect(output).toContain("60 of 60 failing at once, under an hour in all");
    expect(output).toContain('JQL: project = "SHOP" AND statusCategory != Done AND updated <= -90d');
    expect(output.match(/^ +\d\. /gm)?.map((line) => line.trim())).toEqual(["1.", "2."]);
    expect(output).toContain("One bulk change takes up to 1,000 items.");
  });

  it("asks for nothing that a waiver excuses", async () => {
    here.write("export.jsonl", jiraExport(40));
    const waiver = { rule: "hygiene/*", item: "*", reason: "parked", owner: "po", expires: "2027-12-31" };
    here.write("backlint.config.yaml", JSON.stringify({ waivers: [waiver] }));
    const { output } = await here.run(`plan export.jsonl --format json ${NOW}`);
    const actions = planSchema.parse(JSON.parse(output)).teams[0]?.actions ?? [];
    expect(actions.filter(({ rule }) => rule.startsWith("hygiene/"))).toEqual([]);
  });

  it("gives the same bytes twice", async () => {
    here.write("export.jsonl", jiraExport(40));
    const args = `plan export.jsonl --format json ${NOW}`;
    expect((await here.run(args)).output).toBe((await here.run(args)).output);
  });

  it.each([60, 80, 100, 160])("keeps to %i columns and has a heading a role", async (columns) => {
    const { output } = await here.run(
      `plan ${new URL("../../examples/demo/checkout-jira.jsonl", import.meta.url).pathname}`,
      {
        columns,
      },
    );
    expect(output.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(output).toMatch(/^ Product Owner {2}\d+ actions?$/m);
    expect(output).toContain("When all of it is done");
    expect(output).not.toMatch(/ $/m);
  });

  it("writes Markdown by role", async () => {
    here.write("export.jsonl", jiraExport(40));
    const { output } = await here.run(`plan export.jsonl --format markdown ${NOW}`);
    expect(output).toMatch(/^# Backlog plan, 1 Mar 2027\n/);
    expect(output).toMatch(/### Product Owner\n\n- \*\*1\.\*\* /);
  });

  it("keeps names of people and hostile text out", async () => {
    const who = { accountId: "5b10ac8d82e05b22cc7d4ef5", displayName: "Wilhelmina Testperson" };
    const summary = "\u001b[2J<b>@all</b> Wilhelmina Testperson";
    here.write("export.jsonl", jiraExport(40, { summary, reporter: who }));
    here.write(
      "backlint.config.yaml",
      'teams:\n  - { name: "\\e[31m<b>@all</b> Wilhelmina Testperson", source: export.jsonl }\n',
    );
    for (const format of ["json", "text", "markdown"]) {
      const { output } = await here.run(`plan --verbose --format ${format} ${NOW}`);
      expect(output).not.toMatch(/Wilhelmina|5b10ac8d|\u001b/);
      if (format === "markdown") expect(output).not.toContain("<b>");
    }
  });

  it("leaves with 3 where the file is cut", async () => {
    here.write("export.jsonl", jiraExport(5).slice(0, -40));
    const { code, output } = await here.run("plan export.jsonl");
    expect(code).toBe(3);
    expect(output).toContain("Incomplete: 1 gap");
  });
});
