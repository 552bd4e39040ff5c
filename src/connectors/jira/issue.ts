/** One issue of Jira's REST answers → a draft. */
import { cutOf } from "../../backlog/feeds.ts";
import type { Person, Release, Status } from "../../backlog/model.ts";
import { emptyItem, type Intake, type ItemDraft, NONE, projectOf } from "../draft.ts";
import { instantOf } from "../instant.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import { readComments } from "./comments.ts";
import { readEvents } from "./events.ts";
import type { Known, Resolution } from "./known.ts";
import { readLinks } from "./links.ts";
import { noteNamed } from "./named.ts";
import type { Project } from "./project.ts";
import { idIn, isKey, textIn, timeIn } from "./raw.ts";
import { readRoadmapFields } from "./roadmap-fields.ts";
import { readSprints } from "./sprints.ts";
import { fieldTexts, richTextOf } from "./texts.ts";

const NO_STATUS: Status = Object.freeze({ name: "", category: undefined });

/** A draft, and what has to wait until the categories of all statuses are known. */
export interface IssueDraft extends ItemDraft {
  /** null: known, and there is none. */
  resolution: Resolution | null | undefined;
  /** When the category of its status last changed. */
  changedAt: number | undefined;
}

/** `undefined` only for what is no issue. Fields of the wrong shape go to the gaps, the rest is read. */
export function readIssue(raw: Raw, at: Place, known: Known, intake: Intake): IssueDraft | undefined {
  const { key, fields } = raw;
  if (typeof key !== "string" || !isRaw(fields)) return undefined;
  const { gaps, texts } = intake;
  const named = isRaw(fields.project) ? fields.project : undefined;
  const project = known.project(textIn(named, "key") ?? projectOf(key));
  const { meanings } = project;
  const item = emptyItem(idIn(raw, "id") ?? key, key, project.key);
  const draft: IssueDraft = {
    ...{ item, roadmap: undefined, hint: undefined, parentIsEpic: false, issue: true },
    resolution: isRaw(fields.resolution) ? known.resolution(fields.resolution) : nothing(fields.resolution),
    changedAt: instantOf(fields.statuscategorychangedate),
  };

  item.url = known.url(raw.self, key);
  item.title = textOr(fields, "summary", at, intake);
  readType(draft, fields, project, known);
  item.status = isRaw(fields.status)
    ? known.statuses.read(fields.status, instantOf(fields.updated), at.file)
    : NO_STATUS;
  if (fields.status !== undefined && !isRaw(fields.status))
    gaps.drift("status", at, "an object", cutOf("status"));

  item.resolved = draft.resolution === undefined ? undefined : draft.resolution !== null;
  item.createdAt = timeIn(fields, "created", at, cutOf("createdAt"), gaps) ?? undefined;
  item.updatedAt = timeIn(fields, "updated", at, cutOf("updatedAt"), gaps) ?? undefined;
  item.dueAt = timeIn(fields, "duedate", at, cutOf("dueAt"), gaps);
  item.closedAt = timeIn(fields, "resolutiondate", at, cutOf("closedAt"), gaps);

  item.priority = isRaw(fields.priority) ? known.priorities.read(fields.priority) : nothing(fields.priority);
  item.assignee = personOf(fields.assignee, project);
  item.reporter = personOf(fields.reporter, project);
  item.creator = personOf(fields.creator, project);
  item.labels = stringsOf(fields.labels, "labels", at, intake);
  item.components = namesOf(fields.components, "components", at, intake);
  item.releases = releasesOf(fields.fixVersions, known, at, intake);

  readParent(draft, fields, project, known);
  noteNamed(fields, known, intake.named);
  item.children = childrenOf(fields.subtasks);
  item.links = readLinks(fields.issuelinks, known.links, at, gaps);
  item.sprints = readSprints(
    known.sprints,
    [fields.sprint, fields.closedSprints, ...meanings.sprint.map((id) => fields[id])],
    at,
    gaps,
  );
  readEstimate(draft, fields, project, at, intake);
  for (const id of meanings.rank) if (typeof fields[id] === "string") item.order ??= fields[id];
  item.flagged = flaggedIn(fields, project);
  item.votes = isRaw(fields.votes) && typeof fields.votes.votes === "number" ? fields.votes.votes : undefined;

  item.description = richTextOf(fields.description, "description", at, cutOf("description"), gaps, texts);
  if (meanings.criteria.length > 0)
    item.criteria = fieldTexts(
      values(fields, meanings.criteria),
      "acceptance criteria",
      at,
      cutOf("criteria"),
      gaps,
      texts,
    );
  item.comments = readComments(fields.comment, key, project, at, intake);
  item.events = readEvents(raw.changelog, key, {
    ...{ project, fields: known.fields, links: known.links, at, gaps, texts },
    onRemoteLink: (id, change) => known.remoteLinkChanges.set(`${key}\0${id}`, change),
    onParent: (change) => known.parentChanges.push(change),
  });
  draft.roadmap = readRoadmapFields(draft, fields, project, known, at, intake);
  if (!known.fields.listed) known.guess(draft, fields);
  return draft;
}

