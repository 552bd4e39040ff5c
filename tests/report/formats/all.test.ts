import { describe, expect, it } from "vitest";
import type { FormatOptions } from "../../../src/report/format-options.ts";
import { FORMAT_NAMES, type FormatName, loadFormats } from "../../../src/report/formats.ts";
import type { Report } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding } from "../sample.ts";

const OPTIONS: FormatOptions = { columns: 100, colour: false, verbose: true };
const FORMATS = await loadFormats(FORMAT_NAMES);
const render = (format: FormatName, report: Report): string => FORMATS[format](report, OPTIONS);

/** What no output holds as it stands: it would be obeyed, hide, reorder, or break the file. */
const OBEYED =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\u{e0000}-\u{e007f}]/u;

describe.each(FORMAT_NAMES)("hostile text in %s", (format) => {
  it.each(Object.entries(HOSTILE))("is shown and not obeyed: %s", (_, text) => {
    const output = render(format, hostileReport(text));
    // The script of the page is ours, and its white space is the compiler's.
    const [shown = ""] = output.split("<script>");
    expect(OBEYED.exec(format === "html" ? shown : output)?.[0]).toBeUndefined();
    expect(output.isWellFormed()).toBe(true);
    expect(output.endsWith("\n")).toBe(true);
  });
});

/** Over eight rules of one team, all of them failing. */
const many = (count: number): Report => {
  const rules = (SAMPLE_OF_CHECK.teams[0]?.rules ?? []).filter(({ outcome }) => outcome === "fail");
  return {
    ...SAMPLE_OF_CHECK,
    findings: Array.from({ length: count }, (_, n) =>
      finding({
        rule: rules[n % rules.length]?.id ?? "po/acceptance-criteria",
        fingerprint: n.toString(16).padStart(32, "0"),
        message: `states ${n % 7} of at least 9 acceptance criteria, and repeats its title`,
      }),
    ),
  };
};

/** Seconds of the fastest of three. */
function seconds(format: FormatName, report: Report): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    render(format, report);
    return (performance.now() - start) / 1000;
  });
  return Math.min(...times);
}

describe("every format", () => {
  const [some, all] = [many(10_000), many(40_000)];

  it.each(FORMAT_NAMES)("%s is the same bytes for the same report, and leaves it alone", (format) => {
    const before = structuredClone(SAMPLE_OF_CHECK);
    expect(render(format, SAMPLE_OF_CHECK)).toBe(render(format, structuredClone(SAMPLE_OF_CHECK)));
    expect(SAMPLE_OF_CHECK).toEqual(before);
  });

  it.each(FORMAT_NAMES)(
    "%s renders 10,000 findings in under a second, and four times as many in no more than eight times that",
    (format) => {
      const once = seconds(format, some);
      expect(once).toBeLessThan(1);
      expect(seconds(format, all)).toBeLessThan(8 * Math.max(once, 0.02));
    },
  );
});
