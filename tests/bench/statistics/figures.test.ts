import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extentOf, figures, QUICK } from "../../../bench/statistics/figures.ts";
import { figuresOf, within } from "../../../bench/statistics/page.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/statistics.md"), "utf8");
/** Headings, and the head of each table. */
const heads = (text: string): string[] => text.match(/^(###.*|\|.*(?=\n\| ---))$/gm) ?? [];

describe("the figures of the page", () => {
  const quick = figures(extentOf("choose", QUICK));

  it("are the parts that the simulation has today", () => {
    expect(heads(quick).length).toBeGreaterThan(15);
    expect(heads(figuresOf(page))).toEqual(heads(quick));
  });

  it("come from the seed that nothing was chosen on", () => {
    expect(figuresOf(page)).toContain("Seed `report-3`, 2,000 made-up teams a cell");
  });

  it("are the same for the same seed", () => {
    expect(figures(extentOf("choose", QUICK))).toBe(quick);
  });
});

describe("a page", () => {
  const empty = "before\n<!-- figures -->\nold\n<!-- /figures -->\nafter";

  it("gets its figures between the marks, and keeps the rest", () => {
    const written = within(empty, "new");
    expect(written).toBe("before\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\nafter");
    expect(figuresOf(written)).toBe("new");
    expect(within(written, "newer")).toBe(within(empty, "newer"));
  });

  it("without marks is refused", () => {
    expect(() => within("nothing", "new")).toThrow("<!-- figures -->");
  });
});
