/** Collects the rows of Jira CSV exports. What only a whole file shows is resolved at the end. */
import { cutOf } from "../../../backlog/feeds.ts";
import { type Comment, EVERYTHING, type RoadmapItem, type StatusCategory } from "../../../backlog/model.ts";
import { CategoryVotes } from "../../category-votes.ts";
import type { Collector, Intake } from "../../draft.ts";
import type { CsvRow } from "../../files/csv.ts";
import { type DateFormat, SiteDates } from "../../files/site-dates.ts";
import { fold } from "../../name-table.ts";
import type { Place } from "../../place.ts";
import { categoryOfName } from "../../status-words.ts";
import { FieldCatalogue } from "../fields.ts";
import { isKey } from "../raw.ts";
import { JiraRows, type PendingItem, type WrittenDates } from "./row.ts";

interface File {
  /** By the header: records of JSON need not all have the same fields. */
  readonly rows: Map<readonly string[], JiraRows>;
  readonly dates: SiteDates;
  readonly pending: { readonly item: PendingItem; readonly rows: JiraRows }[];
}

/** What items show of each status, by its name. */
type Votes = ReadonlyMap<string, CategoryVotes>;

/** A resolution that says there is none; only exports made for reading write it out. */
const UNRESOLVED: ReadonlySet<string> = new Set(
  [
    "Unresolved",
    "Nicht erledigt",
    "Non résolu",
    "Non résolue",
    "Sin resolver",
    "Não resolvido",
    "Non risolto",
  ]
    .concat([
      "Onopgelost",
      "Nierozwiązane",
      "Не решено",
      "Не решен",
      "Нет решения",
      "未解決",
      "未解决",
      "미해결",
      "해결되지 않음",
    ])
    .map(fold),
);

const SAME_FORM = "a date in the same form as the other dates in the file";

const DATE_FIELDS: Readonly<Record<keyof WrittenDates, keyof RoadmapItem>> = {
  created: "createdAt",
  updated: "updatedAt",
  resolved: "closedAt",
  due: "dueAt",
  statusCategoryChanged: "closedAt",
  target: "targetAt",
};

export class JiraCsvCollector implements Collector {
  private readonly intake: Intake;
  private readonly files = new Map<string, File>();
  private readonly fields = new FieldCatalogue();

  constructor(intake: Intake) {
    this.intake = intake;
  }

  /** Takes a `CsvRow`. */
  add(raw: unknown, at: Place): void {
    const { header, cells } = raw as CsvRow;
    const file = this.file(at.file);
    const rows = this.rowsOf(file, header, at.file);
    const pending = rows.read(cells, at);
    file.pending.push({ item: pending, rows });
    const { created, resolved, updated, due, statusCategoryChanged, target } = pending.dates;
    for (const written of [created, resolved, updated, due, statusCategoryChanged, target])
      if (written) file.dates.see(written);
    for (const { written } of pending.comments ?? []) file.dates.see(written);
    file.dates.inOrder(
      [created, resolved, updated].filter((written) => written !== undefined && written !== "") as string[],
    );
  }

  private file(name: string): File {
    const known = this.files.get(name);
    if (known !== undefined) return known;
    const file = { rows: new Map(), dates: new SiteDates(), pending: [] };
    this.files.set(name, file);
    return file;
  }

  private rowsOf({ rows }: File, header: readonly string[], name: string): JiraRows {
    const known = rows.get(header);
    if (known !== undefined) return known;
    const made = new JiraRows(header, name, this.fields, this.intake);
    rows.set(header, made);
    return made;
  }

  finish(): void {
    const keys = new Map<string, string>();
    for (const { pending } of this.files.values())
      for (const { item } of pending) keys.set(item.draft.item.id, item.draft.item.key);
    for (const [name, { dates, pending }] of this.files) {
      const format = dates.resolveFormat();
      if (format.ambiguity !== undefined) this.intake.gaps.note(name, "dates", format.ambiguity, EVERYTHING);
      for (const { item, rows } of pending) this.resolveDates(item, rows, format);
      const votes = this.votesIn(
        name,
        pending.map(({ item }) => item),
      );
      for (const { item, rows } of pending) {
        this.resolveStatus(item, rows, format, votes);
        resolveParent(item, keys);
        this.intake.drafts.push(item.draft);
      }
    }
    this.files.clear();
  }

