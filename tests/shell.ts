/** Runs shell scripts of the action and the examples as their host would, with programs of the test first on the PATH. */
import { spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

export const root = join(import.meta.dirname, "..");
const bin = join(root, "src/bin.ts");

/** Rules of medium severity fail in it. */
const DEMO = join(root, "examples/demo/checkout-jira.jsonl");
const CONFIG =
  "teams:\n  - name: Checkout\n    source: checkout-jira.jsonl#SHOP\n    model: split\ngate: { fail-on: medium }\n";

/** Like npx --yes backlint@VERSION: what it was called with is kept, one argument a line. */
const NPX = `#!/usr/bin/env bash
printf '%s\\n' "$@" >npx.called
[ "$1" = --yes ] || exit 90
exec "${process.execPath}" "${bin}" "\${@:3}"
`;
const BACKLINT = `#!/bin/sh
exec "${process.execPath}" "${bin}" "$@"
`;
const CURL = `#!/bin/sh
printf '%s\\n' "$@" >>curl.called
exit "\${CURL_EXIT:-0}"
`;

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

export interface Shell {
  readonly directory: string;
  write(name: string, text: string): string;
  read(name: string): string;
  has(name: string): boolean;
  /** Words and environment are the whole of what the program gets, beside the PATH. */
  run(words: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran>;
}

/** A fresh folder for each test, with the demo's export of one team, its configuration, and stand-ins for npx, curl and backlint. */
export function shell(): Shell {
  let directory = "";
  const at = (name: string): string => join(directory, name);
  const write = (name: string, text: string, mode = 0o644): string => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text, { mode });
    return at(name);
  };
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "backlint shell-"));
    copyFileSync(DEMO, at("checkout-jira.jsonl"));
    write("backlint.config.yaml", CONFIG);
    for (const [name, text] of Object.entries({ npx: NPX, backlint: BACKLINT, curl: CURL })) {
      write(`bin/${name}`, text, 0o755);
    }
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  return {
    get directory() {
      return directory;
    },
    write,
    read: (name) => readFileSync(at(name), "utf8"),
    has: (name) => existsSync(at(name)),
    run(words, env = {}) {
      const [program = "", ...args] = words;
      const path = [at("bin"), dirname(process.execPath), "/usr/bin", "/bin"].join(delimiter);
      const child = spawn(program, args, { cwd: directory, env: { PATH: path, ...env } });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          output += text;
        });
      }
      return new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", (code) => resolve({ code, output }));
      });
    },
  };
}

/** A last line that is cut in the middle: a gap, and so exit 3. */
export const cut = ({ read, write }: Shell): string =>
  write("checkout-jira.jsonl", `${read("checkout-jira.jsonl")}{"id": "1`);
