/** Collects Linear's records, nested or flat, and makes drafts of them. */
import { cutOf } from "../../backlog/feeds.ts";
import { EVERYTHING } from "../../backlog/model.ts";
import type { Collector, Intake } from "../draft.ts";
import type { Place } from "../place.ts";
import type { Raw } from "../raw.ts";
import { issueDraft } from "./issue.ts";
import { asRaw, asText } from "./raw.ts";
import { initiativeDraft, projectDraft } from "./roadmap.ts";
import { TeamsOfRoadmap } from "./roadmap-teams.ts";
import { TABLES, type Table } from "./schema.ts";
import { LinearTables, type Row } from "./tables.ts";
import { readVocabulary } from "./vocabulary.ts";
import { LinearWorld } from "./world.ts";

/** What a list may be called beside the name of its table. */
const ALIASES: Readonly<Record<string, Table>> = {
  states: "workflowStates",
  labels: "issueLabels",
  history: "issueHistory",
  relations: "issueRelations",
  inverseRelations: "issueRelations",
  needs: "customerNeeds",
  statuses: "projectStatuses",
  children: "issues",
};

const isTable = (name: string): name is Table => (TABLES as readonly string[]).includes(name);

/** The table of a list, by the names on the way to it; the innermost that is one counts. */
export function tableOf(path: string | undefined): Table | undefined {
  for (const name of (path ?? "").split(".").toReversed()) {
    if (isTable(name)) return name;
    if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
  }
  return undefined;
}

/** Lists that a workspace has beside those read: known, and of no use here. */
export const PASSED_OVER: ReadonlySet<string> = new Set([
  "customers",
  "teamMemberships",
  "projectLabels",
  "initiativeLabels",
]);

/** Names that only a Linear issue has. */
const OF_ISSUES = [
  "identifier",
  "state",
  "stateId",
  "team",
  "teamId",
  "priorityLabel",
  "cycle",
  "cycleId",
] as const;

/** Whether a record of an unnamed list looks like a Linear issue. Jira's have `fields`. */
export function looksLikeLinearIssue(record: unknown): boolean {
  const raw = unwrapped(record);
  if (raw === undefined || "fields" in raw || typeof raw.title !== "string") return false;
  return OF_ISSUES.some((name) => name in raw);
}

/** A member of `edges` holds its record in `node`. */
function unwrapped(value: unknown): Raw | undefined {
  const raw = asRaw(value);
  return raw !== undefined && "cursor" in raw && "node" in raw ? asRaw(raw.node) : raw;
}

export class LinearCollector implements Collector {
  private readonly intake: Intake;
  private readonly tables: LinearTables;

  constructor(intake: Intake) {
    this.intake = intake;
    this.tables = new LinearTables(intake.texts, intake.gaps);
  }

  /** A list of this name was in the source, be it empty. */
  saw(path: string): void {
    const table = tableOf(path);
    if (table !== undefined) this.tables.markPresent(table);
  }

  add(record: unknown, at: Place): void {
    const raw = unwrapped(record);
    if (raw === undefined) {
      this.intake.gaps.drift(at.path ?? "record", at, "an object", EVERYTHING);
      return;
    }
    const named = tableOf(at.path);
    const table = named ?? (looksLikeLinearIssue(raw) ? "issues" : undefined);
    if (table !== undefined) this.tables.add(table, raw, at);
    else if (!PASSED_OVER.has(at.path ?? ""))
      this.intake.gaps.drift(at.path ?? "record", at, "a Linear record", EVERYTHING);
  }

  finish(): void {
    // Linear has no list of all links: a workspace shown list by list has shown those of its projects too.
    if (this.tables.has("organization") && this.tables.has("projects"))
      this.tables.markPresent("externalLinks");
    const world = new LinearWorld(this.tables, this.intake);
    this.addTeams(world);
    for (const row of inOrder(this.tables.all("issues"), "identifier")) {
      if (!row.whole) continue;
      this.reportGaps(row);
      this.intake.drafts.push(issueDraft(row, world));
    }
    const teams = new TeamsOfRoadmap(this.tables, world);
    for (const row of inOrder(this.tables.all("projects"), "slugId"))
      this.intake.drafts.push(projectDraft(row, teams.ofProject(row), world));
    for (const row of inOrder(this.tables.all("initiatives"), "slugId"))
      this.intake.drafts.push(initiativeDraft(row, teams.ofInitiative(row), world));
  }

  private reportGaps({ fields, at }: Row): void {
    if (asText(fields.title) === undefined) this.intake.gaps.drift("title", at, "a text", cutOf("title"));
    if (asText(fields.identifier) === undefined && typeof fields.id !== "string")
      this.intake.gaps.drift("identifier", at, "a key such as ENG-12", cutOf("key"));
  }

  private addTeams(world: LinearWorld): void {
    for (const row of this.tables.all("teams")) {
      const key = world.teamKey(row.id);
      if (key === undefined) continue;
      const facts = this.intake.teams.get(key) ?? {};
      facts.name ??= asText(row.fields.name);
      facts.vocabulary = readVocabulary(key, world);
      const cycles = this.tables.of(row, "cycles", "teamId", "cycles");
      const sprints = cycles?.flatMap(({ id }) => world.sprint(id) ?? []);
      if (sprints !== undefined && sprints.length > 0) facts.sprints = sprints;
      this.intake.teams.set(key, facts);
    }
  }
}

const byKey = new Intl.Collator("en", { numeric: true });

/** Rows by their key, whatever order they came in: an export and the live tracker give one report. */
function inOrder(rows: Iterable<Row>, field: string): readonly Row[] {
  const keyed = [...rows].map((row) => ({ row, key: asText(row.fields[field]) ?? row.id }));
  return keyed.sort((a, b) => byKey.compare(a.key, b.key)).map(({ row }) => row);
}
