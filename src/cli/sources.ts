/** The words a source is named by, on the command line and in the configuration. */
import { isAbsolute, resolve } from "node:path";
import type { Tracker } from "../connectors/tracker.ts";
import { TRACKERS } from "../connectors/trackers.ts";
import { UserError } from "../errors.ts";

type LiveSource = { readonly kind: "live"; readonly tracker: Tracker; readonly query: string };
export type Source = { readonly kind: "file"; readonly path: string; readonly key?: string } | LiveSource;

/** `-`, a path, `PATH#KEY`, or what one of the trackers knows for its own; relative paths are taken from `directory`. */
export function parseSource(words: string, directory: string): Source {
  const live = parseLive(words);
  if (live !== undefined) return live;
  const hash = words.lastIndexOf("#");
  const key = hash > 0 ? words.slice(hash + 1) : "";
  const path = key === "" ? words : words.slice(0, hash);
  if (path === "")
    throw new UserError("a source is empty", "Name an export file, a folder, or - for standard input.");
  const full = path === "-" || isAbsolute(path) ? path : resolve(directory, path);
  return { kind: "file", path: full, ...(key === "" ? {} : { key }) };
}

function parseLive(words: string): LiveSource | undefined {
  for (const tracker of TRACKERS) {
    const query = tracker.parse(words);
    if (query !== undefined) return { kind: "live", tracker, query };
  }
  return undefined;
}

/** The queries of one tracker among the sources. */
export const queriesOf = (tracker: Tracker, sources: readonly Source[]): readonly string[] =>
  sources.flatMap((source) => (source.kind === "live" && source.tracker === tracker ? source.query : []));
