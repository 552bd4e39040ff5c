/** Finds the name of a label at a place in a line: the acronyms as written, the words of any language folded. */

import { fold } from "../fold.ts";
import { ACRONYMS, LABELS, type LabelStrength, NUMBERED_ACRONYMS } from "./labels.ts";

export interface LabelName {
  readonly length: number;
  readonly strength: LabelStrength;
  readonly acronym: boolean;
  readonly numberedOnly: boolean;
}

/** The longest name that stands at `at`. */
export const nameAt = (text: string, at: number): LabelName | undefined =>
  acronymAt(text, at) ?? wordsAt(text, at);

function acronymAt(text: string, at: number): LabelName | undefined {
  for (const { text: acronym, strength } of ACRONYMS) {
    if (text.startsWith(acronym, at) && !/[\p{L}&]/u.test(text.charAt(at + acronym.length))) {
      return { length: acronym.length, strength, acronym: true, numberedOnly: false };
    }
  }
  for (const acronym of NUMBERED_ACRONYMS) {
    if (text.startsWith(acronym, at) && /[\d #.-]/.test(text.charAt(at + acronym.length))) {
      return { length: acronym.length, strength: "strong", acronym: true, numberedOnly: true };
    }
  }
  return undefined;
}

function wordsAt(text: string, at: number): LabelName | undefined {
  const original = text.slice(at);
  const folded = fold(original);
  for (const entry of BY_LETTER.get(folded.charAt(0)) ?? []) {
    if (!folded.startsWith(entry.folded)) continue;
    if (entry.word && /\p{L}/u.test(folded.charAt(entry.folded.length))) continue;
    // Folding keeps lengths but for rare ligatures; there the label is found by growing the original.
    const length = folded.length === original.length ? entry.folded.length : unfolded(original, entry.folded);
    return { length, strength: entry.strength, acronym: false, numberedOnly: false };
  }
  return undefined;
}

function unfolded(original: string, folded: string): number {
  for (let length = 1; length < original.length; length++) {
    if (fold(original.slice(0, length)).length >= folded.length) return length;
  }
  return original.length;
}

interface Entry {
  readonly folded: string;
  readonly strength: LabelStrength;
  readonly word: boolean;
}

/** The dictionary by the first letter, longest entry first. */
const BY_LETTER = new Map<string, Entry[]>();
for (const { text, strength } of LABELS) {
  const folded = fold(text);
  const entry = { folded, strength, word: /[a-z\u0400-\u04ff]$/.test(folded) };
  const known = BY_LETTER.get(folded.charAt(0));
  if (known === undefined) BY_LETTER.set(folded.charAt(0), [entry]);
  else known.push(entry);
}
for (const entries of BY_LETTER.values()) entries.sort((a, b) => b.folded.length - a.folded.length);
