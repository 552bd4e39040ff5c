import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { trendMarkdown } from "../../../src/report/formats/trend/markdown.ts";
import { trendText } from "../../../src/report/formats/trend/text.ts";
import { TREND_FORMATS } from "../../../src/report/trend/formats.ts";
import { trendSchema } from "../../../src/report/trend/schema.ts";
import { HOSTILE } from "../hostile.ts";
import { tokensOf } from "../rendered.ts";
import { trend, trendTeam } from "../trend/sample.ts";

const SAMPLE = trend(trendTeam());
const hostile = (text: string) =>
  trend(
    trendTeam({
      name: text,
      weeks: SAMPLE.teams[0]?.weeks.map((week) => ({ ...week, unknown: text })) ?? [],
      rules: (SAMPLE.teams[0]?.rules ?? []).map((rule) => ({ ...rule, reason: text })),
    }),
  );
const kinds = (source: string): string[] =>
  tokensOf(source)
    .map(({ type }) => type)
    .filter((type) => !/^text/.test(type));

describe("the trend for a terminal", () => {
  it.each([60, 100])("reads as its file shows at %i columns", async (columns) => {
    await expect(trendText(SAMPLE, { columns })).toMatchFileSnapshot(`snapshots/trend-${columns}.txt`);
  });

  it("says the same in colour", () => {
    const coloured = trendText(SAMPLE, { colour: true });
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(trendText(SAMPLE));
  });

  it("writes nothing beyond ASCII of its own when asked", () => {
    const output = trendText(SAMPLE, { ascii: true, verbose: true });
    expect(output).toMatch(/^[\x20-\x7e\n]*$/);
    expect(output).toMatch(
      /Acceptance criteria +[.]{2}[_:\-=+*%#]+ +34 of 40 > +6 of 40 {2}new items 71 % > 35 %/,
    );
  });

  it("gives every rule and every reason when verbose", () => {
    expect(trendText(SAMPLE)).not.toContain("only 3 cases");
    const verbose = trendText(SAMPLE, { verbose: true });
    expect(verbose).toContain(
      "Success metric (pm/success-metric): only 3 cases to judge; at least 6 are needed",
    );
    expect(verbose).toMatch(/✓ Story benefit +··▄/);
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    for (const columns of [60, 160]) {
      const output = trendText(hostile(text), { columns, verbose: true });
      expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(output.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    }
  });
});

describe("the trend in Markdown", () => {
  it("reads as its file shows", async () => {
    await expect(trendMarkdown(SAMPLE)).toMatchFileSnapshot("snapshots/trend.md.txt");
  });

  it.each(Object.entries(HOSTILE))("does not obey %s", (_name, text) => {
    const source = trendMarkdown(hostile(text));
    expect(source.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(kinds(source)).toEqual(kinds(trendMarkdown(hostile("x"))));
  });
});

describe("the trend as JSON", () => {
  it("fits its schema and shows no control as it stands", () => {
    const output = TREND_FORMATS.json(hostile("a\u202e\u001b[2Jb"));
    expect(trendSchema.parse(JSON.parse(output)).teams[0]?.name).toBe("a\u202e\u001b[2Jb");
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