  private resolveDates(
    { draft, at, dates, comments }: PendingItem,
    rows: JiraRows,
    format: DateFormat,
  ): void {
    const { item } = draft;
    const timeZone = rows.project(item.project).settings.timeZone ?? "UTC";
    const time = (name: keyof WrittenDates): number | null | undefined =>
      this.date(name, dates, at, (written) => format.at(written, timeZone));
    const day = (name: keyof WrittenDates): number | null | undefined =>
      this.date(name, dates, at, (written) => format.day(written));
    item.createdAt = time("created") ?? undefined;
    item.updatedAt = time("updated") ?? undefined;
    item.closedAt = time("resolved");
    item.dueAt = day("due");
    if (dates.target !== undefined) draft.roadmap = { ...draft.roadmap, targetAt: day("target") };
    if (comments === undefined) return;
    item.comments = comments
      .flatMap(({ written, by, text }): Comment[] => {
        const when = format.at(written, timeZone);
        if (when !== undefined) return [{ at: when, by, text }];
        this.intake.gaps.drift("comment", at, SAME_FORM, cutOf("comments"), item.key);
        return [];
      })
      .sort((a, b) => a.at - b.at);
  }

  private date(
    name: keyof WrittenDates,
    dates: WrittenDates,
    at: Place,
    read: (written: string) => number | undefined,
  ): number | null | undefined {
    const written = dates[name];
    if (written === undefined) return undefined;
    if (written === "") return null;
    const found = read(written);
    if (found === undefined) this.intake.gaps.drift(name, at, SAME_FORM, cutOf(DATE_FIELDS[name]));
    return found;
  }

  /** What the column of categories says of each status. */
  private votesIn(file: string, pending: readonly PendingItem[]): Votes {
    const found = new Map<string, CategoryVotes>();
    for (const { draft, statusCategory } of pending) {
      const category = statusCategory ? categoryOfCategoryName(statusCategory) : undefined;
      if (category === undefined) continue;
      const { name } = draft.item.status;
      const votes = found.get(name) ?? new CategoryVotes(file);
      found.set(name, votes);
      votes.add(category, draft.item.updatedAt);
    }
    for (const [name, votes] of found) votes.report(name, undefined, this.intake.gaps);
    return found;
  }

  private resolveStatus(pending: PendingItem, rows: JiraRows, format: DateFormat, votes: Votes): void {
    const { draft, dates } = pending;
    const { item } = draft;
    const project = rows.project(item.project);
    const resolution =
      pending.resolution === undefined ||
      pending.resolution === "" ||
      UNRESOLVED.has(fold(pending.resolution))
        ? undefined
        : pending.resolution;
    const category =
      project.statuses.category(item.status.name) ??
      votes.get(item.status.name)?.winner() ??
      this.category(pending, resolution);
    item.status = { name: item.status.name, category };
    item.resolved = pending.resolution === undefined ? undefined : resolution !== undefined;
    const timeZone = project.settings.timeZone ?? "UTC";
    const changed = dates.statusCategoryChanged
      ? format.at(dates.statusCategoryChanged, timeZone)
      : undefined;
    if (category === "started") item.startedAt = changed;
    if (category === undefined) return;
    if (category === "done") {
      const named = resolution === undefined ? null : { id: undefined, name: resolution };
      item.closure = project.closures.of(named, item.status.name);
      item.closedAt = item.closedAt ?? changed ?? item.closedAt;
    } else {
      item.closure = null;
      item.closedAt = null;
    }
  }

  private category(
    { draft, dates }: PendingItem,
    resolution: string | undefined,
  ): StatusCategory | undefined {
    return resolution !== undefined || dates.resolved ? "done" : categoryOfName(draft.item.status.name);
  }
}

/** Exports name a parent by its id or by its key. */
function resolveParent({ draft, parent }: PendingItem, keys: ReadonlyMap<string, string>): void {
  draft.item.parent = parent && !isKey(parent) ? (keys.get(parent) ?? parent) : parent;
}

/** Category names as exports write them ("Status Category"), in the languages Jira ships in. */
const categoryOfCategoryName = (name: string): StatusCategory | undefined =>
  fold(name) === "indeterminate" ? "started" : categoryOfName(name);
