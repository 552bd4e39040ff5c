import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Baseline } from "../../src/report/baseline/baseline.ts";
import type { Finding, Report } from "../../src/report/schema.ts";
import { cutExport, staleExport } from "./gate-sample.ts";
import { workplace } from "./harness.ts";

const at = workplace();
const file = () => join(at.directory, "backlint-baseline.json");
const written = (): Baseline => JSON.parse(readFileSync(file(), "utf8"));
const keys = (): string[] =>
  written().findings.flatMap(({ rule, key }) => (rule === "hygiene/staleness" ? [key] : []));

async function findings(): Promise<Finding[]> {
  const report: Report = JSON.parse((await at.run("check export.jsonl --format json")).output);
  return report.findings.filter(({ rule }) => rule === "hygiene/staleness");
}

describe("baseline", () => {
  it("writes today's findings, one a line, the same bytes for the same input", async () => {
    at.write("export.jsonl", staleExport());
    const { code, output } = await at.run("baseline export.jsonl");
    expect([code, output]).toEqual([0, `${file()}: 30 findings, 30 added, 0 removed\n`]);
    const text = readFileSync(file(), "utf8");
    expect(text.split("\n")).toHaveLength(30 + 6);
    await at.run("baseline export.jsonl");
    expect(readFileSync(file(), "utf8")).toBe(text);
  });

  it("makes findings known, and a problem that is resolved, pruned and back again is new again", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    expect(new Set((await findings()).map(({ status }) => status))).toEqual(new Set(["known"]));

    at.write("export.jsonl", staleExport({ stale: 28 }));
    const resolved: Report = JSON.parse((await at.run("check export.jsonl --format json")).output);
    expect(resolved.baseline).toEqual({ file: "backlint-baseline.json", known: 28, reopened: 0, settled: 2 });
    expect((await at.run("baseline export.jsonl --prune")).output).toContain(
      "28 findings, 0 added, 2 removed",
    );

    at.write("export.jsonl", staleExport());
    const back = (await findings()).filter(({ status }) => status === "new");
    expect(back.map(({ subject }) => subject.key)).toEqual(["SHOP-29", "SHOP-30"]);
  });

  it("knows a finding again after a rename, a move to another project, and among others", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    const before = new Map((await findings()).map((one) => [one.subject.key, one.fingerprint]));
    const renamed = staleExport({ fields: { summary: "Another title" } });
    at.write(
      "export.jsonl",
      renamed
        .split("\n")
        .filter((_, n) => n % 2 === 0 || n >= 30)
        .reverse()
        .join("\n"),
    );
    for (const { subject, fingerprint, status } of await findings()) {
      expect([fingerprint, status]).toEqual([before.get(subject.key), "known"]);
    }
    const moved = staleExport({ fields: { project: { id: "2", key: "PAY", name: "Payments" } } }).replaceAll(
      '"SHOP-',
      '"PAY-',
    );
    at.write("export.jsonl", moved);
    const after = await findings();
    expect(after).toHaveLength(30);
    expect(new Set(after.map(({ status }) => status))).toEqual(new Set(["known"]));
  });

  it("adds nothing with --prune", async () => {
    at.write("export.jsonl", staleExport({ stale: 28 }));
    await at.run("baseline export.jsonl");
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl --prune");
    expect(keys()).toHaveLength(28);
  });

  it("drops nothing of what an incomplete reading did not show, and is exit 3", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    at.write("export.jsonl", cutExport({ stale: 25 }));
    const pruned = await at.run("baseline export.jsonl --prune");
    expect(pruned.code).toBe(3);
    expect(pruned.notes?.join()).toContain("nothing was removed");
    expect(keys()).toHaveLength(30);
  });

  it("keeps the entries of teams that were not read", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    const other = staleExport({ from: 100, fields: { project: { id: "2", key: "PAY", name: "Payments" } } });
    at.write(
      "other.jsonl",
      other.replaceAll('"SHOP-', '"PAY-').replaceAll('"SHOP"', '"PAY"').replaceAll('"id":"10', '"id":"20'),
    );
    await at.run("baseline other.jsonl");
    expect(new Set(written().findings.map(({ team }) => team))).toEqual(new Set(["jira:PAY", "jira:SHOP"]));
  });

  it("leaves waived findings out", async () => {
    at.write("export.jsonl", staleExport());
    at.write(
      "backlint.config.yaml",
      'waivers:\n  - { rule: "hygiene/*", item: SHOP-1, reason: parked, owner: po, expires: 2027-01-31 }\n',
    );
    await at.run("baseline export.jsonl");
    expect(keys()).not.toContain("SHOP-1");
    expect(keys()).toHaveLength(29);
  });

  it("says what is wrong with a file that is no baseline, and overwrites nothing", async () => {
    at.write("export.jsonl", staleExport());
    at.write("backlint-baseline.json", "{ nonsense");
    for (const command of ["check", "baseline", "audit"]) {
      const { code, notes = [] } = await at.run(`${command} export.jsonl`);
      expect(code).toBe(2);
      expect(notes[0]).toContain("backlint-baseline.json");
    }
    expect(readFileSync(file(), "utf8")).toBe("{ nonsense");
  });

  it("has nothing to prune where there is none", async () => {
    at.write("export.jsonl", staleExport());
    expect((await at.run("baseline export.jsonl --prune")).code).toBe(2);
    expect(existsSync(file())).toBe(false);
  });
});
