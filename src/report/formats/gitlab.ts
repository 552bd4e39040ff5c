import { createHash } from "node:crypto";
import { isJudging } from "../findings/unjudged.ts";
import type { Finding, Report } from "../schema.ts";
import { titleOf } from "../titles.ts";
import { jsonText } from "./json.ts";
import {
  findingPath,
  findingSentences,
  GITLAB_SEVERITY,
  shownKey,
  type Trouble,
  troublesOf,
  troubleWords,
  virtualPath,
} from "./pipeline.ts";

/**
 * The findings as GitLab's Code Quality report: a JSON array.
 *
 * Known findings are in it, because GitLab itself compares the report with that of the target branch: left out here,
 * they would read as resolved. Waived ones are left out: somebody answered for them, and GitLab has no word for that.
 * Those that do not judge the team are `info`. What could not be read comes first, as `blocker` where an answer rests on it. Questions that were
 * not judged for want of data are no finding and have no place here; the other formats list them.
 */
export function gitlab(report: Report): string {
  const unique = uniqueness();
  const entries = [
    ...incompleteness(report),
    ...report.findings
      .filter(({ status }) => status !== "waived")
      .map((finding) => findingEntry(finding, titleOf(report, finding.rule))),
  ];
  return jsonText(entries.map((entry) => ({ ...entry, fingerprint: unique(entry.fingerprint) })));
}

interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The title first: it is what GitLab shows of it in a list. */
const findingEntry = (finding: Finding, title: string): Entry => ({
  description: `${shownKey(title)}: ${findingSentences(finding)}`,
  check_name: shownKey(finding.rule),
  fingerprint: finding.fingerprint,
  severity: isJudging(finding) ? GITLAB_SEVERITY[finding.severity] : "info",
  location: at(findingPath(finding)),
});

function incompleteness(report: Report): readonly Entry[] {
  const troubles = troublesOf(report);
  if (troubles.length > 0 || report.complete) return troubles.map(troubleEntry);
  const detail = "The report is incomplete.";
  return [incomplete(detail, "blocker", virtualPath("reading", "report"), [])];
}

/** What no answer rests on blocks nothing. */
const troubleEntry = (trouble: Trouble): Entry =>
  incomplete(
    troubleWords(trouble),
    trouble.counts ? "blocker" : "info",
    virtualPath(trouble.source, trouble.what),
    [trouble.kind, trouble.source, trouble.what],
  );

const INCOMPLETE_CHECK = "backlint/incomplete";

/** Its detail may change from run to run: `identity` is what makes it the same trouble. */
const incomplete = (
  description: string,
  severity: Entry["severity"],
  path: string,
  identity: readonly string[],
): Entry => ({
  description,
  check_name: INCOMPLETE_CHECK,
  fingerprint: createHash("sha256")
    .update(JSON.stringify([INCOMPLETE_CHECK, ...identity]))
    .digest("hex")
    .slice(0, 32),
  severity,
  location: at(path),
});

const at = (path: string): Entry["location"] => ({ path, lines: { begin: 1 } });

/** GitLab shows one of several entries with the same fingerprint: the second one gets another, always the same. */
function uniqueness(): (fingerprint: string) => string {
  const met = new Map<string, number>();
  return (fingerprint) => {
    const times = (met.get(fingerprint) ?? 0) + 1;
    met.set(fingerprint, times);
    return times === 1 ? fingerprint : `${fingerprint}-${times}`;
  };
}
