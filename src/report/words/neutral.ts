/**
 * Makes text from a tracker harmless before it is printed. Everything runs in linear time on hostile input.
 *
 * What reaches a reader is what is visible: nothing moves a cursor, hides, reorders or fakes a line, and in
 * Markdown nothing turns into mark-up, a link, a mention or a reference.
 */

import { withoutSequences } from "./escape-sequences.ts";

/** Controls other than white space, format and default-ignorable characters, lone surrogates, noncharacters. */
const HIDDEN =
  /[[\p{Cc}--[\t\n\v\f\r\x85]]\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gv;
const SPACES = /\p{White_Space}+/gu;
/** No orthography stacks more marks than this on one letter; longer stacks paint over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const NOT_PLAIN = /[^\x20-\x7e]| {2}|^ | $/;

/**
 * The visible text on one line, for a terminal and as the base of every other format: no controls, escape
 * sequences, bidi or zero-width characters; any white space becomes one space; the ends are trimmed. Empty
 * when nothing of the text can be seen.
 */
export function neutralText(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return withoutSequences(text).replace(HIDDEN, "").replace(SPACES, " ").replace(STACKED_MARKS, "$1").trim();
}

/**
 * Splits what a host would link, mention or replace after rendering (`@name`, `#12`, `:tada:`): a backslash
 * does not survive until then. Written as an entity so that the source has no invisible character.
 */
const BREAK = "&#8203;";
const SPECIAL = /[!#$%&*+./:<=>@[\\\]_`{|~)-]|[0-9a-z]{7,}/gi;

/**
 * Text that GitHub-flavoured Markdown (also GitLab, Slack) shows as it stands, wherever in a line, list or
 * table cell it is put. Empty as `neutralText`.
 */
export function neutralMarkdown(text: string): string {
  const line = neutralText(text);
  const number = /^\d{1,9}(?=[.)](?: |$))/.exec(line)?.[0].length ?? 0;
  return line.replace(SPECIAL, (match, at: number) => {
    if (match.length > 1) return withoutHash(match);
    return at === number && OPENING.has(match) ? `\\${match}` : escaped(line, at);
  });
}

/** What makes a list, a rule or a command where it opens a line, or follows the number that does. */
const OPENING = new Set(["-", "+", "=", "/", ".", ")"]);

function escaped(line: string, at: number): string {
  const char = line.charAt(at);
  const next = line.charAt(at + 1);
  const glued = next !== "" && next !== " ";
  switch (char) {
    case "\\":
    case "`":
    case "*":
    case "_":
    case "[":
    case "]":
    case "|":
      return `\\${char}`;
    case "~":
    case "#":
      return `\\${char}${glued ? BREAK : ""}`;
    case "<":
      return "&lt;";
    case ">":
      return "&gt;";
    case "&":
      return `&amp;${isDigit(next) ? BREAK : ""}`;
    case "$":
      return `&#36;${isDigit(next) ? BREAK : ""}`;
    case "@":
      return glued ? `@${BREAK}` : "@";
    case "!":
      return isDigit(next) ? `!${BREAK}` : "!";
    case "%":
      return (isDigit(next) || next === '"') && !isDigit(line.charAt(at - 1)) ? `%${BREAK}` : "%";
    case "{":
      return next === "{" || next === "%" ? `{${BREAK}` : "{";
    case ":":
      return next === "/" || opensShortcode(line, at) ? `:${BREAK}` : ":";
    case ".":
      return isWord(line, at, "www") ? `.${BREAK}` : ".";
    case "-":
      return isDigit(next) && isWord(line, at, "gh") ? `-${BREAK}` : "-";
    default:
      return char;
  }
}

const isDigit = (char: string): boolean => char >= "0" && char <= "9";

/** Whether `word` stands right before `at`, as a whole word. */
const isWord = (line: string, at: number, word: string): boolean =>
  line.slice(Math.max(0, at - word.length), at).toLowerCase() === word &&
  !/[a-z0-9]/i.test(line.charAt(at - word.length - 1));

/** `:name:`, also where a colon may follow the text. A scan ends at the next colon, so all are linear. */
function opensShortcode(line: string, at: number): boolean {
  let end = at + 1;
  while (/[\w+-]/.test(line.charAt(end))) end++;
  return end > at + 1 && (end === line.length || line.charAt(end) === ":");
}

/** Splits a word that reads as the hash of a commit: hexadecimal, digits and letters mixed. */
const withoutHash = (word: string): string =>
  /[^0-9a-f]/i.test(word) || !/\d/.test(word) || !/[a-f]/i.test(word)
    ? word
    : word.replace(/.{6}(?=.)/g, (part) => part + BREAK);

/**
 * The address as a Markdown link target, or undefined where it is no plain http(s) address: another scheme
 * could run code, and a user name in front of the host is how a false address is dressed up.
 */
export const linkTarget = (url: string | undefined): string | undefined =>
  plainAddress(url)?.replaceAll("&", "&amp;");

/** The same as it is, for what is no mark-up. */
export function plainAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2_000) return undefined;
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.username !== "" || parsed.password !== "") return undefined;
  return parsed.href.replace(
    /[^\w\-.~:/?#@%&=+,;!$]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The visible text on one line, of at most so many UTF-16 units. */
export function neutralStart(text: string, most: number): string {
  const line = neutralText(text);
  // What is cut may end in half a character: neutral again.
  return line.length > most ? `${neutralText(line.slice(0, most - 1))}…` : line;
}

/** Without two hashes side by side: logs obey `##[…]`, `##vso[…]` and `##teamcity[…]`. */
export const withoutHashes = (text: string): string => text.replace(/#(?=#)/g, "# ");
