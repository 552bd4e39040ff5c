/** What reading a live tracker needs of the process: environment, signals, a line of progress. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import type { Progress } from "../connectors/transport.ts";
import type { Io } from "./io.ts";

/** The part of a command's options that live reading takes. */
export interface LiveReadOptions {
  readonly maxRequests?: number;
  readonly concurrency?: number;
  readonly quiet?: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The environment, with what a `.env` file beside the configuration adds to it. */
export function environment(io: Io, directory: string): Env {
  const file = join(directory, ".env");
  if (!existsSync(file)) return io.env;
  const env: Record<string, string | undefined> = { ...parseEnv(readFileSync(file, "utf8")) };
  for (const [name, value] of Object.entries(io.env)) if (value !== undefined) env[name] = value;
  return env;
}

const OFTEN_MS = 100;

/** Options of the transport and the reader that every live tracker takes. */
export function liveOptions(tracker: string, io: Io, directory: string, options: LiveReadOptions) {
  const show = options.quiet === true ? undefined : io.progress;
  let [issues, requests, shown] = [0, 0, 0];
  let total: number | undefined;
  const line = (more: string): void => {
    const now = performance.now();
    if (more === "" && now - shown < OFTEN_MS) return;
    shown = now;
    const of = total === undefined || total < issues ? "" : ` of ${total}`;
    show?.(`${tracker}: ${issues}${of} issues, ${requests} requests${more}`);
  };
  return {
    env: environment(io, directory),
    signal: io.interruption?.(),
    maxRequests: options.maxRequests,
    concurrency: options.concurrency,
    onProgress(progress: Progress): void {
      requests = progress.requests;
      const { waiting } = progress;
      line(
        waiting === undefined || waiting.ms < 1000
          ? ""
          : `, waiting ${Math.ceil(waiting.ms / 1000)} s: ${waiting.why}`,
      );
    },
    onIssues(read: number, of: number | undefined): void {
      [issues, total] = [read, of];
      line("");
    },
  };
}
