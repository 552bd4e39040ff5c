/** Finds the cells of a Jira CSV row by what they mean. */
import { personIn, valueIn } from "../../no-value.ts";
import { type FieldCatalogue, type Meaning, SCHEMA_OF_NAME } from "../fields.ts";
import type { Project } from "../project.ts";
import { type JiraColumn, readHeading } from "./columns.ts";

/** The columns of each meaning; made once for each file. */
export class JiraColumns {
  private readonly columns = new Map<JiraColumn, number[]>();
  private readonly custom = new Map<string, number[]>();
  readonly links: readonly {
    readonly name: string;
    readonly direction: "out" | "in";
    readonly index: number;
  }[];
  readonly header: readonly string[];

  constructor(header: readonly string[], fields: FieldCatalogue) {
    this.header = header;
    const links: { name: string; direction: "out" | "in"; index: number }[] = [];
    for (const [index, cell] of header.entries()) {
      const heading = readHeading(cell);
      if (heading.is === "column") put(this.columns, heading.column, index);
      else if (heading.is === "link") links.push({ ...heading, index });
      else if (heading.is === "custom") {
        const id = `customfield_${heading.name}`;
        put(this.custom, id, index);
        fields.name(id, heading.name, SCHEMA_OF_NAME[heading.name.toLowerCase()]);
      }
    }
    this.links = links;
  }

  has(column: JiraColumn): boolean {
    return this.columns.has(column);
  }

  /** The first cell of a column; undefined without one. */
  one(column: JiraColumn, cells: readonly string[]): string | undefined {
    const index = this.columns.get(column)?.[0];
    if (index === undefined) return undefined;
    const cell = (cells[index] ?? "").trim();
    if (TEXTS.has(column)) return cell;
    return column === "assignee" ? personIn(cell) : valueIn(cell);
  }

  /** All cells of a repeated column that are not empty; undefined without one. */
  all(column: JiraColumn, cells: readonly string[]): readonly string[] | undefined {
    return filled(this.columns.get(column), cells);
  }

  /** The same of the custom fields that mean something. */
  meaning(meaning: Meaning, project: Project, cells: readonly string[]): readonly string[] | undefined {
    const found = project.meanings[meaning].flatMap((id) => this.custom.get(id) ?? this.named(id) ?? []);
    return filled(found.length === 0 ? undefined : found, cells);
  }

  /** A field that the configuration names may be any column. */
  private named(name: string): number[] | undefined {
    const index = this.header.findIndex((cell) => cell.toLowerCase() === name.toLowerCase());
    return index < 0 ? undefined : [index];
  }
}

/** What people wrote, and no program. */
const TEXTS: ReadonlySet<JiraColumn> = new Set(["summary", "description"]);

function put<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}

function filled(
  indices: readonly number[] | undefined,
  cells: readonly string[],
): readonly string[] | undefined {
  return indices?.map((index) => valueIn(cells[index] ?? "")).filter((cell) => cell.trim() !== "");
}
