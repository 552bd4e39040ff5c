/** One row of a Jira CSV export → a draft, as far as it can be read before the format of the file's dates is known. */
import { cutOf } from "../../../backlog/feeds.ts";
import type { Link, Person, Sprint } from "../../../backlog/model.ts";
import type { RichText } from "../../../text/blocks.ts";
import { draftOf, emptyItem, type Intake, type ItemDraft, NONE, projectOf } from "../../draft.ts";
import { fileKey } from "../../file-key.ts";
import type { Place } from "../../place.ts";
import type { FieldCatalogue } from "../fields.ts";
import { LinkKinds } from "../links.ts";
import { isNoPriority, rankOfPriority } from "../names.ts";
import { Project } from "../project.ts";
import { isKey } from "../raw.ts";
import { JiraColumns } from "./cells.ts";
import type { JiraColumn } from "./columns.ts";

/** Dates as written, by their meaning; "" where the cell is empty, undefined without such a column. */
export type WrittenDates = Partial<
  Record<"created" | "updated" | "resolved" | "due" | "statusCategoryChanged" | "target", string>
>;

/** A draft that waits for its dates, and for the other rows. */
export interface PendingItem {
  readonly draft: ItemDraft;
  readonly at: Place;
  readonly dates: WrittenDates;
  readonly comments: readonly PendingComment[] | undefined;
  readonly statusCategory: string | undefined;
  readonly resolution: string | undefined;
  /** The parent by key or by id. */
  readonly parent: string | null | undefined;
}

interface PendingComment {
  readonly written: string;
  readonly by: Person | undefined;
  readonly text: RichText;
}

/** What reading a row needs to know beyond it; shared by all rows of a file. */
export class JiraRows {
  private readonly columns: JiraColumns;
  private readonly fields: FieldCatalogue;
  private readonly intake: Intake;
  private readonly file: string;
  private readonly projects = new Map<string, Project>();
  private readonly sprints = new Map<string, Sprint>();
  private readonly kinds = new LinkKinds();

  constructor(header: readonly string[], file: string, fields: FieldCatalogue, intake: Intake) {
    this.columns = new JiraColumns(header, fields);
    this.fields = fields;
    this.intake = intake;
    this.file = file;
  }

  project(key: string): Project {
    let project = this.projects.get(key);
    if (project === undefined) {
      project = new Project(key, this.intake, this.fields);
      this.projects.set(key, project);
    }
    return project;
  }

  read(cells: readonly string[], at: Place): PendingItem {
    const { columns } = this;
    const one = (column: JiraColumn): string | undefined => columns.one(column, cells);
    const id = one("id") || undefined;
    const key = one("key") || id || `${fileKey(this.file)}:${at.line}`;
    if (!one("key") && id === undefined)
      this.intake.gaps.drift("Issue key", at, "a key or an id in every row", cutOf("key"));
    const team = one("projectKey") || (isKey(key) ? projectOf(key) : fileKey(this.file));
    const project = this.project(team);
    this.nameTeam(team, one("projectName"));
    const draft = draftOf(emptyItem(id ?? key, key, team));
    const { item } = draft;
    item.title = one("summary") ?? "";
    this.readType(draft, project, cells);
    item.status = { name: one("status") ?? "", category: undefined };
    const priority = one("priority");
    if (priority !== undefined)
      item.priority =
        priority === "" || isNoPriority(priority) ? null : { name: priority, rank: rankOfPriority(priority) };
    item.assignee = this.person("assignee", "assigneeId", project, cells);
    item.reporter = this.person("reporter", "reporterId", project, cells);
    item.creator = this.person("creator", "creatorId", project, cells);
    this.readLists(item, project, cells);
    this.readNumbers(item, project, cells, at);
    this.readTexts(draft, project, cells);
    return {
      draft,
      at,
      dates: this.dates(project, cells),
      comments: columns.all("comment", cells)?.flatMap((cell) => this.comment(cell, key, project, at)),
      statusCategory: one("statusCategory"),
      resolution: one("resolution"),
      parent: this.parent(draft, project, cells),
    };
  }

  private nameTeam(team: string, name: string | undefined): void {
    if (!name) return;
    const facts = this.intake.teams.get(team) ?? {};
    facts.name ??= name;
    this.intake.teams.set(team, facts);
  }

  private readType(draft: ItemDraft, project: Project, cells: readonly string[]): void {
    const name = this.columns.one("type", cells);
    if (name) {
      const type = project.type({ name }, new Map());
      draft.item.type = type.name;
      draft.item.kind = type.kind;
      draft.item.level = type.level;
      draft.hint = type.hint;
    }
    if (this.columns.meaning("epic-name", project, cells)?.length) draft.hint ??= "epic";
  }

  private person(
    column: "assignee" | "reporter" | "creator",
    idColumn: "assigneeId" | "reporterId" | "creatorId",
    project: Project,
    cells: readonly string[],
  ): Person | null | undefined {
    const name = this.columns.one(column, cells);
    const id = this.columns.one(idColumn, cells);
    if (!name && !id) return name === undefined && id === undefined ? undefined : null;
    return project.person({ ...(id && { accountId: id }), ...(name && { displayName: name }) }) ?? null;
  }

