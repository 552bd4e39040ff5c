/**
 * Whether a line is a label for criteria. A label is a whole heading or a whole line, or opens a line and is cut
 * off from its text by a colon; the same words inside a sentence are prose and never count.
 */

import { fold, tidy } from "../fold.ts";
import { entries } from "../languages/merged.ts";
import { nameAt } from "./label-names.ts";
import { type LabelTail, type LinePlace, readTail } from "./label-tail.ts";
import type { LabelStrength } from "./labels.ts";

export interface Label extends LabelTail {
  readonly strength: LabelStrength;
  /** The label begins with a small letter, as in the middle of a sentence. */
  readonly small: boolean;
}

/** Decoration, qualifiers and the longest label fit in here; a line's length costs nothing beyond it. */
const REACH = 160;

/** Words that may stand before a label without making it a sentence. */
const QUALIFIERS = entries(({ criteria }) => criteria?.qualifiers).map((word) => `${fold(word)} `);

/** The label a line is or opens with. Cost does not grow with the line, except for copying the rest. */
export function labelOf(line: string, place: LinePlace): Label | undefined {
  const head = tidy(line.slice(0, REACH));
  const begin = afterDecoration(head);
  const small = head.charAt(begin) !== head.charAt(begin).toUpperCase();
  for (const start of starts(head, begin)) {
    const name = nameAt(narrow(head), start);
    if (name === undefined) continue;
    const text = line.length > REACH ? tidy(line) : head;
    const tail = readTail(text, start + name.length, place, name, isLabel);
    if (tail !== undefined) return { ...tail, strength: name.strength, small };
  }
  return undefined;
}

/** Where a label may begin: at once, or behind up to two qualifying words. */
function starts(head: string, begin: number): readonly number[] {
  const found = [begin];
  for (let at = begin; found.length < 3; ) {
    const folded = fold(head.slice(at, at + 16));
    const qualifier = QUALIFIERS.find((word) => folded.startsWith(word));
    if (qualifier === undefined) break;
    at += qualifier.length;
    found.push(at);
  }
  return found;
}

/** Past numbers, bullets, emoji, their short codes, wiki icons and opening brackets. */
function afterDecoration(head: string): number {
  let at = 0;
  for (;;) {
    const rest = head.slice(at, at + 40);
    const skipped =
      /^:[a-z0-9_+\\-]{2,36}: ?/.exec(rest) ??
      /^\([xyin]\) ?/.exec(rest) ??
      /^h[1-6]\. ?/.exec(rest) ??
      /^(?:[ivxIVX]{1,4}|[a-zA-Z])[.)] /.exec(rest);
    if (skipped !== null) at += skipped[0].length;
    else {
      const sign = head.codePointAt(at);
      if (sign === undefined || /\p{L}/u.test(String.fromCodePoint(sign))) return at;
      at += sign > 0xffff ? 2 : 1;
    }
  }
}

/** Wide letters of East Asian typing as plain ones; lengths stay. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const isLabel = (line: string): boolean => labelOf(line, "line") !== undefined;
