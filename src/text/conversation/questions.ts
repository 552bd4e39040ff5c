import type { Block, RichText } from "../blocks.ts";
import { entries, gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";
import { blocksOf } from "../read.ts";

/** Question marks of all scripts; the Greek one looks like a semicolon. */
const MARK = /[?？؟՞⁇⁈⁉\u037e]/;
/** What may follow the mark up to the end of the word. An ideograph may follow at once. */
const AFTER_MARK =
  /^(?:[?？؟!！.…,)\]}"'”’»」』）*_~]|\p{Extended_Pictographic}|\ufe0f)*(?:$|[\u3000-\u9fff\uac00-\ud7af])/u;
const LETTER = /[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /[.!。！…]["'”’»)]*$/;
/** An address, a path or a query: its question mark parts, it does not ask. */
const ADDRESS = /^[("'<[]?(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|\/)/i;
const ENDS_OR_GOES_ON = /^\s*(?:$|\p{Lu})/u;
const SENTENCE_END = /[.!…]\s|[。！]/g;
const FIRST_LETTERS = /^[^\p{L}]{0,9}/u;
const CLOSING = /[.!。！…~\s]{0,20}$/;

/**
 * Whether somebody asks something: a sentence that ends in a question mark or, in a paragraph, has a form that
 * only questions have. Code, quotes, addresses and a lone `???` do not ask.
 */
export const asksQuestion = (text: RichText): boolean => blocksOf(text).some(asks);

function asks(block: Block): boolean {
  switch (block.kind) {
    case "code":
    case "quote":
      return false;
    case "row":
      return block.cells.some((cell) => cell.split("\n").some(hasMark));
    case "paragraph":
      return block.text.split("\n").some((line) => hasMark(line) || formIn(line));
    default:
      return block.text.split("\n").some(hasMark);
  }
}

/** A word of the sentence, or the sentence before a blank, ends in a question mark. */
function hasMark(line: string): boolean {
  if (line.includes("¿")) return LETTER.test(line);
  const greek = line.includes(";") && /\p{sc=Greek}/u.test(line);
  if (!greek && !MARK.test(line)) return false;
  let said = false;
  for (const match of line.matchAll(/\S+/g)) {
    const word = match[0];
    if (!ADDRESS.test(word)) {
      const mark = greek && word.endsWith(";") ? word.length - 1 : word.search(MARK);
      if (mark > 0 && LETTER.test(word.slice(0, mark)) && endsQuestion(word, mark)) return true;
      // "Tu viens ?" and "Vraiment ?!", but neither "Owner: ???" nor "a ? b : c"
      const alone = mark === 0 && said && word.length <= 2 && word !== "??";
      if (alone && ENDS_OR_GOES_ON.test(line.slice(match.index + word.length, match.index + word.length + 9)))
        return true;
    }
    said = !ENDS_SENTENCE.test(word) && (said || LETTER.test(word));
  }
  return false;
}

const endsQuestion = (word: string, mark: number): boolean =>
  AFTER_MARK.test(word.slice(mark + 1)) && !/[([{]/.test(word[mark - 1] ?? "");

function formIn(line: string): boolean {
  let start = 0;
  for (const { 0: end, index } of line.matchAll(SENTENCE_END)) {
    if (hasForm(line.slice(start, index + end.length))) return true;
    start = index + end.length;
  }
  return hasForm(line.slice(start));
}

/** Longer sentences only happen to begin like a question. */
const LONGEST = 240;

/** Only forms that are hardly ever anything else: "can you" at a start, but not "do the", which commands. */
const OPENINGS_BY_WORD = Map.groupBy(
  entries(({ conversation }) => conversation?.questionOpenings),
  (opening) => firstWord(opening),
);
const questionEndings: ListOf = ({ conversation }) => conversation?.questionEndings;
const ENDINGS = [
  ...spacedEntries(questionEndings).map((word) => ` ${word}`),
  ...gluedEntries(questionEndings),
];
const LAST_LETTERS = new Set(ENDINGS.map((ending) => ending.at(-1)));

function hasForm(sentence: string): boolean {
  if (sentence.length > LONGEST || /[:：]\s{0,3}$/.test(sentence)) return false;
  const asked = sentence.replace(FIRST_LETTERS, "").replace(CLOSING, "").toLowerCase().replaceAll("’", "'");
  const openings = OPENINGS_BY_WORD.get(firstWord(asked));
  return (
    openings?.some((opening) => asked.startsWith(opening) && /^[\s-]/.test(asked.slice(opening.length))) ===
      true ||
    (LAST_LETTERS.has(asked.at(-1)) && ENDINGS.some((ending) => asked.endsWith(ending) && asked !== ending))
  );
}

/** Up to the first blank or hyphen: "est-ce que" and "kannst du" alike. */
function firstWord(text: string): string {
  const end = text.search(/[\s-]/);
  return end === -1 ? text : text.slice(0, end);
}
