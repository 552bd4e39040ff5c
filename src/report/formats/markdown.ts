import { notJudgedBecause } from "../answers.ts";
import type { AreaScore, Report, TeamReport } from "../schema.ts";
import { VERDICT_NAME } from "../verdict/words.ts";
import { neutralMarkdown } from "../words/neutral.ts";
import { AREA_ASKS, AREA_NAME, dayOf, gapCount, INCOMPLETE, percent, sizeOf } from "../words/words.ts";
import { actions, findings } from "./markdown/findings.ts";
import { gate, waived } from "./markdown/gate.ts";
import { code, named, row } from "./markdown/marks.ts";
import { moves } from "./markdown/moves.ts";
import { questions, unseen } from "./markdown/questions.ts";
import { verdict } from "./markdown/verdict.ts";

export interface MarkdownOptions {
  /** Every finding instead of the first few of each rule. */
  readonly verbose?: boolean;
}

/**
 * The report for a pull-request comment or a wiki page. Plain lists and tables, no HTML: they read the same
 * on GitHub, on GitLab and as text.
 */
export function markdown(report: Report, { verbose = false }: MarkdownOptions = {}): string {
  const parts = [
    [`# Backlog report, ${dayOf(report.now)}`],
    gaps(report),
    gate(report),
    report.teams.length > 1 ? overview(report) : [],
    ...report.teams.flatMap((team) => teamParts(report, team, verbose)),
    ...waiverParts(report),
    [footer(report)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function teamParts(report: Report, team: TeamReport, verbose: boolean): string[][] {
  const listed = findings(report, team, verbose);
  return [
    [`## ${named(team)}`],
    [`${code(team.id)}: ${sizeOf(team).join(" · ")}`],
    areas(team),
    ...(team.verdict === undefined ? [] : [[`### ${VERDICT_NAME}`], verdict(team)]),
    ["### Do first"],
    actions(report, team),
    ...moves(report, team, verbose),
    ["### Not visible in this source"],
    unseen(team),
    ["### Questions"],
    questions(team),
    ...(listed.length === 0 ? [] : [["### Findings"], listed]),
  ];
}

function waiverParts(report: Report): string[][] {
  const listed = waived(report);
  if (listed.length === 0) return [];
  return [[report.baseline === undefined ? "## Waivers" : "## Waivers and baseline"], listed];
}

/** First of all: whoever reads no further must know that something is missing. */
export function gaps(report: Pick<Report, "gaps">): string[] {
  if (report.gaps.length === 0) return [];
  return [
    `**Incomplete: ${gapCount(report)}.** ${INCOMPLETE}`,
    "",
    ...report.gaps.map(
      ({ source, what, detail }) => `- ${code(source)} ${neutralMarkdown(what)}: ${neutralMarkdown(detail)}`,
    ),
  ];
}

export function overview(report: Report): string[] {
  const names = Object.values(AREA_NAME);
  return [
    row(["Team", ...names, "Fail", "Warn", "Not visible"]),
    `|---|${"--:|".repeat(names.length + 3)}`,
    ...report.teams.map((team) => {
      const scores = Object.keys(AREA_NAME).map((id) => scoreOf(team.areas.find((area) => area.id === id)));
      const outcomes = (["fail", "warn", "not-observable"] as const).map(
        (outcome) => team.rules.filter((rule) => rule.outcome === outcome).length,
      );
      return row([named(team), ...scores, ...outcomes.map(String)]);
    }),
  ];
}

export function areas(team: TeamReport): string[] {
  return [
    row(["Area", "Question", "Score", "Answered", "Fail", "Warn", "Pass", ""]),
    "|---|---|--:|--:|--:|--:|--:|---|",
    ...team.areas.map((area) => {
      const rules = team.rules.filter((rule) => rule.area === area.id);
      const outcomes = (["fail", "warn", "pass"] as const).map(
        (outcome) => rules.filter((rule) => rule.outcome === outcome).length,
      );
      const note =
        area.score === null ? `not judged: ${neutralMarkdown(notJudgedBecause(team, area.id))}` : "";
      return row([
        AREA_NAME[area.id],
        AREA_ASKS[area.id],
        scoreOf(area),
        percent(area.coverage),
        ...outcomes.map(String),
        note,
      ]);
    }),
  ];
}

const scoreOf = (area: AreaScore | undefined): string =>
  area === undefined || area.score === null ? "–" : `**${Math.round(area.score)}**`;

function footer(report: Report): string {
  const experimental = report.teams.some((team) => team.rules.some((rule) => rule.experimental));
  return [
    `Read by backlint ${neutralMarkdown(report.tool.version)}.`,
    ...(experimental ? ["≈ limit set by judgement, without a published source."] : []),
    "`backlint explain RULE` explains a rule.",
  ].join(" ");
}
