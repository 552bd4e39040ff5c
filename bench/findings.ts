/**
 * Whether findings on real backlogs are true, and fair: a random sample of them, each read by hand in the tracker's own
 * record. The labels hold keys and verdicts, in bench/real/labels/findings.jsonl.
 *
 *   npm run bench:findings                    writes the figures into docs/real.md (needs ../shared)
 *   npm run bench:findings -- --list          the sample, and what was said of it
 *   npm run bench:findings -- --unread        what nobody has read yet, or says something else since, as lines to complete
 *   npm run bench:findings -- --rule po/acceptance-criteria --list
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import rules from "../rules/index.ts";
import { audited, missingSources } from "./real/audited.ts";
import { emptyLabel, labelOf, readLabels, saidOf } from "./real/labels.ts";
import { figures, sampleOf } from "./real/page.ts";
import { within } from "./statistics/page.ts";

const PAGE = join(import.meta.dirname, "../docs/real.md");
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    unread: { type: "boolean", default: false },
    rule: { type: "string" },
  },
});

const missing = missingSources();
if (missing.length > 0) {
  print(`skipped: these public exports are not beside the project: ${missing.join(", ")}`);
} else {
  const [teams, labels] = [await audited(), readLabels()];
  for (const finding of values.list || values.unread ? sampleOf(teams) : []) {
    const label = labelOf(labels, finding);
    const { rule, source, subject, message } = finding;
    if (values.rule !== undefined && values.rule !== rule) continue;
    if (values.list)
      print([rule, source, subject, label?.verdict ?? "not read", label?.note ?? "", message].join("\t"));
    if (values.unread && label?.said !== saidOf(message)) print(`${emptyLabel(finding)} ${message}`);
  }
  if (!values.list && !values.unread)
    writeFileSync(PAGE, within(readFileSync(PAGE, "utf8"), figures(teams, labels, rules)));
}
