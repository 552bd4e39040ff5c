/**
 * What one criterion is worth. Only emptiness is certified: a first version that asked for positive signs left two
 * fifths of real criteria unclear, most of them fine (rule catalogue 3.3). Signs of a check are a bonus.
 */

import { fold, tidy } from "../fold.ts";
import { contentWords, words } from "../words.ts";
import { isHelp, isPlaceholder } from "./criterion-blank.ts";
import {
  bare,
  CUES,
  CUES_CJK,
  DONE_CJK,
  DONE_CORE,
  DONE_WORDS,
  EMPTY_CJK,
  EMPTY_CORE,
  EMPTY_ENDINGS,
  EMPTY_WORDS,
  NEGATIONS,
  VAGUE_CJK,
  VAGUE_WORDS,
} from "./criterion-phrases.ts";
import type { CriterionText } from "./items.ts";

/** What one criterion is. Only negatives are certified; everything else is `plain` or `checkable`. */
export const CRITERION_CLASSES = [
  "placeholder",
  "template",
  "vacuous",
  "restates-title",
  "dod-only",
  "vague",
  "code",
  "plain",
  "checkable",
] as const;
export type CriterionClass = (typeof CRITERION_CLASSES)[number];

export interface ClassContext {
  readonly title: TitleWords;
  readonly templates: ReadonlySet<string>;
}

/** The words of a title that a criterion may repeat. */
export interface TitleWords {
  readonly content: readonly string[];
  readonly denies: boolean;
}

/** Of a longer criterion or title only so much is looked at. */
const READ = 2_000;
const MOST_TITLE_WORDS = 60;
/** Longest text of a script without blanks that can be empty as a whole. */
const MOST_CJK_SIGNS = 20;
const MOST_SUBJECT_WORDS = 4;
const MOST_VAGUE_COMPANY = 4;
/** Share of a criterion's content words that stand in the title (rule catalogue 3.3). */
const RESTATED = 0.9;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

export const wordsOfTitle = (title: string): TitleWords => ({
  content: contentWords(fold(title.slice(0, READ))).slice(0, MOST_TITLE_WORDS),
  denies: denies(words(fold(title.slice(0, READ)))),
});

const denies = (said: readonly string[]): boolean => said.some((word) => NEGATIONS.has(word));

/** The text by which two criteria count as the same: folded, without punctuation. */
export const normalise = (text: string): string =>
  fold(tidy(text.slice(0, READ)))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * What is compared to find a template, each normalised: the lines of a criterion, since a list item takes what stands
 * below it along. A scenario is compared whole: its steps are shared by many, and only together they say something.
 */
export const comparedTexts = ({ text, form }: CriterionText): readonly string[] =>
  (form === "scenario" ? [text] : text.slice(0, READ).split("\n")).map(normalise).filter((one) => one !== "");

function isTemplate(criterion: CriterionText, templates: ReadonlySet<string>): boolean {
  if (templates.size === 0) return false;
  const compared = comparedTexts(criterion);
  return compared.length > 0 && compared.every((one) => templates.has(one));
}

export function classOf(criterion: CriterionText, { title, templates }: ClassContext): CriterionClass {
  if (criterion.form === "code") return "code";
  const text = criterion.text.slice(0, READ);
  if (isPlaceholder({ ...criterion, text })) return "placeholder";
  const said = words(fold(text));
  // A phrase that says nothing does so however often it is repeated.
  if (criterion.form !== "scenario" && isVacuous(text, said)) return "vacuous";
  if (isTemplate({ ...criterion, text }, templates) || isHelp(text)) return "template";
  if (criterion.form === "scenario") return "checkable";
  const checks = hasCue(text, said);
  if (denies(said) === title.denies && restates(text, title.content)) return "restates-title";
  if (isDoneOnly(text, said)) return "dod-only";
  if (!checks && isVague(text, said)) return "vague";
  return checks ? "checkable" : "plain";
}

/** A number, a quoted value, a condition, or something one can see happen. */
const hasCue = (text: string, said: readonly string[]): boolean =>
  /\p{N}|["“”„«»「」『』`]/u.test(text) || said.some((word) => CUES.has(word)) || CUES_CJK.test(text);

function isVacuous(text: string, said: readonly string[]): boolean {
  if (UNSPACED.test(text)) return text.length <= MOST_CJK_SIGNS && EMPTY_CJK.test(text.trim());
  if (said.every((word) => EMPTY_WORDS.has(word)) && said.some((word) => EMPTY_CORE.has(word))) return true;
  const phrase = bare(text);
  const ending = EMPTY_ENDINGS.find((one) => phrase.endsWith(one));
  if (ending === undefined) return false;
  const before = phrase.slice(0, -ending.length);
  if (before !== "" && !before.endsWith(" ")) return false;
  const subject = words(before);
  return subject.length <= MOST_SUBJECT_WORDS && !hasCue(before, subject);
}

function restates(text: string, titleWords: readonly string[]): boolean {
  const said = contentWords(fold(text));
  if (UNSPACED.test(text)) {
    const known = new Set(titleWords);
    const kept = said.filter((word) => known.has(word)).length;
    const numbers = said.filter((word) => /^\p{N}/u.test(word));
    return said.length >= 3 && kept >= said.length * RESTATED && numbers.every((word) => known.has(word));
  }
  const own = said.filter((word) => !EMPTY_WORDS.has(word));
  return (
    own.length >= Math.min(2, titleWords.length) &&
    own.length > 0 &&
    own.every((word) => titleWords.some((other) => isSameWord(word, other)))
  );
}

/** Equal but for an ending: "order" and "orders", "sorted" and "sorting". */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const needed = Math.max(4, Math.min(a.length, b.length) - 2);
  return (
    Math.abs(a.length - b.length) <= 4 && a.length >= needed && a.slice(0, needed) === b.slice(0, needed)
  );
}

const isDoneOnly = (text: string, said: readonly string[]): boolean =>
  UNSPACED.test(text)
    ? text.length <= MOST_CJK_SIGNS && DONE_CJK.test(text.trim())
    : said.every((word) => DONE_WORDS.has(word) || EMPTY_WORDS.has(word) || /^\p{N}/u.test(word)) &&
      said.some((word) => DONE_CORE.has(word));

function isVague(text: string, said: readonly string[]): boolean {
  if (UNSPACED.test(text)) return text.length <= MOST_CJK_SIGNS && VAGUE_CJK.test(text);
  if (!said.some((word) => VAGUE_WORDS.has(word))) return false;
  return contentWords(fold(text)).filter((word) => !VAGUE_WORDS.has(word)).length <= MOST_VAGUE_COMPANY;
}
