/**
 * Linear's records as rows that refer to one another by id. Nested GraphQL answers are split into them, and
 * the flat answers of root connections are such rows already: one reading serves both.
 */

import { EVERYTHING } from "../../backlog/model.ts";
import type { RichText } from "../../text/blocks.ts";
import type { GapLog } from "../gaps.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import type { Raw } from "../raw.ts";
import type { TextStore } from "../text-store.ts";
import { cutsIn } from "./field-cuts.ts";
import { asNumber, asRaw, asText, asTexts, hasMore, membersOf } from "./raw.ts";
import { referencesOf, TABLES, type Table } from "./schema.ts";

/** One record. `fields` holds scalars, ids of other rows, and long texts as `RichText`. */
export interface Row {
  readonly id: string;
  readonly fields: Raw;
  /** Where it stands in the input, or the record that mentions it. */
  readonly at: Place;
  /** False where it is only mentioned by another record. */
  readonly whole: boolean;
}

/** Nested deeper than any query asks for. */
const DEEPEST = 12;

export class LinearTables {
  private readonly rows = new Map<Table, Map<string, Row>>(TABLES.map((table) => [table, new Map()]));
  private readonly present = new Set<Table>();
  private readonly indices = new Map<string, Map<string, Row[]>>();
  private readonly texts: TextStore;
  private readonly gaps: GapLog;
  /** Issues may be referred to by their key. */
  private readonly idOfKey = new Map<string, string>();
  private unnamed = 0;

  constructor(texts: TextStore, gaps: GapLog) {
    this.texts = texts;
    this.gaps = gaps;
  }

  /** The source holds this table, be it empty: what no row says is then known to be nothing. */
  markPresent(table: Table): void {
    this.present.add(table);
  }

  /** Whether the source holds this table. */
  has(table: Table): boolean {
    return this.present.has(table);
  }

  /** Takes a record of a root list. */
  add(table: Table, raw: Raw, at: Place): void {
    this.present.add(table);
    this.take(table, raw, at, true, 0);
  }

  all(table: Table): Iterable<Row> {
    return this.rows.get(table)?.values() ?? [];
  }

  get(table: Table, id: unknown): Row | undefined {
    if (typeof id !== "string") return undefined;
    const rows = this.rows.get(table);
    return rows?.get(id) ?? (table === "issues" ? rows?.get(this.idOfKey.get(id) ?? "") : undefined);
  }

  /**
   * The rows that refer to a row in `field`. `within` is the connection of the row that would hold them in a
   * nested answer. undefined when neither that connection nor the table is present.
   */
  of(row: Row, table: Table, field: string, within: string): readonly Row[] | undefined {
    const found = this.index(table, field).get(row.id);
    if (found !== undefined) return found;
    return this.present.has(table) || row.fields[within] === true ? [] : undefined;
  }

  private index(table: Table, field: string): ReadonlyMap<string, Row[]> {
    const name = `${table}.${field}`;
    const known = this.indices.get(name);
    if (known !== undefined) return known;
    const index = new Map<string, Row[]>();
    for (const row of this.all(table)) {
      const id = row.fields[field];
      if (typeof id !== "string") continue;
      const issue = this.idOfKey.get(id) ?? id;
      const list = index.get(issue);
      if (list === undefined) index.set(issue, [row]);
      else list.push(row);
    }
    // Exports and the live tracker list the same records in different orders.
    for (const list of index.values()) list.sort(byCreation);
    this.indices.set(name, index);
    return index;
  }

  private take(table: Table, raw: Raw, at: Place, whole: boolean, depth: number): string {
    const id = this.idOf(table, raw);
    const fields: Record<string, unknown> = { id };
    const references = referencesOf(table);
    for (const name in raw) {
      const value = raw[name];
      if (value === undefined) continue;
      const reference = references.get(name);
      if (reference === undefined) fields[name] = value;
      else if ("one" in reference) {
        const { table: of, as } = reference.one;
        if (value === null) fields[as] = null;
        else if (typeof value === "string" || typeof value === "object")
          fields[as] = this.mention(of, value, at, depth);
        // Some tables have a plain field of the same name, such as an initiative's `status`.
        if (typeof value === "string") fields[name] = value;
      } else if ("many" in reference)
        Object.assign(
          fields,
          this.members(table, id, asText(raw.identifier) ?? id, name, reference.many, value, at, depth),
        );
      else if ("long" in reference)
        fields[name] = typeof value === "string" && value !== "" ? this.texts.keep("markdown", value) : value;
    }
    this.put(table, { id, fields, at, whole: whole || (table === "issues" && standsAlone(fields)) });
    return id;
  }

