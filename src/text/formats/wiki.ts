import type { Block } from "../blocks.ts";
import { linesOf, withUnixLines } from "../lines.ts";
import { readAdf } from "./adf.ts";
import { BlockList, type Line, OUTSIDE } from "./block-list.ts";
import { readHtml } from "./html.ts";
import { wikiLines } from "./wiki-inline.ts";
import { stretches } from "./wiki-macros.ts";
import { rowOf } from "./wiki-rows.ts";

/** Dress in front of a line hides what the line is: `{color:red}* item{color}`. */
const DRESSED = /^(?:\{(?:color|anchor)(?::[^{}\n]{0,60})?\}\s?){1,9}/;
const HEADING = /^h([1-6])\.(?=[\s*{]|[^\0-\x7f])/;
/** Stars, hashes, and a single dash; `--` and `---` are dashes, `*bold*` has no blank behind the star. */
const LIST_MARKS = /^(?:[*#]{1,20}-?|-)(?=\s)/;

/** Jira's wiki markup (Data Center, and the strings of its older API). */
export function readWiki(source: string): Block[] {
  const reader = new Reader();
  for (const stretch of stretches(withUnixLines(source))) {
    if (stretch.kind === "text") for (const line of linesOf(stretch.text)) reader.line(line, stretch.quoted);
    reader.flush();
    if (stretch.kind === "code") reader.list.code(stretch.language, withoutOuterLines(stretch.text));
    else if (stretch.kind === "adf") reader.take(readAdf(stretch.json));
    else if (stretch.kind === "html") reader.take(readHtml(stretch.html));
    else if (stretch.kind === "frame") reader.frame(stretch.title);
  }
  return reader.list.blocks;
}

class Reader {
  readonly list = new BlockList();
  #lines: Line[] = [];
  #quoted = false;
  /** Depth of the list item the lines belong to. */
  #depth = -1;
  /** The lines of a table row whose last cell is still open. */
  #row: string[] = [];

  line(raw: string, quoted: boolean): void {
    if (quoted !== this.#quoted) this.#endList();
    this.#quoted = quoted;
    let line = raw.trim();
    if (line.startsWith("{")) line = line.replace(DRESSED, "");
    const isRow = line.startsWith("|") && !quoted;
    const heading = HEADING.exec(line);
    if (isRow || (this.#row.length > 0 && line !== "" && !heading)) this.#addToRow(line);
    else if (line === "" || /^-{4,}$/.test(line)) this.#endList();
    else if (heading) this.#heading(Number(heading[1]), line.slice(3).trim());
    else if (line.startsWith("bq. ")) this.#quote(line.slice(4));
    else if (line.startsWith("> ")) this.#quote(line.slice(2));
    else {
      const marks = LIST_MARKS.exec(line)?.[0];
      if (marks !== undefined) line = this.#startItem(marks, line.slice(marks.length).trimStart());
      for (const part of wikiLines(line)) this.#lines.push(part);
    }
  }

  /** Blocks that another reader made of what a macro holds. */
  take(blocks: readonly Block[]): void {
    this.#endList();
    for (const block of blocks) this.list.blocks.push(block);
  }

  /** The edge of a panel, quote or collapsible part, which may have a title. */
  frame(title: string): void {
    this.#endList();
    this.list.label(title, { ...OUTSIDE, quoted: this.#quoted });
  }

  /** Ends the paragraph; the list item it may belong to stays open. */
  flush(): void {
    this.#endRow();
    // An item typed by hand below one of the list is its neighbour: depth is in the marks, not in blanks.
    const place = { depth: Math.max(this.#depth - 1, -1), quoted: this.#quoted };
    if (this.#lines.length > 0) this.list.paragraph(this.#lines, place);
    this.#lines = [];
  }

  #endList(): void {
    this.flush();
    this.list.endItem();
    this.#depth = -1;
  }

  #heading(level: number, source: string): void {
    this.#endList();
    const text = wikiLines(source).map((line) => line.text);
    this.list.heading(level, text.join("\n"), { ...OUTSIDE, quoted: this.#quoted });
  }

  #quote(source: string): void {
    this.#endList();
    this.list.paragraph(wikiLines(source), { ...OUTSIDE, quoted: true });
  }

  /** Returns the item's own text. `* h3. Title` is an item all the same. */
  #startItem(marks: string, text: string): string {
    this.flush();
    this.#depth = marks.length - 1;
    if (!this.#quoted) this.list.startItem(this.#depth, marks.endsWith("#"));
    return HEADING.test(text) ? text.slice(3).trimStart() : text;
  }

  #addToRow(line: string): void {
    if (line.startsWith("|")) this.#endList();
    this.#row.push(line);
    if (!line.endsWith("|") || line === "|") return;
    const { header, cells } = rowOf(this.#row.join("\n"));
    this.list.row(header, cells);
    this.#row = [];
  }

  /** A row that no bar has closed ends with its line; what followed was never part of it. */
  #endRow(): void {
    const [first, ...others] = this.#row;
    if (first === undefined) return;
    this.#row = [];
    const { header, cells } = rowOf(first);
    this.list.row(header, cells);
    for (const line of others) this.line(line, this.#quoted);
  }
}

/** A macro's text without the line ends that belong to its marks. */
function withoutOuterLines(text: string): string {
  const start = text.startsWith("\n") ? 1 : 0;
  return text.slice(start).trimEnd();
}
