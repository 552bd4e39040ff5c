/** The objects that trackers put around their lists. */
import { TABLES } from "../linear/schema.ts";

/** Lists whose members are records of their own. */
const LISTS: ReadonlySet<string> = new Set([
  ...TABLES,
  ...["issues", "values", "nodes", "edges", "records", "results", "items", "projects", "statuses"],
  ...["customers", "teamMemberships", "projectLabels", "initiativeLabels", "workflowStates", "releases"],
]);

/** Objects on the way to such lists, beside those named like a list: `data.issues.nodes`. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "data",
  "team",
  "project",
  "organization",
  "workspace",
  "viewer",
  "result",
  "response",
]);

/** An object with one of these is a record and nothing is taken out of it. */
const OF_RECORDS: ReadonlySet<string> = new Set([
  "id",
  "key",
  "identifier",
  "fields",
  "type",
  "node",
  "record",
  "title",
]);

export const isList = (key: string): boolean => LISTS.has(key);
export const isContainer = (key: string): boolean => LISTS.has(key) || CONTAINERS.has(key);
export const marksRecord = (key: string): boolean => OF_RECORDS.has(key);

export const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** What becomes of the parts of a document. */
export interface RecordSink {
  /** One record. `path` leads to its list from the top: "issues", "data.issues.nodes", "" for none. */
  record(value: unknown, line: number, path: string): void;
  /** A list begins, be it empty. */
  list(path: string): void;
  /** What stood around the lists of one document, with the lists emptied. `records` counts their members. */
  rest(value: unknown, line: number, records: number): void;
  /** Something that is no JSON; what follows is read again from the next line that begins like a record. */
  broken(line: number, detail: string): void;
  /** A line that does not even begin like JSON. */
  noise(line: number): void;
}

/** Takes a document apart that is in memory already, as the splitter does one that is not. */
export function explode(value: unknown, line: number, sink: RecordSink): void {
  if (!isWrapper(value)) {
    sink.record(value, line, "");
    return;
  }
  let records = 0;
  const walk = (object: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(object).map(([key, inner]) => {
        if (Array.isArray(inner) && isList(key)) {
          sink.list(below(path, key));
          for (const one of inner) sink.record(one, line, below(path, key));
          records += inner.length;
          return [key, []];
        }
        return [key, isObject(inner) && isContainer(key) ? walk(inner, below(path, key)) : inner];
      }),
    );
  const rest = walk(value, "");
  sink.rest(rest, line, records);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isWrapper(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  for (const key in value) {
    if (marksRecord(key)) return false;
    const inner = value[key];
    if (Array.isArray(inner) ? isList(key) : isObject(inner) && isContainer(key)) return true;
  }
  return false;
}
