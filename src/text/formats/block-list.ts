import type { Block } from "../blocks.ts";
import { boxBehind, boxOf, markerOf } from "./markers.ts";
import { tidy, tidyCode } from "./tidy.ts";

/** One line of a paragraph: its plain text, and whether every letter of it is bold. */
export interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** Where in the document a text stands. `depth` is -1 outside any list. */
export interface Place {
  readonly depth: number;
  readonly quoted: boolean;
}

export const OUTSIDE: Place = { depth: -1, quoted: false };

/** Bold lines and titles of collapsible parts stand under every real heading. */
const LABEL_LEVEL = 6;

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Item = Writable<Extract<Block, { kind: "item" }>>;

/**
 * Collects blocks. Here, once for all formats, is decided what a line of a paragraph is: a label (wholly
 * bold), an item typed with a marker of its own, the continuation of the list item before it, or prose.
 * No block has an empty text, but for code.
 */
export class BlockList {
  readonly blocks: Block[] = [];
  /** The list item being read; it becomes a block with its first text. */
  #item: Item | undefined;

  startItem(depth: number, ordered: boolean, checked?: boolean): void {
    this.#item = { kind: "item", depth, ordered, text: "", ...(checked === undefined ? {} : { checked }) };
  }

  endItem(): void {
    this.#item = undefined;
  }

  /** A heading, or the text of an item that starts with one. */
  heading(level: number, text: string, place: Place = OUTSIDE): void {
    const clean = tidy(text);
    if (clean === "") return;
    if (place.quoted) this.blocks.push({ kind: "quote", text: clean });
    else if (this.#item?.text === "") this.#begin(this.#item, clean);
    else this.blocks.push({ kind: "heading", level: Math.min(Math.max(level, 1), 6), text: clean });
  }

  /** A label without a level of its own: an expand's or a panel's title. */
  label(text: string, place: Place = OUTSIDE): void {
    this.heading(LABEL_LEVEL, text, place);
  }

  code(language: string, text: string): void {
    this.blocks.push({ kind: "code", language: language.trim().toLowerCase(), text: tidyCode(text) });
  }

  row(header: boolean, cells: readonly string[]): void {
    const clean = cells.map(tidy);
    if (clean.some((cell) => cell !== "")) this.blocks.push({ kind: "row", header, cells: clean });
  }

  /** The lines of one paragraph. */
  paragraph(lines: readonly Line[], place: Place): void {
    if (place.quoted) {
      this.#quote(lines);
      return;
    }
    let prose = "";
    const flush = (): void => {
      if (prose !== "") this.blocks.push({ kind: "paragraph", text: prose });
      prose = "";
    };
    for (const line of lines) {
      const text = tidy(line.text);
      if (text === "") flush();
      else if (this.#item?.text === "") this.#begin(this.#item, text);
      else {
        const marker = markerOf(text);
        if (marker && !(marker.ordered && line.bold)) {
          flush();
          const { rest, ...marks } = marker;
          if (rest !== "") this.blocks.push({ kind: "item", depth: place.depth + 1, ...marks, text: rest });
        } else if (line.bold) {
          flush();
          this.blocks.push({ kind: "heading", level: LABEL_LEVEL, text });
        } else if (prose === "" && this.#continuesItem(text)) {
          (this.#item as Item).text += `\n${text}`;
        } else prose = prose === "" ? text : `${prose}\n${text}`;
      }
    }
    flush();
  }

  #quote(lines: readonly Line[]): void {
    const text = lines
      .map((line) => tidy(line.text))
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") this.blocks.push({ kind: "quote", text });
  }

  /** The first text of an item; `[ ]`, `(/)` or a tick at either end of it is its box. */
  #begin(item: Item, text: string): void {
    const box = item.checked === undefined ? boxIn(text) : undefined;
    if (box) item.checked = box.checked;
    const rest = box ? box.rest : text;
    if (rest === "" || markerOf(rest)?.rest === "") return;
    item.text = rest;
    this.blocks.push(item);
  }

  /** A line ending in a colon is a label for what follows, not more of the item. */
  #continuesItem(text: string): boolean {
    return this.#item !== undefined && this.blocks.at(-1) === this.#item && !/[:：]$/.test(text);
  }
}

function boxIn(text: string): { checked: boolean; rest: string } | undefined {
  const first = boxOf(text, true);
  if (first) return first;
  // `* - [ ] text`: the list's own bullet and a typed one.
  const marker = markerOf(text);
  if (marker?.checked !== undefined) return { checked: marker.checked, rest: marker.rest };
  return boxBehind(text);
}
