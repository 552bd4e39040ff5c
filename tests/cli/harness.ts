/** Runs a command in this process, as bin.ts would, on a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach } from "vitest";
import type { Io, Result } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

const root = pathToFileURL(`${join(import.meta.dirname, "../..")}/`);

export interface Workplace {
  readonly directory: string;
  write(name: string, text: string): string;
  run(args: string, changes?: Partial<Io>): Promise<Result>;
}

/** A fresh folder for each test. */
export function workplace(): Workplace {
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "backlint-cli-"));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  return {
    get directory() {
      return directory;
    },
    write(name, text) {
      const path = join(directory, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    async run(args, changes = {}) {
      const result = await run(args.split(" ").filter(Boolean), {
        cwd: directory,
        env: {},
        stdin: Readable.from([]),
        root,
        version: "0.0.0-test",
        columns: undefined,
        colour: false,
        ...changes,
      });
      for (const { path, text } of result.files ?? []) {
        const file = resolve(directory, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      return result;
    },
  };
}

/** One issue as Jira's REST API gives it; only what a test cares about. */
export const jiraIssue = (number: number, fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    id: String(10_000 + number),
    key: `SHOP-${number}`,
    fields: {
      summary: `Story ${number}`,
      issuetype: { id: "1", name: "Story", subtask: false, hierarchyLevel: 0 },
      project: { id: "1", key: "SHOP", name: "Checkout" },
      status: { id: "1", name: "To Do", statusCategory: { key: "new" } },
      created: "2026-10-01T09:00:00.000+0000",
      updated: "2026-11-01T09:00:00.000+0000",
      resolution: null,
      assignee: null,
      priority: null,
      labels: [],
      description: null,
      ...fields,
    },
  });

export const jiraExport = (count: number, fields: Readonly<Record<string, unknown>> = {}): string =>
  `${Array.from({ length: count }, (_, i) => jiraIssue(i + 1, fields)).join("\n")}\n`;
