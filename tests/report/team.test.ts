import { describe, expect, it } from "vitest";
import type { Backlog } from "../../src/backlog/model.ts";
import { html } from "../../src/report/formats/html.ts";
import { markdown } from "../../src/report/formats/markdown.ts";
import { text } from "../../src/report/formats/text.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { teamReport } from "../../src/report/team.ts";
import { bulkRun, daysAgo, NOW, story, team } from "../make.ts";
import { report } from "./sample.ts";

const of = (fields: Partial<Omit<Backlog, "capabilities">>) =>
  teamReport(
    { team: team({ items: [story()], ...fields }), measurements: [], areas: [] },
    { now: NOW, isEarlier: false, verdict: undefined, isWaived: () => false },
  );

describe("the report of a team", () => {
  const bulk = [
    bulkRun(daysAgo(40), { what: "created" }),
    bulkRun(daysAgo(9), { what: "changed", open: true }),
  ];

  it("names the days on which many items changed at once, newest first", () => {
    const { bulk: days } = of({ bulk });
    expect(days).toEqual([
      { day: "2026-11-15", what: "changed", items: 20, of: 30, open: true },
      { day: "2026-10-15", what: "created", items: 20, of: 30, open: false },
    ]);
    expect("bulk" in of({})).toBe(false);
    expect(() => reportSchema.parse(report({ teams: [of({ bulk }), of({})] }))).not.toThrow();
  });

  it("says in every format for people that they do not count as touched", () => {
    const shown = report({ teams: [of({ bulk })] });
    const newest = "15 Nov 2026: 20 of 30 open items changed at once; not counted as touched";
    const older = "15 Oct 2026: 20 of 30 items created at once; not counted as touched";
    const lines = (output: string) => output.split("\n").filter((line) => line.includes("at once"));
    expect(lines(text(shown))).toEqual([`${newest} (and 1 more such day)`]);
    expect(lines(text(shown, { verbose: true }))).toEqual([newest, older]);
    expect(lines(markdown(shown))).toEqual([`- ${newest} (and 1 more such day)`]);
    expect(lines(markdown(shown, { verbose: true }))).toEqual([`- ${newest}`, `- ${older}`]);
    for (const line of [newest, older]) expect(html(shown)).toContain(`<p class="quiet">${line}</p>`);
  });
});
