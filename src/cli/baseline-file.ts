/** The file of the baseline: found, read and checked. */
import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { NamedBaseline } from "../report/baseline/against.ts";
import { baselineSchema } from "../report/baseline/baseline.ts";

export type BaselineFile = Omit<NamedBaseline, "reopened">;

const BASELINE_NAME = "backlint-baseline.json";

/** Where the baseline is looked for and written: as named, else beside the configuration. */
export const baselinePath = (named: string | undefined, directory: string, cwd: string): string =>
  named === undefined ? join(directory, BASELINE_NAME) : resolve(cwd, named);

/**
 * undefined where there is none, or none is wanted (`false`).
 * @throws UserError for one that was named and is not there, and for one that cannot be read.
 */
export function readBaseline(
  named: string | false | undefined,
  directory: string,
  cwd: string,
): BaselineFile | undefined {
  if (named === false) return undefined;
  const path = baselinePath(named, directory, cwd);
  const found = baselineAt(path, cwd);
  if (found === undefined && named !== undefined)
    throw new UserError(`${path}: there is no such baseline`, "backlint baseline writes one.");
  return found;
}

/** undefined where there is no such file. @throws UserError for one that cannot be read. */
export function baselineAt(path: string, cwd: string): BaselineFile | undefined {
  if (!existsSync(path)) return undefined;
  const file = relative(cwd, path) || path;
  return { file, baseline: parsed(readFileSync(path, "utf8"), file) };
}

function parsed(text: string, file: string): NamedBaseline["baseline"] {
  const fix = "Restore the last good version of the file, or write a new one with backlint baseline.";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: ${(error as Error).message}`, fix);
  }
  const result = baselineSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UserError(`${file}: ${issue?.path.join(".") || "the file"}: ${issue?.message}`, fix);
}
