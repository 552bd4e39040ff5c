/** What a command may use of the process; bin.ts supplies it, tests supply their own. */
import type { Readable } from "node:stream";

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  /** The directory of the installed package, with a trailing slash. */
  readonly root: URL;
  readonly version: string;
  /** Width of standard output; undefined where it is not a terminal. */
  readonly columns: number | undefined;
  /** Whether standard output takes colour when nobody says otherwise. */
  readonly colour: boolean;
}

/** 0 done · 1 the gate failed · 2 usage or configuration · 3 it could not see enough. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command leaves behind: standard output, files, notes for standard error, an exit code. */
export interface Result {
  readonly code: ExitCode;
  readonly output: string;
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  readonly notes?: readonly string[];
}

export const done = (output: string): Result => ({ code: 0, output });
