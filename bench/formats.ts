/**
 * What writing a report costs: every format writes 10,000 findings in under a second, and four times as many
 * in no more than eight times that; names are redacted in three; the page opens and answers a search in two.
 *
 * npm run bench:formats
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { FORMAT_NAMES, type FormatName, loadFormats } from "../src/report/formats.ts";
import { redact } from "../src/report/redact/report.ts";
import type { Report } from "../src/report/schema.ts";
import { browserPath, launch, open } from "../tests/browser.ts";
import { SAMPLE_OF_CHECK } from "../tests/report/check-sample.ts";
import { manyFindings } from "../tests/report/formats/many-findings.ts";
import { finding, report } from "../tests/report/sample.ts";
import { least, tell } from "./measure.ts";

/** Seconds. */
const AT_MOST = 1;
/** How many times as long four times the findings may take: sorting grows a little faster than its input. */
const FOURFOLD = 8;
/** Seconds: below, a measurement says more about the machine than about the format. */
const FLOOR = 0.02;
const REDACTION = 3;
const SEARCH = 2;

/** Over eight rules of one team, all of them failing. */
const many = (count: number): Report => {
  const rules = (SAMPLE_OF_CHECK.teams[0]?.rules ?? []).filter(({ outcome }) => outcome === "fail");
  return {
    ...SAMPLE_OF_CHECK,
    findings: Array.from({ length: count }, (_, n) =>
      finding({
        rule: rules[n % rules.length]?.id ?? "po/acceptance-criteria",
        fingerprint: n.toString(16).padStart(32, "0"),
        subject: { kind: "item", key: `SHOP-${n}`, title: `${"決済 with a basket ".repeat(6)}${n}` },
        message: `states ${n % 7} of at least 9 acceptance criteria, and repeats its title`,
      }),
    ),
  };
};

const FORMATS = await loadFormats(FORMAT_NAMES);
const seconds = (format: FormatName, of: Report): number =>
  least(3, () => FORMATS[format](of, { columns: 100, colour: true, verbose: true })) / 1000;

const [some, all] = [many(10_000), many(40_000)];
for (const format of FORMAT_NAMES) {
  const once = seconds(format, some);
  tell(`${format}, 10,000 findings`, once, AT_MOST, " s");
  tell(`${format}, four times as many`, seconds(format, all) / Math.max(once, FLOOR), FOURFOLD);
}

const people = new Set(Array.from({ length: 5_000 }, (_, n) => `Firstname${n % 70} Lastname${n}`));
const named = report({
  findings: Array.from({ length: 10_000 }, (_, n) =>
    finding({
      rule: "po/x",
      message: `says ${n} things, one of them to Firstname${n % 70}`,
      subject: {
        kind: "item",
        key: `SHOP-${n}`,
        title: `Ask Firstname${n % 70} Lastname${n % 5_000} about ${n}`,
      },
      evidence: { quote: `a sentence of about sixty characters that somebody wrote ${n}` },
    }),
  ),
});
tell("5,000 people out of 10,000 findings", least(2, () => redact(named, people)) / 1000, REDACTION, " s");

if (browserPath === undefined) process.stdout.write("        no browser: the page is not measured\n");
else await page();

/** Seconds from the address to the first answer, the least of three. */
async function page(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "backlint-bench-"));
  const browser = await launch();
  try {
    const file = join(folder, "report.html");
    const options = { columns: 100, colour: false, verbose: true };
    writeFileSync(file, FORMATS.html(manyFindings(10_000), options));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const { page, visit } = await open(browser, "about:blank");
      const start = performance.now();
      await visit(pathToFileURL(file).href);
      await page.fill("#search", "number 4711");
      if ((await page.textContent("#count")) !== "1 of 10000 findings")
        throw new Error("the search is wrong");
      best = Math.min(best, (performance.now() - start) / 1000);
      await page.context().close();
    }
    tell("the page of 10,000 findings, opened and searched", best, SEARCH, " s");
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
