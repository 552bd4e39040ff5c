/** Real tables: a caption, headings with their scope, the first cell of a row its heading. */
import { type Markup, markup, type Part } from "./markup.ts";

export interface Column {
  readonly name: Part;
  readonly kind?: "number" | "picture" | "words";
}

export interface Row {
  readonly head: Part;
  readonly cells: readonly Part[];
}

/** `caption` is shown above the table; `kind` is a class of the style. */
export function table(kind: string, caption: Part, columns: readonly Column[], rows: readonly Row[]): Markup {
  return markup`<table class="${kind}"><caption>${caption}</caption><thead><tr>
    ${columns.map(({ name, kind: of }) => markup`<th scope="col"${classOf(of)}>${name}</th>`)}
    </tr></thead><tbody>${rows.map((row) => tableRow(row, columns))}</tbody></table>`;
}

const tableRow = ({ head, cells }: Row, columns: readonly Column[]): Markup =>
  markup`<tr><th scope="row">${head}</th>${cells.map(
    (cell, at) => markup`<td${classOf(columns[at + 1]?.kind)}>${cell}</td>`,
  )}</tr>`;

const classOf = (kind: Column["kind"]): Markup | undefined =>
  kind === undefined ? undefined : markup` class="${kind}"`;

/** The heading of a column of pictures: what its left and its right edge mean. */
export const axis = (left: string, right: string): Column => ({
  name: markup`<span class="axis"><span>${left}</span><span>${right}</span></span>`,
  kind: "picture",
});
