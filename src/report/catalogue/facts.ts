/** Named facts one under the other, as `explain` and `model` print them. */
import { blank, left, wrap } from "../formats/text/cells.ts";

export type Fact = readonly [name: string, words: string];

/** Words that have no room beside the names are broken all the same; narrower than this nothing can be read. */
const LEAST = 20;

/** Names on the left, words wrapped beside them; lines of at most `columns` cells where there is room for any. */
export function facts(rows: readonly Fact[], columns: number): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.flatMap(([name, words]) =>
    wrap(words, Math.max(LEAST, columns - width)).map((line, n) => left(n === 0 ? name : "", width) + line),
  );
  return `${lines.join("\n")}\n`;
}

/** A text wrapped and set in. */
export const indented = (words: string, by: number, columns: number): string =>
  wrap(words, Math.max(LEAST, columns - by))
    .map((line) => blank(by) + line)
    .join("\n");
