/**
 * Makes text from a tracker harmless before it is printed. Everything runs in linear time on hostile input.
 *
 * What reaches a reader is what is visible: nothing moves a cursor, hides, reorders or fakes a line, and in
 * Markdown nothing turns into mark-up, a link, a mention or a reference.
 */

/** Controls other than white space, format and default-ignorable characters, lone surrogates, noncharacters. */
const HIDDEN =
  /[[\p{Cc}--[\t\n\v\f\r\x85]]\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gv;
const SPACES = /\p{White_Space}+/gu;
/** No orthography stacks more marks than this on one letter; longer stacks paint over the lines around. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const NOT_PLAIN = /[^\x20-\x7e]|  |^ | $/;

/**
 * The visible text on one line, for a terminal and as the base of every other format: no controls, escape
 * sequences, bidi or zero-width characters; any white space becomes one space; the ends are trimmed. Empty
 * when nothing of the text can be seen.
 */
export function plainLine(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return withoutSequences(text)
    .replace(HIDDEN, "")
    .replace(SPACES, " ")
    .replace(STACKED_MARKS, "$1")
    .trim();
}

const ESCAPE = 0x1b;
/** What opens a sequence after ESC, or as one C1 character (the same value plus 0x40). */
const CSI = 0x5b;
const STRINGS = new Set([0x50, 0x58, 0x5d, 0x5e, 0x5f]);

/** Drops whole escape sequences; of a broken one only the control itself, so that no words vanish. */
function withoutSequences(text: string): string {
  if (!/[\x1b\x80-\x9f]/.test(text)) return text;
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const end = sequenceEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    kept += text.slice(from, at);
    at = end;
    from = end;
  }
  return kept + text.slice(from);
}

/** The index after the sequence that starts at `at`; `at` itself where none starts. */
function sequenceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const c1 = code >= 0x80 && code <= 0x9f;
  if (code !== ESCAPE && !c1) return at;
  const opener = c1 ? code - 0x40 : text.charCodeAt(at + 1);
  const body = c1 ? at + 1 : at + 2;
  if (opener === CSI) {
    let end = body;
    while (isBetween(text.charCodeAt(end), 0x20, 0x3f)) end++;
    return isBetween(text.charCodeAt(end), 0x40, 0x7e) ? end + 1 : at + 1;
  }
  if (STRINGS.has(opener)) return stringEnd(text, body) ?? at + 1;
  if (c1) return at;
  let end = at + 1;
  while (isBetween(text.charCodeAt(end), 0x20, 0x2f)) end++;
  return isBetween(text.charCodeAt(end), 0x30, 0x7e) ? end + 1 : at + 1;
}

/** After the terminator (BEL or ST); undefined where another control comes first, which also keeps it linear. */
function stringEnd(text: string, body: number): number | undefined {
  for (let at = body; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x07 || code === 0x9c) return at + 1;
    if (code === ESCAPE) return text[at + 1] === "\\" ? at + 2 : undefined;
    if (code < 0x20 || isBetween(code, 0x7f, 0x9f)) return undefined;
  }
  return undefined;
}

const isBetween = (code: number, low: number, high: number): boolean => code >= low && code <= high;

/**
 * Splits what a host would link, mention or replace after rendering (`@name`, `#12`, `:tada:`): a backslash
 * does not survive until then. Written as an entity so that the source holds no invisible character.
 */
const BREAK = "&#8203;";
const MARKDOWN_SPECIAL = /[!-/:-@[-`{-~]|[0-9a-f]{7}|\d/i;

/**
 * Text that GitHub-flavoured Markdown (also GitLab, Slack) shows as it stands, wherever in a line, list or
 * table cell it is put. Empty as `plainLine`.
 */
export function markdownText(text: string): string {
  const line = plainLine(text);
  if (!MARKDOWN_SPECIAL.test(line)) return line;
  let shown = "";
  let at = 0;
  const opening = /^(?:\d+(?=[.)])|(?=[-+=/]))/.exec(line)?.[0];
  if (opening !== undefined) {
    shown = `${opening}\\${line.charAt(opening.length)}`;
    at = opening.length + 1;
  }
  const hashes = commitHashBreaks(line);
  for (; at < line.length; at++) {
    shown += escaped(line, at);
    if (hashes.has(at)) shown += BREAK;
  }
  return shown;
}

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

/** `:name:`. Each scan ends at the next colon, so all of them together are linear. */
function opensShortcode(line: string, at: number): boolean {
  let end = at + 1;
  while (/[\w+-]/.test(line.charAt(end))) end++;
  return end > at + 1 && line.charAt(end) === ":";
}

/** Indexes inside words that read as an abbreviated commit hash (7 hexadecimal digits or more, mixed). */
function commitHashBreaks(line: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const { 0: word, index } of line.matchAll(/[0-9a-z]+/gi)) {
    if (word.length < 7 || /[^0-9a-f]/i.test(word) || !/\d/.test(word) || !/[a-f]/i.test(word)) continue;
    breaks.add(index + 5);
  }
  return breaks;
}

/**
 * The address as a Markdown link target, or undefined where it is no plain http(s) address: another scheme
 * could run code, and a user name in front of the host is how a false address is dressed up.
 */
export function linkTarget(url: string | undefined): string | undefined {
  if (url === undefined || url.length > 2_000) return undefined;
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  if (parsed.username !== "" || parsed.password !== "") return undefined;
  return parsed.href
    .replace(/[^\w\-.~:/?#@%&=+,;!$]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("&", "&amp;");
}
