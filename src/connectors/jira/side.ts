/** Jira's answers other than issues: fields, statuses, users, sprints, boards … */
import type { Profile } from "../../backlog/model.ts";
import type { Intake, TeamFacts } from "../draft.ts";
import { isRaw, type Raw } from "../raw.ts";
import { accountName, accountOf } from "./accounts.ts";
import type { Known } from "./known.ts";
import { type FoundRemoteLink, readRemoteLink } from "./links.ts";
import { idIn, isKey, textIn } from "./raw.ts";
import { looksLikeSprint } from "./sprints.ts";

const has = (raw: Raw, ...names: readonly string[]): boolean => names.some((name) => name in raw);

interface Board {
  readonly id: string;
  readonly project: string | undefined;
  readonly profile: Profile | undefined;
}

export class SideFacts {
  readonly remoteLinks: FoundRemoteLink[] = [];
  /** Whether a list of links out of Jira was read, so that an item not in it has none. */
  remoteLinksKnown = false;
  /** Keys of the only items whose links were asked for; undefined where a list of all was read. */
  remoteLinksAsked: Set<string> | undefined;
  private readonly boards = new Map<string, Board>();
  private readonly projectById = new Map<string, string>();
  private readonly known: Known;
  private readonly intake: Intake;

  constructor(known: Known, intake: Intake) {
    this.known = known;
    this.intake = intake;
  }

  /** False for what is none of Jira's answers. The order is that of how sure the marks are. */
  take(raw: Raw): boolean {
    if (isRaw(raw.object) && has(raw.object, "url")) return this.remoteLink(raw);
    if (has(raw, "errorMessages", "errors")) return false;
    if (has(raw, "columnConfig") || isBoard(raw)) return this.board(raw);
    if (looksLikeSprint(raw)) return this.known.sprints.read(raw) !== undefined;
    if (has(raw, "statusCategory") && has(raw, "name")) return this.define(this.known.statuses, raw);
    if (typeof raw.subtask === "boolean" && has(raw, "name")) return this.issueType(raw);
    if (has(raw, "clauseNames", "schema", "navigable") && has(raw, "id", "key"))
      return this.define(this.known.fields, raw);
    if (isUser(raw)) return this.user(raw);
    if (isProject(raw)) return this.project(raw);
    if (isVersion(raw)) return this.known.releases.read(raw, true) !== undefined;
    if (has(raw, "statusColor") || pathOf(raw).includes("/priority/"))
      return this.define(this.known.priorities, raw);
    // A type of links: its words are those of the histories.
    if (has(raw, "inward") && has(raw, "outward")) return this.known.links.of(raw) !== undefined;
    return isOther(raw);
  }

  /** What is known of teams only now: names, kinds of boards, sprints. */
  finish(): void {
    const teamOf = new Map<string, string>();
    for (const { id, project, profile } of this.boards.values()) {
      const key = project === undefined ? undefined : (this.projectById.get(project) ?? project);
      if (key === undefined) continue;
      teamOf.set(id, key);
      const facts = this.facts(key);
      // A team with any scrum board works in sprints, whatever other boards show of it.
      if (profile !== undefined && facts.profile !== "scrum") facts.profile = profile;
    }
    this.known.sprints.fillGoals();
    for (const sprint of this.known.sprints.all()) {
      const key = teamOf.get(this.known.sprints.boards.get(sprint.id) ?? "");
      if (key === undefined) continue;
      const facts = this.facts(key);
      if (facts.sprints === undefined) facts.sprints = [sprint];
      else facts.sprints.push(sprint);
    }
  }

  private facts(key: string): TeamFacts {
    let facts = this.intake.teams.get(key);
    if (facts === undefined) {
      facts = {};
      this.intake.teams.set(key, facts);
    }
    return facts;
  }

  private define(book: { define(raw: Raw): void }, raw: Raw): true {
    book.define(raw);
    return true;
  }

  private issueType(raw: Raw): true {
    const id = idIn(raw, "id");
    if (id !== undefined && typeof raw.hierarchyLevel === "number")
      this.known.levels.set(id, raw.hierarchyLevel);
    return true;
  }

  private user(raw: Raw): true {
    if (accountName(raw) !== undefined) this.intake.people.register(accountOf(raw));
    return true;
  }

