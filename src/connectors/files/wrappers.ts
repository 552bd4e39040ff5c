/** The objects that trackers put around their lists. */
import { isRaw, type Raw } from "../raw.ts";
import type { WrapperNames } from "./wrapping.ts";

export const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

/** Receives the parts of a document. */
export interface RecordSink {
  /** Which property names are lists, wrappers and records. */
  readonly names: WrapperNames;
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

/** Splits a document that is in memory already, as the splitter does with a stream. */
export function explode(value: unknown, line: number, sink: RecordSink): void {
  const { names } = sink;
  if (!isWrapper(value, names)) {
    sink.record(value, line, "");
    return;
  }
  let records = 0;
  const walk = (object: Raw, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(object).map(([key, inner]) => {
        if (Array.isArray(inner) && names.isList(key)) {
          sink.list(below(path, key));
          for (const one of inner) sink.record(one, line, below(path, key));
          records += inner.length;
          return [key, []];
        }
        return [key, isRaw(inner) && names.isContainer(key) ? walk(inner, below(path, key)) : inner];
      }),
    );
  const rest = walk(value, "");
  sink.rest(rest, line, records);
}

function isWrapper(value: unknown, { isList, isContainer, marksRecord }: WrapperNames): value is Raw {
  if (!isRaw(value)) return false;
  for (const key in value) {
    if (marksRecord(key)) return false;
    const inner = value[key];
    if (Array.isArray(inner) ? isList(key) : isRaw(inner) && isContainer(key)) return true;
  }
  return false;
}
