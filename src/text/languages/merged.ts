/** Lists of all languages put together, each entry once, for matching a text whose language is not known. */
import { LANGUAGES } from "./index.ts";
import type { Entries, Language } from "./language.ts";

export type ListOf = (language: Language) => Entries | undefined;

export const entries = (of: ListOf): Entries => merged(LANGUAGES, of);
/** Of languages with blanks between words. */
export const spacedEntries = (of: ListOf): Entries => merged(SPACED, of);
/** Of languages without, or with endings that follow at once. */
export const gluedEntries = (of: ListOf): Entries => merged(GLUED, of);

/** One group of alternatives, for a pattern that surrounds them. */
export const anyOf = (list: Entries): string => `(?:${list.join("|")})`;

/** Where any of the entries stands in a text: as whole words, or anywhere in languages without blanks. */
export interface Phrases {
  readonly exec: (text: string) => RegExpExecArray | null;
  readonly test: (text: string) => boolean;
}

export function phrases(of: ListOf): Phrases {
  const spaced = wholeWords(spacedEntries(of));
  const glued = anywhere(gluedEntries(of));
  return {
    exec: (text) => spaced.exec(text) ?? glued.exec(text),
    test: (text) => spaced.test(text) || glued.test(text),
  };
}

/** `…` in an entry stands for up to five words between the two halves of a phrase. */
export const withGaps = (list: Entries): Entries => list.map((entry) => entry.replaceAll(" …", GAP));
const GAP = "(?: [\\p{L}\\p{N}'’-]+){0,5}";

export const wholeWords = (list: Entries): RegExp =>
  list.length === 0 ? NEVER : new RegExp(`(?<!\\p{L})${anyOf(list)}(?!\\p{L})`, "iu");
export const anywhere = (list: Entries): RegExp => (list.length === 0 ? NEVER : new RegExp(anyOf(list), "u"));
const NEVER = /(?!)/;

const GLUED = LANGUAGES.filter(({ glued }) => glued === true);
const SPACED = LANGUAGES.filter(({ glued }) => glued !== true);
const merged = (languages: readonly Language[], of: ListOf): Entries => [
  ...new Set(languages.flatMap((language) => of(language) ?? [])),
];
