/** Text in terminal cells: a wide character takes two, and is never cut in half. */
import stringWidth from "string-width";

const graphemes = new Intl.Segmenter();

/**
 * Characters that stand alone and whose width is known by their range: no marks, no emoji, nothing that joins.
 * Most text is made of these, and asking a segmenter about them is a hundred times slower.
 */
const SIMPLE =
  /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60]*$/;
const isWide = (unit: number): boolean => unit >= 0x3001;

/** Cells the text takes; colour takes none. */
export function width(text: string): number {
  if (!SIMPLE.test(text)) return text.includes("\u001b") ? stringWidth(text) : measured(text);
  let cells = text.length;
  for (let at = 0; at < text.length; at++) if (isWide(text.charCodeAt(at))) cells++;
  return cells;
}

/** Sum over the graphemes, so that cutting a text never makes its parts wider than the whole. */
function measured(text: string): number {
  let cells = 0;
  for (const { segment } of graphemes.segment(text)) cells += graphemeWidth(segment);
  return cells;
}

const known = new Map<string, number>();
const KNOWN_MOST = 5_000;

function graphemeWidth(grapheme: string): number {
  const before = known.get(grapheme);
  if (before !== undefined) return before;
  const cells = stringWidth(grapheme);
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(grapheme, cells);
  return cells;
}

/** At most `columns` cells of the text; where some is left out it ends in `ellipsis`. */
export function clip(text: string, columns: number, ellipsis: string): string {
  const { head, rest } = split(text, columns);
  if (rest === "") return text;
  const room = columns - width(ellipsis);
  return room < 0 ? head : split(head, room).head.trimEnd() + ellipsis;
}

/** The longest beginning that fits, and what is left. */
function split(text: string, columns: number): { head: string; rest: string } {
  const end = endWithin(text, columns);
  return { head: text.slice(0, end), rest: text.slice(end) };
}

function endWithin(text: string, columns: number): number {
  let used = 0;
  // As far as may be needed and no further: a title can be a megabyte long.
  const start = text.slice(0, Math.max(0, columns) + 1);
  if (SIMPLE.test(start)) {
    for (let at = 0; at < start.length; at++) {
      used += isWide(start.charCodeAt(at)) ? 2 : 1;
      if (used > columns) return at;
    }
    if (start.length === text.length) return text.length;
  }
  used = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += graphemeWidth(segment);
    if (used > columns) return index;
  }
  return text.length;
}

export const left = (text: string, columns: number): string => text + blank(columns - width(text));
export const right = (text: string, columns: number): string => blank(columns - width(text)) + text;
export const blank = (columns: number): string => " ".repeat(Math.max(0, columns));

/** Lines of at most `columns` cells, broken at blanks; a word that is longer is broken where it must be. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (let word of text.split(" ")) {
    let cells = width(word);
    if (used > 0 && used + 1 + cells <= columns) {
      line += ` ${word}`;
      used += 1 + cells;
      continue;
    }
    if (used > 0) lines.push(line);
    while (cells > columns) {
      const { head, rest } = split(word, columns);
      // A wide character in one column: nothing better can be done than to let it go.
      if (head === "") break;
      lines.push(head);
      word = rest;
      cells = width(word);
    }
    line = word;
    used = cells;
  }
  return line === "" ? lines : [...lines, line];
}

/** Pieces that stay whole, as many a line as fit; only one that is longer than a line is broken. */
export function flow(pieces: readonly string[], between: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && width(line) + width(between) + width(piece) <= columns) line += between + piece;
    else {
      if (line !== "") lines.push(line);
      const [first = "", ...more] = wrap(piece, columns).reverse();
      lines.push(...more.reverse());
      line = first;
    }
  }
  return line === "" ? lines : [...lines, line];
}
