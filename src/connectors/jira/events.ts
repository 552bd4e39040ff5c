/** Jira's changelog → changes of the model, oldest first. */
import type { Change, ChangeField, ParentChange } from "../../backlog/changes.ts";
import { cutOf } from "../../backlog/feeds.ts";
import type { Person } from "../../backlog/model.ts";
import { isCriteriaLabel } from "../criteria-fields.ts";
import { type Mutable, NONE } from "../draft.ts";
import type { GapLog } from "../gaps.ts";
import { instantOf } from "../instant.ts";
import { fold } from "../name-table.ts";
import type { Place } from "../place.ts";
import { isRaw, type Raw } from "../raw.ts";
import type { TextStore } from "../text-store.ts";
import { type Entry, readChange } from "./change.ts";
import type { FieldCatalogue, Meaning } from "./fields.ts";
import type { LinkKinds } from "./links.ts";
import { fieldOfName } from "./names.ts";
import type { Project } from "./project.ts";

const CUTS = cutOf("events");

/** By `fieldId`, or by `field` where there is no id: servers and a few Cloud entries give names only. */
const FIELDS: Readonly<Record<string, ChangeField>> = {
  status: "status",
  summary: "title",
  description: "description",
  priority: "priority",
  assignee: "assignee",
  resolution: "resolution",
  duedate: "due",
  "due date": "due",
  labels: "labels",
  issuetype: "type",
  "issue type": "type",
  components: "component",
  component: "component",
  fixversions: "release",
  "fix version": "release",
  "fix version s": "release",
  issuelinks: "link",
  link: "link",
  attachment: "attachment",
  parent: "parent",
  issueparentassociation: "parent",
  "epic link": "parent",
  "parent link": "parent",
  key: "project",
  remoteissuelink: "remote-link",
  remoteworkitemlink: "remote-link",
  archiveddate: "archived",
  "target end": "target",
};

export interface EventSource {
  readonly project: Project;
  readonly fields: FieldCatalogue;
  readonly links: LinkKinds;
  readonly at: Place;
  readonly gaps: GapLog;
  readonly texts: TextStore;
  /** Every link out of Jira whose addition the history shows. */
  onRemoteLink(id: string, change: Change): void;
  /** Every change of a parent that the history may name by its id. */
  onParent(change: Mutable<ParentChange>): void;
}

/** undefined where the record holds no history; `key` names the item in a gap. */
export function readEvents(
  changelog: unknown,
  key: string,
  source: EventSource,
): readonly Change[] | undefined {
  if (changelog === undefined || changelog === null) return undefined;
  const histories = isRaw(changelog) ? (changelog.histories ?? changelog.values) : changelog;
  if (!Array.isArray(histories)) {
    source.gaps.drift("changelog", source.at, "an object with a list of histories", CUTS);
    return undefined;
  }
  if (isRaw(changelog) && typeof changelog.total === "number" && changelog.total > histories.length)
    source.gaps.cut("changelog", source.at, key, CUTS);
  if (histories.length === 0) return NONE;
  const events: Change[] = [];
  // Cloud writes the newest first, servers the oldest: read from the old end, and sort only what is in disorder.
  const newestFirst = isNewestFirst(histories);
  let last = Number.NEGATIVE_INFINITY;
  let ordered = true;
  for (let i = 0; i < histories.length; i++) {
    const history: unknown = histories[newestFirst ? histories.length - 1 - i : i];
    const time = isRaw(history) ? instantOf(history.created) : undefined;
    if (!isRaw(history) || time === undefined || !Array.isArray(history.items)) {
      source.gaps.drift("changelog", source.at, "histories with a time and a list of items", CUTS, key);
      continue;
    }
    if (time < last) ordered = false;
    last = time;
    const by = isRaw(history.author) ? source.project.person(history.author) : undefined;
    const before = events.length;
    for (const item of history.items) if (isRaw(item)) readItem(item, time, by, source, events);
    if (history.items.some(replacesWorkflow)) markMigration(events, before);
  }
  if (!ordered) events.sort((a, b) => a.at - b.at);
  return events.length === 0 ? NONE : events;
}

/** Jira writes it where an item gets another workflow: a new scheme of the project, another type, another project. */
const replacesWorkflow = (item: unknown): boolean => isRaw(item) && item.field === "Workflow";

/** A status that the old workflow had and the new one lacks is replaced with it: nobody moved the item. */
function markMigration(events: Change[], from: number): void {
  for (let i = from; i < events.length; i++) {
    const change = events[i];
    if (change?.field === "status" || change?.field === "resolution")
      events[i] = { ...change, bulk: "migration" };
  }
}

function isNewestFirst(histories: readonly unknown[]): boolean {
  const first = histories[0];
  const last = histories[histories.length - 1];
  if (!isRaw(first) || !isRaw(last)) return false;
  return (instantOf(first.created) ?? 0) > (instantOf(last.created) ?? 0);
}

function readItem(
  item: Raw,
  at: number,
  by: Person | undefined,
  source: EventSource,
  events: Change[],
): void {
  const { fieldId, field } = item;
  const id = typeof fieldId === "string" ? fieldId : field;
  if (typeof id !== "string") {
    source.gaps.drift("changelog", source.at, "items that name their field", CUTS);
    return;
  }
  if (typeof field === "string" && id !== field && id.startsWith("customfield_") && !source.fields.listed)
    source.fields.name(id, field);
  const { eventFields } = source.project;
  let known = eventFields.get(id);
  if (known === undefined) {
    known = eventFieldOf(id, typeof field === "string" ? field : id, source);
    eventFields.set(id, known);
  }
  if (known === null) return;
  // Own properties only: where "toString" is missing, the property every object has stands in its place.
  const toText = Object.hasOwn(item, "toString") ? item.toString : undefined;
  const entry: Entry = { from: item.from, fromText: item.fromString, to: item.to, toText };
  const change = readChange(known, at, by, entry, source);
  if (known === "remote-link" && typeof item.to === "string") source.onRemoteLink(item.to, change);
  if (change.field === "parent") source.onParent(change);
  events.push(change);
}

function eventFieldOf(id: string, name: string, { project, fields }: EventSource): ChangeField | null {
  const { meanings } = project;
  const ids = [id, ...fields.named(name)];
  const has = (meaning: Meaning): boolean => ids.some((one) => meanings[meaning].includes(one));
  for (const meaning of ["sprint", "rank", "estimate", "flagged", "criteria", "target"] as const)
    if (has(meaning)) return meaning;
  if (has("epic") || has("parent")) return "parent";
  const plain = FIELDS[fold(id)] ?? FIELDS[fold(name)];
  if (plain !== undefined) return plain;
  if (isCriteriaLabel(name)) return "criteria";
  const word = fieldOfName(name);
  return word === "epic" ? "parent" : (word ?? null);
}