const nothing = (value: unknown): null | undefined => (value === null ? null : undefined);
const values = (fields: Raw, ids: readonly string[]): unknown[] => ids.map((id) => fields[id]);

function textOr(fields: Raw, name: string, at: Place, { gaps }: Intake): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  if (value !== undefined && value !== null) gaps.drift(name, at, "a text", cutOf("title"));
  return "";
}

const personOf = (raw: unknown, project: Project): Person | null | undefined =>
  isRaw(raw) ? project.person(raw) : nothing(raw);

function readType(draft: ItemDraft, fields: Raw, project: Project, known: Known): void {
  if (!isRaw(fields.issuetype)) return;
  const type = project.type(fields.issuetype, known.levels);
  draft.item.type = type.name;
  draft.item.kind = type.kind;
  draft.item.level = type.level;
  draft.hint = type.hint;
  if (typeof fields.issuetype.hierarchyLevel === "number") {
    const id = idIn(fields.issuetype, "id");
    if (id !== undefined) known.levels.set(id, fields.issuetype.hierarchyLevel);
  }
  if (project.meanings["epic-name"].some((id) => typeof fields[id] === "string")) draft.hint ??= "epic";
}

function readParent(draft: ItemDraft, fields: Raw, project: Project, known: Known): void {
  const { item } = draft;
  let isShown = false;
  const take = (value: unknown, isEpic: boolean): void => {
    if (value === undefined) return;
    isShown = true;
    const key = isKey(value) ? value : isRaw(value) ? textIn(value, "key") : undefined;
    if (key === undefined || typeof item.parent === "string") return;
    item.parent = key;
    draft.parentIsEpic = isEpic || isAbove(value);
  };
  take(fields.parent, false);
  for (const id of project.meanings.epic) take(fields[id], true);
  take(fields.epic, true);
  for (const id of project.meanings.parent) take(parentLink(fields[id]), false);
  if (isShown) item.parent ??= null;
  known.noteParent(fields.parent);
}

/** Advanced Roadmaps writes its Parent Link as a key, or as an object around the issue. */
const parentLink = (value: unknown): unknown =>
  isRaw(value) && isRaw(value.data) ? { key: value.data.key } : value;

/** Whether the short form of a parent shows that it stands at epic level or above. */
function isAbove(value: unknown): boolean {
  const type = isRaw(value) && isRaw(value.fields) ? value.fields.issuetype : undefined;
  return isRaw(type) && typeof type.hierarchyLevel === "number" && type.hierarchyLevel >= 1;
}

function childrenOf(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return NONE;
  return value.flatMap((one) => (isRaw(one) && isKey(one.key) ? one.key : []));
}

function readEstimate(draft: ItemDraft, fields: Raw, project: Project, at: Place, { gaps }: Intake): void {
  for (const id of project.meanings.estimate) {
    const value = fields[id];
    if (value === undefined) continue;
    const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) draft.item.estimate = number;
    else if (value === null || value === "") draft.item.estimate ??= null;
    else gaps.drift(id, at, "a number", cutOf("estimate"));
    if (typeof draft.item.estimate === "number") return;
  }
}

function flaggedIn(fields: Raw, { meanings }: Project): boolean | undefined {
  if (typeof fields.flagged === "boolean") return fields.flagged;
  let isFlagged: boolean | undefined;
  for (const id of meanings.flagged) {
    const value = fields[id];
    if (value === undefined) continue;
    isFlagged =
      isFlagged === true || (Array.isArray(value) ? value.length > 0 : value !== null && value !== "");
  }
  return isFlagged;
}

function stringsOf(value: unknown, name: string, at: Place, { gaps }: Intake): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null || (Array.isArray(value) && value.length === 0)) return NONE;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  gaps.drift(name, at, "a list of texts", cutOf("labels"));
  return undefined;
}

function namesOf(value: unknown, name: string, at: Place, { gaps }: Intake): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (value === null || (Array.isArray(value) && value.length === 0)) return NONE;
  if (Array.isArray(value)) return value.flatMap((one) => (isRaw(one) ? (textIn(one, "name") ?? []) : []));
  gaps.drift(name, at, "a list of objects with a name", cutOf("components"));
  return undefined;
}

function releasesOf(
  value: unknown,
  known: Known,
  at: Place,
  { gaps }: Intake,
): readonly Release[] | undefined {
  if (value === undefined) return undefined;
  if (value === null || (Array.isArray(value) && value.length === 0)) return NONE;
  if (Array.isArray(value))
    return value.flatMap((one) => (isRaw(one) ? (known.releases.read(one) ?? []) : []));
  gaps.drift("fixVersions", at, "a list of versions", cutOf("releases"));
  return undefined;
}
