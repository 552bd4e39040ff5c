import MarkdownIt, { type StateBlock, type Token } from "markdown-it";

/** Lists and quotes nested deeper than this (a list takes two levels) are read as lines of text. */
const DEEPEST = 40;

/** What is read of a block token. */
type BlockToken = Pick<Token, "type" | "tag" | "markup" | "info" | "content">;

/**
 * Only the block half of the parser is used: where lists, tables and fences begin and end. What stands
 * inside a block is read by markdown-inline.ts, many times faster and with flat memory.
 * - `code` (indented by four blanks) is off: trackers write fences, and people indent lists with blanks.
 * - `reference` is off, so that `[AC1]: done` is not taken for a link definition and lost.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, maxNesting: DEEPEST + 10 });
markdown.disable(["code", "reference"]);
markdown.block.ruler.before("table", "deepest", deepestLine);

/** Tokens as plain objects: the parser's own class takes most of its time to construct. */
class State extends markdown.block.State {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level--;
    const { level } = this;
    const token = {
      type,
      tag,
      markup: "",
      info: "",
      content: "",
      hidden: false,
      level,
      map: null,
      attrs: null,
    };
    if (nesting > 0) this.level++;
    this.tokens.push(token as unknown as Token);
    return token as unknown as Token;
  }
}
markdown.block.State = State;

/** The block tokens of a text in order; opening and closing ones are named `…_open` and `…_close`. */
export function blockTokens(source: string): BlockToken[] {
  const tokens: Token[] = [];
  markdown.block.parse(source, markdown, {}, tokens);
  return tokens;
}

/** A block rule: at the deepest level a line is a paragraph, whatever marks it starts with. */
function deepestLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  if (state.level < DEEPEST || silent) return false;
  state.push("paragraph_open", "p", 1);
  state.push("inline", "", 0).content = state.getLines(line, line + 1, state.blkIndent, false).trim();
  state.push("paragraph_close", "p", -1);
  state.line = line + 1;
  return true;
}
