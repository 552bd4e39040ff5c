/** The columns that all rows of one trend share: name, sparkline, first value, last value, change. */
import type { Outcome } from "../../../rule.ts";
import { countsOf } from "../../trend/rows.ts";
import type { TrendTeam } from "../../trend/schema.ts";
import { sparkCells } from "../../trend/spark.ts";
import { blank, clip, left, right, width } from "../text/cells.ts";
import { type Page, painted } from "../text/page.ts";

export interface Columns {
  readonly name: number;
  readonly spark: number;
}

/** Cells of the two values and the change, with what parts them. */
const VALUE = 6;
const CHANGE = 6;
const FIGURES = VALUE * 2 + 3 + CHANGE + 2;
const INDENT = 4;
const LEAST_SPARK = 10;

export function columnsOf(page: Page, team: TrendTeam): Columns {
  const names = [
    ...team.rules.map(({ title }) => page.shown(title)),
    ...countsOf(team).map(({ name }) => name),
  ];
  const room = page.columns - INDENT - FIGURES - 2;
  const spark = Math.min(team.weeks.length, Math.max(LEAST_SPARK, room - Math.max(8, ...names.map(width))));
  return { name: Math.min(Math.max(8, ...names.map(width)), room - spark), spark };
}

export interface Row {
  /** One cell in front. */
  readonly sign: string;
  readonly name: string;
  readonly spark: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
}

/** Values may be coloured already; names may not. */
export function line(page: Page, { name: cells, spark }: Columns, row: Row): string {
  const name = left(clip(row.name, cells, page.signs.ellipsis), cells);
  const arrow = row.from === "" ? " " : page.paint.dim(page.signs.becomes);
  const figures = `${right(row.from, VALUE)} ${arrow} ${right(row.to, VALUE)}  ${right(row.change, CHANGE)}`;
  return `  ${row.sign} ${name}  ${left(row.spark, spark)}${figures}`.trimEnd();
}

/** A week without a value. */
export const gapSign = ({ signs }: Page): string => signs.outcome["not-applicable"];

/** The columns of a sparkline, each painted by what `outcomeAt` says of its week. */
export function spark(
  page: Page,
  { spark: cells }: Columns,
  values: readonly (number | null)[],
  top: number,
  outcomeAt?: (week: number) => Outcome | undefined,
): string {
  const { levels } = page.signs;
  const gap = gapSign(page);
  const drawn = sparkCells(values, cells, top, levels.length).map(({ at, level }) => {
    if (level === null) return page.paint.dim(gap);
    const outcome = outcomeAt?.(at);
    const sign = levels[level] ?? gap;
    return outcome === undefined ? page.paint.cyan(sign) : painted(page, outcome, sign);
  });
  return blank(cells - drawn.length) + drawn.join("");
}
