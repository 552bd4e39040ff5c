/** One table: its rows go to the tracker whose header it has. */
import { EVERYTHING } from "../../backlog/model.ts";
import type { Collector } from "../draft.ts";
import type { ExportReader } from "../exports.ts";
import type { GapLog } from "../gaps.ts";
import { anyTracker } from "../trackers.ts";
import { csvRecords } from "./csv.ts";
import type { InputFile } from "./list.ts";

export async function readTable(
  file: InputFile,
  content: AsyncIterable<Buffer>,
  trackers: readonly ExportReader[],
  gaps: GapLog,
): Promise<void> {
  let rows = 0;
  let header: readonly string[] | undefined;
  let collector: Collector | undefined;
  for await (const { row, line } of csvRecords(content, file.name, gaps)) {
    // All rows of a file share one header.
    if (row.header !== header) collector = collectorFor(row.header, trackers);
    header = row.header;
    if (collector === undefined) break;
    rows++;
    collector.add(row, { file: file.name, line });
  }
  if (rows > 0) return;
  if (header === undefined) gaps.note(file.name, "content", "contains no rows", EVERYTHING);
  // In a folder there may be tables of any kind; one that was named should have been an export.
  else if (file.named)
    gaps.note(
      file.name,
      "content",
      `its columns are not those of a ${anyTracker()} export: ${trackers.map(({ columns }) => columns).join("; ")}`,
      EVERYTHING,
    );
}

function collectorFor(header: readonly string[], trackers: readonly ExportReader[]): Collector | undefined {
  for (const tracker of trackers) {
    const collector = tracker.tableFor(header);
    if (collector !== undefined) return collector;
  }
  return undefined;
}
