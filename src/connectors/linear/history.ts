/** Linear's history entries as events. One entry may hold changes of several fields. */
import type { Event, EventField, Person } from "../../backlog/model.ts";
import { instantOf } from "../instant.ts";
import { KeptEvent } from "../kept-event.ts";
import { flagChange } from "./blocked.ts";
import { priorityOf } from "./priority.ts";
import { asRaw, asText, type Raw } from "./raw.ts";
import { idsOf, type Row } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

type Value = string | null | undefined;

/** A field given as from… and to…, and how its values read. */
interface Pair {
  readonly field: EventField;
  readonly from: string;
  readonly to: string;
  readonly read: (value: unknown, world: LinearWorld, team: string) => Value;
}

const pair = (field: EventField, name: string, read: Pair["read"]): Pair => ({
  field,
  from: `from${name}`,
  to: `to${name}`,
  read,
});

const plain = (value: unknown): Value =>
  typeof value === "string" || typeof value === "number" ? String(value) : null;

const PAIRS: readonly Pair[] = [
  pair("status", "StateId", (id, world) => world.nameOf("workflowStates", id) ?? plain(id)),
  pair("sprint", "CycleId", plain),
  pair("priority", "Priority", (value) => priorityOf(value)?.name ?? null),
  pair("title", "Title", plain),
  pair("estimate", "Estimate", plain),
  pair("due", "DueDate", plain),
  pair("parent", "ParentId", (id, world) => world.issueKey(id) ?? plain(id)),
  pair("parent", "ProjectId", (id, world) => world.roadmapKey("projects", id) ?? plain(id)),
  pair("project", "TeamId", (id, world) => world.teamKey(id) ?? plain(id)),
  pair("assignee", "AssigneeId", (id, world, team) => {
    // The number that stands for the person: no account id goes further than this.
    const person = world.person(id, team);
    return person === null || person === undefined ? null : String(person.ref);
  }),
  pair("release", "ProjectMilestoneId", (id, world) => world.nameOf("projectMilestones", id) ?? plain(id)),
];

/**
 * The events of an issue, oldest first. `labels` are those it has now: an entry tells only what was added and
 * removed, so what it had before each change is counted backwards from there.
 */
export function eventsOf(
  entries: readonly Row[],
  labels: readonly string[] | undefined,
  team: string,
  world: LinearWorld,
): readonly Event[] {
  const timed = entries.flatMap((entry) => {
    const at = instantOf(entry.fields.createdAt);
    if (at !== undefined) return [{ at, entry }];
    world.intake.gaps.drift("issueHistory.createdAt", entry.at, "the time of the change");
    return [];
  });
  timed.sort((a, b) => b.at - a.at);
  const events: Event[] = [];
  let has = labels === undefined ? undefined : new Set(labels);
  for (const { at, entry } of timed) {
    const by = actorOf(entry.fields, team, world);
    const changes = [...pairs(entry.fields, world, team), ...others(entry, world)];
    const added = labelNames(entry, "addedLabelIds", world);
    const removed = labelNames(entry, "removedLabelIds", world);
    if (added.length > 0 || removed.length > 0) {
      const after: ReadonlySet<string> = has ?? new Set(added);
      const before = new Set([...after, ...removed].filter((label) => !added.includes(label)));
      changes.push({ field: "labels", from: listed(before), to: listed(after) });
      const flag = flagChange(added, removed);
      if (flag !== undefined) changes.push(flag);
      if (has !== undefined) has = before;
    }
    const author = editorOf(entry, team, world);
    for (const change of changes.toReversed())
      events.push(eventOf(at, change.field === "description" ? (author ?? by) : by, change, world));
  }
  return events.reverse();
}

type Change = Pick<Event, "field" | "from" | "to">;

function eventOf(at: number, by: Person | undefined, { field, from, to }: Change, world: LinearWorld): Event {
  return KeptEvent.isLong(from, to)
    ? new KeptEvent(field, at, by, from, to, world.intake.texts)
    : { at, by, field, from, to };
}

/** Entries tell null for every kind of change they are not about. */
function* pairs(entry: Raw, world: LinearWorld, team: string): Generator<Change> {
  for (const { field, from, to, read } of PAIRS) {
    const before = entry[from] ?? null;
    const after = entry[to] ?? null;
    if (before === after) continue;
    const change = { field, from: read(before, world, team), to: read(after, world, team) };
    if (change.from !== change.to) yield change;
  }
}

function* others({ fields }: Row, world: LinearWorld): Generator<Change> {
  if (fields.updatedDescription === true) yield { field: "description", from: undefined, to: undefined };
  for (const one of Array.isArray(fields.relationChanges) ? fields.relationChanges : []) {
    const key = asText(asRaw(one)?.identifier);
    if (key !== undefined) yield { field: "link", from: null, to: key };
  }
  const attachment = asText(fields.attachmentId);
  if (attachment !== undefined) {
    const url = asText(world.tables.get("attachments", attachment)?.fields.url);
    yield { field: "remote-link", from: null, to: url ?? attachment };
  }
  if (fields.archived === true || fields.autoArchived === true)
    yield { field: "archived", from: "false", to: "true" };
  else if (fields.archived === false) yield { field: "archived", from: "true", to: "false" };
}

function labelNames(entry: Row, field: string, world: LinearWorld): readonly string[] {
  return (idsOf(entry, field) ?? []).map((id) => world.nameOf("issueLabels", id) ?? id);
}

const listed = (labels: Iterable<string>): string | null => [...labels].sort().join(", ") || null;

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
