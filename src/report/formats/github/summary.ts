import { ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import { isJudging, UNJUDGED_HEADING } from "../../findings/unjudged.ts";
import { baselineWords, expiredWords } from "../../gate/words.ts";
import type { Finding, Report, TeamReport } from "../../schema.ts";
import { gapCount, gapDetail, incompleteWords } from "../../words/gaps.ts";
import { neutralMarkdown } from "../../words/neutral.ts";
import { count, counted, dayOf } from "../../words/words.ts";
import { actions, findings, unjudged } from "../markdown/findings.ts";
import { gate } from "../markdown/gate.ts";
import { code, linked, named, shortened, titled } from "../markdown/marks.ts";
import { areas, chance, gaps, overview } from "../markdown.ts";
import { COMMENT, SUMMARY, within } from "./cut.ts";

/** What the comment is found by, to be updated in place. It shows nothing. */
const MARKER = "<!-- backlint -->";
/** Keys and gaps that a comment names. */
const FEW = 3;

/** The report for the summary of a job, as Markdown of less than 1 MiB: the gate, each team, what is new. */
export function summary(report: Report): string {
  const fresh = onlyNew(report);
  return within(SUMMARY, [
    [`# ${titleOf(report)}`],
    gate(report),
    gaps(report),
    ...(report.teams.length > 1 ? [overview(report)] : []),
    ...report.teams.flatMap((team) => [
      [`## ${named(team)}`],
      areas(team),
      ["### Do first"],
      actions(report, team),
      [`### ${newName(report)}`],
      orNone(findings(fresh, team, false)),
      ...apart(fresh, team),
    ]),
    ...expired(report, "##"),
    [footer(report)],
  ]);
}

/** The report for a pull request, as Markdown of less than 65,536 characters that begins with a hidden marker. */
export function comment(report: Report): string {
  const fresh = onlyNew(report);
  const [only, ...others] = report.teams;
  return within(COMMENT, [
    [MARKER],
    [`## ${titleOf(report)}`],
    gate(report),
    fewGaps(report),
    ...(only === undefined ? [] : [others.length === 0 ? areas(only) : overview(report)]),
    ...report.teams.flatMap((team) => [
      [`### ${named(team)}: do first`],
      actions(report, team),
      [`**${newName(report)}**`],
      orNone(newKeys(fresh, team)),
    ]),
    ...expired(report, "###"),
    [footer(report)],
  ]);
}

const titleOf = ({ gate: found, now }: Report): string =>
  `Backlog ${found === undefined ? "report" : "check"}, ${dayOf(now)}`;

const newName = ({ baseline }: Report): string => (baseline === undefined ? "Findings" : "New findings");

const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? ["None."] : lines);

/** The same report without what is known or waived. */
const onlyNew = (report: Report): Report => ({
  ...report,
  findings: report.findings.filter(({ status }) => status === "new"),
});

/** What does not judge the team is not among what is new; the comment leaves it out. */
function apart(fresh: Report, team: TeamReport): string[][] {
  const lines = unjudged(fresh, team, false);
  return lines.length === 0 ? [] : [[`### ${UNJUDGED_HEADING}`], lines];
}

function newKeys(fresh: Report, team: TeamReport): string[] {
  const byRule = findingsByRule(fresh, team.id);
  return ranked(team.rules).flatMap((rule) => {
    const found = (byRule.get(rule.id) ?? []).filter(isJudging);
    return found.length === 0
      ? []
      : [`- ${titled(rule)}, ${counted(found.length, "finding")}${keysOf(found)}`];
  });
}

function keysOf(found: readonly Finding[]): string {
  if (found[0]?.subject.kind === "team") return ": the team as a whole";
  const keys = found.slice(0, FEW).map(({ subject }) => linked(subject));
  return `: ${keys.join(", ")}${found.length > FEW ? ` +${count(found.length - FEW)}` : ""}`;
}

function fewGaps(report: Report): string[] {
  const { gaps: all } = report;
  if (all.length === 0) return [];
  return [
    `**Incomplete: ${gapCount(report)}.** ${incompleteWords(report)}`,
    "",
    ...all
      .slice(0, FEW)
      .map((gap) => `- ${code(gap.source)} ${shortened(gap.what)}: ${gapDetail(gap, FEW, shortened)}`),
    ...(all.length > FEW ? [`- and ${counted(all.length - FEW, "more gap")}`] : []),
  ];
}

const expired = ({ waivers }: Report, level: string): string[][] =>
  waivers.expired.length === 0
    ? []
    : [[`${level} Expired waivers`], waivers.expired.map((one) => `- ${expiredWords(one, shortened, code)}`)];

function footer(report: Report): string {
  const { tool, baseline } = report;
  return [
    ...chance(report),
    `Read by backlint ${neutralMarkdown(tool.version)}.`,
    ...(baseline === undefined ? [] : [`Baseline: ${baselineWords(baseline)}.`]),
  ].join(" ");
}
