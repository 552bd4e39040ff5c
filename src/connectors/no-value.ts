/** Words that programs write into the cell of a table where there is nothing. */
import { fold } from "./name-table.ts";

const setOf = (names: string): ReadonlySet<string> => new Set(names.split("; ").map(fold));

const NOTHING = setOf("none; null; nil; nan; undefined; n/a; #n/a");
/** What trackers call an item that nobody works on, in the languages they ship in. */
const NOBODY = setOf(
  "unassigned; nicht zugewiesen; non affecté; non attribué; sin asignar; não atribuído; non assegnato; " +
    "niet toegewezen; nieprzypisane; не назначен; 未割り当て; 未分配; 할당되지 않음",
);

/** "" where the cell says that there is nothing. Not to be asked of what people wrote: a title, a text. */
export const valueIn = (cell: string): string => (NOTHING.has(bare(cell)) ? "" : cell);

/** The same of who works on an item. */
export const personIn = (cell: string): string => (NOBODY.has(bare(cell)) ? "" : valueIn(cell));

/** Without the brackets that some put around it. */
function bare(cell: string): string {
  const text = cell.trim();
  return fold(/^[(<[].*[)>\]]$/.test(text) ? text.slice(1, -1) : text);
}
