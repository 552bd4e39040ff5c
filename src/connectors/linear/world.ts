/** What every part of the reading asks: keys, names, people and times behind ids. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Cuts, Instant, Person, Sprint } from "../../backlog/model.ts";
import type { Intake } from "../draft.ts";
import { fileKey } from "../file-key.ts";
import { instantOf } from "../instant.ts";
import type { Account } from "../people.ts";
import type { TeamSettings } from "../reading.ts";
import { asText } from "./raw.ts";
import { idsOf, type LinearTables, type Row } from "./tables.ts";

export class LinearWorld {
  readonly tables: LinearTables;
  readonly intake: Intake;
  private readonly sprints = new Map<string, Sprint>();
  private readonly people = new Map<string, Map<string, Person>>();
  private leftOpen: ReadonlyMap<string, string[]> | undefined;
  private served: ReadonlyMap<string, Set<string>> | undefined;

  constructor(tables: LinearTables, intake: Intake) {
    this.tables = tables;
    this.intake = intake;
  }

  /** A team's key, as in `linear:KEY`. */
  teamKey(id: unknown): string | undefined {
    const team = this.tables.get("teams", id);
    return team === undefined ? undefined : (asText(team.fields.key) ?? asText(team.fields.name) ?? team.id);
  }

  /** The team an issue is of; the file it stands in where it names none. */
  teamOfIssue(issue: Row): string {
    const key = this.teamKey(issue.fields.teamId);
    if (key !== undefined) return key;
    const identifier = asText(issue.fields.identifier) ?? "";
    const dash = identifier.lastIndexOf("-");
    return dash > 0 ? identifier.slice(0, dash) : fileKey(issue.at.file);
  }

  settings(team: string): TeamSettings {
    return this.intake.settings(`linear:${team}`, team);
  }

  issueKey(id: unknown): string | undefined {
    const issue = this.tables.get("issues", id);
    return issue === undefined ? undefined : (asText(issue.fields.identifier) ?? issue.id);
  }

  /** Projects and initiatives have no key of their own: the part of their address that never changes is it. */
  roadmapKey(table: "projects" | "initiatives", id: unknown): string | undefined {
    const row = this.tables.get(table, id);
    return row === undefined ? undefined : (asText(row.fields.slugId) ?? row.id);
  }

  nameOf(table: "workflowStates" | "issueLabels" | "projectMilestones", id: unknown): string | undefined {
    const row = this.tables.get(table, id);
    return row === undefined ? undefined : (asText(row.fields.name) ?? row.id);
  }

  /** The person behind a user's id, as `team` sees them: null when known to be nobody. */
  person(id: unknown, team: string): Person | null | undefined {
    if (id === null) return null;
    if (typeof id !== "string") return undefined;
    let people = this.people.get(team);
    if (people === undefined) {
      people = new Map();
      this.people.set(team, people);
    }
    let person = people.get(id);
    if (person === undefined) {
      const user = this.tables.get("users", id);
      person = this.intake.people.person(
        user === undefined ? { id, kind: "unknown" } : accountOf(user),
        team,
      );
      people.set(id, person);
    }
    return person;
  }

  /** An actor who is no user: an integration, or Linear itself closing and moving issues. */
  app(id: unknown, team: string): Person {
    const name = asText(id) ?? "linear";
    const known = asText(this.tables.get("users", id)?.fields.name);
    return this.intake.people.person({ id: name, displayName: known, kind: "app" }, team);
  }

  time(row: Row, field: string, cuts: Cuts): Instant | null | undefined {
    const value = row.fields[field];
    if (value === null || value === undefined) return value;
    const at = instantOf(value);
    if (at === undefined)
      this.intake.gaps.drift(field, row.at, "a time such as 2026-01-31T12:00:00.000Z", cuts);
    return at;
  }

  /** Cycles that closed while an issue was still open in them. */
  leftOpenIn(issue: string): readonly string[] {
    this.leftOpen ??= invert(this.tables.all("cycles"), "uncompletedIssuesUponCloseIds");
    return this.leftOpen.get(issue) ?? [];
  }

  /** The initiatives a project serves, from whichever side it is shown. */
  initiativesOf(project: string): ReadonlySet<string> {
    this.served ??= initiativesByProject(this.tables);
    return this.served.get(project) ?? new Set();
  }

  /** Where the workspace's year starts: 0 is January. */
  get firstMonth(): number {
    for (const { fields } of this.tables.all("organization"))
      if (typeof fields.fiscalYearStartMonth === "number") return fields.fiscalYearStartMonth;
    return 0;
  }

  /** A cycle as a sprint; the same object for the same cycle. */
  sprint(id: unknown): Sprint | undefined {
    const cycle = this.tables.get("cycles", id);
    if (cycle === undefined) return undefined;
    const known = this.sprints.get(cycle.id);
    if (known !== undefined) return known;
    const { name, number, description } = cycle.fields;
    const startAt = this.time(cycle, "startsAt", cutOf("sprints"));
    const endAt = this.time(cycle, "endsAt", cutOf("sprints"));
    const completeAt = this.time(cycle, "completedAt", cutOf("sprints"));
    const sprint: Sprint = {
      id: cycle.id,
      name: asText(name) ?? (typeof number === "number" ? `Cycle ${number}` : cycle.id),
      state: stateOf(cycle),
      // A cycle has a description, but no goal that could be missing.
      goal: asText(description)?.trim() || undefined,
      startAt,
      endAt,
      completeAt,
    };
    this.sprints.set(cycle.id, sprint);
    return sprint;
  }
}

/** Users say whether they are an app; bots have a type instead, and whoever has an address is a human. */
function accountOf({ id, fields }: Row): Account {
  const { name, displayName, email, app, type, subType, active } = fields;
  const bot = app === true || (app === undefined && (type ?? subType) !== undefined);
  const human = app === false || asText(email) !== undefined || active !== undefined;
  return {
    id,
    name: asText(displayName),
    email: asText(email),
    displayName: asText(name) ?? asText(displayName),
    kind: bot ? "app" : human ? "human" : "unknown",
  };
}

/** Who is named in a field → the rows that name them. */
function invert(rows: Iterable<Row>, field: string): ReadonlyMap<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const row of rows) {
    for (const id of idsOf(row, field) ?? []) {
      const list = inverted.get(id);
      if (list === undefined) inverted.set(id, [row.id]);
      else list.push(row.id);
    }
  }
  return inverted;
}

function initiativesByProject(tables: LinearTables): ReadonlyMap<string, Set<string>> {
  const served = new Map<string, Set<string>>();
  const put = (project: unknown, initiative: unknown): void => {
    if (typeof project !== "string" || typeof initiative !== "string") return;
    const set = served.get(project) ?? new Set();
    served.set(project, set.add(initiative));
  };
  for (const { fields } of tables.all("initiativeToProjects")) put(fields.projectId, fields.initiativeId);
  for (const row of tables.all("projects"))
    for (const id of idsOf(row, "initiativeIds") ?? []) put(row.id, id);
  for (const row of tables.all("initiatives"))
    for (const id of idsOf(row, "projectIds") ?? []) put(id, row.id);
  return served;
}

/** No clock is asked: a cycle that does not say where it stands is closed once it is completed. */
function stateOf({ fields }: Row): Sprint["state"] {
  if (fields.isActive === true) return "active";
  if (fields.isPast === true || typeof fields.completedAt === "string") return "closed";
  if (fields.isFuture === true || fields.isNext === true) return "future";
  return undefined;
}

/** The type of a state or project status, however it is given. */
export const typeOf = (row: Row | undefined): string | undefined => asText(row?.fields.type);
