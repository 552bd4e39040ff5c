import { STOP_WORDS } from "./stop-words.ts";

/**
 * Scripts written without blanks between words. Their text is cut into overlapping pairs of signs instead of
 * dictionary words: the same on every machine (dictionaries come with the runtime and change with it) and
 * good for what words serve here, finding whether two texts speak of the same thing.
 */
const UNSPACED = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const SCRIPT_RUN =
  /([\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+)|[^\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]+/gu;
const ASCII_ONLY = /^[\0-\x7f]*$/;
/** Letters and digits; an apostrophe inside a word and a point or comma inside a number belong to it. */
const ASCII_WORD = /[a-z0-9]+(?:'[a-z]+|(?<=[0-9])[.,][0-9]+)*/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*|(?<=\p{N})[.,]\p{N}+)*/gu;
/** Normalising puts combining marks in order by sorting: an endless run of them would take its time. */
const MARKS = /(\p{M}{30})\p{M}+/gu;
const KANA_PAIR = /^[\p{sc=Hira}ー]+$/u;

/**
 * The words of a text, lower-cased and in compatibility form (NFKC). Scripts without blanks give pairs of
 * neighbouring signs, so their number is no count of words: that is `countWords`.
 */
export function words(text: string): string[] {
  if (ASCII_ONLY.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  const found: string[] = [];
  for (const word of unicodeWords(text)) {
    if (!UNSPACED.test(word)) found.push(word);
    else for (const run of word.matchAll(SCRIPT_RUN)) addRun(run, found);
  }
  return found;
}

/** The words that carry meaning: no stop words of the main languages, no Japanese inflection. */
export function contentWords(text: string): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    if (word.includes("'")) {
      for (const part of word.split("'")) if (part !== "" && !STOP_WORDS.has(part)) found.push(part);
    } else if (!STOP_WORDS.has(word) && !KANA_PAIR.test(word)) found.push(word);
  }
  return found;
}

/** How many words a text has. Of scripts without blanks two signs count as one word. */
export function countWords(text: string): number {
  if (ASCII_ONLY.test(text)) return text.toLowerCase().match(ASCII_WORD)?.length ?? 0;
  let count = 0;
  for (const word of unicodeWords(text)) {
    if (!UNSPACED.test(word)) count++;
    else for (const run of word.matchAll(SCRIPT_RUN)) count += run[1] ? Math.ceil(length(run[1]) / 2) : 1;
  }
  return count;
}

const unicodeWords = (text: string): string[] =>
  text.replace(MARKS, "$1").normalize("NFKC").toLowerCase().replaceAll("’", "'").match(WORD) ?? [];

function addRun(run: RegExpExecArray, found: string[]): void {
  const signs = run[1];
  if (signs === undefined) found.push(run[0]);
  else if (length(signs) === 1) found.push(signs);
  else {
    let before = "";
    for (const sign of signs) {
      if (before !== "") found.push(before + sign);
      before = sign;
    }
  }
}

/** Signs, not UTF-16 units. */
function length(text: string): number {
  let count = 0;
  for (const _sign of text) count++;
  return count;
}
