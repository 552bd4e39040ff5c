/** The words a source is named by, on the command line and in the configuration. */
import { isAbsolute, resolve } from "node:path";
import { UserError } from "../errors.ts";

export type Source =
  | { readonly kind: "file"; readonly path: string; readonly key?: string }
  | { readonly kind: "jira" | "linear"; readonly query: string };

/** `-`, a path, `PATH#KEY`, `jira:…`, `linear:KEY`, or `linear:` for every team; relative paths are taken from `directory`. */
export function parseSource(words: string, directory: string): Source {
  const tracker = /^(jira|linear):(.*)$/s.exec(words);
  if (tracker !== null) {
    const [, kind, query = ""] = tracker;
    // A Linear workspace may be read as a whole; a Jira site is too large for that.
    if (query === "" && kind === "jira")
      throw new UserError(`${words}: names no project`, `For example ${kind}:SHOP.`);
    return { kind: kind === "jira" ? "jira" : "linear", query };
  }
  const hash = words.lastIndexOf("#");
  const key = hash > 0 ? words.slice(hash + 1) : "";
  const path = key === "" ? words : words.slice(0, hash);
  if (path === "")
    throw new UserError("a source is empty", "Name an export file, a folder, or - for standard input.");
  const full = path === "-" || isAbsolute(path) ? path : resolve(directory, path);
  return { kind: "file", path: full, ...(key === "" ? {} : { key }) };
}
