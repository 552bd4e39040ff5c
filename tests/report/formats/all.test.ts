import { describe, expect, it } from "vitest";
import type { FormatOptions } from "../../../src/report/format-options.ts";
import { FORMAT_NAMES, type FormatName, loadFormats } from "../../../src/report/formats.ts";
import type { Finding, Report } from "../../../src/report/schema.ts";
import { SAMPLE_OF_CHECK } from "../check-sample.ts";
import { HOSTILE, hostileReport } from "../hostile.ts";
import { finding, report, rule, team } from "../sample.ts";

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

/** A report of so many teams with five findings each, and how often any finding has been looked at. */
function watched(teams: number): { readonly report: Report; looks(): number } {
  let looks = 0;
  const watch: ProxyHandler<Finding> = {
    get(target, name, receiver) {
      if (name === "rule") looks++;
      return Reflect.get(target, name, receiver);
    },
  };
  const all = Array.from({ length: teams }, (_, n) =>
    team({ id: `jira:T${n}`, rules: [rule({ id: "po/a", outcome: "fail", failed: 5, judged: 5 })] }),
  );
  const findings = all.flatMap(({ id }) =>
    Array.from({ length: 5 }, () => new Proxy(finding({ rule: "po/a", team: id }), watch)),
  );
  return { report: report({ teams: all, findings }), looks: () => looks };
}

describe("every format", () => {
  it.each(FORMAT_NAMES)("%s is the same bytes for the same report, and leaves it alone", (format) => {
    const before = structuredClone(SAMPLE_OF_CHECK);
    expect(render(format, SAMPLE_OF_CHECK)).toBe(render(format, structuredClone(SAMPLE_OF_CHECK)));
    expect(SAMPLE_OF_CHECK).toEqual(before);
  });

  it.each(FORMAT_NAMES)("%s never looks at every finding for every team", (format) => {
    const looksFor = (teams: number): number => {
      const { report, looks } = watched(teams);
      render(format, report);
      return looks();
    };
    const [few, many] = [looksFor(50), looksFor(400)];
    // Eight times the teams and findings; 64 times as many looks would be a search of all for each. Sorting adds a little.
    expect(many).toBeLessThanOrEqual(12 * Math.max(few, 50));
  });
});
