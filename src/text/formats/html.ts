/** HTML, as Jira's `{html}` macro holds it: texts that came from another tracker. */
import type { Block } from "../blocks.ts";
import { Ahead } from "./ahead.ts";
import { BlockList, type Place } from "./block-list.ts";
import { entityAt } from "./entities.ts";
import { BREAK, InlineText } from "./inline.ts";

/** Names HTML knows; anything else in angle brackets is text, such as `<your name>`. */
const INLINE = new Set(
  (
    "a abbr acronym big cite code del dfn em font i img input ins kbd label mark q s samp small span strike sub sup tt u " +
    "var wbr"
  ).split(" "),
);
const BOLD = new Set(["b", "strong"]);
/** Tags that end a paragraph where they begin and where they end. */
const BLOCKS = new Set(
  (
    "address article aside body center dd details div dl dt fieldset figure footer form head header hr html main nav " +
    "ol p section summary table tbody tfoot thead title ul blockquote li pre tr td th h1 h2 h3 h4 h5 h6 br"
  ).split(" "),
);
/** Tags whose content nobody reads. */
const UNREAD = new Set(["script", "style"]);

const MARK = /[<&]/g;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]{0,10})(?=[\s/>])/y;

export function readHtml(source: string): Block[] {
  const reader = new Reader();
  const ahead = new Ahead(source);
  for (let at = 0; at < source.length; ) {
    MARK.lastIndex = at;
    const mark = MARK.exec(source)?.index ?? source.length;
    reader.text(source.slice(at, mark));
    if (mark >= source.length) break;
    const end = source[mark] === "&" ? reference(source, mark, reader) : tag(source, mark, ahead, reader);
    if (end === undefined) reader.text(source[mark] ?? "");
    at = end ?? mark + 1;
  }
  return reader.finish();
}

/** A character written by its name or number; where it ends. */
function reference(source: string, at: number, reader: Reader): number | undefined {
  const entity = entityAt(source, at);
  if (entity !== undefined) reader.text(entity.text);
  return entity?.end;
}

/** A tag or a comment; where it ends. */
function tag(source: string, at: number, ahead: Ahead, reader: Reader): number | undefined {
  if (source.startsWith("<!", at)) {
    const close = source.startsWith("<!--", at) ? "-->" : ">";
    const end = ahead.find(close, at + 2);
    return end === -1 ? undefined : end + close.length;
  }
  TAG.lastIndex = at;
  const match = TAG.exec(source);
  const name = (match?.[2] ?? "").toLowerCase();
  if (!INLINE.has(name) && !BOLD.has(name) && !BLOCKS.has(name) && !UNREAD.has(name)) return undefined;
  const end = ahead.find(">", at);
  if (end === -1) return undefined;
  const opens = match?.[1] === "";
  if (UNREAD.has(name)) {
    const close = opens ? ahead.find(`</${name}`, end) : -1;
    return close === -1 ? end + 1 : close;
  }
  if (BOLD.has(name)) reader.bold(opens ? 1 : -1);
  else if (BLOCKS.has(name)) reader.block(name, opens);
  return end + 1;
}

class Reader {
  readonly #list = new BlockList();
  #inline = new InlineText();
  /** Of each open list, whether it is numbered. */
  readonly #lists: boolean[] = [];
  #quotes = 0;
  #heading = 0;
  /** The text of a `<pre>`. */
  #code: string | undefined;
  #cells: string[] | undefined;
  #inCell = false;
  #isHeader = false;

  text(text: string): void {
    if (this.#code !== undefined) this.#code += text;
    else this.#inline.text(text.replace(/\s+/g, " "));
  }

  bold(change: 1 | -1): void {
    if (this.#code === undefined) this.#inline.bold(change);
  }

  block(name: string, opens: boolean): void {
    if (this.#code !== undefined && name !== "pre") {
      if (opens) this.#code += "\n";
    } else if (name === "br") this.#inline.text(BREAK);
    else if (name === "pre") this.#pre(opens);
    else if (name === "td" || name === "th") this.#cell(opens, name === "th");
    else if (this.#inCell && name !== "tr" && name !== "table") this.#inline.text(BREAK);
    else if (/^h[1-6]$/.test(name)) this.#title(opens ? Number(name[1]) : 0);
    else {
      this.#flush();
      if (name === "ul" || name === "ol") this.#nest(opens, name === "ol");
      else if (name === "li") this.#item(opens);
      else if (name === "blockquote") this.#quotes = Math.max(0, this.#quotes + (opens ? 1 : -1));
      else if (name === "tr") this.#row(opens);
      else if (name === "hr") this.#list.endItem();
    }
  }

  finish(): Block[] {
    if (this.#code !== undefined) this.#pre(false);
    this.#cell(false, this.#isHeader);
    this.#row(false);
    this.#flush();
    return this.#list.blocks;
  }

  get #place(): Place {
    return { depth: this.#lists.length - 1, quoted: this.#quotes > 0 };
  }

  #take(): InlineText {
    const said = this.#inline;
    this.#inline = new InlineText();
    return said;
  }

  #flush(): void {
    if (this.#inline.length > 0) this.#list.paragraph(this.#take().lines(), this.#place);
  }

  #title(level: number): void {
    if (this.#heading === 0) this.#flush();
    else {
      const lines = this.#take().lines();
      this.#list.heading(this.#heading, lines.map(({ text }) => text).join("\n"), this.#place);
    }
    this.#heading = level;
  }

  #pre(opens: boolean): void {
    if (opens && this.#code === undefined) {
      this.#flush();
      this.#code = "";
    } else if (!opens && this.#code !== undefined) {
      this.#list.code("", this.#code.replace(/^\n/, "").trimEnd());
      this.#code = undefined;
    }
  }

  #nest(opens: boolean, ordered: boolean): void {
    if (opens) this.#lists.push(ordered);
    else {
      this.#lists.pop();
      if (this.#lists.length === 0) this.#list.endItem();
    }
  }

  #item(opens: boolean): void {
    if (!opens) this.#list.endItem();
    else if (this.#quotes === 0)
      this.#list.startItem(Math.max(0, this.#lists.length - 1), this.#lists.at(-1) ?? false);
  }

  #cell(opens: boolean, header: boolean): void {
    if (this.#inCell) {
      const lines = this.#take().lines();
      this.#cells?.push(lines.flatMap(({ text }) => text.trim() || []).join("\n"));
    } else if (opens) this.#flush();
    this.#inCell = opens;
    if (opens) {
      this.#cells ??= [];
      this.#isHeader = header;
    }
  }

  #row(opens: boolean): void {
    if (this.#inCell) this.#cell(false, this.#isHeader);
    if (this.#cells !== undefined && this.#cells.length > 0) this.#list.row(this.#isHeader, this.#cells);
    this.#cells = opens ? [] : undefined;
  }
}
