import { describe, expect, it } from "vitest";
import type { Report } from "../../src/report/schema.ts";
import { cutExport, mutedExport, staleExport } from "./gate-sample.ts";
import { workplace } from "./harness.ts";
import { pastExport } from "./history.ts";

const at = workplace();

const STALE = { id: "hygiene/staleness", title: "Stale items" };

async function json(args: string): Promise<{ code: number; report: Report; notes: string }> {
  const { code, output, notes = [] } = await at.run(`${args} --format json`);
  return { code, report: JSON.parse(output), notes: notes.join() };
}

/** Comments are cut, and one question that has an answer reads them. */
const muted = (): string => at.write("export.jsonl", mutedExport());

describe("a gap in comments", () => {
  it("is named with the answers that rest on it, and makes audit exit 3 for them", async () => {
    muted();
    const { code, report, notes } = await json("audit export.jsonl");
    expect([code, report.complete]).toEqual([3, false]);
    expect(report.gaps).toMatchObject([
      { what: "comments", cuts: ["comments"], questions: [STALE], counts: true },
    ]);
    expect(notes).toContain("(1 answer rests on it)");
    const { code: same, output } = await at.run("audit export.jsonl");
    expect(same).toBe(3);
    expect(output.replace(/\s+/g, " ")).toContain("first in SHOP-1; 1 answer rests on it: Stale items");
  });

  it("is named, and no more, where no answer reads them: the question is switched off, or not asked for", async () => {
    muted();
    const other = await json("audit export.jsonl --rule hygiene/duplicates");
    expect([other.code, other.report.complete, other.report.gaps[0]?.questions]).toEqual([0, false, []]);
    expect((await json("audit export.jsonl --rule hygiene/staleness")).code).toBe(3);
    expect((await at.run("explain hygiene/duplicates export.jsonl")).code).toBe(0);
    expect((await at.run("explain hygiene/staleness export.jsonl")).code).toBe(3);
    at.write("backlint.config.yaml", "rules: { hygiene/staleness: off }\n");
    const off = await json("audit export.jsonl");
    expect([off.code, off.report.gaps[0]?.counts, off.notes]).toEqual([
      0,
      false,
      expect.stringContaining("no answer rests on it"),
    ]);
  });

  it("makes no exit 3 of the other commands either that read none", async () => {
    muted();
    expect((await at.run("criteria export.jsonl")).code).toBe(0);
    expect((await at.run("plan export.jsonl")).code).toBe(3);
    at.write("backlint.config.yaml", "rules: { hygiene/staleness: off }\n");
    expect((await at.run("plan export.jsonl")).code).toBe(0);
    at.write("export.jsonl", staleExport({ fields: { description: 7 } }));
    expect((await at.run("criteria export.jsonl")).code).toBe(3);
  });

  it("is one of the answers in a trend that read comments in some week", async () => {
    const trend = async (fields: object): Promise<readonly [number, readonly string[]]> => {
      at.write("export.jsonl", pastExport(60, { ...fields }));
      const { code, output } = await at.run("trend export.jsonl --weeks 8 --format json");
      const { gaps } = JSON.parse(output) as Pick<Report, "gaps">;
      return [code, gaps.flatMap(({ questions }) => questions.map(({ id }) => id))];
    };
    expect(await trend({})).toEqual([0, []]);
    const [code, resting] = await trend({ comment: { comments: [], total: 3 } });
    expect([code, resting]).toEqual([3, expect.arrayContaining(["hygiene/staleness"])]);
    expect(resting).not.toContain("hygiene/duplicates");
  });

  it("keeps in a baseline what its question found, and drops what others found", async () => {
    at.write("export.jsonl", staleExport());
    await at.run("baseline export.jsonl");
    at.write("export.jsonl", mutedExport({ stale: 25 }));
    const pruned = await at.run("baseline export.jsonl --prune");
    expect([pruned.code, pruned.notes?.join()]).toEqual([3, expect.stringContaining("that rest on it")]);
    expect(pruned.output).toContain("30 findings, 0 added, 0 removed");
    at.write("export.jsonl", staleExport({ stale: 25, fields: { components: { name: "Web" } } }));
    const kept = await at.run("baseline export.jsonl --prune");
    expect(kept.output).toContain("30 findings, 0 added, 0 removed");
    at.write("export.jsonl", staleExport({ stale: 25, fields: { description: 7 } }));
    const { code, output } = await at.run("baseline export.jsonl --prune");
    expect([code, output]).toEqual([3, expect.stringContaining("25 findings, 0 added, 5 removed")]);
  });
});

describe("a gap, for check", () => {
  const gate = (more: string): string => at.write("backlint.config.yaml", `gate: { answered: 0, ${more} }\n`);

  it("is exit 3 where a gated answer rests on it, and only said where on-gap is warn", async () => {
    muted();
    gate("fail-on: medium");
    const failing = await json("check export.jsonl");
    expect(failing.code).toBe(3);
    expect(failing.report.gate?.unjudged).toEqual([
      expect.objectContaining({ kind: "gap", says: "1 gated question rests on it: Stale items" }),
    ]);
    gate("fail-on: medium, on-gap: warn");
    const warned = await json("check export.jsonl");
    // What could be read fails all the same.
    expect(warned.code).toBe(1);
    expect(warned.report.gate).toMatchObject({ onGap: "warn", unjudged: [] });
    expect(warned.report.gate?.notes).toEqual([expect.stringContaining("on-gap is warn")]);
    expect(warned.report.gaps[0]).toMatchObject({ questions: [STALE], counts: false });
  });

  it("is no matter of a gate that asks for nothing that rests on it", async () => {
    muted();
    const severities = "rules: { hygiene/staleness: low, hygiene/duplicates: medium }";
    at.write("backlint.config.yaml", `gate: { answered: 0, fail-on: medium }\n${severities}\n`);
    const { code, report } = await json("check export.jsonl");
    expect([code, report.gate?.passed, report.complete]).toEqual([0, true, false]);
    expect(report.gaps[0]).toMatchObject({ questions: [STALE], counts: false });
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
