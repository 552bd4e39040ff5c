/** Finds known names, e-mail addresses and account ids in text, in one pass whatever their number. */

/** A stretch of text, by index: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Names {
  /** Where known people are named; in order, never overlapping. */
  find(text: string): readonly Span[];
}

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

interface Token extends Span {
  readonly folded: string;
}

/**
 * Words, save that a character of a script written without spaces is a word of its own: there a name has no
 * boundary to look for.
 */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv;
/** The most characters between two words of one name: "Schmidt, Anna", "Anna (Acme)", "712020:0c5c". */
const WIDEST_GAP = 3;
/** Longer names are known by their first words. Bounds the work at each word of the text. */
const LONGEST = 24;

export function knownNames(words: Iterable<string>): Names {
  const root: Node = { next: new Map(), ends: false };
  const handles = new Set<string>();
  for (const word of words) learn(root, handles, word);
  return {
    find(text) {
      if (root.next.size === 0) return [];
      const spans: Span[] = [];
      const tokens = tokensOf(text);
      for (let at = 0; at < tokens.length; ) {
        const match = longestMatch(root, tokens, at, text) ?? mention(handles, tokens, at, text);
        if (match === undefined) at++;
        else {
          spans.push(match.span);
          at = match.next;
        }
      }
      return spans;
    },
  };
}

function learn(root: Node, handles: Set<string>, word: string): void {
  const sign = word.indexOf("@");
  if (sign > 0) {
    learnAddress(root, handles, word.slice(0, sign));
    return;
  }
  const parts = partsOf(word);
  if (!names(parts)) return;
  add(root, parts);
  const [first = "", ...others] = parts;
  if (others.length === 0) return;
  const last = parts.at(-1) ?? "";
  const joined = parts.join("");
  add(root, [...others, first]);
  add(root, [last, ...parts.slice(0, -1)]);
  if (joined.length >= 6) add(root, [joined]);
  for (const handle of [...parts, joined, first.charAt(0) + last, first + last.charAt(0)]) {
    if (handle.length > 1) handles.add(handle);
  }
  // "Anna Schmidt (Acme)" is also met as "Anna Schmidt".
  const bracket = word.search(/[([]/);
  if (bracket > 0) learn(root, handles, word.slice(0, bracket));
}

/** The address itself is found by its form. "anna.schmidt" is a name without the rest; "info" is not. */
function learnAddress(root: Node, handles: Set<string>, local: string): void {
  const parts = partsOf(local);
  const joined = parts.join("");
  if (!names(parts)) return;
  handles.add(joined);
  if (parts.length > 1) learn(root, handles, local);
}

const partsOf = (word: string): string[] => tokensOf(word).map(({ folded }) => folded);

/** One letter or a short number names nobody and would blank half of every text. */
const names = (parts: readonly string[]): boolean => {
  const joined = parts.join("");
  return [...joined].length > 1 && !/^\d{1,4}$/.test(joined);
};

function add(root: Node, parts: readonly string[]): void {
  let node = root;
  for (const part of parts.slice(0, LONGEST)) {
    let next = node.next.get(part);
    if (next === undefined) {
      next = { next: new Map(), ends: false };
      node.next.set(part, next);
    }
    node = next;
  }
  node.ends = true;
}

interface Match {
  readonly span: Span;
  readonly next: number;
}

function longestMatch(root: Node, tokens: readonly Token[], at: number, text: string): Match | undefined {
  let found: Match | undefined;
  let node = root;
  const start = tokens[at]?.start ?? 0;
  for (let next = at; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    const before = tokens[next - 1];
    if (next > at && before !== undefined && !joins(before, token)) break;
    const child = node.next.get(token.folded);
    if (child === undefined) break;
    node = child;
    if (node.ends) found = { span: { start: withAt(text, start), end: token.end }, next: next + 1 };
  }
  return found;
}

/** `@anna`, `@aschmidt`: a part of a name counts where the text says that it addresses somebody. */
function mention(
  handles: ReadonlySet<string>,
  tokens: readonly Token[],
  at: number,
  text: string,
): Match | undefined {
  const token = tokens[at] as Token;
  const start = withAt(text, token.start);
  if (start === token.start || !handles.has(token.folded)) return undefined;
  return { span: { start, end: token.end }, next: at + 1 };
}

const withAt = (text: string, start: number): number =>
  start > 0 && /[@＠]/.test(text.charAt(start - 1)) ? start - 1 : start;

const joins = (before: Token, token: Token): boolean => token.start - before.end <= WIDEST_GAP;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    tokens.push({ start: index, end: index + word.length, folded: fold(word) });
  }
  return tokens;
}

/** Case, width and accents do not distinguish people. */
function fold(word: string): string {
  if (/^[a-z0-9]*$/.test(word)) return word;
  const lower = word.normalize("NFKD").toLowerCase();
  const bare = lower.replace(/\p{Mn}/gu, "");
  return bare === "" ? lower : bare;
}
