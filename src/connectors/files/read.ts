/** Exports → backlogs: the way in for files, folders and standard input. */
import { dirname } from "node:path";
import type { Readable } from "node:stream";
import type { Backlog } from "../../backlog/model.ts";
import { UserError } from "../../errors.ts";
import { assemble } from "../assemble.ts";
import { type Intake, later } from "../draft.ts";
import { GapLog } from "../gaps.ts";
import { intakeOf } from "../intake.ts";
import { jiraCollector } from "../jira/collector.ts";
import { looksLikeJiraCsv } from "../jira/csv/columns.ts";
import { JiraCsvCollector } from "../jira/csv/read.ts";
import { JIRA } from "../jira/traits.ts";
import { LinearCollector } from "../linear/collector.ts";
import { LinearCsvCollector, looksLikeLinearCsv } from "../linear/csv.ts";
import { LINEAR } from "../linear/traits.ts";
import type { SettingsOf } from "../reading.ts";
import { NO_COST, type Reading, type TeamSettings } from "../reading.ts";
import { TextStore } from "../text-store.ts";
import { chunksOf, contentOf } from "./bytes.ts";
import { csvRecords } from "./csv.ts";
import { JsonFile } from "./json-file.ts";
import { isSpace, OPEN_BRACE, OPEN_BRACKET } from "./json-scan.ts";
import { filesOf, type InputFile, nameOf } from "./list.ts";
import { Pages } from "./pages.ts";
import { RecordSplitter } from "./records.ts";

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
 * Reads exports of Jira and Linear in any of their forms. What is not understood, cut short or damaged becomes
 * a gap, and all that could be read is in the backlogs, which come in the order of their ids.
 * @throws UserError for a path that cannot be read, and for a key that is in none of the files.
 */
export async function readFiles(
  sources: readonly FileSource[],
  settings: (teamId: string, key: string) => TeamSettings,
  io: FileIo,
): Promise<Reading> {
  const reader = new FileReader(settings, io);
  const byPath = Map.groupBy(sources, ({ path }) => path);
  for (const [path, named] of byPath) {
    const keys = named.flatMap(({ key }) => key ?? []);
    await reader.read(path, keys.length === named.length ? keys : undefined);
  }
  return reader.finish();
}

class FileReader {
  private readonly gaps = new GapLog();
  private readonly jiraIntake: Intake;
  private readonly linearIntake: Intake;
  private readonly jira;
  private readonly linear;
  private readonly jiraCsv: JiraCsvCollector;
  private readonly linearCsv: LinearCsvCollector;
  private readonly pages = new Pages();
  private readonly io: FileIo;
  /** Path and keys asked of it; without keys, every team. */
  private readonly asked: { readonly path: string; readonly keys: readonly string[] | undefined }[] = [];

  constructor(settings: SettingsOf, io: FileIo) {
    this.io = io;
    const texts = new TextStore();
    this.jiraIntake = intakeOf(JIRA, settings, { gaps: this.gaps, texts });
    this.linearIntake = intakeOf(LINEAR, settings, { gaps: this.gaps, texts });
    this.jira = jiraCollector(this.jiraIntake);
    this.linear = new LinearCollector(this.linearIntake);
    this.jiraCsv = new JiraCsvCollector(this.jiraIntake);
    this.linearCsv = new LinearCsvCollector(this.linearIntake);
  }

  async read(path: string, keys: readonly string[] | undefined): Promise<void> {
    for (const file of await filesOf(path)) await this.readOne(file);
    this.asked.push({ path, keys });
  }

  finish(): Reading {
    this.pages.finish(this.gaps);
    for (const one of [this.jira, this.linear, this.jiraCsv, this.linearCsv]) one.finish();
    const { drafts } = this.jiraIntake;
    // Nothing at all is never a clean bill of health.
    if (drafts.length + this.linearIntake.drafts.length === 0 && this.gaps.list().length === 0)
      for (const { path } of this.asked) this.gaps.note(nameOf(path), "issues", "it contains no issue");
    const only = this.onlyKeys();
    const jira = assemble(this.jiraIntake, { only });
    const linear = assemble(this.linearIntake, { only });
    const backlogs = [...jira.backlogs, ...linear.backlogs];
    this.refuseUnknownKeys(backlogs);
    return {
      backlogs: backlogs.sort((a, b) => (a.id < b.id ? -1 : 1)),
      gaps: this.gaps.list(),
      cost: NO_COST,
      newest: later(jira.newest, linear.newest),
      personal: new Set([...this.jiraIntake.people.personal, ...this.linearIntake.people.personal]),
      accountsOf: (person) =>
        [this.jiraIntake, this.linearIntake].flatMap(({ people }) => people.accountsOf(person)),
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
        );
        continue;
      }
      const projects = new Set(
        [...this.jiraIntake.drafts, ...this.linearIntake.drafts].map(({ item }) => item.project),
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
    const content = contentOf(input, file.name, this.gaps)[Symbol.asyncIterator]();
    const { head, first } = await beginning(content);
    const rest = chain(head, content);
    const isJson = first === OPEN_BRACE || first === OPEN_BRACKET;
    if (first === undefined || isJson || (!/\.csv(?:\.gz)?$/i.test(file.path) && !isCsv(head)))
      await this.readJson(file, rest);
    else await this.readCsv(file, rest);
  }

  private async readJson(file: InputFile, content: AsyncIterable<Buffer>): Promise<void> {
    const { jira, linear, pages, gaps } = this;
    const sink = new JsonFile(file, file.named ? file.path : dirname(file.path), {
      jira,
      linear,
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

  private async readCsv(file: InputFile, content: AsyncIterable<Buffer>): Promise<void> {
    let rows = 0;
    let header: readonly string[] | undefined;
    let collector: JiraCsvCollector | LinearCsvCollector | undefined;
    for await (const { row, line } of csvRecords(content, file.name, this.gaps)) {
      // All rows of a file share one header.
      if (row.header !== header) collector = this.csvCollector(row.header);
      header = row.header;
      if (collector === undefined) break;
      rows++;
      collector.add(row, { file: file.name, line });
    }
    if (rows > 0) return;
    if (header === undefined) this.gaps.note(file.name, "content", "contains no rows");
    // In a folder there may be tables of any kind; one that was named should have been an export.
    else if (file.named)
      this.gaps.note(file.name, "content", "its columns are not those of a Jira or Linear export");
  }

  private csvCollector(header: readonly string[]): JiraCsvCollector | LinearCsvCollector | undefined {
    if (looksLikeLinearCsv(header)) return this.linearCsv;
    return looksLikeJiraCsv(header) ? this.jiraCsv : undefined;
  }
}

const ENOUGH = 1 << 12;

/** The chunks up to the first byte that tells the form, and that byte. */
async function beginning(
  content: AsyncIterator<Buffer>,
): Promise<{ head: Buffer; first: number | undefined }> {
  let head: Buffer = Buffer.alloc(0);
  for (;;) {
    const first = head.find((byte) => !isSpace(byte));
    if (first === OPEN_BRACE || first === OPEN_BRACKET || head.length >= ENOUGH) return { head, first };
    const next = await content.next();
    if (next.done === true) return { head, first };
    head = Buffer.concat([head, next.value]);
  }
}

/** Whether text that is no JSON looks like a table: its first line has a separator. */
function isCsv(head: Buffer): boolean {
  const line = head.toString("utf8").trimStart().split("\n", 1)[0] ?? "";
  return /[,;\t]/.test(line);
}

async function* chain(head: Buffer, content: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await content.next(); next.done !== true; next = await content.next()) yield next.value;
}
