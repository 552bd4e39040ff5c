import type { Block } from "../blocks.ts";
import { linesOf, withUnixLines } from "../lines.ts";
import { BlockList, type Line, OUTSIDE } from "./block-list.ts";

/**
 * Text without markup: a blank line ends a paragraph, `>` quotes, and typed list markers count. Nothing is a
 * heading, since nothing says so.
 */
export function readPlain(source: string): Block[] {
  const list = new BlockList();
  let lines: Line[] = [];
  let quoted = false;
  const flush = (): void => {
    if (lines.length > 0) list.paragraph(lines, { ...OUTSIDE, quoted });
    lines = [];
  };
  for (const raw of linesOf(withUnixLines(source))) {
    const text = raw.trim();
    const quotes = text.startsWith("> ") || text === ">";
    if (text === "" || quotes !== quoted) flush();
    quoted = quotes;
    lines.push({ text: quotes ? text.slice(1) : text, bold: false });
  }
  flush();
  return list.blocks;
}