  private board(raw: Raw): true {
    const location = isRaw(raw.location) ? raw.location : undefined;
    const project =
      textIn(location, "projectKey") ??
      textIn(location, "key") ??
      textIn(raw, "projectKey") ??
      (location === undefined
        ? idIn(raw, "projectId")
        : (idIn(location, "projectId") ?? idIn(location, "id")));
    const profile = raw.type === "scrum" || raw.type === "kanban" ? raw.type : undefined;
    const id = idIn(raw, "id");
    if (id !== undefined) this.boards.set(id, { id, project, profile });
    this.known.statuses.columns(columnsOf(raw.columnConfig));
    return true;
  }

  private project(raw: Raw): true {
    const key = textIn(raw, "key");
    if (key === undefined) return true;
    const id = idIn(raw, "id");
    if (id !== undefined) this.projectById.set(id, key);
    this.known.isDiscovery(key, raw);
    if (typeof raw.description === "string") {
      const facts = this.facts(key);
      const text = raw.description.trim() === "" ? null : this.intake.texts.keep("wiki", raw.description);
      const url = textIn(raw, "url");
      facts.vision ??= { text, links: url === undefined ? [] : [url] };
    }
    if (Array.isArray(raw.issueTypes))
      for (const type of raw.issueTypes) if (isRaw(type)) this.issueType(type);
    return true;
  }

  private remoteLink(raw: Raw): true {
    this.remoteLinksKnown = true;
    const found = readRemoteLink(raw);
    if (found !== undefined) this.remoteLinks.push(found);
    return true;
  }
}

/** Ids of the statuses in each column of a board, from left to right. */
function columnsOf(config: unknown): readonly (readonly string[])[] {
  if (!isRaw(config) || !Array.isArray(config.columns)) return [];
  return config.columns.map((column: unknown) =>
    isRaw(column) && Array.isArray(column.statuses)
      ? column.statuses.flatMap((status: unknown) => (isRaw(status) ? (idIn(status, "id") ?? []) : []))
      : [],
  );
}

const pathOf = (raw: Raw): string => textIn(raw, "self") ?? "";

const isBoard = (raw: Raw): boolean =>
  (raw.type === "scrum" || raw.type === "kanban" || raw.type === "simple") &&
  has(raw, "name") &&
  has(raw, "id");

const isUser = (raw: Raw): boolean =>
  has(raw, "displayName") &&
  (has(raw, "accountId", "accountType", "active", "emailAddress") || pathOf(raw).includes("/user"));

/** A project's key has no number behind it, unlike an issue's. */
const isProject = (raw: Raw): boolean =>
  typeof raw.key === "string" &&
  !isKey(raw.key) &&
  has(raw, "name") &&
  (has(raw, "projectTypeKey", "lead", "issuetypes", "issueTypes", "assigneeType", "style") ||
    pathOf(raw).includes("/project/"));

const isVersion = (raw: Raw): boolean =>
  has(raw, "name") && typeof raw.released === "boolean" && has(raw, "projectId", "archived", "releaseDate");

/** Answers that are Jira's but show nothing this program asks about. */
const isOther = (raw: Raw): boolean =>
  has(raw, "colorName", "jql", "actors", "versionNumbers", "transitions", "issueLinkTypes", "avatarUrls") ||
  (has(raw, "isAvailable") && has(raw, "name")) ||
  (has(raw, "id", "name") && pathOf(raw).includes("/rest/")) ||
  (isKey(raw.key) && has(raw, "id") && Object.keys(raw).length <= 3) ||
  (raw.type === "doc" && Array.isArray(raw.content)) ||
  // The report of a sprint repeats what its issues show.
  (isRaw(raw.contents) && has(raw.contents, "completedIssues")) ||
  isRoleMap(raw);

/** Files other programs put beside an export: who plays which role belongs into the configuration. */
const isRoleMap = (raw: Raw): boolean =>
  (has(raw, "project", "team") &&
    Object.entries(raw).every(
      ([name, value]) => name === "project" || name === "team" || Array.isArray(value),
    )) ||
  (Array.isArray(raw.teams) && Object.keys(raw).length === 1);
