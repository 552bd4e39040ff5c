/** When an item was in which sprint. */

import { changesOf, differenceOf } from "../../changes.ts";
import type { Backlog, Instant, Person, Sprint, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

/** An item's stay in a sprint or cycle. */
export interface Stay {
  readonly sprint: Sprint;
  readonly from: Instant;
  /** Who put it there; undefined where the source does not say, as for what was created in a sprint. */
  readonly addedBy: Person | undefined;
  /** true: it was created in the sprint, and its creator is `addedBy`. */
  readonly born: boolean;
  /**
   * When it was removed. Where changes list every sprint, an item that a sprint closes over keeps that sprint
   * for ever.
   */
  readonly until: Instant | undefined;
  readonly removedBy: Person | undefined;
  /** Sprints it went to when it left this one. */
  readonly to: readonly string[];
}

/** All stays of an item, oldest first; undefined where the source has no history of it. */
export function sprintStays(team: Backlog, item: WorkItem): readonly Stay[] | undefined {
  const known = staysOf(team).get(item);
  if (known !== undefined) return known;
  const stays = workOut(team, item);
  if (stays !== undefined) staysOf(team).set(item, stays);
  return stays;
}

const staysOf = once((_team: Backlog) => new WeakMap<WorkItem, readonly Stay[]>());

const sprintsById = once((team: Backlog): ReadonlyMap<string, Sprint> => {
  const byId = new Map<string, Sprint>();
  for (const item of team.items) for (const sprint of item.sprints ?? []) byId.set(sprint.id, sprint);
  for (const sprint of team.sprints ?? []) byId.set(sprint.id, sprint);
  return byId;
});

type Open = { -readonly [K in keyof Stay]: Stay[K] };

function workOut(team: Backlog, item: WorkItem): readonly Stay[] | undefined {
  if (item.events === undefined) return undefined;
  const known = sprintsById(team);
  const stays: Open[] = [];
  const open = new Map<string, Open>();
  const enter = (id: string, at: Instant, by: Person | undefined, born: boolean): void => {
    const sprint = known.get(id);
    if (sprint === undefined || open.has(id)) return;
    const stay = { sprint, from: at, addedBy: by, born, until: undefined, removedBy: undefined, to: NONE };
    open.set(id, stay);
    stays.push(stay);
  };
  const changes = changesOf(item, "sprint");
  const [first] = changes;
  const initial = first === undefined ? (item.sprints ?? []).map(({ id }) => id) : (first.from ?? []);
  for (const id of initial)
    enter(id, item.createdAt ?? Number.NEGATIVE_INFINITY, item.creator ?? undefined, true);
  for (const change of changes) {
    const { at, by } = change;
    const { into, out } = differenceOf(change);
    for (const id of out) {
      const stay = open.get(id);
      if (stay === undefined) continue;
      Object.assign(stay, { until: at, removedBy: by, to: into });
      open.delete(id);
    }
    for (const id of into) enter(id, at, by, false);
  }
  return stays;
}

const NONE: readonly string[] = Object.freeze([]);
