/** What stands under which heading or label, and whether a text states the problem it is about. */
import type { Block, RichText } from "../blocks.ts";
import { isUnfilled } from "../placeholders.ts";
import { blocksOf } from "../read.ts";
import { describesProblem } from "./problem-prose.ts";
import { isInstruction } from "./residue.ts";
import { type Labels, opensAnother, PROBLEM_LABELS } from "./section-labels.ts";
import { LABEL, labelOf, namesOf, plainName } from "./section-names.ts";

/** Fewest words that say something (judgement): "slow import" names a thing, "the import takes an hour" states. */
const WORDS = 4;

/**
 * Whether a text says whose problem it is or why the work is done: a filled section under one of the labels of
 * section-labels.ts, or a sentence that states what customers suffer from (see problem-prose.ts).
 */
export const statesProblem = (text: RichText): boolean =>
  isFilled(linesUnder(text, PROBLEM_LABELS)) || describesProblem(text);

/**
 * Whether an answer is more than a blank, a link or an instruction. A field made for the answer may say it in
 * fewer words than a section that may hold anything.
 */
export function isFilled(lines: readonly string[], fewest: number = WORDS): boolean {
  let size = 0;
  for (const line of lines) {
    const bare = line.replace(/https?:\/\/\S+/gu, " ");
    if (isUnfilled(bare) || isInstruction(bare)) continue;
    size += sizeOf(bare);
    if (size >= fewest) return true;
  }
  return false;
}

/** Words; two signs of a script without spaces make one. */
export function sizeOf(line: string): number {
  const signs = line.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
  return signs > 0 ? signs / 2 : words;
}

/** The lines that stand under any of these labels, in reading order. Code is left out, and tables on demand. */
export function linesUnder(text: RichText, labels: Labels, tables?: "without tables"): string[] {
  const found: string[] = [];
  /** Rank of the heading we are under; a label line ranks below every heading. */
  let under: number | undefined;
  let header: readonly string[] = [];
  const heading = (level: number, title: string): void => {
    const names = namesOf(title);
    if (names.some((name) => labels.has(name))) under = level;
    else if (under !== undefined && (level <= under || names.some((name) => opensAnother(name, labels)))) {
      under = undefined;
    }
  };
  const line = (one: string): void => {
    const label = labelOf(one);
    const names = label === undefined ? [] : label.whole ? [plainName(label.name)] : namesOf(label.name);
    if (label !== undefined && names.some((name) => labels.has(name))) {
      under = Math.min(under ?? LABEL_LINE, LABEL_LINE);
      if (label.rest !== "") found.push(label.rest);
    } else if (under !== undefined && names.some((name) => opensAnother(name, labels))) under = undefined;
    else if (under !== undefined) found.push(one);
  };
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") heading(block.level, block.text);
    else if (block.kind === "quote" && under !== undefined) found.push(block.text);
    else if (block.kind === "row") {
      if (tables === "without tables") continue;
      found.push(...cellsUnder(block, header, labels));
      if (under !== undefined) found.push(block.cells.join(" "));
      if (block.header) header = block.cells;
    } else if (block.kind === "paragraph" || block.kind === "item") {
      for (const one of block.text.split("\n")) line(one);
    }
    if (block.kind !== "row") header = [];
  }
  return found;
}

/** Below the six ranks of headings. */
const LABEL_LINE = 7;

/** Cells right of a label, and those in a column that a label heads. */
function cellsUnder(
  row: Extract<Block, { kind: "row" }>,
  header: readonly string[],
  labels: Labels,
): readonly string[] {
  const names = (cell: string | undefined): readonly string[] =>
    cell === undefined || cell.length > LABEL ? [] : namesOf(cell);
  const isLabel = (cell: string | undefined): boolean => names(cell).some((name) => labels.has(name));
  if (isLabel(row.cells[0])) return row.header ? [] : row.cells.slice(1);
  // Markdown makes a head of the first row, also of a table whose labels stand at the left.
  if (isLabel(header[0]) && names(row.cells[0]).some((name) => opensAnother(name, labels)))
    return header.slice(1);
  return row.cells.filter((_, column) => isLabel(header[column]));
}
