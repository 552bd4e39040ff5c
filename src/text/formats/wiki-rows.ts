import { Ahead } from "./ahead.ts";
import { wikiLines } from "./wiki-inline.ts";

/**
 * A table row: `||head||head||` or `|cell|cell|`. Bars inside `[text|address]`, `{macro:a|b}` and `!image|…!`
 * part no cells, nor do escaped ones.
 */
export function rowOf(source: string): { header: boolean; cells: string[] } {
  const cells: string[] = [];
  const ahead = new Ahead(source);
  let headers = 0;
  let start = 0;
  const endCell = (end: number): void => {
    if (start > 0) cells.push(plain(source.slice(start, end)));
  };
  for (let at = 0; at < source.length; ) {
    const char = source[at];
    if (char === "|") {
      endCell(at);
      const double = source[at + 1] === "|";
      if (double && at + 2 < source.length) headers++;
      at += double ? 2 : 1;
      start = at;
    } else at = char === "\\" ? at + 2 : (enclosedEnd(source, at, ahead) ?? at + 1);
  }
  if (start < source.length) endCell(source.length);
  return { header: cells.length > 0 && headers === cells.length, cells };
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", "!": "!" };

/** Where the link, macro or image that starts at `at` ends, if it does so on its line. */
function enclosedEnd(source: string, at: number, ahead: Ahead): number | undefined {
  const open = source[at] ?? "";
  const closing = CLOSING[open];
  if (closing === undefined) return undefined;
  const close = ahead.find(closing, at + 1);
  if (close === -1) return undefined;
  const newline = ahead.find("\n", at);
  if (newline !== -1 && newline < close) return undefined;
  if (open === "!") {
    // An image's bar follows its file name at once; "Stop!| … !" is two cells.
    const bar = ahead.find("|", at);
    if (bar === -1 || bar > close || !/\.[A-Za-z0-9]{2,5}$/.test(source.slice(Math.max(at, bar - 7), bar))) {
      return undefined;
    }
  }
  return close + 1;
}

const plain = (cell: string): string =>
  cell
    .split("\n")
    .flatMap((line) => wikiLines(line.trim()))
    .map((line) => line.text.trim())
    .join("\n");
