import type { Block, RichText, TextFormat } from "./blocks.ts";
import { readAdf } from "./formats/adf.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlain } from "./formats/plain.ts";
import { readWiki } from "./formats/wiki.ts";
import { countWords } from "./words.ts";

const READERS: Readonly<Record<TextFormat, (source: string) => Block[]>> = {
  adf: readAdf,
  wiki: readWiki,
  markdown: readMarkdown,
  plain: readPlain,
};

const known = new WeakMap<RichText, readonly Block[]>();

/** The blocks of a text in reading order. Never throws; a second call with the same object costs nothing. */
export function blocksOf(text: RichText): readonly Block[] {
  const before = known.get(text);
  if (before) return before;
  const blocks = READERS[text.format](text.source);
  known.set(text, blocks);
  return blocks;
}

/** What the text says, a block a line, code included; the cells of a row are parted by tabs. */
export const plainText = (text: RichText): string => blocksOf(text).map(textOf).join("\n");

/** How many words the text has, code included. See `countWords`. */
export const wordCount = (text: RichText): number =>
  blocksOf(text).reduce((sum, block) => sum + countWords(textOf(block)), 0);

const textOf = (block: Block): string => (block.kind === "row" ? block.cells.join("\t") : block.text);
