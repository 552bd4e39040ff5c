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
  /** Shows one line in place of the last; undefined where standard error is no terminal. */
  readonly progress?: (line: string) => void;
  /** From the call on, SIGINT and SIGTERM abort the signal instead of ending the process. */
  readonly interruption?: () => AbortSignal;
  /** Epoch milliseconds; the clock by default. */
  readonly now?: () => number;
}

/** 0 done · 1 the gate failed · 2 usage or configuration · 3 not enough could be read · 130, 143 stopped by a signal. */
type ExitCode = 0 | 1 | 2 | 3 | 130 | 143;

/** What a command leaves behind: standard output, files, notes for standard error, an exit code. */
export interface Result {
  readonly code: ExitCode;
  readonly output: string;
  readonly files?: readonly { readonly path: string; readonly text: string }[];
  readonly notes?: readonly string[];
}

export const done = (output: string): Result => ({ code: 0, output });
