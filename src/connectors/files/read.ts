/** Exports → backlogs: the way in for files, folders and standard input. */
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import { type Backlog, EVERYTHING } from "../../backlog/model.ts";
import { UserError } from "../../errors.ts";
import { assemble } from "../assemble.ts";
import { later } from "../draft.ts";
import type { ExportReader } from "../exports.ts";
import { GapLog } from "../gaps.ts";
import { NO_COST, type Reading, type SettingsOf } from "../reading.ts";
import { TextStore } from "../text-store.ts";
import { TRACKERS } from "../trackers.ts";
import { chunksOf, contentOf, drain, INSTEAD } from "./bytes.ts";
import { formOf } from "./form.ts";
import { JsonFile } from "./json-file.ts";
import { filesOf, type InputFile, nameOf } from "./list.ts";
import { Pages } from "./pages.ts";
import { RecordSplitter } from "./records.ts";
import { readTable } from "./table-file.ts";
import { type WrapperNames, wrapperNames } from "./wrapping.ts";

export interface FileSource {
  /** A file, a folder, or "-" for standard input. */
  readonly path: string;
  /** The only project or team wanted of it. */
  readonly key?: string;
}

export interface FileIo {
  readonly stdin: Readable;
}

/**
 * Reads exports of any tracker in any of their forms. What is not understood, cut short or damaged becomes
 * a gap, and all that could be read is in the backlogs, which come in the order of their ids.
 * @throws UserError for a path that cannot be read, and for a key that is in none of the files.
 */
export async function readFiles(
  sources: readonly FileSource[],
  settings: SettingsOf,
  io: FileIo,
): Promise<Reading> {
  const shared = { gaps: new GapLog(), texts: new TextStore() };
  const trackers = await Promise.all(TRACKERS.map((tracker) => tracker.exports(settings, shared)));
  const reader = new FileReader(trackers, shared.gaps, io);
  const byPath = Map.groupBy(sources, ({ path }) => path);
  for (const [path, named] of byPath) {
    const keys = named.flatMap(({ key }) => key ?? []);
    await reader.read(path, keys.length === named.length ? keys : undefined);
  }
  return reader.finish();
}

class FileReader {
  private readonly trackers: readonly ExportReader[];
  private readonly names: WrapperNames;
  private readonly gaps: GapLog;
  private readonly pages = new Pages();
  private readonly io: FileIo;
  /** Path and keys asked of it; without keys, every team. */
  private readonly asked: { readonly path: string; readonly keys: readonly string[] | undefined }[] = [];

  constructor(trackers: readonly ExportReader[], gaps: GapLog, io: FileIo) {
    this.trackers = trackers;
    this.names = wrapperNames(trackers.map(({ wrapping }) => wrapping));
    this.gaps = gaps;
    this.io = io;
  }

  async read(path: string, keys: readonly string[] | undefined): Promise<void> {
    for (const file of await filesOf(path)) await this.readOne(file);
    this.asked.push({ path, keys });
  }

  finish(): Reading {
    const cut = this.pages.finish(this.gaps);
    for (const tracker of this.trackers) tracker.finish();
    const intakes = this.trackers.map(({ intake }) => intake);
    // An empty result never counts as healthy.
    if (intakes.every(({ drafts }) => drafts.length === 0) && this.gaps.list().length === 0)
      for (const { path } of this.asked)
        this.gaps.note(nameOf(path), "issues", "it contains no issue", EVERYTHING);
    const only = this.onlyKeys();
    const assembled = intakes.map((intake) => assemble(intake, { only, cut }));
    const backlogs = assembled.flatMap((one) => one.backlogs);
    this.refuseUnknownKeys(backlogs);
    return {
      backlogs: backlogs.sort((a, b) => (a.id < b.id ? -1 : 1)),
      gaps: this.gaps.list(),
      cost: NO_COST,
      newest: assembled.map(({ newest }) => newest).reduce((a, b) => later(a, b), undefined),
      personal: new Set(intakes.flatMap(({ people }) => [...people.personal])),
      accountsOf: (person) => intakes.flatMap(({ people }) => people.accountsOf(person)),
    };
  }

  private onlyKeys(): ReadonlySet<string> | undefined {
    if (this.asked.some(({ keys }) => keys === undefined)) return undefined;
    return new Set(this.asked.flatMap(({ keys }) => keys ?? []));
  }

  private refuseUnknownKeys(backlogs: readonly Backlog[]): void {
    const there = new Set(backlogs.map(({ id }) => id.slice(id.indexOf(":") + 1)));
    for (const { path, keys } of this.asked) {
      const missing = keys?.find((key) => !there.has(key));
      if (missing === undefined) continue;
      if (this.gaps.list().length > 0) {
        // What was not read may have held it.
        this.gaps.note(
          nameOf(path),
          "issues",
          `no issue of project ${missing} in the part that could be read`,
          EVERYTHING,
        );
        continue;
      }
      const projects = new Set(
        this.trackers.flatMap(({ intake }) => intake.drafts.map(({ item }) => item.project)),
      );
      throw new UserError(
        `${path}#${missing}: project ${missing} is not in this export`,
        projects.size === 0
          ? "No issue in it could be read."
          : `Available: ${[...projects].sort().join(", ")}.`,
      );
    }
  }

  private async readOne(file: InputFile): Promise<void> {
    const input = file.path === "-" ? this.io.stdin : chunksOf(file.path);
    const { form, chunks } = await formOf(contentOf(input, file.name, this.gaps), file.path);
    if (form === "json") await this.readJson(file, chunks);
    else if (form === "markup") {
      this.refuse(file, `is XML or HTML, which is not read: ${INSTEAD}`);
      await drain(chunks);
    } else await readTable(file, chunks, this.trackers, this.gaps);
  }

  /** In a folder there may be files of any kind; one that was named should have been an export. */
  private refuse({ name, named }: InputFile, detail: string): void {
    if (named) this.gaps.note(name, "content", detail, EVERYTHING);
  }

  private async readJson(file: InputFile, content: AsyncIterable<Buffer>): Promise<void> {
    const { trackers, names, pages, gaps } = this;
    const sink = new JsonFile(file, file.named ? file.path : dirname(file.path), {
      trackers,
      names,
      pages,
      gaps,
    });
    const splitter = new RecordSplitter(sink);
    let empty = true;
    for await (const chunk of content) {
      if (chunk.length > 0) empty = false;
      splitter.push(chunk);
    }
    splitter.finish();
    sink.finish(empty);
  }
}