  private readLists(item: ItemDraft["item"], project: Project, cells: readonly string[]): void {
    const { columns } = this;
    // A label cannot hold a space; older servers write all of them into one cell.
    item.labels = columns.all("labels", cells)?.flatMap((cell) => cell.split(/[\s]+/u).filter(Boolean));
    item.components = columns.all("components", cells);
    item.releases = columns
      .all("releases", cells)
      ?.map((name) => ({ name, date: undefined, released: undefined }));
    const sprints = columns.all("sprint", cells) ?? columns.meaning("sprint", project, cells);
    item.sprints = sprints && [...new Set(sprints)].map((name) => this.sprint(name.trim()));
    item.links = this.links(cells);
  }

  /** An export gives names only. */
  private sprint(name: string): Sprint {
    let sprint = this.sprints.get(name);
    if (sprint === undefined) {
      const [state, goal, startAt, endAt, completeAt] = [
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ];
      sprint = { id: name, name, state, goal, startAt, endAt, completeAt };
      this.sprints.set(name, sprint);
    }
    return sprint;
  }

  private links(cells: readonly string[]): readonly Link[] | undefined {
    if (this.columns.links.length === 0) return undefined;
    const links = this.columns.links.flatMap(({ name, direction, index }): Link[] => {
      const key = cells[index]?.trim();
      if (!key) return [];
      const { kind, reversed } = this.kinds.of({ name });
      return [{ kind, direction: reversed === (direction === "out") ? "in" : "out", key }];
    });
    return links.length === 0 ? NONE : links;
  }

  private readNumbers(item: ItemDraft["item"], project: Project, cells: readonly string[], at: Place): void {
    const estimates = this.columns.meaning("estimate", project, cells);
    if (estimates !== undefined) {
      const number = numberIn(estimates[0]);
      if (number === undefined && estimates.length > 0)
        this.intake.gaps.drift("estimate", at, "a number", cutOf("estimate"));
      item.estimate = number ?? (estimates.length === 0 ? null : undefined);
    }
    item.order = this.columns.meaning("rank", project, cells)?.[0];
    item.votes = numberIn(this.columns.one("votes", cells));
    const flagged = this.columns.meaning("flagged", project, cells) ?? this.columns.all("flagged", cells);
    item.flagged = flagged === undefined ? undefined : flagged.length > 0;
  }

  private readTexts(draft: ItemDraft, project: Project, cells: readonly string[]): void {
    const { texts } = this.intake;
    const { item } = draft;
    const description = this.columns.one("description", cells);
    if (description !== undefined)
      item.description = description === "" ? null : texts.keep("wiki", description);
    item.criteria = this.columns.meaning("criteria", project, cells)?.map((cell) => texts.keep("wiki", cell));
    for (const meaning of ["problem", "metric"] as const) {
      const found = this.columns.meaning(meaning, project, cells)?.map((cell) => texts.keep("wiki", cell));
      if (found === undefined) continue;
      draft.roadmap ??= {};
      draft.roadmap[meaning] = found;
    }
  }

  private dates(project: Project, cells: readonly string[]): WrittenDates {
    const found: WrittenDates = {};
    for (const name of ["created", "updated", "resolved", "due", "statusCategoryChanged"] as const) {
      const cell = this.columns.one(name, cells);
      if (cell !== undefined) found[name] = cell;
    }
    const target = this.columns.meaning("target", project, cells);
    if (target !== undefined) found.target = target[0] ?? "";
    return found;
  }

  /** `date;who;text`, where the text may hold semicolons of its own. */
  private comment(cell: string, key: string, project: Project, at: Place): PendingComment | [] {
    const first = cell.indexOf(";");
    const second = first < 0 ? -1 : cell.indexOf(";", first + 1);
    if (second < 0) {
      this.intake.gaps.drift("comment", at, "date;author;text", cutOf("comments"), key);
      return [];
    }
    const author = cell.slice(first + 1, second).trim();
    return {
      // Copied, so that the short date does not hold the long cell in memory.
      written: Buffer.from(cell.slice(0, first).trim()).toString(),
      by:
        author === ""
          ? undefined
          : project.person(isAccountId(author) ? { accountId: author } : { name: author }),
      text: this.intake.texts.keep("wiki", cell.slice(second + 1)),
    };
  }

  private parent(draft: ItemDraft, project: Project, cells: readonly string[]): string | null | undefined {
    const { columns } = this;
    const direct = columns.one("parentKey", cells) || columns.one("parent", cells);
    if (direct) return direct;
    const epic = columns.all("epicLink", cells) ?? columns.meaning("epic", project, cells);
    const above = epic?.[0] ?? columns.meaning("parent", project, cells)?.[0];
    if (above !== undefined) {
      draft.parentIsEpic = epic?.[0] !== undefined;
      return above.trim();
    }
    const showsParent = columns.has("parentKey") || columns.has("parent") || epic !== undefined;
    return showsParent ? null : undefined;
  }
}

/** Cloud's ids: `557058:…`, `712020:…` or 24 hexadecimal digits. */
const isAccountId = (text: string): boolean => /^(?:\d{4,8}:[\w-]{8,64}|[0-9a-f]{24})$/.test(text);

/** A number with a decimal point or comma. */
function numberIn(cell: string | undefined): number | undefined {
  const text = cell?.trim().replace(",", ".");
  if (!text) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
