/** Collects the rows of Linear CSV exports, in any of the column sets Linear has written over the years. */

import { cutOf } from "../../backlog/feeds.ts";
import type { Cuts } from "../../backlog/model.ts";
import { closureOfName } from "../closure-words.ts";
import type { Collector, Intake } from "../draft.ts";
import { fileKey } from "../file-key.ts";
import type { CsvRow } from "../files/csv.ts";
import { personIn, valueIn } from "../no-value.ts";
import type { Place } from "../place.ts";
import type { Raw } from "../raw.ts";
import { categoryOfName } from "../status-words.ts";
import { LinearCollector } from "./collector.ts";
import { linearDay, linearTime } from "./csv-dates.ts";

const fold = (name: string): string => name.trim().toLowerCase();

/** What every variant has. Jira calls a title a summary. */
export function looksLikeLinearCsv(header: readonly string[]): boolean {
  const names = new Set(header.map(fold));
  return ["id", "title", "status", "team", "created"].every((name) => names.has(name));
}

/** Cells of one row by folded column name. */
class Cells {
  private readonly places: ReadonlyMap<string, number>;
  private readonly cells: readonly string[];

  constructor(places: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.places = places;
    this.cells = cells;
  }

  /** undefined without such a column, "" where the cell is empty. The first of several names that is there counts. */
  get(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const place = this.places.get(name);
      if (place === undefined) continue;
      const cell = (this.cells[place] ?? "").trim();
      if (name === "title" || name === "description") return cell;
      return name === "assignee" ? personIn(cell) : valueIn(cell);
    }
    return undefined;
  }

  /** A cell that holds a comma separated list. */
  list(...names: readonly string[]): readonly string[] | undefined {
    return this.get(...names)
      ?.split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  }
}

/** Rows become the records that the JSON of the same workspace would hold; what is read of them is the same then. */
export class LinearCsvCollector implements Collector {
  private readonly intake: Intake;
  private readonly records: LinearCollector;
  private readonly headers = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

  constructor(intake: Intake) {
    this.intake = intake;
    this.records = new LinearCollector(intake);
  }

  /** Takes a `CsvRow`. */
  add(raw: unknown, at: Place): void {
    const { header, cells } = raw as CsvRow;
    let places = this.headers.get(header);
    if (places === undefined) {
      places = new Map(header.map((name, index) => [fold(name), index]));
      this.headers.set(header, places);
    }
    this.read(new Cells(places, cells), at);
  }

  finish(): void {
    this.records.finish();
  }

  private put(path: string, record: Raw, at: Place): void {
    this.records.add(withoutUndefined(record), { ...at, path });
  }

  private read(cells: Cells, at: Place): void {
    const key = cells.get("id") ?? "";
    if (key === "") this.intake.gaps.drift("ID", at, "a key in every row", cutOf("key"));
    const identifier = key || `${fileKey(at.file)}:${at.line}`;
    const id = cells.get("uuid") || identifier;
    const team = teamOf(identifier, cells.get("team"), at.file);
    const project = this.project(cells, at);
    const description = cells.get("description");
    this.put(
      "issues",
      {
        ...{ id, identifier, team, title: cells.get("title"), state: this.state(cells, at) },
        description: description && this.intake.texts.keep("markdown", description),
        ...{ estimate: this.number(cells, "estimate", at), priority: cells.get("priority") },
        ...{ labels: cells.list("labels"), project },
        projectMilestone: milestone(cells, project),
        cycle: this.cycle(cells, team.id, at),
        ...{ creator: user(cells.get("creator")), assignee: user(cells.get("assignee")) },
        ...{
          createdAt: this.time(cells, "created", at, cutOf("createdAt")),
          updatedAt: this.time(cells, "updated", at, cutOf("updatedAt")),
        },
        ...{
          startedAt: this.time(cells, "started", at, cutOf("startedAt")),
          completedAt: this.time(cells, "completed", at, cutOf("closedAt")),
        },
        ...{ canceledAt: this.time(cells, "canceled", at, cutOf("closedAt")), dueDate: this.day(cells, at) },
        parentId: orNull(cells.get("parent issue")),
      },
      at,
    );
    this.relations(cells, id, at);
  }

