import { Readable } from "node:stream";
import fc from "fast-check";
import type { Backlog, RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { readFiles } from "../../../src/connectors/files/read.ts";
import type { Reading, TeamSettings } from "../../../src/connectors/reading.ts";

export const readText = (text: string | Uint8Array, settings: TeamSettings = {}): Promise<Reading> =>
  readFiles([{ path: "-" }], () => settings, {
    stdin: Readable.from(text.length === 0 ? [] : [typeof text === "string" ? Buffer.from(text) : text]),
  });

export const readJson = (value: unknown, settings: TeamSettings = {}): Promise<Reading> =>
  readText(JSON.stringify(value), settings);

export const readPath = (path: string): Promise<Reading> =>
  readFiles([{ path }], () => ({}), { stdin: Readable.from([]) });

export { hasShared, shared } from "../../shared.ts";

/** The only team of a reading. */
export function only({ backlogs }: Reading): Backlog {
  const [team, another] = backlogs;
  if (team === undefined || another !== undefined)
    throw new Error(`one team expected, not ${backlogs.length}`);
  return team;
}

export function itemOf(reading: Reading, key: string): WorkItem {
  for (const { items } of reading.backlogs) {
    const item = items.find((one) => one.key === key);
    if (item !== undefined) return item;
  }
  throw new Error(`no item ${key}`);
}

export function roadmapOf(reading: Reading, title: string): RoadmapItem {
  for (const { roadmap } of reading.backlogs) {
    const item = roadmap.find((one) => one.title === title);
    if (item !== undefined) return item;
  }
  throw new Error(`no roadmap item ${title}`);
}

/** Texts of characters that mean something in a table or a date, or that mean mischief. */
export const oddText = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...ODD), maxLength });
const ODD = [
  ..."\"',;:./-+() \t\r\n\0\u001b\u202e0123459apmJanFebTZ年月日오후μمäİß😀|[]{}<>&*#h".split(""),
  "\ud83d",
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A CSV file of a header and rows; every cell quoted. */
export const csv = (header: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  [header, ...rows]
    .map((row) => row.map(quoted).join(","))
    .join("\n")
    .concat("\n");

/**
 * Whether a file made by `csv` and cut short shows nothing of it: between two rows, or where the last row has
 * come to its last cell, which may well be empty.
 */
export function looksWhole(cut: string, text: string): boolean {
  const rest = text.slice(cut.length);
  const quotes = cut.split('"').length - 1;
  if (quotes % 2 === 1) return false;
  return cut.endsWith("\n") || rest.startsWith("\n") || /^"(?:[^"]|"")*"\n/.test(rest);
}
