/** A text's blocks as lines: a label may stand on any line of a block, so lines are what sections are cut from. */
import type { Block } from "../blocks.ts";

export interface Line {
  readonly kind: Block["kind"];
  /** Position of the block; lines of one block share it. */
  readonly block: number;
  readonly text: string;
  /** Not the first line of its block. */
  readonly continued: boolean;
  /** 1-6 for a heading, 7 for anything else. */
  readonly level: number;
  /** Depth in a list, -1 outside. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly checked: boolean | undefined;
  /** Of a code block; its text is one line here. */
  readonly language: string | undefined;
  readonly cells: readonly string[] | undefined;
  readonly header: boolean;
  /** "1" where the line was "AC-1: …"; `text` is what stood behind. */
  readonly number: string | undefined;
}

/** Below every heading. */
export const BELOW_HEADINGS = 7;

const BLANK: Omit<Line, "kind" | "block" | "text"> = {
  continued: false,
  level: BELOW_HEADINGS,
  depth: -1,
  ordered: false,
  checked: undefined,
  language: undefined,
  cells: undefined,
  header: false,
  number: undefined,
};

/** A line of running text made up from part of another. */
export const lineOf = (text: string, like: Line): Line => ({
  ...BLANK,
  kind: "paragraph",
  block: like.block,
  text,
});

/** Lines without text are left out; a code block or a table row is one line. */
export function linesOf(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = [];
  for (const [at, block] of blocks.entries()) {
    const base = { ...BLANK, kind: block.kind, block: at };
    if (block.kind === "row") {
      lines.push({ ...base, text: block.cells.join(" "), cells: block.cells, header: block.header });
    } else if (block.kind === "code") {
      lines.push({ ...base, text: block.text, language: block.language });
    } else {
      const level = block.kind === "heading" ? block.level : BELOW_HEADINGS;
      const depth = block.kind === "item" ? block.depth : -1;
      const ordered = block.kind === "item" && block.ordered;
      let continued = false;
      for (const text of block.text.split("\n")) {
        if (text.trim() === "") continue;
        const checked = block.kind === "item" && !continued ? block.checked : undefined;
        lines.push({ ...base, text: text.trim(), level, depth, ordered, checked, continued });
        continued = true;
      }
    }
  }
  return lines;
}
