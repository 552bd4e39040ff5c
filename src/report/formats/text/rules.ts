import { exactPercent } from "../../../engine/limit-words.ts";
import { selectActions } from "../../actions.ts";
import { ANSWERS, looksFine, ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import type { Report, RuleResult, TeamReport } from "../../schema.ts";
import {
  count,
  counted,
  countsOf,
  isWholeTeam,
  percent,
  readingsOf,
  tallyOf,
  widerOf,
} from "../../words/words.ts";
import { filled, inColour } from "./areas.ts";
import { blank, flow, left, right, width, wrap } from "./cells.ts";
import { heading, type Page, painted, sign, WITH_IDS } from "./page.ts";
import { unanswered } from "./unanswered.ts";

/** Every question and its answer: a row where something failed, a short list where all is well. */
export function rules(page: Page, report: Report, team: TeamReport): string[] {
  const answered = ranked(team.rules.filter(isAnswered));
  const rows = page.verbose ? answered : answered.filter(({ outcome }) => outcome !== "pass");
  const passed = page.verbose ? [] : team.rules.filter(({ outcome }) => outcome === "pass");
  // What is done first has said it there.
  const said = new Set(selectActions(report, team).map(({ rule }) => rule.id));
  const shown = page.verbose
    ? team.rules
    : team.rules.filter((rule) => (isAnswered(rule) || looksFine(rule)) && !said.has(rule.id));
  // How far a limit was moved, `explain` says of each rule.
  const moved = page.verbose ? readingsOf(answered) : undefined;
  const covers = coversOf(ranked(shown));
  const mark: Mark = (rule) => {
    const at = covers.indexOf(widerOf(rule) ?? "");
    return at === -1 ? "" : page.signs.note(at + 1);
  };
  const notes = [moved ?? [], covers.map((words, at) => `${page.signs.note(at + 1)} ${words}`)].flat();
  return [
    ...table(
      page,
      head(page, team),
      rows,
      (rule) => findingsByRule(report, team.id).get(rule.id)?.[0]?.message ?? "",
      mark,
    ),
    ...grid(page, passed, mark),
    ...unanswered(page, team),
    ...notes.flatMap((note) =>
      wrap(page.shown(note), page.prose - 4).map((line) => page.paint.dim(`    ${line}`)),
    ),
  ];
}

/** The number of the note on what a question covers; empty where there is none. */
type Mark = (rule: RuleResult) => string;

/** What questions cover beyond their own members, each once. */
const coversOf = (rules: readonly RuleResult[]): readonly string[] => [
  ...new Set(rules.flatMap((rule) => widerOf(rule) ?? [])),
];

const isAnswered = ({ outcome }: RuleResult): boolean => ANSWERS.includes(outcome);

/** How many have an answer, and how many which; those without one are listed with their reasons. */
function head(page: Page, team: TeamReport): string {
  const answered = tallyOf(countsOf(team)).filter(({ outcome }) => ANSWERS.includes(outcome));
  return `${heading(page, answeredOf(team))}  ${inColour(page, answered).join(" ")}`.trimEnd();
}

function answeredOf({ rules: all }: TeamReport): string {
  const asked = all.filter(({ outcome }) => outcome !== "not-applicable");
  const answered = asked.filter(({ outcome }) => ANSWERS.includes(outcome));
  return `${answered.length} of ${counted(asked.length, "question")} answered`;
}

interface Columns {
  readonly title: number;
  /** None where it does not fit beside the figures. */
  readonly id: number;
  readonly counts: number;
  readonly severity: number;
  readonly gauge: number;
  readonly limit: number;
  readonly unknown: number;
}

const SHARE = 5;
const LEAST_GAUGE = 6;
const WIDEST_GAUGE = 30;
const BETWEEN = 2;

/** What there is room for: the title first, then the figures, the id, and the gauge in what is left. */
function columnsFor(page: Page, rows: readonly RuleResult[], mark: Mark): Columns {
  const { columns } = page;
  const counts = Math.max("failing".length, ...rows.map((row) => failedOf(row).length));
  const severity = columns >= 76 ? 8 : 0;
  const unknown = columns >= 110 ? Math.max(0, ...rows.map((row) => unknownOf(row).length)) : 0;
  const limit = Math.max(SHARE, ...rows.map((row) => (isWholeTeam(row) ? 0 : limitOf(row).length)));
  const figures = [counts, severity, SHARE, limit, unknown].filter((cells) => cells > 0);
  const room = columns - SIGN - figures.reduce((sum, cells) => sum + BETWEEN + cells, 0);
  const widest = (of: (row: RuleResult) => string): number =>
    Math.max(...rows.map((row) => width(page.shown(of(row)))));
  const title = Math.min(
    room,
    widest((row) => row.title + mark(row)),
  );
  const ids = widest(({ id }) => id);
  const id = columns >= WITH_IDS && title + BETWEEN + ids <= room ? ids : 0;
  const left = room - title - (id === 0 ? 0 : BETWEEN + id) - BETWEEN;
  const gauge = left < LEAST_GAUGE ? 0 : Math.min(left, WIDEST_GAUGE);
  return { title, id, counts, severity, gauge, limit, unknown };
}

/** The sign in front of a row, with the blanks around it. */
const SIGN = 4;

/** What a question about the whole team found; it has no share to draw. */
type Say = (rule: RuleResult) => string;

/** Rows under their columns' names, which stand on the line of the heading where there is room. */
function table(page: Page, heading: string, rows: readonly RuleResult[], say: Say, mark: Mark): string[] {
  if (rows.length === 0) return [heading];
  const columns = columnsFor(page, rows, mark);
  const head = [
    blank(SIGN + namesWidth(columns)),
    ...(columns.severity > 0 ? [blank(columns.severity)] : []),
    right("failing", columns.counts),
    right("share", SHARE),
    ...(columns.gauge > 0 ? [blank(columns.gauge)] : []),
    right("limit", columns.limit),
  ].join(blank(BETWEEN));
  const names = head.trimStart();
  const beside = width(head) - width(names) - width(heading);
  return [
    ...(beside >= BETWEEN
      ? [heading + blank(beside) + page.paint.dim(names)]
      : [heading, page.paint.dim(head)]),
    ...rows.map((row) => tableRow(page, row, columns, say, mark)),
  ];
}

const unknownOf = ({ unknown }: RuleResult): string => (unknown === 0 ? "" : `${count(unknown)} unknown`);

const failedOf = (rule: RuleResult): string =>
  isWholeTeam(rule) ? "team" : `${count(rule.failed)} of ${count(rule.judged)}`;

function tableRow(page: Page, rule: RuleResult, columns: Columns, say: Say, mark: Mark): string {
  const { paint } = page;
  const lead = [
    `  ${sign(page, rule.outcome)} ${left(page.shown(rule.title + mark(rule), columns.title), columns.title)}`,
    ...(columns.id > 0
      ? [paint.dim(left(rule.title === rule.id ? "" : page.shown(rule.id), columns.id))]
      : []),
    ...(columns.severity > 0 ? [paint.dim(left(rule.severity, columns.severity))] : []),
    right(failedOf(rule), columns.counts),
  ];
  if (isWholeTeam(rule)) {
    const used =
      SIGN + namesWidth(columns) + columns.counts + (columns.severity > 0 ? columns.severity + BETWEEN : 0);
    const words = page.shown(say(rule), page.columns - used - 2 * BETWEEN);
    return [...lead, words].join(blank(BETWEEN)).trimEnd();
  }
  const cells = [
    ...lead,
    painted(page, rule.outcome, right(percent(rule.share ?? 0), SHARE)),
    ...(columns.gauge > 0 ? [gauge(page, rule, columns.gauge)] : []),
    paint.dim(right(limitOf(rule), columns.limit)),
    ...(columns.unknown > 0 && rule.unknown > 0 ? [paint.dim(unknownOf(rule))] : []),
  ];
  return cells.join(blank(BETWEEN)).trimEnd();
}

const namesWidth = ({ title, id }: Columns): number => title + (id === 0 ? 0 : BETWEEN + id);

const limitOf = (rule: RuleResult): string =>
  `${rule.experimental ? "~" : ""}${exactPercent(rule.tolerance.share)}`;

/** The share as a length, with the limit as a stroke through it. */
function gauge(page: Page, rule: RuleResult, cells: number): string {
  const { paint, signs } = page;
  const full = filled(rule.share ?? 0, cells);
  const limit = Math.min(cells - 1, Math.round(rule.tolerance.share * cells));
  let drawn = "";
  for (const [from, to] of [
    [0, limit],
    [limit + 1, cells],
  ] as const) {
    const solid = Math.max(0, Math.min(full, to) - from);
    drawn +=
      painted(page, rule.outcome, signs.bar.repeat(solid)) + paint.dim(signs.rest.repeat(to - from - solid));
    if (from === 0) drawn += paint.bold(signs.limit);
  }
  return drawn;
}

/** Rules that pass, as many a line as fit. */
function grid(page: Page, rows: readonly RuleResult[], mark: Mark): string[] {
  const cells = rows.map((rule) => {
    const counts = isWholeTeam(rule) ? "" : ` ${count(rule.failed)}/${count(rule.judged)}`;
    const title = page.shown(rule.title + mark(rule), page.columns - 8 - counts.length);
    return { title, counts, cells: width(title) + counts.length };
  });
  const widest = Math.max(0, ...cells.map((cell) => cell.cells));
  const across = Math.max(1, Math.floor((page.columns - 2) / (widest + 4)));
  const lines: string[] = [];
  if (across === 1) {
    const plain = cells.map(({ title, counts }) => `${page.signs.outcome.pass} ${title}${counts}`);
    return flow(plain, "  ", page.columns - 2).map((line) => `  ${line}`);
  }
  for (let at = 0; at < cells.length; at += across) {
    const line = cells
      .slice(at, at + across)
      .map(
        ({ title, counts, cells: used }) =>
          `${sign(page, "pass")} ${title}${page.paint.dim(counts)}${blank(widest - used)}`,
      );
    lines.push(`  ${line.join("  ").trimEnd()}`);
  }
  return lines;
}
