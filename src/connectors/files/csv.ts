/** CSV as a stream of rows. Knows nothing of what the columns mean. */

import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { EVERYTHING } from "../../backlog/model.ts";
import type { GapLog } from "../gaps.ts";

/** One row with the header it stands under. All rows of a file share one header object. */
export interface CsvRow {
  readonly header: readonly string[];
  readonly cells: readonly string[];
}

interface CsvRecord {
  readonly row: CsvRow;
  /** The line the row starts on, from 1. */
  readonly line: number;
}

/** A longer row is a quote that was opened and never closed: 32 million characters, Jira's own limit is far below. */
const LONGEST_ROW = 1 << 25;
const DELIMITERS = [",", ";", "\t"] as const;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Rows of a CSV file in order. Delimiter (comma, semicolon, tab), byte order mark and line ends are detected.
 * Never throws for what stands in the file: a broken quote, a row of another width and a file cut short go to
 * `gaps`. Errors of the input stream itself are passed on.
 */
export async function* csvRecords(
  input: AsyncIterable<Uint8Array | string>,
  file: string,
  gaps: GapLog,
): AsyncGenerator<CsvRecord> {
  const text = decoded(input, file, gaps)[Symbol.asyncIterator]();
  const start = await firstLine(text);
  if (start.trim() === "") return;
  let broken: CsvError | undefined;
  const parser = Readable.from(rest(start, text)).pipe(
    parse({
      bom: true,
      delimiter: delimiterOf(start),
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      info: true,
      // An error would end the stream and drop the rows it still holds: it is kept aside until they are out.
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error?.code === "CSV_MAX_RECORD_SIZE") throw error;
        broken ??= error;
      },
    }),
  );
  let header: readonly string[] | undefined;
  let last: CsvRecord | undefined;
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const startsAt = line;
      line = info.lines + 1;
      if (header === undefined) {
        header = record.map((name) => name.trim());
        continue;
      }
      if (last !== undefined) yield checked(last, file, gaps);
      last = { row: { header, cells: record }, line: startsAt };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    broken ??= error;
  }
  if (last !== undefined) yield broken === undefined ? ended(last, file, gaps) : checked(last, file, gaps);
  if (broken === undefined) return;
  gaps.note(
    file,
    "rows",
    `the row that starts at line ${line} is incomplete: ${reasonOf(broken)}`,
    EVERYTHING,
  );
}

function reasonOf({ code }: CsvError): string {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "a quoted cell has no closing quotation mark; the rest of the file is not read";
  if (code === "CSV_MAX_RECORD_SIZE")
    return "a cell is longer than trackers write; the rest of the file is not read";
  return "it is not valid CSV; the rest of the file is not read";
}

/** A row must be as wide as its header. A wider one with nothing in the surplus is a habit of spreadsheets. */
function checked(record: CsvRecord, file: string, gaps: GapLog): CsvRecord {
  const { header, cells } = record.row;
  const surplus = cells.length > header.length && cells.slice(header.length).some((cell) => cell !== "");
  if (surplus || cells.length < header.length)
    gaps.drift("columns", { file, line: record.line }, `${header.length} cells in every row`, EVERYTHING);
  return record;
}

function ended(record: CsvRecord, file: string, gaps: GapLog): CsvRecord {
  const { header, cells } = record.row;
  if (cells.length >= header.length) return checked(record, file, gaps);
  gaps.note(
    file,
    "rows",
    `the last row, at line ${record.line}, has ${cells.length} of ${header.length} cells: the file was cut short`,
    EVERYTHING,
  );
  return record;
}

/** The first line, or as much of it as a sane header can have. */
async function firstLine(text: AsyncIterator<string>): Promise<string> {
  let start = "";
  while (!start.includes("\n") && start.length < 1 << 20) {
    const next = await text.next();
    if (next.done === true) break;
    start += next.value;
  }
  return start;
}

async function* rest(start: string, text: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await text.next(); next.done !== true; next = await text.next()) yield next.value;
}

/** The most frequent delimiter of the header line, outside of quotes. */
function delimiterOf(start: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  for (const char of start) {
    if (char === '"') quoted = !quoted;
    else if (char === "\n" && !quoted) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
  }
  const [most = ","] = DELIMITERS.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return most;
}

/** UTF-8; a spreadsheet's Windows-1252 is met and noted. */
async function* decoded(
  input: AsyncIterable<Uint8Array | string>,
  file: string,
  gaps: GapLog,
): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of input) {
    if (typeof chunk === "string") {
      yield chunk;
      continue;
    }
    decoder ??= new TextDecoder("utf-8", { fatal: true });
    try {
      yield decoder.decode(chunk, { stream: true });
    } catch {
      gaps.note(file, "encoding", "the file is not UTF-8; it was read as Windows-1252", EVERYTHING);
      decoder = new TextDecoder("windows-1252");
      yield decoder.decode(chunk, { stream: true });
    }
  }
  if (decoder === undefined) return;
  try {
    yield decoder.decode();
  } catch {
    gaps.note(file, "rows", "the file ends in the middle of a character: it was cut short", EVERYTHING);
  }
}
