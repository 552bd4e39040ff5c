import type { Block } from "../blocks.ts";
import {
  attribute,
  codeOf,
  contentOf,
  inlineText,
  isNode,
  isStrong,
  type Node,
  ownText,
} from "./adf-nodes.ts";
import { BlockList, type Line, OUTSIDE, type Place } from "./block-list.ts";

/** A node whose children are being read. */
interface Open {
  readonly children: readonly unknown[];
  next: number;
  readonly place: Place;
  readonly ordered: boolean;
  /** What the text in it is; a paragraph where nothing is said. */
  readonly as?: "item" | { readonly heading: number };
}

/** The JSON of an Atlassian document. What is no such JSON is read as one paragraph. */
export function readAdf(source: string): Block[] {
  let document: unknown;
  try {
    document = JSON.parse(source);
  } catch {
    document = source;
  }
  if (Array.isArray(document)) return read(document, false);
  return read([typeof document === "string" ? { type: "text", text: document } : document], false);
}

function read(nodes: readonly unknown[], inCell: boolean): Block[] {
  const list = new BlockList();
  new Walker(list, inCell).walk(nodes);
  return list.blocks;
}

/** Reads nodes into blocks, in document order, with a stack of its own: depth is the author's to choose. */
class Walker {
  readonly #list: BlockList;
  /** Inside a table cell a further table is nothing but its text. */
  readonly #inCell: boolean;
  readonly #stack: Open[] = [];
  #lines: Line[] = [];
  #text = "";
  #bold = false;
  #plain = false;

  constructor(list: BlockList, inCell: boolean) {
    this.#list = list;
    this.#inCell = inCell;
  }

  walk(nodes: readonly unknown[]): void {
    this.#stack.push({ children: nodes, next: 0, place: OUTSIDE, ordered: false });
    for (let open = this.#stack.at(-1); open !== undefined; open = this.#stack.at(-1)) {
      if (open.next === open.children.length) {
        this.#flush(open);
        if (open.as === "item") this.#list.endItem();
        this.#stack.pop();
        continue;
      }
      const node = open.children[open.next++];
      if (!isNode(node)) continue;
      const text = inlineText(node);
      if (text !== undefined) this.#add(text, isStrong(node));
      else {
        this.#flush(open);
        this.#block(node, open);
      }
    }
  }

  #block(node: Node, within: Open): void {
    const { place } = within;
    switch (node.type) {
      case "heading":
        this.#enter(node, place, { as: { heading: Number(node.attrs?.level) || 1 } });
        break;
      case "bulletList":
      case "taskList":
      case "decisionList":
      case "orderedList": {
        const ordered = node.type === "orderedList";
        this.#enter(node, { ...place, depth: place.depth + 1 }, { ordered });
        break;
      }
      case "listItem":
      case "decisionItem":
        this.#list.startItem(Math.max(place.depth, 0), within.ordered);
        this.#enter(node, place, { as: "item" });
        break;
      case "taskItem":
      case "blockTaskItem":
        this.#list.startItem(Math.max(place.depth, 0), false, attribute(node, "state") === "DONE");
        this.#enter(node, place, { as: "item" });
        break;
      case "blockquote":
        this.#enter(node, { ...place, quoted: true });
        break;
      case "expand":
      case "nestedExpand":
        this.#list.label(attribute(node, "title") ?? "", place);
        this.#enter(node, place);
        break;
      case "codeBlock":
        this.#list.code(attribute(node, "language") ?? "", codeOf(node));
        break;
      case "tableRow":
        if (this.#inCell) this.#enter(node, place);
        else this.#row(node);
        break;
      default:
        // Panels, tables, layouts and all that is not known yet: what counts is what stands in them.
        this.#add(ownText(node) ?? "", false);
        this.#flush(within);
        this.#enter(node, place);
    }
  }

  #enter(node: Node, place: Place, more: Partial<Pick<Open, "ordered" | "as">> = {}): void {
    this.#stack.push({ children: contentOf(node), next: 0, place, ordered: false, ...more });
  }

  #row(node: Node): void {
    const cells = contentOf(node).filter(isNode);
    const header = cells.every((cell) => cell.type === "tableHeader");
    this.#list.row(header, cells.map(cellText));
  }

  #add(text: string, bold: boolean): void {
    const lines = text.includes("\n") ? text.split("\n") : [text];
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#endLine();
      this.#text += line;
      const says = (bold ? !this.#bold : !this.#plain) && /[\p{L}\p{N}]/u.test(line);
      if (bold) this.#bold ||= says;
      else this.#plain ||= says;
    }
  }

  #endLine(): void {
    this.#lines.push({ text: this.#text, bold: this.#bold && !this.#plain });
    this.#text = "";
    this.#bold = false;
    this.#plain = false;
  }

  /** What was read since the last block is a paragraph, a heading or the text of an item. */
  #flush(open: Open): void {
    if (this.#text !== "") this.#endLine();
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    if (typeof open.as === "object") {
      const text = lines.map((line) => line.text.trim()).join("\n");
      this.#list.heading(open.as.heading, text, open.place);
    } else this.#list.paragraph(lines, open.place);
  }
}

/** A cell is one text: its blocks, a line each. */
const cellText = (cell: Node): string =>
  read([cell], true)
    .map((block) => (block.kind === "row" ? block.cells.join("\n") : block.text))
    .join("\n");
