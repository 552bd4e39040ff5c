import { AREAS } from "../../rule.ts";
import { notJudgedBecause } from "../answers.ts";
import { UNJUDGED_HEADING } from "../findings/unjudged.ts";
import type { AreaReport, Report, TeamReport } from "../schema.ts";
import { standingOut, VERDICT_NAME } from "../verdict/words.ts";
import { gapCount, gapDetail, incompleteWords } from "../words/gaps.ts";
import { legacyWords } from "../words/legacy.ts";
import { neutralMarkdown } from "../words/neutral.ts";
import {
  AREA_ASKS,
  AREA_NAME,
  bulkWords,
  chanceWords,
  countsOf,
  countsWords,
  dayOf,
  FAIL_MEANS,
  isJudged,
  opinionWords,
  scoreWords,
  sizeOf,
} from "../words/words.ts";
import { actions, findings, unjudged } from "./markdown/findings.ts";
import { gate, waived } from "./markdown/gate.ts";
import { code, named, row, shortened } from "./markdown/marks.ts";
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
  const apart = unjudged(report, team, verbose);
  return [
    [`## ${named(team)}`],
    [`${code(team.id)}: ${sizeOf(team).join(" · ")}`],
    bulkWords(team, verbose).map((line) => `- ${line}`),
    areas(team),
    ...(team.verdict === undefined ? [] : [[`### ${VERDICT_NAME}`], verdict(team)]),
    ["### Do first"],
    actions(report, team),
    ...moves(report, team, verbose),
    ["### Not visible in this source"],
    unseen(team),
    ["### Questions"],
    questions(team),
    ...(apart.length === 0 ? [] : [[`### ${UNJUDGED_HEADING}`], apart]),
    ...(listed.length === 0 ? [] : [["### Findings"], listed]),
  ];
}

function waiverParts(report: Report): string[][] {
  const listed = waived(report);
  if (listed.length === 0) return [];
  return [[report.baseline === undefined ? "## Waivers" : "## Waivers and baseline"], listed];
}

/** Answers that are named of a gap; the others are counted. */
const NAMED = 8;

/** First of all: whoever reads no further must know that something is missing. */
export function gaps(report: Pick<Report, "gaps">): string[] {
  if (report.gaps.length === 0) return [];
  return [
    `**Incomplete: ${gapCount(report)}.** ${incompleteWords(report)}`,
    "",
    ...report.gaps.map(
      (gap) =>
        `- ${code(gap.source)} ${neutralMarkdown(gap.what)}: ${gapDetail(gap, NAMED, neutralMarkdown)}`,
    ),
  ];
}

export function overview(report: Report): string[] {
  const outcomes = ["fail", "warn", "pass", "insufficient-evidence", "not-observable"] as const;
  const out = standingOut(report, shortened);
  return [
    row([
      "Team",
      "Fail",
      "Warn",
      "Pass",
      "Not enough data",
      "Not visible",
      ...Object.values(AREA_NAME).map((name) => `${name}: fail`),
    ]),
    `|---|${"--:|".repeat(outcomes.length + AREAS.length)}`,
    ...report.teams.map((team) => {
      const { counts } = countsOf(team);
      return row([
        named(team),
        ...outcomes.map((outcome) => String(counts[outcome])),
        ...AREAS.map((id) => failsOf(team.areas.find((area) => area.id === id))),
      ]);
    }),
    ...(out === undefined ? [] : ["", out]),
  ];
}

/** Of an area without an answer no fails would be no news. */
const failsOf = (area: AreaReport | undefined): string =>
  area === undefined || !isJudged(area) ? "–" : String(area.counts.fail);

export function areas(team: TeamReport): string[] {
  const legacy = team.areas.flatMap(({ id }) => {
    const said = legacyWords(team, id);
    return said === undefined ? [] : [`${AREA_NAME[id]}: ${neutralMarkdown(said)}.`];
  });
  return [
    row(["Area", "Question", "Answers", "Score"]),
    "|---|---|---|---|",
    ...team.areas.map((area) =>
      row([
        AREA_NAME[area.id],
        AREA_ASKS[area.id],
        countsWords(area),
        scoreWords(area) ?? `not judged: ${neutralMarkdown(notJudgedBecause(team, area.id))}`,
      ]),
    ),
    ...(legacy.length === 0 ? [] : ["", ...legacy]),
  ];
}

function footer(report: Report): string {
  const opinion = opinionWords(report);
  return [
    ...chance(report),
    `Read by backlint ${neutralMarkdown(report.tool.version)}.`,
    ...(opinion === undefined ? [] : [`≈ ${neutralMarkdown(opinion)}.`]),
    "`backlint explain RULE` explains a rule.",
  ].join(" ");
}

/** What a fail means, and how many of them chance alone may make. */
export function chance(report: Report): string[] {
  const words = chanceWords(report);
  return words === undefined ? [] : [`${FAIL_MEANS} ${words}`];
}
