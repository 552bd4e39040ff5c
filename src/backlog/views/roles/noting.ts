/** Which signs an item and its history show, and whose they are. */

import { changesOf, differenceOf, isAct, type SprintChange, type StatusChange } from "../../changes.ts";
import { fieldKindOf, moveOf } from "../../history/changes/classify.ts";
import { entriesOf } from "../../history/changes/entries.ts";
import { questionsOn } from "../../history/requests/answers.ts";
import {
  type Backlog,
  type Change,
  type Instant,
  isRoadmapItem,
  type Person,
  type WorkItem,
} from "../../model.ts";
import { isDelivered } from "../items/items.ts";
import type { RoleSign } from "./kinds.ts";

export type Note = (by: Person | null | undefined, sign: RoleSign, at: Instant | undefined) => void;

export interface Noting {
  readonly team: Backlog;
  readonly item: WorkItem;
  readonly now: Instant;
  readonly note: Note;
  /** Edits made in bulk, without the first of each run. */
  readonly bulk: ReadonlySet<Change>;
}

export function noteWork(noting: Noting, imported: boolean): void {
  const { item, now, note, bulk } = noting;
  const { creator, reporter, createdAt, assignee, kind } = item;
  let startedAt: Instant | undefined;
  let holder: Person | null | undefined = firstAssignee(noting);
  let worker: Person | undefined;
  const holders = new Set([assignee, holder]);
  // A migration gives an item another assignee as well; the rest of what it did is nobody's.
  for (const entry of entriesOf(item, now, undefined, () => true)) {
    const { at } = entry;
    for (const change of entry.events) {
      if (change.field === "assignee") {
        holder = change.to;
        holders.add(holder);
      }
      if (!isAct(change)) continue;
      if (change.field === "status" && change.to.category === "started") startedAt ??= at;
      if (!bulk.has(change)) noteChange(noting, change, holder, startedAt);
    }
    if (startedAt !== undefined) worker ??= holder ?? undefined;
  }
  if (!imported) {
    if (kind === "story" && startedAt !== undefined && creator !== assignee)
      note(creator, "wrote", createdAt);
    if (creator && reporter && creator !== reporter && creator.kind !== "app")
      note(creator, "filed", createdAt);
    note(reporter ?? creator, "requested", createdAt);
  }
  for (const one of holders) note(one, "assigned", createdAt);
  // Many teams hand an item on to be tested or accepted: its last assignee did not build it.
  if (isDelivered(item)) note(worker ?? assignee, "delivered", item.closedAt ?? item.updatedAt);
  for (const { by, askedAt, answer } of questionsOn(item)) {
    if (by !== assignee) continue;
    note(by, "asked", askedAt);
    note(answer?.by, "answered", answer?.at);
  }
}

function noteChange(
  noting: Noting,
  change: Change,
  holder: Person | null | undefined,
  startedAt: Instant | undefined,
): void {
  const { note } = noting;
  const { by, at } = change;
  if (change.field === "status") {
    noteMove(noting, change, holder, startedAt);
    return;
  }
  switch (fieldKindOf(change)) {
    case "ordered":
      note(by, change.field === "rank" ? "ordered" : "prioritised", at);
      return;
    case "worded":
      if (!startedAt) note(by, "worded", at);
      return;
    default:
      if (change.field === "estimate") note(by, "estimated", at);
      if (change.field === "sprint" && by !== holder) note(by, isMore(change) ? "planned" : "unplanned", at);
  }
}

function noteMove(
  { team, item, note }: Noting,
  change: StatusChange,
  holder: Person | null | undefined,
  startedAt: Instant | undefined,
): void {
  const { by, at, from, to } = change;
  const wasWork = from.category === "started";
  if (by === holder) {
    if (wasWork || to.category === "started") note(by, "worked", at);
    return;
  }
  switch (moveOf(team, change)) {
    case "ended":
      note(by, startedAt === undefined ? (by === item.creator ? "requested" : "declined") : "accepted", at);
      return;
    case "returned":
      note(by, "returned", at);
      return;
    case "moved":
      if (wasWork && to.category === "started") note(by, "checked", at);
  }
}

/** Who had the item before its history says otherwise. */
function firstAssignee({ item, now }: Noting): Person | null | undefined {
  const first = changesOf(item, "assignee").find(({ at }) => at <= now);
  return first === undefined ? item.assignee : first.from;
}

/** No more was removed from sprints than was added. */
function isMore(change: SprintChange): boolean {
  const { into, out } = differenceOf(change);
  return into.length >= out.length;
}

export function noteRoadmap({ item, now, note, bulk }: Noting): void {
  const opener = item.creator ?? item.reporter;
  note(opener, "opened", item.createdAt);
  for (const { at, by, field } of (item.events ?? []).filter(
    (event) => event.at <= now && isAct(event) && !bulk.has(event),
  )) {
    if (field === "description" || field === "title" || field === "criteria") note(by, "described", at);
    if (field === "due" || field === "target" || field === "release") note(by, "dated", at);
    if (field === "status" || field === "parent" || field === "priority") note(by, "steered", at);
  }
  for (const { at, by } of item.comments ?? []) note(by, "replied", at);
  if (!isRoadmapItem(item)) return;
  note(item.lead, "led", item.createdAt);
  for (const { at, by } of item.updates ?? []) note(by, "reported", at);
}
