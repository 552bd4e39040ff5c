import { sparkCells } from "../../trend/spark.ts";

const LEVELS = "▁▂▃▄▅▆▇█";
/** Wider pictures break a table on a page. */
const CELLS = 26;

/** A row of values as block characters; · is a week without one. */
export const spark = (values: readonly (number | null)[], top: number): string =>
  sparkCells(values, CELLS, top, LEVELS.length)
    .map(({ level }) => (level === null ? "·" : LEVELS.charAt(level)))
    .join("");
