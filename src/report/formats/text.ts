import { isJudging } from "../findings/unjudged.ts";
import { findingCount } from "../gate/words.ts";
import type { Report, TeamReport } from "../schema.ts";
import { gapCount } from "../words/gaps.ts";
import { chanceWords, FAIL_MEANS, OUTCOME_NAME, opinionWords, WARN_MEANS } from "../words/words.ts";
import { areas } from "./text/areas.ts";
import { flow, wrap } from "./text/cells.ts";
import { findings, unjudged } from "./text/findings.ts";
import { first } from "./text/first.ts";
import { gate } from "./text/gate.ts";
import { header } from "./text/header.ts";
import { moves } from "./text/moves.ts";
import { overview } from "./text/overview.ts";
import { newPage, type Page } from "./text/page.ts";
import { rules } from "./text/rules.ts";
import { gaps, unseen } from "./text/unseen.ts";
import { verdict } from "./text/verdict.ts";
import { baseline, waivers } from "./text/waivers.ts";

export interface TextOptions {
  /** Terminal cells, 60 to 160; 100 where nothing is known. */
  readonly columns?: number;
  readonly colour?: boolean;
  /** Every finding and every rule in full. */
  readonly verbose?: boolean;
  /** No character beyond ASCII but those of the tracker's own text. */
  readonly ascii?: boolean;
}

const DEFAULT_COLUMNS = 100;
/** Up to so many teams are read one after the other; more need a map first. */
const WITHOUT_OVERVIEW = 5;

/** The report for a terminal: how healthy what is, what to do first, and what could not be seen. */
export function text(report: Report, options: TextOptions = {}): string {
  const { columns = DEFAULT_COLUMNS, colour = false, verbose = false, ascii = false } = options;
  const page = newPage({ columns, colour, verbose, ascii });
  const parts = [
    gate(page, report),
    report.teams.length > WITHOUT_OVERVIEW ? overview(page, report) : [],
    ...report.teams.flatMap((team) => teamParts(page, report, team)),
    waivers(page, report),
    baseline(page, report),
    gaps(page, report),
    legend(page, report),
  ];
  const body = parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
  return `${[...incomplete(page, report), body].join("\n")}\n`;
}

function teamParts(page: Page, report: Report, team: TeamReport): string[][] {
  return [
    header(page, report, team),
    areas(page, team),
    verdict(page, team),
    first(page, report, team),
    moves(page, report, team),
    rules(page, report, team),
    page.verbose ? [] : unjudged(page, report, team),
    page.verbose ? unseen(page, team) : [],
    page.verbose ? findings(page, report, team) : [],
  ];
}

function incomplete({ paint }: Page, report: Report): string[] {
  if (report.complete && report.gaps.length === 0) return [];
  return [
    paint.yellow(`${paint.bold("Incomplete")}: ${gapCount(report)} in what was read, named at the end.`),
  ];
}

/** The signs that were used, and where more is to be had. */
function legend(page: Page, report: Report): string[] {
  const met = new Set(report.teams.flatMap((team) => team.rules.map(({ outcome }) => outcome)));
  const { signs, paint } = page;
  const used = (["fail", "warn", "pass", "insufficient-evidence", "not-observable", "error"] as const)
    .filter((outcome) => met.has(outcome))
    .map((outcome) => `${signs.outcome[outcome]} ${outcome === "warn" ? WARN_MEANS : OUTCOME_NAME[outcome]}`);
  const judging = report.findings.filter(isJudging);
  const hasQueries = report.teams.some(({ rules: all }) => all.some(({ queries }) => queries.length > 0));
  const more = [
    ...(page.verbose || report.findings.length === 0
      ? []
      : [
          `${findingCount(judging.length === 0 ? report.findings : judging)}: --verbose lists ${hasQueries ? "all, queries in full" : "them all"}`,
        ]),
    "backlint explain RULE explains a rule",
  ];
  const opinion = opinionWords(report);
  const chance = chanceWords(report);
  return [
    ...flow(used, "  ", page.prose - 1),
    ...(chance === undefined ? [] : wrap(`${FAIL_MEANS} ${chance}`, page.prose - 1)),
    ...(opinion === undefined ? [] : wrap(`~ ${page.shown(opinion)}`, page.prose - 1)),
    ...flow(more, ` ${signs.dot} `, page.prose - 1),
  ].map((line) => paint.dim(` ${line}`));
}
