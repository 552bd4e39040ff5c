import type { Block } from "../blocks.ts";
import { withUnixLines } from "../lines.ts";
import { BlockList, type Line, type Place } from "./block-list.ts";
import { markdownLines } from "./markdown-inline.ts";
import { portions, withoutComments } from "./markdown-portions.ts";
import { blockTokens } from "./markdown-tokens.ts";

/** Markdown as GitHub and Linear write it, Linear's `+++ title` sections included. */
export function readMarkdown(source: string): Block[] {
  const list = new BlockList();
  for (const portion of portions(withoutComments(withUnixLines(source)))) readPortion(portion, list);
  return list.blocks;
}

function readPortion(source: string, list: BlockList): void {
  const ordered: boolean[] = [];
  let quotes = 0;
  let heading: { level: number; underlined: boolean } | undefined;
  let cells: string[] | undefined;
  let header = false;
  for (const token of blockTokens(source)) {
    const place: Place = { depth: ordered.length - 1, quoted: quotes > 0 };
    switch (token.type) {
      case "bullet_list_open":
      case "ordered_list_open":
        ordered.push(token.type === "ordered_list_open");
        break;
      case "bullet_list_close":
      case "ordered_list_close":
        ordered.pop();
        break;
      case "list_item_open":
        list.startItem(place.depth, ordered.at(-1) === true);
        break;
      case "list_item_close":
        list.endItem();
        break;
      case "blockquote_open":
        quotes++;
        break;
      case "blockquote_close":
        quotes--;
        break;
      case "heading_open":
        heading = { level: Number(token.tag[1]), underlined: !token.markup.startsWith("#") };
        break;
      case "heading_close":
        heading = undefined;
        break;
      case "thead_open":
      case "tbody_open":
        header = token.type === "thead_open";
        break;
      case "tr_open":
        cells = [];
        break;
      case "tr_close":
        list.row(header, cells ?? []);
        cells = undefined;
        break;
      case "fence":
        list.code(token.info.trim().split(/\s/, 1)[0] ?? "", token.content.replace(/\n$/, ""));
        break;
      case "inline": {
        const lines = markdownLines(token.content);
        if (cells) cells.push(lines.map((line) => line.text).join("\n"));
        else if (heading) readHeading(lines, heading, list, place);
        else readParagraph(lines, list, place);
      }
    }
  }
}

/** Of several lines over `---` the last is the heading; the others were meant as a paragraph above it. */
function readHeading(
  lines: readonly Line[],
  { level, underlined }: { level: number; underlined: boolean },
  list: BlockList,
  place: Place,
): void {
  const above = underlined ? lines.slice(0, -1) : [];
  readParagraph(above, list, place);
  list.heading(
    level,
    lines
      .slice(above.length)
      .map((line) => line.text.trim())
      .join("\n"),
    place,
  );
}

/** `+++ title` opens one of Linear's collapsible sections and `+++` closes it. */
function readParagraph(lines: readonly Line[], list: BlockList, place: Place): void {
  let from = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.text.startsWith("+++")) continue;
    list.paragraph(lines.slice(from, at), place);
    if (line.text.startsWith("+++ ")) list.label(line.text.slice(4), place);
    from = at + 1;
  }
  list.paragraph(from === 0 ? lines : lines.slice(from), place);
}
