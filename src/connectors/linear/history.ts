/** Linear's history entries as changes. One entry may hold changes of several fields. */

import { type Change, HIDDEN_STATUS } from "../../backlog/changes.ts";
import { cutOf } from "../../backlog/feeds.ts";
import type { Instant, Person, Status } from "../../backlog/model.ts";
import { NONE } from "../draft.ts";
import { instantOf } from "../instant.ts";
import type { Raw } from "../raw.ts";
import { flagChange } from "./blocked.ts";
import { type HistoryWords, historyWords } from "./history-words.ts";
import { priorityOf } from "./priority.ts";
import { asRaw, asText } from "./raw.ts";
import { idsOf, type Row } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

/** Who made a change, and when. */
interface Made {
  readonly at: Instant;
  readonly by: Person | undefined;
}

/** What values are read with. */
interface Reading {
  readonly words: HistoryWords;
  readonly team: string;
  readonly world: LinearWorld;
}

/** A field given as from… and to…, and the change it makes. */
interface Pair {
  readonly from: string;
  readonly to: string;
  readonly read: (made: Made, from: unknown, to: unknown, reading: Reading) => Change;
}

const pair = (name: string, read: Pair["read"]): Pair => ({ from: `from${name}`, to: `to${name}`, read });

const plain = (value: unknown): string | null =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

const numberOf = (value: unknown): number | null => {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
};

const dayOf = (value: unknown): Instant | null | undefined =>
  plain(value) === null ? null : instantOf(value);

const PAIRS: readonly Pair[] = [
  pair("StateId", (made, from, to, { words }) => {
    const status = (id: unknown): Status => (plain(id) === null ? HIDDEN_STATUS : words.status(id));
    return { field: "status", ...made, from: status(from), to: status(to) };
  }),
  pair("CycleId", (made, from, to) => {
    const cycles = (id: unknown): readonly string[] => {
      const one = plain(id);
      return one === null ? NONE : [one];
    };
    return { field: "sprint", ...made, from: cycles(from), to: cycles(to) };
  }),
  pair("Priority", (made, from, to) => ({
    ...{ field: "priority", ...made, from: priorityOf(from) ?? null, to: priorityOf(to) ?? null },
  })),
  pair("Title", (made, from, to) => ({ field: "title", ...made, from: plain(from), to: plain(to) })),
  pair("Estimate", (made, from, to) => ({
    field: "estimate",
    ...made,
    from: numberOf(from),
    to: numberOf(to),
  })),
  pair("DueDate", (made, from, to) => ({ field: "due", ...made, from: dayOf(from), to: dayOf(to) })),
  pair("ParentId", (made, from, to, { world }) => {
    const key = (id: unknown): string | null => world.issueKey(id) ?? plain(id);
    return { field: "parent", ...made, from: key(from), to: key(to), above: "item" };
  }),
  pair("ProjectId", (made, from, to, { world }) => {
    const key = (id: unknown): string | null => world.roadmapKey("projects", id) ?? plain(id);
    return { field: "parent", ...made, from: key(from), to: key(to), above: "roadmap" };
  }),
  pair("TeamId", (made, from, to, { world }) => {
    const key = (id: unknown): string | null => world.teamKey(id) ?? plain(id);
    return { field: "project", ...made, from: key(from), to: key(to) };
  }),
  pair("AssigneeId", (made, from, to, { world, team }) => {
    const person = (id: unknown): Person | null => world.person(id, team) ?? null;
    return { field: "assignee", ...made, from: person(from), to: person(to) };
  }),
  pair("ProjectMilestoneId", (made, from, to, { words }) => ({
    ...{ field: "release", ...made, from: words.release(from), to: words.release(to) },
  })),
];

/**
 * The events of an issue, oldest first. `labels` are those it has now: an entry shows only what was added and
 * removed, so what it had before each change is counted backwards from there.
 */
export function eventsOf(
  entries: readonly Row[],
  labels: readonly string[] | undefined,
  team: string,
  world: LinearWorld,
): readonly Change[] {
  const timed = entries.flatMap((entry) => {
    const at = instantOf(entry.fields.createdAt);
    if (at !== undefined) return [{ at, entry }];
    world.intake.gaps.drift("issueHistory.createdAt", entry.at, "the time of the change", cutOf("events"));
    return [];
  });
  timed.sort((a, b) => b.at - a.at);
  const reading: Reading = { words: historyWords(team, world), team, world };
  const events: Change[] = [];
  let has = labels === undefined ? undefined : new Set(labels);
  for (const { at, entry } of timed) {
    const made: Made = { at, by: actorOf(entry.fields, team, world) };
    const changes = [...pairs(entry.fields, made, reading), ...others(entry, made, reading)];
    const added = labelNames(entry, "addedLabelIds", world);
    const removed = labelNames(entry, "removedLabelIds", world);
    if (added.length > 0 || removed.length > 0) {
      const after: ReadonlySet<string> = has ?? new Set(added);
      const before = new Set([...after, ...removed].filter((label) => !added.includes(label)));
      changes.push({ field: "labels", ...made, from: listed(before), to: listed(after) });
      const flag = flagChange(added, removed);
      if (flag !== undefined) changes.push({ field: "flagged", ...made, ...flag });
      if (has !== undefined) has = before;
    }
    events.push(...changes.reverse());
  }
  return events.reverse();
}

/** Entries have null for every kind of change they are not about. */
function* pairs(entry: Raw, made: Made, reading: Reading): Generator<Change> {
  for (const { from, to, read } of PAIRS) {
    const before = entry[from] ?? null;
    const after = entry[to] ?? null;
    if (before === after) continue;
    const change = read(made, before, after, reading);
    // Two ids may stand for the same.
    if (change.from !== change.to) yield change;
  }
}

function* others(entry: Row, made: Made, { team, world }: Reading): Generator<Change> {
  const { fields } = entry;
  if (fields.updatedDescription === true) {
    const by = editorOf(entry, team, world) ?? made.by;
    yield { field: "description", at: made.at, by, from: undefined, to: undefined };
  }
  for (const one of Array.isArray(fields.relationChanges) ? fields.relationChanges : []) {
    const key = asText(asRaw(one)?.identifier);
    if (key !== undefined) yield { field: "link", ...made, from: null, to: key };
  }
  const attachment = asText(fields.attachmentId);
  if (attachment !== undefined) {
    const url = asText(world.tables.get("attachments", attachment)?.fields.url);
    yield { field: "remote-link", ...made, from: null, to: url ?? attachment };
  }
  if (fields.archived === true || fields.autoArchived === true)
    yield { field: "archived", ...made, from: false, to: true };
  else if (fields.archived === false) yield { field: "archived", ...made, from: true, to: false };
}

function labelNames(entry: Row, field: string, world: LinearWorld): readonly string[] {
  return (idsOf(entry, field) ?? []).map((id) => world.nameOf("issueLabels", id) ?? id);
}

const listed = (labels: Iterable<string>): readonly string[] => [...labels].sort();

/** Without a user it was an integration, or Linear itself; undefined where the source does not say who. */
function actorOf(entry: Raw, team: string, world: LinearWorld): Person | undefined {
  if (typeof entry.botActorId === "string") return world.app(entry.botActorId, team);
  const automatic = entry.autoClosed === true || entry.autoArchived === true;
  if (automatic || entry.actorId === null) return world.app(undefined, team);
  return world.person(entry.actorId, team) ?? undefined;
}

function editorOf(entry: Row, team: string, world: LinearWorld): Person | undefined {
  return world.person(idsOf(entry, "descriptionUpdatedByIds")?.[0], team) ?? undefined;
}
