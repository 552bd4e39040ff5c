#!/usr/bin/env node
/** The process edge: arguments, streams, signals and the exit code. Everything else is behind `run`. */
import { mkdirSync, writeFileSync, writeSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { dirname } from "node:path";
import pkg from "../package.json" with { type: "json" };
import type { Result } from "./cli/io.ts";

const args = process.argv.slice(2);

const CLEAR = "\r\u001b[2K";
let showing = false;
let stop: AbortController | undefined;

// Asked often and by scripts: answered before anything is loaded, the stream of the standard output included.
if (args.length === 1 && (args[0] === "--version" || args[0] === "-V")) {
  writeSync(1, `${pkg.version}\n`);
} else {
  await main();
}

async function main(): Promise<void> {
  enableCompileCache();
  // A reader that closes early (head, less) has seen enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
    throw error;
  });
  const { run } = await import("./cli/run.ts");
  const result = await run(args, {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    root: new URL("..", import.meta.url),
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    colour: process.stdout.isTTY === true && process.stdout.hasColors(),
    version: pkg.version,
    ...(process.stderr.isTTY ? { progress } : {}),
    interruption,
  });
  if (showing) process.stderr.write(CLEAR);
  leave(result);
}

function progress(line: string): void {
  showing = true;
  process.stderr.write(CLEAR + line.slice(0, (process.stderr.columns || 80) - 1));
}

/** The first signal ends the reading in order; a second one has its usual effect. */
function interruption(): AbortSignal {
  if (stop === undefined) {
    const controller = new AbortController();
    stop = controller;
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => controller.abort(name));
  }
  return stop.signal;
}

function leave({ code, output, files = [], notes = [] }: Result): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const note of notes) process.stderr.write(`${note}\n`);
  process.stdout.write(output);
  process.exitCode = code;
}
