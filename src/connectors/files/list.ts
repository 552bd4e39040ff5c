/** Which files a source stands for, and in which order they are read. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { UserError } from "../../errors.ts";

export interface InputFile {
  /** Where it is; "-" is standard input. */
  readonly path: string;
  /** How gaps name it: free of the folders above what the user named. */
  readonly name: string;
  /** It was named itself and is not just one of a folder. */
  readonly named: boolean;
}

/** The name of a source in what a report says of it. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : basename(path));

const READ = /\.(?:jsonl?|ndjson|csv|log)(?:\.gz)?$/i;

/** @throws UserError for a path that is not there, or a folder with nothing to read in it. */
export async function filesOf(path: string): Promise<readonly InputFile[]> {
  if (path === "-") return [{ path, name: nameOf(path), named: true }];
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === "ENOENT" ? `${path}: no such file or folder` : `${path}: cannot be read (${error.code})`,
      "Name an export (.json, .jsonl, .ndjson or .csv, each also .gz), a folder of them, or - for standard input.",
    );
  });
  if (!found.isDirectory()) return [{ path, name: nameOf(path), named: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !relative(path, file).split(/[\\/]/).some(isHidden))
    .map(
      (file): InputFile => ({ path: file, name: join(basename(path), relative(path, file)), named: false }),
    );
  if (files.length === 0)
    throw new UserError(
      `${path}: contains no export`,
      "Put .json, .jsonl, .ndjson or .csv files into the folder.",
    );
  return files.sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1));
}

const isHidden = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Definitions come before issues: fields first, because they say how the others are read. */
function rank(name: string): number {
  const file = basename(name).toLowerCase();
  if (file.includes("issue") && !/issue_?-?(?:types?|link|field)/.test(file)) return 2;
  if (file.includes("field")) return 0;
  return /status|type|user|member|sprint|board|project|version|release|priorit|resolution/.test(file) ? 1 : 2;
}
