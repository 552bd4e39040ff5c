import type { Line } from "./block-list.ts";

/** A run of emphasis marks, as long as it may still turn out to be text. */
interface Run {
  readonly mark: string;
  /** Marks not yet paired; they are text in the end. */
  left: number;
  /** How many levels of bold begin (> 0) or end (< 0) here. */
  bold: number;
  /** Index of its piece. */
  readonly at: number;
}

/** `bold`: a `<b>` begins (1) or ends (-1). */
type Piece = string | Run | { readonly bold: number };

export const BREAK = "\n";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Text with emphasis marks still in it. Marks are paired as they come, each run looked at once: the innermost
 * open run of the same mark is the partner. Pairs vanish, the rest stays text.
 */
export class InlineText {
  #pieces: Piece[] = [];
  #open: Map<string, Run[]> | undefined;

  get length(): number {
    return this.#pieces.length;
  }

  text(text: string): void {
    if (text !== "") this.#pieces.push(text);
  }

  bold(change: 1 | -1): void {
    this.#pieces.push({ bold: change });
  }

  /** Replaces what was said from piece `index` on. */
  replaceFrom(index: number, text: string): void {
    this.#pieces.length = index;
    for (const open of this.#open?.values() ?? []) while ((open.at(-1)?.at ?? -1) >= index) open.pop();
    this.text(text);
  }

  /** Takes back one piece of text, such as the bracket that turned out to open a link. */
  erase(index: number): void {
    this.#pieces[index] = "";
  }

  /** Whether piece `index` is text that starts so. */
  startsWith(index: number, start: string): boolean {
    const piece = this.#pieces[index];
    return typeof piece === "string" && piece.startsWith(start);
  }

  /** `boldAt`: how many marks in a pair mean bold; 0 when this mark never does. */
  run(mark: string, length: number, opens: boolean, closes: boolean, boldAt: number): void {
    const open = this.#open?.get(mark) ?? [];
    const run: Run = { mark, left: length, bold: 0, at: this.#pieces.length };
    for (let partner = open.at(-1); closes && run.left > 0 && partner; partner = open.at(-1)) {
      const isBold = boldAt > 0 && run.left >= boldAt && partner.left >= boldAt;
      const taken = isBold ? boldAt : Math.min(1, run.left);
      run.left -= taken;
      partner.left -= taken;
      if (isBold) {
        run.bold -= 1;
        partner.bold += 1;
      }
      if (partner.left === 0) open.pop();
    }
    this.#pieces.push(run);
    if (opens && run.left > 0) {
      open.push(run);
      this.#open ??= new Map();
      this.#open.set(mark, open);
    }
  }

  /** The lines said so far, each with whether all its letters are bold. */
  lines(): Line[] {
    const lines: Line[] = [];
    let depth = 0;
    let text = "";
    let bold = false;
    let plain = false;
    const endLine = (): void => {
      lines.push({ text, bold: bold && !plain });
      text = "";
      bold = false;
      plain = false;
    };
    for (const piece of this.#pieces) {
      if (piece === BREAK) endLine();
      else if (typeof piece === "string") {
        text += piece;
        if (depth > 0 ? !bold : !plain) {
          const says = LETTER.test(piece);
          if (depth > 0) bold ||= says;
          else plain ||= says;
        }
      } else {
        if ("left" in piece && piece.left > 0) text += piece.mark.repeat(piece.left);
        depth = Math.max(0, depth + piece.bold);
      }
    }
    endLine();
    return lines;
  }
}

/** Emphasis is not followed over more characters than this: no sentence is as long. */
const PORTION = 16 * 1024;

/**
 * Reads a text in portions, so that what is kept while a line is read does not grow with the line. A portion
 * ends at a blank where there is one.
 */
export function inPortions(source: string, read: (portion: string) => Line[]): Line[] {
  if (source.length <= PORTION) return read(source);
  const lines: Line[] = [];
  for (let start = 0; start < source.length; ) {
    const blank = source.lastIndexOf(" ", start + PORTION);
    const end = blank > start ? blank : start + PORTION;
    const [first, ...others] = read(source.slice(start, end));
    const last = lines.pop();
    if (first && last) lines.push({ text: last.text + first.text, bold: last.bold && first.bold });
    else if (first) lines.push(first);
    for (const line of others) lines.push(line);
    start = end;
  }
  return lines;
}

export const isSpace = (char: string | undefined): boolean => char === undefined || char.trim() === "";

/** A letter, digit or half a surrogate pair: something emphasis cannot begin or end inside of. */
export const isWord = (char: string | undefined): boolean => char !== undefined && LETTER.test(char);

/** How often the character at `at` repeats. */
export function runLength(text: string, at: number): number {
  const char = text[at];
  let end = at + 1;
  while (end < text.length && text[end] === char) end++;
  return end - at;
}
