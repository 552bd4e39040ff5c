import { Ahead } from "./ahead.ts";
import type { Line } from "./block-list.ts";
import { entityAt } from "./entities.ts";
import { BREAK, InlineText, inPortions, isSpace, isWord, runLength } from "./inline.ts";
import { SOMEONE } from "./tidy.ts";
import { macroAt } from "./wiki-macros.ts";

const SPECIAL = /[\\*_+^~\-{[!&]/g;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
/** Macros that dress text or place something in it; the text in between stays. */
const DRESS = new Set(["align", "anchor", "center", "color", "column", "div", "section", "span", "toc"]);
/** `{*}` is how the newer editor marks emphasis inside a word. */
const BRACED = /\{([*_+^~-])\}/y;
const FILE_NAME = /\.[A-Za-z0-9]{2,5}$/;

/** One line of wiki markup → its plain text, cut at forced line breaks (`\\`). */
export function wikiLines(line: string): Line[] {
  SPECIAL.lastIndex = 0;
  if (!SPECIAL.test(line)) return [{ text: line, bold: false }];
  return inPortions(line, (portion) => {
    const out = new InlineText();
    read(portion, out, true);
    return out.lines();
  });
}

function read(line: string, out: InlineText, links: boolean): void {
  const ahead = new Ahead(line);
  let at = 0;
  while (at < line.length) {
    SPECIAL.lastIndex = at;
    const special = SPECIAL.exec(line)?.index ?? line.length;
    if (special > at) out.text(line.slice(at, special));
    if (special >= line.length) return;
    at = special;
    const char = line[at] ?? "";
    const end = markEnd(line, at, char, out, ahead, links);
    if (end === undefined) out.text(char);
    at = end ?? at + 1;
  }
}

/** Reads the mark at `at` and says where it ends; undefined when the character is nothing but itself. */
function markEnd(
  line: string,
  at: number,
  char: string,
  out: InlineText,
  ahead: Ahead,
  links: boolean,
): number | undefined {
  switch (char) {
    case "\\": {
      const next = line[at + 1];
      if (next === undefined || !ESCAPABLE.test(next)) return undefined;
      out.text(next === "\\" ? BREAK : next);
      return at + 2;
    }
    case "{":
      return brace(line, at, out, ahead);
    case "[":
      return links ? link(line, at, out, ahead) : undefined;
    case "!":
      return image(line, at, ahead);
    case "&": {
      const entity = entityAt(line, at);
      if (entity) out.text(entity.text);
      return entity?.end;
    }
    default: {
      const length = runLength(line, at);
      // Two dashes are a dash, four a rule; only a single one strikes out.
      if (char !== "*" && length > 1) out.text(char.repeat(length));
      else {
        const [before, after] = [line[at - 1], line[at + length]];
        const opens = !isWord(before) && !isSpace(after);
        const closes = !isWord(after) && !isSpace(before);
        out.run(char, length, opens, closes, char === "*" ? 1 : 0);
      }
      return at + length;
    }
  }
}

/** `{{monospaced}}`, `{color:red}`, `{*}`; any other brace is text, such as `{userId}`. */
function brace(line: string, at: number, out: InlineText, ahead: Ahead): number | undefined {
  if (line[at + 1] === "{") {
    const close = ahead.find("}}", at + 2);
    if (close === -1) return undefined;
    out.text(line.slice(at + 2, close));
    return close + 2;
  }
  BRACED.lastIndex = at;
  const mark = BRACED.exec(line)?.[1];
  if (mark !== undefined) {
    out.run(mark, 1, true, true, mark === "*" ? 1 : 0);
    return at + 3;
  }
  const macro = macroAt(line, at);
  if (macro === undefined) return undefined;
  if (macro.name === "status") out.text(/(?:^|\|)title=([^|]*)/.exec(macro.parameters)?.[1] ?? "");
  return macro.name === "status" || DRESS.has(macro.name) ? macro.end : undefined;
}

/** `[text|address]` is its text, `[~user]` somebody, `[^file]` a file. `[ ]`, `[x]` and `[WIP]` are text. */
function link(line: string, at: number, out: InlineText, ahead: Ahead): number | undefined {
  const close = ahead.find("]", at);
  if (close === -1) return undefined;
  const nested = ahead.find("[", at + 1);
  if (nested !== -1 && nested < close) return undefined;
  const inner = line.slice(at + 1, close);
  const bar = inner.indexOf("|");
  if (inner.startsWith("~")) out.text(SOMEONE);
  else if (inner.startsWith("^")) out.text(inner.slice(1));
  else if (bar > 0) read(inner.slice(0, bar), out, false);
  else if (/^(?:[a-z]{3,8}:\/\/|mailto:|www\.)/.test(inner)) out.text(inner);
  else return undefined;
  return close + 1;
}

/** `!screenshot.png|thumbnail!` and `!https://…!` go; "Careful! Do not click!" stays. */
function image(line: string, at: number, ahead: Ahead): number | undefined {
  const close = ahead.find("!", at + 1);
  if (close === -1 || isWord(line[at - 1]) || isSpace(line[at + 1])) return undefined;
  const bar = ahead.find("|", at);
  const name = line.slice(at + 1, bar !== -1 && bar < close ? bar : close);
  return FILE_NAME.test(name.slice(-8)) || /^https?:\/\//.test(name) ? close + 1 : undefined;
}