  /** The type that the dates and the name of a status show together; a name of the team's own leaves the dates. */
  private state(cells: Cells, at: Place): Raw | null {
    const name = cells.get("status") ?? "";
    if (cells.get("canceled")) {
      const duplicate = cells.get("duplicate of") || closureOfName(name) === "duplicate";
      return { name, type: duplicate ? "duplicate" : "canceled" };
    }
    if (cells.get("completed")) return { name, type: "completed" };
    const category = categoryOfName(name);
    if (category === "done") {
      const closure = closureOfName(name);
      return {
        name,
        type: closure === "declined" ? "canceled" : closure === "duplicate" ? "duplicate" : "completed",
      };
    }
    if (category === "started" || cells.get("started")) return { name, type: "started" };
    if (category === "new" || cells.get("started") === "") return { name, type: "unstarted" };
    this.intake.gaps.note(
      at.file,
      "Status",
      `neither the dates nor the name of "${name}" show whether it is over`,
      cutOf("status"),
    );
    return { name };
  }

  private project(cells: Cells, at: Place): Raw | null | undefined {
    const name = cells.get("project");
    const id = cells.get("project id") || name;
    if (!id) return name === undefined ? undefined : null;
    const initiatives = cells.list("initiatives") ?? cells.list("roadmaps");
    for (const initiative of initiatives ?? [])
      this.put("initiatives", { id: initiative, name: initiative }, at);
    return withoutUndefined({ id, name: name || id, initiativeIds: initiatives });
  }

  private cycle(cells: Cells, teamId: string, at: Place): Raw | null | undefined {
    const number = cells.get("cycle number");
    const name = cells.get("cycle name");
    if (!number && !name) return number === undefined && name === undefined ? undefined : null;
    return withoutUndefined({
      ...{
        id: `${teamId}/${number || name}`,
        number: Number(number) || undefined,
        name: name || undefined,
        teamId,
      },
      ...{
        startsAt: this.time(cells, "cycle start", at, cutOf("sprints")),
        endsAt: this.time(cells, "cycle end", at, cutOf("sprints")),
      },
    });
  }

  private relations(cells: Cells, id: string, at: Place): void {
    const columns = ["related to", "blocked by", "duplicate of"] as const;
    if (columns.some((name) => cells.get(name) !== undefined)) this.records.saw("issueRelations");
    const relate = (type: string, issueId: string, relatedIssueId: string): void =>
      this.put(
        "issueRelations",
        { id: `${type}/${issueId}/${relatedIssueId}`, type, issueId, relatedIssueId },
        at,
      );
    for (const other of cells.list("related to") ?? []) relate("related", id, other);
    for (const other of cells.list("blocked by") ?? []) relate("blocks", other, id);
    for (const other of cells.list("duplicate of") ?? []) relate("duplicate", id, other);
  }

  private time(cells: Cells, name: string, at: Place, cuts: Cuts): string | null | undefined {
    const written = cells.get(name);
    if (!written) return orNull(written);
    const time = linearTime(written);
    if (time === undefined)
      this.intake.gaps.drift(name, at, "a time such as Wed May 13 2026 11:21:41 GMT+0000", cuts);
    return time === undefined ? undefined : new Date(time).toISOString();
  }

  private day(cells: Cells, at: Place): string | null | undefined {
    const written = cells.get("due date");
    if (!written) return orNull(written);
    const day = linearDay(written);
    if (day === undefined) this.intake.gaps.drift("due date", at, "a date", cutOf("dueAt"));
    return day === undefined ? undefined : new Date(day).toISOString();
  }

  private number(cells: Cells, name: string, at: Place): number | null | undefined {
    const written = cells.get(name);
    if (!written) return written === undefined ? undefined : null;
    const number = Number(written);
    if (Number.isFinite(number)) return number;
    this.intake.gaps.drift(name, at, "a number", cutOf("estimate"));
    return undefined;
  }
}

const orNull = <T>(cell: T | "" | undefined): T | null | undefined => (cell === "" ? null : cell);

/** Columns that are not there must not look as if they were known to be nothing. */
const withoutUndefined = (record: Raw): Raw =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** The key is the front of the issue's own; the column holds the team's name. */
function teamOf(
  identifier: string,
  name: string | undefined,
  file: string,
): { readonly id: string; key: string; name: string } {
  const dash = identifier.lastIndexOf("-");
  const key = dash > 0 ? identifier.slice(0, dash) : name || fileKey(file);
  return { id: key, key, name: name || key };
}

function milestone(cells: Cells, project: Raw | null | undefined): Raw | null | undefined {
  const name = cells.get("project milestone", "milestone");
  const id = cells.get("project milestone id") || (name && `${project?.id ?? ""}/${name}`);
  if (!id) return name === undefined ? undefined : null;
  return { id, name: name || id };
}

/** People stand there by address or by name. */
const user = (cell: string | undefined): Raw | null | undefined =>
  !cell ? (orNull(cell) as null | undefined) : cell.includes("@") ? { email: cell } : { name: cell };
