import type { Report, TeamReport } from "../../schema.ts";
import { type Move, movesOf, movesTally, trendIn, weeksName } from "../../trend/moves.ts";
import { unknownWeeks } from "../../trend/rows.ts";
import type { TrendTeam } from "../../trend/schema.ts";
import { counted } from "../../words/words.ts";
import { type Columns, columnsOf, lines, spark } from "../trend/columns.ts";
import { wrap } from "./cells.ts";
import { heading, type Page, sign } from "./page.ts";

/** So many rows say what moved; the rest is for the trend itself. */
const ROWS = 5;
const WIDEST_SPARK = 26;
/** "better, new items 15 % → 60 %". */
const REMARK = 30;

/** What went worse or better over the weeks, the worst first. Nothing where the report holds no trend. */
export function moves(page: Page, report: Report, team: TeamReport): string[] {
  const trend = trendIn(report, team.id);
  if (trend === undefined) return [];
  const all = movesOf(trend);
  const shown = page.verbose ? all : all.slice(0, ROWS);
  const columns = columnsOf(
    page,
    Math.min(trend.weeks.length, WIDEST_SPARK),
    shown.map(({ name }) => page.shown(name)),
    shown.flatMap(({ from, to }) => [from, to]),
    REMARK,
  );
  const more = all.length - shown.length;
  const notes = [...unknown(page, trend), ...(more === 0 ? [] : [`${more} more: backlint trend shows all`])];
  const tally = wrap(movesTally(trend), page.prose - 4);
  return [
    heading(page, weeksName(trend)),
    ...tally.map((words) => `    ${page.paint.dim(words)}`),
    ...shown.flatMap((move) => rows(page, columns, move)),
    ...notes.flatMap((note) => wrap(note, page.prose - 4)).map((words) => `    ${page.paint.dim(words)}`),
  ];
}

function rows(page: Page, columns: Columns, move: Move): string[] {
  const { paint, signs } = page;
  const colour = move.direction === "worse" ? paint.red : paint.green;
  return lines(page, columns, {
    sign: move.outcome === undefined ? " " : sign(page, move.outcome),
    name: page.shown(move.name),
    spark: spark(page, columns, move.values, move.top, (week) => move.outcomes[week]),
    from: paint.dim(move.from),
    to: move.to,
    remark: colour(`${move.direction}, ${move.change.replace("→", signs.becomes)}`),
  });
}

function unknown(page: Page, trend: TrendTeam): string[] {
  const weeks = unknownWeeks(trend);
  return weeks === undefined ? [] : [`${counted(weeks.weeks, "week")} unknown: ${page.shown(weeks.reason)}`];
}
