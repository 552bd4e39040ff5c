/** Records of JSON that are rows of a table: a text or a number under the name of each column. */
import type { Collector } from "../draft.ts";
import type { ExportReader } from "../exports.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";

/** The name of a column in an object's own spelling: "issueType", "issue_type". */
const columnOf = (name: string): string => name.replace(/(?<=\p{Ll})(?=\p{Lu})|_/gu, " ").trim();

/** What stands for a thing where only its name is wanted. */
const NAMES = ["displayName", "name", "value", "title", "key", "emailAddress", "email"];
/** So many kinds of records are remembered; a file of tables has few. */
const MOST_KINDS = 256;

export class JsonRows {
  /** What takes records with these names, null where nothing does. */
  private readonly takers = new Map<string, Collector | null>();
  /** One header for all records with the same columns, as every file of a table has. */
  private readonly headers = new Map<string, readonly string[]>();

  /** Takes a record as a row, its own properties and those of an object `fields` in it. False where no tracker has such columns. */
  take(record: Raw, at: Place, trackers: readonly ExportReader[]): boolean {
    const { fields, ...rest } = record;
    const row: Raw = isRaw(fields) ? { ...rest, ...fields } : rest;
    const taker = this.takerOf(Object.keys(row), trackers);
    if (taker === null) return false;
    taker.add(this.rowOf(row), at);
    return true;
  }

  private takerOf(names: readonly string[], trackers: readonly ExportReader[]): Collector | null {
    const id = names.join("\0");
    const known = this.takers.get(id);
    if (known !== undefined) return known;
    const columns = names.map(columnOf);
    let found: Collector | undefined;
    for (const tracker of trackers) found ??= tracker.rowsFor(columns);
    if (this.takers.size < MOST_KINDS) this.takers.set(id, found ?? null);
    return found ?? null;
  }

  /** A list takes as many columns of its name as it is long. */
  private rowOf(row: Raw): { readonly header: readonly string[]; readonly cells: readonly string[] } {
    const columns: string[] = [];
    const cells: string[] = [];
    for (const [name, value] of Object.entries(row)) {
      const values = Array.isArray(value) && value.length > 0 ? value : [value];
      for (const one of values) {
        columns.push(columnOf(name));
        cells.push(cellOf(one));
      }
    }
    const id = columns.join("\0");
    const header = this.headers.get(id) ?? columns;
    this.headers.set(id, header);
    return { header, cells };
  }
}

function cellOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isRaw(value)) return "";
  const name = NAMES.map((one) => value[one]).find((one) => typeof one === "string" && one !== "");
  return typeof name === "string" ? name : "";
}
