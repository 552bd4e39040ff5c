/** The sentences of a text, joined over the line breaks of e-mails and of HTML, and the entries of its lists. */
import type { RichText } from "../blocks.ts";
import { blocksOf } from "../read.ts";

export interface Part {
  readonly text: string;
  /** An entry of a list or of a table. */
  readonly listed: boolean;
}

/** Sentences read of one text. */
const MOST = 200;

const SENTENCE_END = /(?<=[.!?])(?<!(?:^|[\s.(])\p{L}[.!?])\s|[。！？]/u;
const ADDRESS = /https?:\/\/[^\s<>"|\])]{1,500}/giu;
const BREAK = /<\/?(?:p|br|li|ul|ol|h[1-6]|div|pre|tr|td|blockquote)(?:[\s/][^<>]{0,200})?>/giu;
const TAG = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/giu;

/** What a text says without headings, code and addresses, sentence by sentence. */
export function partsOf(text: RichText): readonly Part[] {
  const found: Part[] = [];
  for (const block of blocksOf(text)) {
    if (block.kind === "code" || block.kind === "heading") continue;
    const listed = block.kind !== "paragraph" && block.kind !== "quote";
    const source = block.kind === "row" ? block.cells.join(". ") : block.text;
    for (const line of linesOf(source)) {
      for (const sentence of line.text.split(SENTENCE_END)) {
        if (found.length === MOST) return found;
        if (/\p{L}/u.test(sentence)) found.push({ text: sentence.trim(), listed: listed || line.listed });
      }
    }
  }
  return found;
}

/** Lines, where one that goes on in the next is one with it; a lone word is an entry of a list of names. */
function linesOf(source: string): readonly Part[] {
  const bare = source.replace(BREAK, "\n\n").replace(TAG, " ").replace(ADDRESS, " ");
  const found: { text: string; listed: boolean }[] = [];
  let goesOn = false;
  for (const raw of bare.split("\n")) {
    const text = raw.trim().replace(/\s+/gu, " ");
    const listed = text !== "" && !text.includes(" ") && /^[\p{ASCII}]+$/u.test(text);
    const last = found.at(-1);
    if (goesOn && last !== undefined && /^\p{Ll}/u.test(text) && !listed) last.text += ` ${text}`;
    else if (text !== "") found.push({ text, listed });
    goesOn = text !== "" && !listed;
  }
  return found;
}
