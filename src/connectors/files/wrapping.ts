/** How records are wrapped in JSON, by the names that exporters of any tracker use. */
import type { Wrapping } from "../exports.ts";

/** What exporters of any kind call their lists. */
const COMMON: Wrapping = {
  lists: ["records", "results", "items", "values"],
  containers: ["data", "result", "response"],
  records: ["id", "key", "type", "title", "record"],
};

/** Answers by the name of a property. */
export interface WrapperNames {
  isList(key: string): boolean;
  /** Whether lists are looked for inside it. */
  isContainer(key: string): boolean;
  marksRecord(key: string): boolean;
}

export function wrapperNames(trackers: readonly Wrapping[]): WrapperNames {
  const all = (part: keyof Wrapping): ReadonlySet<string> =>
    new Set([COMMON, ...trackers].flatMap((one) => one[part]));
  const lists = all("lists");
  const containers = all("containers");
  const records = all("records");
  return {
    isList: (key) => lists.has(key),
    isContainer: (key) => lists.has(key) || containers.has(key),
    marksRecord: (key) => records.has(key),
  };
}