  private members(
    table: Table,
    id: string,
    owner: string,
    name: string,
    { table: of, back, ids }: { readonly table: Table; readonly back?: string; readonly ids?: string },
    value: unknown,
    at: Place,
    depth: number,
  ): Raw {
    if (value === null) return {};
    const list = membersOf(value);
    if (list === undefined) {
      this.gaps.drift(`${table}.${name}`, at, "a list or a connection", cutsIn(table, name));
      return {};
    }
    if (hasMore(value)) this.gaps.cut(name, at, owner, cutsIn(table, name));
    const taken = list.map((member) =>
      this.mention(of, member, at, depth, back === undefined ? {} : { [back]: id }),
    );
    return ids === undefined ? { [name]: true } : { [ids]: taken.filter((one) => one !== null) };
  }

  /** A record inside another one; a bare text stands for one of that id and name. */
  private mention(table: Table, value: unknown, at: Place, depth: number, more: Raw = {}): string | null {
    const raw = typeof value === "string" ? { id: value, name: value } : asRaw(value);
    if (raw === undefined) return null;
    if (depth >= DEEPEST) {
      this.gaps.drift(table, at, `no more than ${DEEPEST} records inside one another`, EVERYTHING);
      return null;
    }
    return this.take(table, { ...raw, ...more }, at, false, depth + 1);
  }

  private idOf(table: Table, raw: Raw): string {
    const { id, identifier, key, email, name, type } = raw;
    const found = asText(id) ?? asNumber(id) ?? asText(identifier) ?? asText(key) ?? asText(email);
    if (found !== undefined) return String(found);
    const named = asText(name);
    if (named !== undefined) return table === "workflowStates" ? `${asText(type) ?? ""}/${named}` : named;
    this.unnamed += 1;
    return `${table}#${this.unnamed}`;
  }

  /** Records of one id are joined. Where both show a field, the newer record is right. */
  private put(table: Table, row: Row): void {
    const rows = this.rows.get(table);
    const known = rows?.get(row.id);
    const key = table === "issues" ? asText(row.fields.identifier) : undefined;
    if (key !== undefined && key !== row.id) this.idOfKey.set(key, row.id);
    if (known === undefined) {
      rows?.set(row.id, row);
      return;
    }
    const older = (instantOf(row.fields.updatedAt) ?? Infinity) < (instantOf(known.fields.updatedAt) ?? 0);
    const fields = older ? { ...row.fields, ...known.fields } : { ...known.fields, ...row.fields };
    rows?.set(row.id, {
      id: row.id,
      fields,
      at: known.whole ? known.at : row.at,
      whole: known.whole || row.whole,
    });
  }
}

/** A child shown with its title and state is an issue of its own, wherever it stands. */
const standsAlone = (fields: Raw): boolean =>
  asText(fields.title) !== undefined && (fields.stateId ?? fields.createdAt) !== undefined;

/** A long text of a row: null when known to be empty. */
export function richOf(value: unknown): RichText | null | undefined {
  if (value === "" || value === null) return null;
  const text = asRaw(value);
  return text?.format === "markdown" ? (text as unknown as RichText) : undefined;
}

/** Ids under which a row names others; undefined when not known. */
export const idsOf = (row: Row, field: string): readonly string[] | undefined => asTexts(row.fields[field]);

function byCreation(a: Row, b: Row): number {
  const order = (instantOf(a.fields.createdAt) ?? 0) - (instantOf(b.fields.createdAt) ?? 0);
  return order !== 0 ? order : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
