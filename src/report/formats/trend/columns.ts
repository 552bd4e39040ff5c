/** The columns that all rows of one trend share: name, sparkline, first value, last value, and a remark. */
import type { Outcome } from "../../../rule.ts";
import { sparkCells } from "../../trend/spark.ts";
import { blank, clip, left, right, width } from "../text/cells.ts";
import { type Page, painted } from "../text/page.ts";

export interface Columns {
  readonly name: number;
  readonly spark: number;
  /** Of each of the two values. */
  readonly value: number;
}

const INDENT = 4;
const LEAST_NAME = 8;
const LEAST_SPARK = 10;
/** Room for a remark is kept where the page is this wide. */
const WITH_REMARKS = 100;

/** What rows of these names and values need; the sparkline takes what is left, one cell a week at most. */
export function columnsOf(
  page: Page,
  weeks: number,
  names: readonly string[],
  values: readonly string[],
  remark: number,
): Columns {
  const value = Math.max(6, ...values.map(width));
  const figures = 2 * value + 4;
  const beside = page.columns >= WITH_REMARKS ? remark + 2 : 0;
  const room = page.columns - INDENT - figures - beside - 2;
  const longest = Math.max(LEAST_NAME, ...names.map(width));
  const spark = Math.min(weeks, Math.max(LEAST_SPARK, room - longest));
  return { name: Math.min(longest, Math.max(LEAST_NAME, room - spark)), spark, value };
}

export interface Row {
  /** One cell in front. */
  readonly sign: string;
  readonly name: string;
  readonly spark: string;
  readonly from: string;
  readonly to: string;
  /** Beside the figures, or below them where there is no room. */
  readonly remark: string;
}

/** Values and remarks may be coloured already; names may not. */
export function lines(page: Page, { name: cells, spark, value }: Columns, row: Row): string[] {
  const name = left(clip(row.name, cells, page.signs.ellipsis), cells);
  const arrow = row.from === "" ? " " : page.paint.dim(page.signs.becomes);
  const figures = ` ${right(row.from, value)} ${arrow} ${right(row.to, value)}`;
  const line = `  ${row.sign} ${name}  ${left(row.spark, spark)}${figures}`;
  if (row.remark === "") return [line.trimEnd()];
  return width(line) + 2 + width(row.remark) <= page.columns
    ? [`${line}  ${row.remark}`]
    : [line.trimEnd(), `${blank(INDENT + 2)}${row.remark}`];
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
