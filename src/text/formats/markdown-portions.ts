import { Ahead } from "./ahead.ts";

/**
 * A text is parsed in portions of about this many characters, so that the parser's memory, and with it the
 * time a character costs, does not grow with the text. Descriptions are nearly always shorter than one.
 */
const PORTION = 32 * 1024;

/** Cuts a long text between blocks where it can, and between lines otherwise. A cut fence is reopened. */
export function portions(source: string): string[] {
  if (source.length <= PORTION) return [source];
  const cut: string[] = [];
  let start = 0;
  let reopen = "";
  let between = 0;
  let fence: string | undefined;
  for (let line = 0; line < source.length; ) {
    const newline = source.indexOf("\n", line);
    const end = newline === -1 ? source.length : newline + 1;
    if (end - start > PORTION && line > start) {
      const at = between > start ? between : line;
      cut.push(reopen + source.slice(start, at));
      reopen = at === line && fence !== undefined ? `${fence}\n` : "";
      start = at;
    }
    fence = fenceAfter(source.slice(line, end), fence);
    const next = source[end];
    if (end - line === 1 && fence === undefined && next !== " " && next !== "\t" && next !== "\n")
      between = end;
    line = end;
  }
  cut.push(reopen + source.slice(start));
  return cut;
}

/** Without `<!-- … -->`, in which templates keep their instructions. Fences keep theirs; so does what never ends. */
export function withoutComments(source: string): string {
  const ahead = new Ahead(source);
  let open = ahead.find("<!--", 0);
  if (open === -1) return source;
  let kept = "";
  let from = 0;
  let fence: string | undefined;
  for (let line = 0; line < source.length && open !== -1; ) {
    const newline = ahead.find("\n", line);
    const end = newline === -1 ? source.length : newline;
    open = ahead.find("<!--", line);
    const here = open !== -1 && open < end && fence === undefined;
    const close = here ? ahead.find("-->", open + 4) : -1;
    if (close === -1) {
      fence = fenceAfter(source.slice(line, end), fence);
      line = end + 1;
    } else {
      kept += source.slice(from, open);
      from = close + 3;
      line = from;
    }
  }
  return kept + source.slice(from);
}

/** Longer opening lines of a fence are not repeated whole when a portion reopens it. */
const OPENING = 80;

/** The fence the next line stands in, by its opening line, or undefined outside of any. */
function fenceAfter(line: string, fence: string | undefined): string | undefined {
  const marks = /^[ \t]*(`{3,80}|~{3,80})/.exec(line)?.[1];
  if (marks === undefined) return fence;
  const rest = line.slice(line.indexOf(marks) + marks.length);
  if (fence !== undefined) return closes(marks, fence) && rest.trim() === "" ? undefined : fence;
  return marks.startsWith("`") && rest.includes("`") ? undefined : line.trim().slice(0, OPENING);
}

/** At least as many of the same marks as opened it. */
const closes = (marks: string, fence: string): boolean =>
  marks[0] === fence[0] && fence.slice(0, marks.length + 1) !== `${marks}${marks[0]}`;
