import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { trendSchema } from "../../src/report/trend/schema.ts";
import { jiraExport, workplace } from "./harness.ts";
import { pastExport } from "./history.ts";

const here = workplace();
const trend = async (args: string) => trendSchema.parse(JSON.parse((await here.run(args)).output));

describe("backlint trend", () => {
  it("counts the backlog week by week, from the change history of one export", async () => {
    here.write("export.jsonl", pastExport(100));
    const [team] = (await trend("trend export.jsonl --weeks 4 --format json")).teams;
    // The hundredth issue was created on 8 September; each was open for twenty days.
    expect(team?.weeks.map(({ end }) => end.slice(0, 10))).toEqual([
      "2026-08-18",
      "2026-08-25",
      "2026-09-01",
      "2026-09-08",
    ]);
    expect(team?.census.map((one) => one && [one.new + one.started, one.done])).toEqual([
      [20, 59],
      [20, 66],
      [20, 73],
      [20, 80],
    ]);
  });

  it("gives of each week what audit --as-of gives of its last day", async () => {
    here.write("export.jsonl", pastExport(100));
    const [team] = (await trend("trend export.jsonl --weeks 3 --format json --now 2026-09-01")).teams;
    for (const [week, { end }] of (team?.weeks ?? []).entries()) {
      const { output } = await here.run(`audit export.jsonl --format json --as-of ${end}`);
      const [then] = JSON.parse(output).teams;
      expect(team?.census[week]).toEqual(then.census);
      expect(team?.rules.map(({ id, points }) => [id, points[week]?.outcome, points[week]?.share])).toEqual(
        then.rules.map((rule: { id: string; outcome: string; share: number }) => [
          rule.id,
          rule.outcome,
          rule.share,
        ]),
      );
    }
  });

  it("says of weeks before the first change that they are unknown", async () => {
    here.write("export.jsonl", pastExport(40));
    const report = await trend("trend export.jsonl --weeks 20 --format json");
    const unknown = report.teams[0]?.weeks.filter((week) => week.unknown !== null) ?? [];
    expect(unknown.length).toBeGreaterThan(10);
    expect(report.teams[0]?.census[0]).toBeNull();
    expect((await here.run("trend export.jsonl --weeks 20")).output).toMatch(
      /\d+ weeks unknown: its change history begins 2026-06-11/,
    );
  });

  it("leaves with 3 and the reason where no history is shown", async () => {
    here.write("export.jsonl", jiraExport(3));
    const { code, output, notes } = await here.run("trend export.jsonl");
    expect({ code, output }).toEqual({ code: 3, output: "" });
    expect(notes?.join()).toMatch(/past of jira:SHOP is not known: the source has no change history/);
  });

  it("shows one rule with --rule", async () => {
    here.write("export.jsonl", pastExport(60));
    const report = await trend("trend export.jsonl --weeks 4 --format json --rule staleness");
    expect(report.teams[0]?.rules.map(({ id }) => id)).toEqual(["hygiene/staleness"]);
    expect((await here.run("trend export.jsonl --rule gaol")).code).toBe(2);
  });

  it.each([60, 80, 100, 160])("keeps to %i columns, with no colour in a pipe", async (columns) => {
    here.write("export.jsonl", pastExport(100));
    const { output } = await here.run("trend export.jsonl --weeks 60", { columns });
    const wide = output.split("\n").filter((line) => stringWidth(line) > columns);
    expect(wide).toEqual([]);
    expect(output).not.toContain("\u001b");
    expect(output).toMatch(/open +[▁▂▃▄▅▆▇█·]+ +\d+ → +20/);
  });

  it("writes Markdown with a picture a row", async () => {
    here.write("export.jsonl", pastExport(100));
    const { output } = await here.run("trend export.jsonl --weeks 8 --format markdown");
    expect(output).toMatch(/^# Backlog trend, 8 Sep 2026\n/);
    expect(output).toMatch(/\| open \| [▁▂▃▄▅▆▇█]{8} \| 20 \| 20 \| 0 \|/);
  });

  it("keeps the names of people out", async () => {
    here.write("export.jsonl", pastExport(60, { summary: "Wilhelmina Testperson wants this" }));
    here.write(
      "backlint.config.yaml",
      "teams:\n  - { name: Team of Wilhelmina Testperson, source: export.jsonl }\n",
    );
    for (const format of ["json", "text", "markdown"]) {
      const { output } = await here.run(`trend --weeks 3 --format ${format}`);
      expect(output).toContain("someone");
      expect(output).not.toMatch(/Wilhelmina|5b10ac8d/);
    }
  });

  it("refuses more weeks than anyone has", async () => {
    here.write("export.jsonl", pastExport(10));
    expect((await here.run("trend export.jsonl --weeks 9999")).code).toBe(2);
    expect((await here.run("trend export.jsonl --weeks 0")).code).toBe(2);
  });
});
