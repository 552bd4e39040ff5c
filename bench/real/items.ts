/** The labelled items of public trackers: what two readers said of each, and its text as the connectors read it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { WorkItem } from "../../src/backlog/model.ts";
import { readFiles } from "../../src/connectors/files/read.ts";
import { hasShared, shared } from "../../tests/shared.ts";

export type Answer = "yes" | "no" | "unsure";

interface Label {
  readonly kind: "product" | "bug" | "chore";
  readonly reason: Answer;
  readonly whom: Answer;
  readonly problem: Answer;
  readonly metric: Answer;
}

/** Rules may be tuned to the half that is seen; the held half says how they read texts they were not tuned to. */
export type Half = "seen" | "held";

interface Labelled {
  readonly key: string;
  readonly half: Half;
  readonly first: Label;
  readonly second: Label;
}

export interface LabelledItem extends Labelled {
  readonly item: WorkItem;
}

/** Exports of public trackers that lie beside the project. */
const SOURCES = [
  "real/titanium/TIMOB-1-14000.jsonl.gz",
  "real/aerogear/issues.jsonl.gz",
  "real/devlake-ee/issues.jsonl",
  "fixtures/tidev-jira",
];

export const missingSources = (): readonly string[] => SOURCES.filter((source) => !hasShared(source));

/** The verdicts of one file in labels/, one a line. */
export const labels = <T>(file: string): readonly T[] =>
  readFileSync(join(import.meta.dirname, "labels", file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

let known: Promise<ReadonlyMap<string, WorkItem>> | undefined;

/** Every item of the sources that are there. They are read once. */
export function itemsByKey(): Promise<ReadonlyMap<string, WorkItem>> {
  known ??= read();
  return known;
}

async function read(): Promise<ReadonlyMap<string, WorkItem>> {
  const found = new Map<string, WorkItem>();
  for (const source of SOURCES.filter(hasShared)) {
    const { backlogs } = await readFiles([{ path: shared(source) }], () => ({}), {
      stdin: Readable.from([]),
    });
    for (const { items, roadmap } of backlogs) {
      for (const item of [...items, ...roadmap]) found.set(item.key, item);
    }
  }
  return found;
}

/** Everything labelled in one half whose text is there. */
export async function labelledItems(half: Half): Promise<readonly LabelledItem[]> {
  const items = await itemsByKey();
  return labels<Labelled>("items.jsonl")
    .filter((one) => one.half === half)
    .flatMap((one) => {
      const item = items.get(one.key);
      return item === undefined ? [] : [{ ...one, item }];
    });
}
