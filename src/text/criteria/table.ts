/** Criteria in tables: a column headed by a label, a row that begins with one, or a cell with its own label. */

import { labelOf } from "./label-line.ts";
import type { LabelStrength } from "./labels.ts";
import { type Line, lineOf } from "./lines.ts";

export interface TableSection {
  readonly strength: LabelStrength;
  readonly lines: readonly Line[];
}

/** Longest cell that heads a column, in words. */
const MOST_HEAD_WORDS = 4;

/** The labelled parts of one table; empty when no cell is a label. */
export function sectionsOfTable(rows: readonly Line[]): readonly TableSection[] {
  const head = rows[0];
  const body = rows.slice(1);
  if (head !== undefined && body.length > 0 && headsColumns(head)) {
    const columns = labelled(head);
    if (columns.length > 0) {
      return columns.map(({ column, strength }) => ({
        strength,
        lines: body.flatMap((row) => cellLines(row, column)),
      }));
    }
  }
  // A head without a filled row below it.
  if (head?.header === true && body.length === 0 && (head.cells?.length ?? 0) > 1 && headsColumns(head))
    return [];
  return rows.flatMap((row) => {
    const label = labelOf(row.cells?.[0] ?? "", "heading");
    if (label === undefined || label.number !== undefined) return (row.cells ?? []).flatMap(cellSection(row));
    const rest = label.rest === "" ? [] : [lineOf(label.rest, row)];
    const cells = row.cells?.slice(1).flatMap((_, index) => cellLines(row, index + 1)) ?? [];
    return [{ strength: label.strength, lines: [...rest, ...cells] }];
  });
}

/** A cell that holds the label and, behind a colon or on lines below it, the criteria. */
const cellSection =
  (row: Line) =>
  (cell: string): readonly TableSection[] => {
    const end = cell.indexOf("\n");
    const label = labelOf(end < 0 ? cell : cell.slice(0, end), "line");
    if (label?.strength !== "strong" || label.number !== undefined) return [];
    const first = label.qualifies || label.rest === "" ? [] : [lineOf(label.rest, row)];
    const lines = [...first, ...(end < 0 ? [] : linesIn(cell.slice(end), row))];
    return lines.length === 0 ? [] : [{ strength: label.strength, lines }];
  };

/** A first row of short cells heads columns: it says so itself, or no cell in it could be a criterion. */
function headsColumns(row: Line): boolean {
  const cells = row.cells ?? [];
  if (row.header && cells.some((_, index) => index > 0 && isHead(cells[index]))) return cells.every(isHead);
  return (
    (row.header && cells.length === 1) ||
    (cells.length > 1 && cells.every(isHead) && cells.every((cell) => cell.trim() !== ""))
  );
}

const isHead = (cell: string | undefined): boolean =>
  cell !== undefined &&
  !cell.includes("\n") &&
  !/[.!?]$/.test(cell) &&
  (cell.split(" ").length <= MOST_HEAD_WORDS || labelOf(cell, "heading") !== undefined);

const labelled = (row: Line): readonly { readonly column: number; readonly strength: LabelStrength }[] =>
  (row.cells ?? []).flatMap((cell, column) => {
    const label = labelOf(cell, "heading");
    return label === undefined || label.number !== undefined ? [] : [{ column, strength: label.strength }];
  });

const cellLines = (row: Line, column: number): readonly Line[] => linesIn(row.cells?.[column] ?? "", row);

const linesIn = (cell: string, row: Line): readonly Line[] =>
  cell
    .split("\n")
    .filter((text) => text.trim() !== "")
    .map((text) => lineOf(text.trim(), row));
