import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { cutExport, staleExport, textlessExport } from "./gate-sample.ts";
import { workplace } from "./harness.ts";
import { pastExport } from "./history.ts";

const at = workplace();

const DUPLICATES = { id: "hygiene/duplicates", title: "Duplicate items" };
/** Comments are fewer than each item says. */
const MUTED = { comment: { comments: [], total: 3 } };

async function json(args: string): Promise<{ code: number; report: Report; notes: string }> {
  const { code, output, notes = [] } = await at.run(`${args} --format json`);
  return { code, report: JSON.parse(output), notes: notes.join() };
}

/** Texts are cut; of the questions with an answer one reads them, and staleness does not. */
const textless = (): string => at.write("export.jsonl", textlessExport());

describe("a gap in texts", () => {
  it("is named with the answers that rest on it, and makes audit exit 3 for them", async () => {
    textless();
    const { code, report, notes } = await json("audit export.jsonl");
    expect([code, report.complete]).toEqual([3, false]);
    expect(report.gaps).toMatchObject([
      { what: "description", cuts: ["body"], questions: [DUPLICATES], counts: true },
    ]);
    expect(notes).toContain("(1 answer rests on it)");
    const { code: same, output } = await at.run("audit export.jsonl");
    expect(same).toBe(3);
    expect(output.replace(/\s+/g, " ")).toContain("; 1 answer rests on it ");
  });

  it("is named, and no more, where no answer reads them: the question is switched off, or not asked for", async () => {
    textless();
    const other = await json("audit export.jsonl --rule hygiene/staleness");
    expect([other.code, other.report.complete, other.report.gaps[0]?.questions]).toEqual([0, false, []]);
    expect((await json("audit export.jsonl --rule hygiene/duplicates")).code).toBe(3);
    expect((await at.run("explain hygiene/staleness export.jsonl")).code).toBe(0);
    expect((await at.run("explain hygiene/duplicates export.jsonl")).code).toBe(3);
    at.write("backlint.config.yaml", "rules: { hygiene/duplicates: off }\n");
    const off = await json("audit export.jsonl");
    expect([off.code, off.report.gaps[0]?.counts, off.notes]).toEqual([
      0,
      false,
      expect.stringContaining("no answer rests on it"),
    ]);
  });

  it("makes no exit 3 of the other commands either that read none", async () => {
    textless();
    expect((await at.run("criteria export.jsonl")).code).toBe(3);
    expect((await at.run("plan export.jsonl")).code).toBe(3);
    at.write("backlint.config.yaml", "rules: { hygiene/duplicates: off }\n");
    expect((await at.run("plan export.jsonl")).code).toBe(0);
    at.write("export.jsonl", staleExport({ fields: MUTED }));
    expect((await at.run("criteria export.jsonl")).code).toBe(0);
  });

  it("is one of the answers in a trend that read them in some week, and of all that read the history", async () => {
    const trend = async (fields: Readonly<Record<string, unknown>>) => {
      at.write("export.jsonl", pastExport(60, fields));
      const { code, output } = await at.run("trend export.jsonl --weeks 8 --format json");
      const { gaps } = JSON.parse(output) as Pick<Report, "gaps">;
      return [code, gaps.flatMap(({ questions }) => questions.map(({ id }) => id))] as const;
    };
    expect(await trend({})).toEqual([0, []]);
    const [code, resting] = await trend({ description: 7 });
    expect([code, resting]).toEqual([3, expect.arrayContaining(["hygiene/duplicates"])]);
    expect(resting).not.toContain("hygiene/staleness");
  });

  it("keeps in a baseline what its question found, and drops what others found", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    at.write("export.jsonl", staleExport({ stale: 25, fields: { components: { name: "Web" } } }));
    const kept = await at.run("baseline export.jsonl --prune");
    expect(kept.output).toContain("30 findings, 0 added, 0 removed");
    expect([kept.code, kept.notes?.join()]).toEqual([3, expect.stringContaining("that rest on it")]);
    at.write("export.jsonl", textlessExport({ stale: 25 }));
    const { code, output } = await at.run("baseline export.jsonl --prune");
    expect([code, output]).toEqual([3, expect.stringContaining("25 findings, 0 added, 5 removed")]);
  });
});

describe("a gap in comments", () => {
  it("touches no question that goes by something else where they are missing", async () => {
    at.write("export.jsonl", staleExport({ fields: MUTED }));
    const { code, report } = await json("audit export.jsonl");
    expect([code, report.complete]).toEqual([0, false]);
    expect(report.gaps).toMatchObject([
      { what: "comments", cuts: ["comments"], questions: [], counts: false },
    ]);
    expect(report.findings.filter(({ rule }) => rule === "hygiene/staleness")).toHaveLength(30);
  });
});

describe("a gap, for check", () => {
  const gate = (more: string): string => at.write("backlint.config.yaml", `gate: { answered: 0, ${more} }\n`);

  it("is exit 3 where a gated answer rests on it, and only said where on-gap is warn", async () => {
    textless();
    gate("fail-on: low");
    const failing = await json("check export.jsonl");
    expect(failing.code).toBe(3);
    expect(failing.report.gate?.unjudged).toEqual([
      expect.objectContaining({ kind: "gap", says: "1 gated question rests on it: Duplicate items" }),
    ]);
    gate("fail-on: low, on-gap: warn");
    const warned = await json("check export.jsonl");
    // What could be read fails all the same.
    expect(warned.code).toBe(1);
    expect(warned.report.gate).toMatchObject({ onGap: "warn", unjudged: [] });
    expect(warned.report.gate?.notes).toEqual([expect.stringContaining("on-gap is warn")]);
    expect(warned.report.gaps[0]).toMatchObject({ questions: [DUPLICATES], counts: false });
  });

  it("is no matter of a gate that asks for nothing that rests on it", async () => {
    const fresh = { created: "2026-10-01T09:00:00.000+0000", updated: "2026-11-01T09:00:00.000+0000" };
    at.write("export.jsonl", textlessExport({ fields: fresh }));
    gate("fail-on: medium");
    const { code, report } = await json("check export.jsonl");
    expect([code, report.gate?.passed, report.complete]).toEqual([0, true, false]);
    expect(report.gaps[0]).toMatchObject({ questions: [DUPLICATES], counts: false });
  });

  it("that left nothing to judge fails whatever on-gap says", async () => {
    at.write("export.jsonl", "{");
    gate("on-gap: warn");
    const { code, report } = await json("check export.jsonl");
    expect([code, report.gate?.passed, report.teams]).toEqual([3, false, []]);
    at.write("export.jsonl", cutExport());
    expect((await json("check export.jsonl --fail-on medium")).code).toBe(1);
  });
});
