/** One JSON file: each record goes to the tracker it belongs to; what no tracker understands is reported. */
import { EVERYTHING } from "../../backlog/model.ts";
import type { ExportReader } from "../exports.ts";
import type { GapLog } from "../gaps.ts";
import { isRaw, type Raw } from "../raw.ts";
import { anyTracker } from "../trackers.ts";
import { INSTEAD } from "./bytes.ts";
import { JsonRows } from "./json-rows.ts";
import type { InputFile } from "./list.ts";
import type { Pages } from "./pages.ts";
import type { RecordSink } from "./wrappers.ts";
import type { WrapperNames } from "./wrapping.ts";

export interface Takers {
  readonly trackers: readonly ExportReader[];
  readonly names: WrapperNames;
  readonly pages: Pages;
  readonly gaps: GapLog;
}

/** Airbyte's messages that carry no record. */
const MESSAGES: ReadonlySet<unknown> = new Set([
  "LOG",
  "STATE",
  "TRACE",
  "SPEC",
  "CATALOG",
  "CONNECTION_STATUS",
  "CONTROL",
]);

export class JsonFile implements RecordSink {
  private readonly file: InputFile;
  private readonly scope: string;
  private readonly to: Takers;
  readonly names: WrapperNames;
  private readonly rows = new JsonRows();
  private readonly lists = new Set<string>();
  /** The tracker that the whole file is of, once a record shows it. */
  private owner: ExportReader | undefined;
  private understood = 0;
  private strange = 0;
  private firstStrange = 0;
  private noises = 0;
  private firstNoise = 0;
  private messages = false;
  private refusals = 0;
  private inList = false;
  private foreign = 0;

  constructor(file: InputFile, scope: string, to: Takers) {
    this.names = to.names;
    this.file = file;
    this.scope = scope;
    this.to = to;
  }

  list(path: string): void {
    if (this.owner !== undefined) this.owner.saw(path);
    else if (path !== "") this.lists.add(path);
    else this.inList = true;
  }

  record(value: unknown, line: number, path: string): void {
    if (!isRaw(value)) this.understand(false, line, value);
    else if (typeof value.type === "string" && this.message(value, line)) return;
    else this.understand(this.taken(value, line, path), line, value);
  }

  rest(value: unknown, line: number, records: number): void {
    if (!isRaw(value)) return;
    if (records === 0 && this.unwrapped(value, line, "")) {
      this.understood++;
      return;
    }
    for (const tracker of this.asked()) {
      const page = tracker.pageOf(value);
      if (page !== undefined) this.to.pages.see(page, records, this.file.name, this.scope);
      tracker.addRest(value, { file: this.file.name, line }, tracker === this.owner);
    }
    // An empty list of issues was understood as well as a full one.
    if (records === 0 && [...this.lists].some((path) => this.isIssueList(path))) this.understood++;
  }

  broken(line: number, detail: string): void {
    this.to.gaps.note(this.file.name, "content", `line ${line}: ${detail}`, EVERYTHING);
    this.understood++;
  }

  noise(line: number): void {
    if (this.noises === 0) this.firstNoise = line;
    this.noises++;
  }

  /** To be called when the file is read; `empty` where it held not a byte. */
  finish(empty: boolean): void {
    const { gaps } = this.to;
    const { name, named } = this.file;
    if (this.owner !== undefined) for (const path of this.lists) this.owner.saw(path);
    if (empty && gaps.mentions(name)) return;
    if (empty) gaps.note(name, "content", "the file is empty", EVERYTHING);
    else if (this.refusals > 0)
      gaps.note(name, "content", "contains an error message of the tracker instead of data", EVERYTHING);
    else if (this.noises > 0 && !this.messages)
      gaps.note(
        name,
        "content",
        `${this.noises} ${this.noises === 1 ? "line is" : "lines are"} not JSON, first line ${this.firstNoise}`,
        EVERYTHING,
      );
    else if (this.understood === 0 && (named || this.strange > 0))
      gaps.note(
        name,
        "content",
        `contains neither issues nor any other known answer of ${anyTracker()}: ${INSTEAD}`,
        EVERYTHING,
      );
    else if (this.strange > 0)
      gaps.note(
        name,
        "records",
        `${this.strange} ${this.strange === 1 ? "record is" : "records are"} neither issues nor another known answer, first at line ${this.firstStrange}`,
        EVERYTHING,
      );
  }

  private taken(record: Raw, line: number, path: string): boolean {
    this.owner ??= this.to.trackers.find((tracker) => tracker.owns(record, path));
    const at = { file: this.file.name, line, path };
    if (this.asked().some((tracker) => tracker.add(record, at, tracker === this.owner))) return true;
    return this.rows.take(record, at, this.to.trackers) || this.unwrapped(record, line, path);
  }

  /** A record that stands in an object of the program that wrote it. */
  private unwrapped(record: Raw, line: number, path: string): boolean {
    return ENVELOPES.some((name) => {
      const inner = record[name];
      return isRaw(inner) && this.taken(inner, line, path);
    });
  }

  private asked(): readonly ExportReader[] {
    return this.owner === undefined ? this.to.trackers : [this.owner];
  }

  private isIssueList(path: string): boolean {
    return this.to.trackers.some((tracker) => tracker.isIssueList(path));
  }

  private understand(known: boolean, line: number, value: unknown): void {
    const { trackers } = this.to;
    if (known) this.understood++;
    else if (isRaw(value) && trackers.some((tracker) => tracker.isRefusal(value))) this.refusals++;
    else if (this.file.named || this.inList || ++this.foreign > 1 || holdsRecords(value, trackers)) {
      if (this.strange === 0) this.firstStrange = line;
      this.strange++;
    }
  }

  /** A line of an Airbyte log: a record of a stream, or talk. */
  private message(value: Raw, line: number): boolean {
    if (MESSAGES.has(value.type) && !("key" in value) && !("name" in value)) {
      this.messages = true;
      this.understood++;
      return true;
    }
    if (value.type !== "RECORD" || !isRaw(value.record) || !isRaw(value.record.data)) return false;
    this.messages = true;
    const stream = typeof value.record.stream === "string" ? value.record.stream : "";
    // Destinations put the source's name before the stream's, with two underscores.
    const path = stream.slice(stream.lastIndexOf("__") < 0 ? 0 : stream.lastIndexOf("__") + 2);
    this.record(value.record.data, line, path);
    return true;
  }
}

/** What programs call the part of a message that is the record: queues, indexes, webhooks. */
const ENVELOPES = ["issue", "_source", "data", "value", "payload"];

const DEEPEST = 4;

/**
 * Whether there are records in a document at all: a lone object of settings or figures, as other programs put
 * beside an export, holds none that could be missed.
 */
function holdsRecords(value: unknown, trackers: readonly ExportReader[], depth = 0): boolean {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((one) => isRaw(one) || holdsRecords(one, trackers, depth + 1));
  if (depth === 0 && isRaw(value) && trackers.some((tracker) => tracker.resembles(value))) return true;
  return Object.values(value).some((one) => holdsRecords(one, trackers, depth + 1));
}
