/**
 * One change of one field of an item, as its history tells it. Connectors read the tracker's spelling; here values are
 * what they stand for. On each side `undefined` means that the history hides it, `null` that there was nothing.
 */
import type { RichText } from "../text/blocks.ts";
import type { Closure, Instant, Link, Person, Priority, Release, Status } from "./basics.ts";

/**
 * What came with many others at once, by history/changes/at-once.ts:
 * - `migration`: nobody's act. The workflow under the item was replaced, or most of all items were changed at once.
 * - `edit`: part of an edit of a large part of the open items, or of many reopened at once. It is an act, but nobody looked
 *   at this item for it.
 */
export type Bulk = "migration" | "edit";

interface FieldChange<Field extends string, Value> {
  readonly field: Field;
  readonly at: Instant;
  /** undefined: the source names no author. */
  readonly by: Person | undefined;
  readonly from: Value | null | undefined;
  readonly to: Value | null | undefined;
  /** Left out: made on this item alone, with a few others, or for planning (sprint, rank). */
  readonly bulk?: Bulk;
}

/** A side that the history hides is `HIDDEN_STATUS`: an item is never without a status. */
export interface StatusChange extends FieldChange<"status", Status> {
  readonly from: Status;
  readonly to: Status;
}

/** Ids of sprints: every one the item is in where trait `sprintLists` says so, else the current one. */
export type SprintChange = FieldChange<"sprint", readonly string[]>;
type AssigneeChange = FieldChange<"assignee", Person>;
type PriorityChange = FieldChange<"priority", Priority>;

/** Keys of what stands above. */
export interface ParentChange extends FieldChange<"parent", string> {
  /** Which parent changed, where the tracker keeps the item above and the roadmap item apart; otherwise "any". */
  readonly above: "item" | "roadmap" | "any";
}

/** All labels of the item. */
export type LabelChange = FieldChange<"labels", readonly string[]>;

/** Keys of the linked item. */
export interface LinkChange extends FieldChange<"link", string> {
  /** What kind of link it is, where the history says so. */
  readonly link?: Pick<Link, "kind" | "direction">;
}

/** Address, words or number of a link out of the tracker. */
export type RemoteLinkChange = FieldChange<"remote-link", string>;
type TitleChange = FieldChange<"title", string>;
/** Long texts lie outside the heap until their source is read. */
export type TextChange = FieldChange<"description", RichText> | FieldChange<"criteria", RichText>;
/** A mark of the place in the order; two marks can only be compared for equality. */
type RankChange = FieldChange<"rank", string>;
export type EstimateChange = FieldChange<"estimate", number>;
export type DateChange = FieldChange<"due", Instant> | FieldChange<"target", Instant>;
/** One release added or removed, or replaced by another. */
type VersionChange = FieldChange<"release", Release>;
type FlagChange = FieldChange<"flagged", boolean>;
/** Names of types. */
type TypeChange = FieldChange<"type", string>;
/** Keys of the projects or teams it went between. */
type MoveChange = FieldChange<"project", string>;
/** One component added or removed. */
type ComponentChange = FieldChange<"component", string>;
type ArchiveChange = FieldChange<"archived", boolean>;
type AttachmentChange = FieldChange<"attachment", string>;

export interface Resolution {
  readonly name: string;
  /** How an item with it ended; undefined where its name is not known. */
  readonly closure: Closure | undefined;
}
type ResolutionChange = FieldChange<"resolution", Resolution>;

export type Change =
  | StatusChange
  | SprintChange
  | AssigneeChange
  | PriorityChange
  | ParentChange
  | LabelChange
  | LinkChange
  | RemoteLinkChange
  | TitleChange
  | TextChange
  | RankChange
  | EstimateChange
  | DateChange
  | VersionChange
  | FlagChange
  | TypeChange
  | MoveChange
  | ComponentChange
  | ArchiveChange
  | AttachmentChange
  | ResolutionChange;

/** Fields whose changes the model keeps. */
export type ChangeField = Change["field"];
export type ChangeOf<Field extends ChangeField> = Extract<Change, { readonly field: Field }>;

/** A status that the history does not show. */
export const HIDDEN_STATUS: Status = Object.freeze({ name: "", category: undefined });

/** The changes of one field, oldest first; none where the source has no history. */
export const changesOf = <Field extends ChangeField>(
  item: { readonly events: readonly Change[] | undefined },
  field: Field,
): readonly ChangeOf<Field>[] =>
  (item.events ?? []).filter((change): change is ChangeOf<Field> => change.field === field);

interface Marked {
  readonly bulk?: Bulk | undefined;
}

/** Whether somebody meant the change, as far as the history shows: what a migration did is nobody's act. */
export const isAct = ({ bulk }: Marked): boolean => bulk !== "migration";

/** Whether the change was made for this item, and not for many at once. Comments always are. */
export const isOwn = ({ bulk }: Marked): boolean => bulk === undefined;

/** The same change with these people replaced by others. */
export function withPeople(
  change: Change,
  other: <P extends Person | null | undefined>(person: P) => P,
): Change {
  const by = other(change.by);
  if (change.field !== "assignee") return by === change.by ? change : { ...change, by };
  return { ...change, by, from: other(change.from), to: other(change.to) };
}

/** What was added and what was removed. */
export interface Difference {
  readonly into: readonly string[];
  readonly out: readonly string[];
}

export function differenceOf({ from, to }: SprintChange | LabelChange): Difference {
  const [before, after] = [from ?? NONE, to ?? NONE];
  return {
    into: after.filter((one) => !before.includes(one)),
    out: before.filter((one) => !after.includes(one)),
  };
}

const NONE: readonly never[] = Object.freeze([]);
