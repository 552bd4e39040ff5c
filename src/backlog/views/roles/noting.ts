/** Which signs an item and its history show, and whose they are. */

import { entriesOf } from "../../history/changes/entries.ts";
import { lastStages } from "../../history/changes/stages.ts";
import { statusNamed } from "../../history/changes/vocabulary.ts";
import { questionsOn } from "../../history/requests/answers.ts";
import {
  type Backlog,
  type Event,
  type Instant,
  isRoadmapItem,
  type Person,
  type WorkItem,
} from "../../model.ts";
import type { RoleSign } from "./kinds.ts";

export type Note = (by: Person | null | undefined, sign: RoleSign, at: Instant | undefined) => void;

export interface Noting {
  readonly team: Backlog;
  readonly item: WorkItem;
  readonly now: Instant;
  readonly note: Note;
  /** Edits made in bulk, without the first of each run. */
  readonly bulk: ReadonlySet<Event>;
}

export function noteWork(noting: Noting, imported: boolean): void {
  const { team, item, now, note, bulk } = noting;
  const { creator, reporter, createdAt, assignee, kind } = item;
  let begun: Instant | undefined;
  let holder: Person | null | undefined = firstAssignee(noting);
  for (const entry of entriesOf(item, now)) {
    const { by, at } = entry;
    for (const event of entry.events) {
      if (event.field === "assignee") holder = personNamed(team, event.to);
      if (event.field === "status") {
        const [from, to] = [statusNamed(team, event.from), statusNamed(team, event.to)];
        if (to.category === "started") begun ??= at;
        if (!bulk.has(event)) noteMove(noting, { at, by, from, to, holder, begun, creator });
      }
      if (bulk.has(event)) continue;
      if (event.field === "rank") note(by, "ordered", at);
      if (event.field === "priority") note(by, "prioritised", at);
      if (event.field === "estimate") note(by, "estimated", at);
      if (event.field === "sprint" && by !== holder)
        note(by, isLonger(event.to, event.from) ? "planned" : "unplanned", at);
      if ((event.field === "description" || event.field === "criteria" || event.field === "title") && !begun)
        note(by, "worded", at);
    }
  }
  if (!imported) {
    if (kind === "story" && begun !== undefined && creator !== assignee) note(creator, "wrote", createdAt);
    if (creator && reporter && creator !== reporter && creator.kind !== "app")
      note(creator, "filed", createdAt);
    note(reporter ?? creator, "requested", createdAt);
  }
  if (typeof item.closedAt === "number" && item.closure !== "declined" && begun !== undefined)
    note(assignee, "delivered", item.closedAt);
  for (const { by, askedAt, answer } of questionsOn(item)) {
    if (by !== assignee) continue;
    note(by, "asked", askedAt);
    note(answer?.by, "answered", answer?.at);
  }
}

interface Move {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly from: ReturnType<typeof statusNamed>;
  readonly to: ReturnType<typeof statusNamed>;
  readonly holder: Person | null | undefined;
  readonly begun: Instant | undefined;
  readonly creator: Person | null | undefined;
}

function noteMove({ team, note }: Noting, { at, by, from, to, holder, begun, creator }: Move): void {
  if (by === holder) {
    if (to.category === "started" || from.category === "started") note(by, "worked", at);
    return;
  }
  if (to.category === "done" && from.category !== "done")
    note(by, begun === undefined ? (by === creator ? "requested" : "declined") : "accepted", at);
  else if (from.category === "started" && lastStages(team).has(from.name) && !lastStages(team).has(to.name))
    note(by, "returned", at);
  else if (from.category === "started" && to.category === "started") note(by, "checked", at);
}

/** Who had the item before its history says otherwise. */
function firstAssignee({ team, item, now }: Noting): Person | null | undefined {
  for (const event of item.events ?? [])
    if (event.field === "assignee" && event.at <= now) return personNamed(team, event.from);
  return item.assignee;
}

const personNamed = (team: Backlog, ref: string | null | undefined): Person | undefined =>
  ref ? team.vocabulary?.people.get(Number(ref)) : undefined;

/** A list of sprints that has grown. */
const isLonger = (to: string | null | undefined, from: string | null | undefined): boolean =>
  (to ?? "").split(",").filter(Boolean).length >= (from ?? "").split(",").filter(Boolean).length;

export function noteRoadmap({ item, now, note, bulk }: Noting): void {
  const opener = item.creator ?? item.reporter;
  note(opener, "opened", item.createdAt);
  for (const { at, by, field } of (item.events ?? []).filter(
    (event) => event.at <= now && !bulk.has(event),
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
