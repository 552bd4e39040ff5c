/** Atlassian documents in a few words. */
import type { RichText } from "../../../../src/text/blocks.ts";

type Node = Readonly<Record<string, unknown>>;

export const adf = (...content: readonly Node[]): RichText => ({
  format: "adf",
  source: JSON.stringify({ version: 1, type: "doc", content }),
});

const text = (value: string, ...marks: readonly string[]): Node => ({
  type: "text",
  text: value,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const inline = (value: string): readonly Node[] => (value === "" ? [] : [text(value)]);

export const h = (level: number, value: string): Node => ({
  type: "heading",
  attrs: { level },
  content: inline(value),
});
/** A paragraph; several lines are parted by hard breaks. */
export const p = (...lines: readonly string[]): Node => ({
  type: "paragraph",
  content: lines.flatMap((line, at) => (at === 0 ? inline(line) : [{ type: "hardBreak" }, ...inline(line)])),
});
/** A paragraph that begins in bold. */
export const bold = (value: string, rest = ""): Node => ({
  type: "paragraph",
  content: [text(value, "strong"), ...inline(rest)],
});
type Entry = string | readonly [string, Node];
const entry = (one: Entry): Node => ({
  type: "listItem",
  content: typeof one === "string" ? [p(one)] : [p(one[0]), one[1]],
});
export const ul = (...items: readonly Entry[]): Node => ({ type: "bulletList", content: items.map(entry) });
export const ol = (...items: readonly Entry[]): Node => ({ type: "orderedList", content: items.map(entry) });
export const tasks = (...items: readonly (readonly [done: boolean, text: string])[]): Node => ({
  type: "taskList",
  attrs: { localId: "1" },
  content: items.map(([done, value], at) => ({
    type: "taskItem",
    attrs: { localId: String(at), state: done ? "DONE" : "TODO" },
    content: inline(value),
  })),
});
export const expand = (title: string, ...content: readonly Node[]): Node => ({
  type: "expand",
  attrs: { title },
  content,
});
export const panel = (...content: readonly Node[]): Node => ({
  type: "panel",
  attrs: { panelType: "info" },
  content,
});
export const quote = (...content: readonly Node[]): Node => ({ type: "blockquote", content });
export const code = (language: string, value: string): Node => ({
  type: "codeBlock",
  attrs: { language },
  content: [text(value)],
});
export const rule: Node = { type: "rule" };
/** The first row heads the columns when `headed`. */
export const table = (headed: boolean, ...rows: readonly (readonly string[])[]): Node => ({
  type: "table",
  content: rows.map((cells, row) => ({
    type: "tableRow",
    content: cells.map((cell) => ({
      type: headed && row === 0 ? "tableHeader" : "tableCell",
      content: cell.split("\n").map((line) => p(line)),
    })),
  })),
});
