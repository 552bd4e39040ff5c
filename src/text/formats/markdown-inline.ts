import { Ahead } from "./ahead.ts";
import type { Line } from "./block-list.ts";
import { entityAt } from "./entities.ts";
import { tagAt } from "./html-tags.ts";
import { BREAK, InlineText, inPortions, isSpace, isWord, runLength } from "./inline.ts";
import { SOMEONE } from "./tidy.ts";

const SPECIAL = /[\\`*_~[\]!<&\n]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const AUTOLINK = /<((?:https?|mailto|ftp):[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/y;
/** `(address "title")` after a link's text. Lengths are bounded so that a failed match stays cheap. */
const DESTINATION =
  /\([ \n]{0,9}(?:<[^<>\n]{0,2000}>|(?:[^\s()\\]|\\.|\([^\s()]{0,500}\)){0,2000})(?:[ \n]{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'))?[ \n]{0,9}\)/y;

/**
 * Markdown between block marks → lines of plain text. Emphasis, links, images, HTML tags and escapes go;
 * a line break in the source and `<br>` end a line. What is not closed stays as it is written.
 */
export function markdownLines(source: string): Line[] {
  SPECIAL.lastIndex = 0;
  if (!SPECIAL.test(source)) return [{ text: source, bold: false }];
  return inPortions(source, (portion) => new Reader(portion).read());
}

class Reader {
  readonly #source: string;
  readonly #ahead: Ahead;
  readonly #out = new InlineText();
  /** Pieces that are an opening bracket, and whether an image's. */
  readonly #brackets: { piece: number; image: boolean }[] = [];
  #lastRuns: Map<number, number> | undefined;

  constructor(source: string) {
    this.#source = source;
    this.#ahead = new Ahead(source);
  }

  read(): Line[] {
    const source = this.#source;
    let at = 0;
    while (at < source.length) {
      SPECIAL.lastIndex = at;
      const special = SPECIAL.exec(source)?.index ?? source.length;
      if (special > at) this.#out.text(source.slice(at, special));
      at = special < source.length ? this.#special(special) : special;
    }
    return this.#out.lines();
  }

  /** Reads the special character at `at`; where to go on. */
  #special(at: number): number {
    const source = this.#source;
    const char = source[at] ?? "";
    const next = source[at + 1];
    switch (char) {
      case "\n":
        this.#out.text(BREAK);
        return at + 1;
      case "\\":
        if (next === undefined || (next !== "\n" && !ESCAPABLE.test(next))) break;
        this.#out.text(next === "\n" ? BREAK : next);
        return at + 2;
      case "`":
        return this.#code(at);
      case "*":
      case "_":
      case "~":
        return this.#run(char, at);
      case "!":
        if (next !== "[") break;
        return this.#bracket("![", at);
      case "[":
        return this.#bracket("[", at);
      case "]":
        return this.#closeBracket(at);
      case "<":
        return this.#angle(at);
      case "&": {
        const entity = entityAt(source, at);
        if (!entity) break;
        this.#out.text(entity.text);
        return entity.end;
      }
    }
    this.#out.text(char);
    return at + 1;
  }

  #run(mark: string, at: number): number {
    const length = runLength(this.#source, at);
    const [before, after] = [this.#source[at - 1], this.#source[at + length]];
    // A tilde strikes out in pairs only; an underscore never works inside a word.
    if (mark === "~" && length !== 2) this.#out.text(mark.repeat(length));
    else {
      const inWord = mark === "_" && isWord(before) && isWord(after);
      const opens = !isSpace(after) && !(mark === "_" && isWord(before));
      const closes = !isSpace(before) && !(mark === "_" && isWord(after));
      this.#out.run(mark, length, opens && !inWord, closes && !inWord, mark === "~" ? 0 : 2);
    }
    return at + length;
  }

  /** A code span ends at the next run of as many backticks. */
  #code(at: number): number {
    const source = this.#source;
    const length = runLength(source, at);
    const start = at + length;
    this.#lastRuns ??= lastRuns(source);
    if ((this.#lastRuns.get(length) ?? -1) < start) {
      this.#out.text("`".repeat(length));
      return start;
    }
    let close = this.#ahead.find("`", start);
    for (let run = runLength(source, close); run !== length; run = runLength(source, close)) {
      close = this.#ahead.find("`", close + run);
    }
    this.#out.text(source.slice(start, close).replaceAll("\n", " "));
    return close + length;
  }

  #bracket(text: "[" | "![", at: number): number {
    this.#brackets.push({ piece: this.#out.length, image: text === "![" });
    this.#out.text(text);
    return at + text.length;
  }

  /** `](…)` makes a link of what stands since the bracket. Other brackets are text, as in `[ ]` and `[AC-1]`. */
  #closeBracket(at: number): number {
    const open = this.#brackets.pop();
    const end = open && this.#destinationEnd(at + 1);
    if (open === undefined || end === undefined) {
      this.#out.text("]");
      return at + 1;
    }
    if (open.image) this.#out.replaceFrom(open.piece, "");
    else if (this.#out.startsWith(open.piece + 1, "@")) this.#out.replaceFrom(open.piece, SOMEONE);
    else this.#out.erase(open.piece);
    return end;
  }

  #destinationEnd(at: number): number | undefined {
    if (this.#source[at] !== "(" || this.#ahead.find(")", at) === -1) return undefined;
    DESTINATION.lastIndex = at;
    return DESTINATION.test(this.#source) ? DESTINATION.lastIndex : undefined;
  }

  /** `<https://…>`, `<br>` and other HTML; anything else, such as a `<role>` to be filled in, is text. */
  #angle(at: number): number {
    const source = this.#source;
    if (this.#ahead.find(">", at) !== -1) {
      AUTOLINK.lastIndex = at;
      const link = AUTOLINK.exec(source);
      if (link) {
        this.#out.text(link[1] ?? "");
        return at + link[0].length;
      }
      const tag = tagAt(source, at);
      if (tag) {
        if (tag.does === "break") this.#out.text(BREAK);
        else if (tag.does === "item") {
          this.#out.text(BREAK);
          this.#out.text("• ");
        } else if (tag.does === "bold") this.#out.bold(tag.closing ? -1 : 1);
        return tag.end;
      }
    }
    this.#out.text("<");
    return at + 1;
  }
}

/** Of each length of a run of backticks, where its last one stands. */
function lastRuns(source: string): Map<number, number> {
  const last = new Map<number, number>();
  for (let at = source.indexOf("`"); at !== -1; at = source.indexOf("`", at)) {
    const length = runLength(source, at);
    last.set(length, at);
    at += length;
  }
  return last;
}
