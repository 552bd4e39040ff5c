/**
 * The one shape all rich text is brought to. A document is a flat list of blocks in reading order: what a
 * question about text needs is "which lines stand under which label", not a tree of inlines.
 */

/** How a text is written. It comes from the source, never from looking at the text. */
export type TextFormat = "adf" | "wiki" | "markdown" | "plain";

/** A text as the tracker holds it. For ADF `source` is the document's JSON. */
export interface RichText {
  readonly format: TextFormat;
  readonly source: string;
}

/**
 * One block. `text` is plain text without markup; a hard line break inside a block is a `\n`.
 * - `heading`: `level` 1-6; also a paragraph that is wholly bold, and an expand's title (level 6).
 * - `item`: a list item; `depth` starts at 0; `checked` only where the item carries a box.
 * - `row`: a table row.
 * - `code`: `language` is lower case, "" when the fence names none.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | {
      readonly kind: "item";
      readonly depth: number;
      readonly ordered: boolean;
      readonly checked?: boolean;
      readonly text: string;
    }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "row"; readonly header: boolean; readonly cells: readonly string[] };
