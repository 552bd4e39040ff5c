/** Words in a form in which "crashes", "crashed" and "crash" are one, for searching: never shown to anybody. */
import { contentWords } from "../words.ts";

/** English endings, the longest first. Other languages keep most of their words as they are. */
const ENDINGS = ["ations", "ation", "ings", "ing", "edly", "ed", "ies", "es", "s", "ion", "ly", "e"];
/** Letters that stay at least, lest "sing" and "song" meet. */
const STEM_AT_LEAST = 4;
/** `createTableView` also says create, table and view. "iOS" and "iPhone" stay whole. */
const INSIDE_A_NAME = /(?<=[a-z]{2})(?=[A-Z])/g;

/** Stems of words seen before: titles repeat theirs. Emptied when full, so that it stays small. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The stems of the words that carry meaning, in the order of the text. */
export const stems = (text: string): string[] =>
  contentWords(text.replace(INSIDE_A_NAME, " ")).map((word) => knownStem(word));

function knownStem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const stem = stemOf(word);
  known.set(word, stem);
  return stem;
}

function stemOf(word: string): string {
  if (word.endsWith("ss")) return word;
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= STEM_AT_LEAST);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "dropped" is "drop".
  return ending !== undefined && stem.length > STEM_AT_LEAST && stem.at(-1) === stem.at(-2)
    ? stem.slice(0, -1)
    : stem;
}
