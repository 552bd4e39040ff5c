/** One item of Jira's changelog → a change of the model, with its values as the model knows them. */
import { type Change, type ChangeField, HIDDEN_STATUS } from "../../backlog/changes.ts";
import type { Instant, Person, Priority, Status } from "../../backlog/model.ts";
import type { RichText } from "../../text/blocks.ts";
import { projectOf } from "../draft.ts";
import { instantOf } from "../instant.ts";
import type { TextStore } from "../text-store.ts";
import type { LinkKinds } from "./links.ts";
import { isNoPriority } from "./names.ts";
import type { Project } from "./project.ts";
import { isKey } from "./raw.ts";

/** Both sides, each as an id and as words for a reader. */
export interface Entry {
  readonly from: unknown;
  readonly fromText: unknown;
  readonly to: unknown;
  readonly toText: unknown;
}

export interface ChangeSource {
  readonly project: Project;
  readonly links: LinkKinds;
  readonly texts: TextStore;
}

type Side = string | null | undefined;

export function readChange(
  field: ChangeField,
  at: Instant,
  by: Person | undefined,
  entry: Entry,
  source: ChangeSource,
): Change {
  const { words } = source.project;
  const from = side(field, entry.from, entry.fromText);
  const to = side(field, entry.to, entry.toText);
  switch (field) {
    case "status": {
      const status = (name: Side): Status => (name ? words.status(name) : HIDDEN_STATUS);
      return { field, at, by, from: status(from), to: status(to) };
    }
    case "sprint":
      return { field, at, by, from: listed(from, ",", source), to: listed(to, ",", source) };
    case "labels":
      return { field, at, by, from: listed(from, " ", source), to: listed(to, " ", source) };
    case "assignee":
      return {
        field,
        at,
        by,
        from: from ? source.project.personNamed(from, entry.fromText) : nothing(from),
        to: to ? source.project.personNamed(to, entry.toText) : nothing(to),
      };
    case "priority":
      return {
        field,
        at,
        by,
        from: prioritySide(from, words),
        to: prioritySide(to, words),
      };
    case "release":
      return {
        field,
        at,
        by,
        from: from ? words.release(from) : nothing(from),
        to: to ? words.release(to) : nothing(to),
      };
    case "resolution":
      return {
        field,
        at,
        by,
        from: from ? words.resolution(from) : nothing(from),
        to: to ? words.resolution(to) : nothing(to),
      };
    case "type":
      return {
        field,
        at,
        by,
        from: from ? words.type(from) : nothing(from),
        to: to ? words.type(to) : nothing(to),
      };
    case "description":
    case "criteria":
      return { field, at, by, from: text(from, source), to: text(to, source) };
    case "estimate":
      return { field, at, by, from: number(from), to: number(to) };
    case "due":
    case "target":
      return { field, at, by, from: dayOf(from), to: dayOf(to) };
    case "flagged":
      return { field, at, by, from: isThere(from), to: isThere(to) };
    case "archived":
      return { field, at, by, from: isTrue(from), to: isTrue(to) };
    case "project":
      return {
        field,
        at,
        by,
        from: from ? projectOf(from) : nothing(from),
        to: to ? projectOf(to) : nothing(to),
      };
    case "parent":
      return { field, at, by, from: shared(from, source), to: shared(to, source), above: "any" };
    case "link": {
      const link = source.links.inWords(entry.toText, to) ?? source.links.inWords(entry.fromText, from);
      return link === undefined ? { field, at, by, from, to } : { field, at, by, from, to, link };
    }
    case "rank":
    case "component":
      return { field, at, by, from: shared(from, source), to: shared(to, source) };
    case "title":
      return { field, at, by, from, to };
    case "remote-link":
      return { field, at, by, from, to };
    case "attachment":
      return { field, at, by, from, to };
  }
}

/** What stands on one side of a change: the name a reader knows, or the id where ids are more stable. */
function side(field: ChangeField, id: unknown, words: unknown): Side {
  const named = textOrNull(words);
  const raw = typeof id === "number" ? String(id) : textOrNull(id);
  switch (field) {
    case "sprint":
      return raw === undefined ? named : raw;
    case "due":
    case "target":
      return raw ?? named;
    case "assignee":
    case "attachment":
      return raw;
    case "link":
      return isKey(raw) ? raw : named;
    case "parent":
      return isKey(named) ? named : (raw ?? named);
    default:
      return named === undefined ? raw : named;
  }
}

const textOrNull = (value: unknown): Side =>
  typeof value === "string" ? value || null : value === null ? null : undefined;

/** null stays null, undefined undefined. */
const nothing = (value: Side): null | undefined => (value === undefined ? undefined : null);

const shared = (value: Side, { project }: ChangeSource): Side => (value ? project.words.same(value) : value);

function listed(value: Side, sign: "," | " ", { project }: ChangeSource): readonly string[] | undefined {
  return value === undefined ? undefined : project.words.list(value ?? "", sign);
}

/** Histories hold wiki markup, in the Cloud as well, where the text of today is a document. */
const text = (value: Side, { texts }: ChangeSource): RichText | null | undefined =>
  value ? texts.keep("wiki", value) : nothing(value);

function number(value: Side): number | null | undefined {
  if (value === undefined || value === null) return value;
  const read = Number(value);
  return Number.isFinite(read) ? read : null;
}

const isThere = (value: Side): boolean | undefined => (value === undefined ? undefined : value !== null);

const isTrue = (value: Side): boolean | undefined =>
  value === undefined ? undefined : value !== null && value !== "false";

/** A priority that says there is none is none. */
const prioritySide = (value: Side, words: Project["words"]): Priority | null | undefined =>
  value ? (isNoPriority(value) ? null : words.priority(value)) : nothing(value);

/** A day, or the interval of Product Discovery as text, which ends on its last day. */
function dayOf(value: Side): Instant | null | undefined {
  if (value === undefined || value === null) return value;
  if (!value.startsWith("{")) return instantOf(value);
  try {
    const { start, end } = JSON.parse(value) as { start?: unknown; end?: unknown };
    return instantOf(typeof end === "string" ? end : start);
  } catch {
    return undefined;
  }
}
