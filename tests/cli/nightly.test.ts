import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import type { Trend } from "../../src/report/trend/schema.ts";
import { cutExport } from "./gate-sample.ts";
import { jiraExport, workplace } from "./harness.ts";
import { pastExport } from "./history.ts";

const at = workplace();

describe("nightly", () => {
  it("reads once and writes several formats, with the trend of 26 weeks inside", async () => {
    at.write("export.jsonl", pastExport(60));
    const { code, output, files } = await at.run(
      "nightly export.jsonl --format html --output night/report.html --format slack --output slack.json --format json",
    );
    expect(code).toBe(0);
    expect(files?.map(({ path }) => path)).toEqual(["night/report.html", "slack.json"]);
    expect(files?.[0]?.text).toMatch(/^<!doctype html>/i);
    expect(JSON.parse(files?.[1]?.text ?? "")).toHaveProperty("blocks");
    const report: Report = JSON.parse(output);
    expect(report.trend?.[0]?.weeks).toHaveLength(26);
  });

  it("tells the same trend as the command of that name", async () => {
    at.write("export.jsonl", pastExport(60));
    const report: Report = JSON.parse((await at.run("nightly export.jsonl --weeks 6 --format json")).output);
    const trend: Trend = JSON.parse((await at.run("trend export.jsonl --weeks 6 --format json")).output);
    expect(report.trend).toEqual(trend.teams);
  });

  it("goes without the trend of a team whose source holds no history, and says that it cannot be seen", async () => {
    at.write("export.jsonl", jiraExport(30));
    const { code, output } = await at.run("nightly export.jsonl --format json");
    const report: Report = JSON.parse(output);
    expect([code, report.trend]).toEqual([0, []]);
    expect(report.teams[0]?.unseen.map(({ what }) => what)).toContain("history");
  });

  it("delivers what was read where something was not, and is exit 3", async () => {
    at.write("export.jsonl", cutExport());
    const { code, output } = await at.run("nightly export.jsonl --format json");
    expect([code, JSON.parse(output).complete]).toEqual([3, false]);
  });

  it("refuses more weeks than anybody means", async () => {
    at.write("export.jsonl", pastExport(6));
    expect((await at.run("nightly export.jsonl --weeks 521")).code).toBe(2);
  });
});
