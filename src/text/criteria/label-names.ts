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
  acronymAt(text, at) ?? longer(wordsAt(text, at), nearAt(text, at));

const longer = (exact: LabelName | undefined, near: LabelName | undefined): LabelName | undefined =>
  exact === undefined || (exact.strength !== "strong" && near !== undefined && near.length > exact.length)
    ? near
    : exact;

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

/** Fewest letters of a name that is known with a wrong one: one letter makes another word of a short name. */
const FEWEST_LETTERS = 14;
/** The first letters are rarely wrong, and what begins otherwise is mostly another word. */
const RIGHT_LETTERS = 2;

/** A strong name with one letter wrong, missing, too many, or changed with its neighbour: "Acceptance critreia". */
function nearAt(text: string, at: number): LabelName | undefined {
  const original = text.slice(at);
  const folded = fold(original);
  if (folded.length !== original.length) return undefined;
  for (const entry of NEAR_BY_LETTER.get(folded.slice(0, RIGHT_LETTERS)) ?? []) {
    const length = lengthWithOneSlip(folded, entry.folded);
    if (length === undefined || /\p{L}/u.test(folded.charAt(length))) continue;
    return { length, strength: entry.strength, acronym: false, numberedOnly: false };
  }
  return undefined;
}

/** How many letters of the text are the name, if the two differ by one slip at their first difference. */
function lengthWithOneSlip(text: string, name: string): number | undefined {
  let at = 0;
  while (at < name.length && text.charAt(at) === name.charAt(at)) at++;
  if (at < RIGHT_LETTERS || !/\p{L}/u.test(name.charAt(at) + text.charAt(at))) return undefined;
  const goesOn = (from: number, rest: number): boolean => text.startsWith(name.slice(rest), from);
  const isSwapped = text.charAt(at) === name.charAt(at + 1) && text.charAt(at + 1) === name.charAt(at);
  if (goesOn(at + 1, at + 1) || (isSwapped && goesOn(at + 2, at + 2))) return name.length;
  if (goesOn(at + 1, at)) return name.length + 1;
  return goesOn(at, at + 1) ? name.length - 1 : undefined;
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

/** Names that are known with a slip, by their first letters. */
const NEAR_BY_LETTER = new Map<string, Entry[]>();
for (const entry of [...BY_LETTER.values()].flat()) {
  if (!entry.word || entry.strength !== "strong" || entry.folded.length < FEWEST_LETTERS) continue;
  const start = entry.folded.slice(0, RIGHT_LETTERS);
  const known = NEAR_BY_LETTER.get(start);
  if (known === undefined) NEAR_BY_LETTER.set(start, [entry]);
  else known.push(entry);
}
