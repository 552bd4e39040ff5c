/** The way of an item through its workflow, by where statuses stand and never by what they are called. */
import { isHuman } from "../../actors.ts";
import type { Backlog, Instant, Person, Status, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { statusNamed } from "./vocabulary.ts";

export interface StatusChange {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly from: Status;
  readonly to: Status;
}

/** All changes of status, oldest first; undefined where the source holds no history of the item. */
export function statusChanges(team: Backlog, item: WorkItem): readonly StatusChange[] | undefined {
  if (item.events === undefined) return undefined;
  const known = changesOf(team).get(item);
  if (known !== undefined) return known;
  const changes: StatusChange[] = [];
  for (const { at, by, field, from, to } of item.events)
    if (field === "status")
      changes.push({ at, by, from: statusNamed(team, from), to: statusNamed(team, to) });
  changesOf(team).set(item, changes);
  return changes;
}

const changesOf = once((_team: Backlog) => new WeakMap<WorkItem, readonly StatusChange[]>());

/**
 * The start of work: the first change into a started status, the creation of an item that was made in one. null: work
 * has not begun. undefined: the source does not tell. Linear's own word comes first.
 */
export function startOfWork(team: Backlog, item: WorkItem): Instant | null | undefined {
  if (team.tracker === "linear" && typeof item.startedAt === "number") return item.startedAt;
  const changes = statusChanges(team, item);
  if (changes === undefined) return item.startedAt;
  const [first] = changes;
  const initial = first === undefined ? item.status : first.from;
  if (initial.category === "started") return item.createdAt;
  const start = changes.find(({ to }) => to.category === "started");
  if (start !== undefined) return start.at;
  // A status that no source explains may have been one of work.
  if ([initial, ...changes.map(({ to }) => to)].some(({ category }) => category === undefined))
    return item.startedAt;
  return null;
}

/** A finished item that was taken up again. */
export interface Reopening {
  readonly item: WorkItem;
  readonly closedAt: Instant;
  readonly at: Instant;
  readonly by: Person | undefined;
}

/** By people and by nobody known; what machines reopen is theirs. Oldest first; undefined without a history. */
export function reopenings(team: Backlog, item: WorkItem): readonly Reopening[] | undefined {
  let closedAt: Instant | undefined;
  return statusChanges(team, item)?.flatMap(({ at, by, from, to }) => {
    const reopened = from.category === "done" && to.category !== "done" && to.category !== undefined;
    const since = closedAt;
    if (to.category === "done" && from.category !== "done") closedAt = at;
    if (!reopened || since === undefined || isHuman(by, at) === false) return [];
    return [{ item, closedAt: since, at, by }];
  });
}

/** The instants at which the item came to its end, each time it did. undefined without a history. */
export const closings = (team: Backlog, item: WorkItem): readonly StatusChange[] | undefined =>
  statusChanges(team, item)?.filter(({ from, to }) => to.category === "done" && from.category !== "done");
