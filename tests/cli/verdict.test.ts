import { describe, expect, it } from "vitest";
import signals from "../../rules/babysitter/index.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { jiraExport, workplace } from "./harness.ts";

const here = workplace();

describe("the verdict in a report", () => {
  it("stands above what to do first, and names the function", async () => {
    const { output } = await here.run("demo");
    const [verdict, first] = [output.indexOf("Backlog babysitter: "), output.indexOf("Do first")];
    expect(verdict).toBeGreaterThan(0);
    expect(verdict).toBeLessThan(first);
    expect(output).toContain("of the product-owner function of the team, not of a person");
    expect(output).not.toMatch(/is a babysitter/);
  });

  it("is in the Markdown and in the JSON, with every signal", async () => {
    expect((await here.run("demo --format markdown")).output).toContain("### Backlog babysitter");
    const report = reportSchema.parse(JSON.parse((await here.run("demo --format json")).output));
    expect(report.teams[0]?.verdict?.status).toBe("insufficient-evidence");
    expect(report.teams[0]?.verdict?.signals.map(({ id }) => id)).toEqual(signals.map(({ id }) => id));
  });

  it("is left out where signals about roles are switched off", async () => {
    here.write("export.jsonl", jiraExport(3));
    here.write("backlint.config.yaml", "worksCouncil: true\n");
    const report = JSON.parse((await here.run("audit export.jsonl --format json")).output);
    expect(report.teams[0]).not.toHaveProperty("verdict");
    expect((await here.run("audit export.jsonl")).output).not.toContain("Backlog babysitter");
    expect((await here.run("explain never-declines export.jsonl")).output).toContain("switched off");
  });

  it("says which mode it was made in", async () => {
    here.write("export.jsonl", jiraExport(3));
    here.write("backlint.config.yaml", "verdict: { mode: seed-literal }\n");
    const report = JSON.parse((await here.run("audit export.jsonl --format json")).output);
    expect(report.teams[0].verdict.mode).toBe("seed-literal");
    expect(report.config.changed).toEqual(["verdict.mode"]);
  });
});

describe("backlint explain of a signal", () => {
  it.each(signals)("says what $id counts, from when on, and who can change it", async ({ id, formula }) => {
    const { code, output } = await here.run(`explain ${id}`);
    expect(code).toBe(0);
    expect(output.replace(/\s+/g, " ")).toContain(formula);
    expect(output).toContain("Can change it");
  });

  it("shows the numbers and the reasons on a team", async () => {
    here.write("export.jsonl", jiraExport(3));
    const { output } = await here.run("explain babysitter/no-scope-influence export.jsonl");
    expect(output).toContain("Checkout (jira:SHOP)");
    expect(output).toMatch(/State +not visible/);
    expect(output).toMatch(/Because +/);
    expect(output).toMatch(/Backlog babysitter +TOO LITTLE EVIDENCE/);
  });
});
