/** The way of an item through its workflow, by the category of statuses and never by their names. */
import { isHuman } from "../../actors.ts";
import { changesOf, isAct, type StatusChange } from "../../changes.ts";
import type { Backlog, Instant, Person, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

/** All changes of status, oldest first; undefined where the source has no history of the item. */
export function statusChanges(item: WorkItem): readonly StatusChange[] | undefined {
  return item.events === undefined ? undefined : known(item);
}

const known = once((item: WorkItem) => changesOf(item, "status"));

/** Those that somebody made: without what a migration did. */
export const moves = (item: WorkItem): readonly StatusChange[] | undefined =>
  item.events === undefined ? undefined : made(item);

const made = once((item: WorkItem) => known(item).filter(isAct));

/**
 * The start of work: the first change into a started status, the creation of an item that was made in one.
 * null: work has not started. undefined: the source does not show it, as where a migration moved it there. What the
 * item says itself comes first (trait `startKnown`).
 */
export function startOfWork(team: Backlog, item: WorkItem): Instant | null | undefined {
  if (team.traits.startKnown && typeof item.startedAt === "number") return item.startedAt;
  const changes = statusChanges(item);
  if (changes === undefined) return item.startedAt;
  const [first] = changes;
  const initial = first === undefined ? item.status : first.from;
  if (initial.category === "started") return item.createdAt;
  const starts = changes.filter(({ to }) => to.category === "started");
  const start = starts.find(isAct);
  if (start !== undefined) return start.at;
  if (starts.length > 0) return undefined;
  // A status of unknown category may have been one of work.
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

/**
 * By people and by nobody known; what machines reopen is theirs, what a migration moves was neither finished nor reopened
 * by anybody, and many reopened at once were not judged one by one. Oldest first; undefined without a history.
 */
export function reopenings(item: WorkItem): readonly Reopening[] | undefined {
  let closedAt: Instant | undefined;
  return moves(item)?.flatMap(({ at, by, from, to, bulk }) => {
    const reopened =
      bulk === undefined && from.category === "done" && to.category !== "done" && to.category !== undefined;
    const since = closedAt;
    if (to.category === "done" && from.category !== "done") closedAt = at;
    if (!reopened || since === undefined || isHuman(by, at) === false) return [];
    return [{ item, closedAt: since, at, by }];
  });
}

/** The instants at which the item came to its end, each time it did. undefined without a history. */
export const closings = (item: WorkItem): readonly StatusChange[] | undefined =>
  moves(item)?.filter(({ from, to }) => to.category === "done" && from.category !== "done");
