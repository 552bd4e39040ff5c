/** Blocks as short lines, so that a table of texts reads like what a person would see. */
import type { Block, TextFormat } from "../../src/text/blocks.ts";
import { blocksOf } from "../../src/text/read.ts";

/**
 * `h2 text`, `p text`, `> quote`, `- item`, `1. item`, with two blanks a level and `[ ]`/`[x]` for a box,
 * `| cell | cell`, `|| head || head`, `~ts code`. Line breaks inside a block are written `⏎`.
 */
export const outline = (format: TextFormat, source: string): string[] =>
  blocksOf({ format, source }).map((block) => line(block).replaceAll("\n", "⏎"));

function line(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level} ${block.text}`;
    case "paragraph":
      return `p ${block.text}`;
    case "quote":
      return `> ${block.text}`;
    case "code":
      return `~${block.language} ${block.text}`;
    case "row":
      return block.cells.map((cell) => `${block.header ? "||" : "|"} ${cell}`).join(" ");
    case "item": {
      const box = block.checked === undefined ? "" : block.checked ? "[x] " : "[ ] ";
      return `${"  ".repeat(block.depth)}${block.ordered ? "1." : "-"} ${box}${block.text}`;
    }
  }
}

/** Each sentence with a text and the outline it must have. */
export type Samples = Readonly<Record<string, readonly [source: string, outline: readonly string[]]>>;
