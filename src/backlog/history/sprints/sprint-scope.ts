/** What a sprint started with, what was added and removed, and how it ended. */

import { addHours } from "date-fns/addHours";
import { subHours } from "date-fns/subHours";
import { isHuman } from "../../actors.ts";
import type { StatusChange } from "../../changes.ts";
import type { Backlog, Instant, Sprint, StatusCategory, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { isDelivered } from "../../views/items/items.ts";
import { endOf } from "../../views/items/throughput.ts";
import { type Stay, sprintStays } from "./sprint-stays.ts";

/** Planning may end after the sprint has started (rule catalogue 0; judgement). */
const GRACE_HOURS = 24;
/** The longest pause between two sprints that is no pause: a long weekend (judgement). */
const GAP_HOURS = 96;

/** A story, bug or spike and its stay in the sprint. */
export interface Member {
  readonly item: WorkItem;
  readonly stay: Stay;
}

export interface SprintScope {
  readonly sprint: Sprint;
  readonly startAt: Instant;
  /** When planning counts as over. */
  readonly committedAt: Instant;
  /** When it ended, or will. */
  readonly endAt: Instant | undefined;
  readonly ended: boolean;
  /** In it 24 hours after the start, and not finished before the last sprint ended. */
  readonly committed: readonly Member[];
  /** Added later. An item that was there at the start and came back is left out. */
  readonly added: readonly Member[];
  /** Removed later and before the end, in whatever way. */
  readonly removed: readonly Member[];
  /** In it and delivered by the end, or by now. */
  readonly completed: readonly Member[];
  /** In it and ended in another way: declined, a duplicate. */
  readonly dropped: readonly Member[];
  /** In it at the end and not finished; of a running sprint, not finished yet. */
  readonly unfinished: readonly Member[];
  /** Every addition and removal after planning and before the end, with what came back and went again. */
  readonly joins: readonly Member[];
  readonly leaves: readonly Member[];
  /** Items named with the sprint whose history is not shown: they are in none of the lists. */
  readonly unseen: number;
}

/** Of every sprint that started before `now`, oldest first. Boards without sprints have none. */
export const sprintScopes = onceAt((team: Backlog, now: Instant): readonly SprintScope[] => {
  const members = new Map<string, Member[]>();
  const unseen = new Map<string, number>();
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const stays = sprintStays(team, item);
    if (stays === undefined)
      for (const { id } of item.sprints ?? []) unseen.set(id, (unseen.get(id) ?? 0) + 1);
    for (const stay of stays ?? []) {
      if (stay.from > now) continue;
      const list = members.get(stay.sprint.id);
      if (list === undefined) members.set(stay.sprint.id, [{ item, stay }]);
      else list.push({ item, stay });
    }
  }
  const started = (team.sprints ?? [])
    .filter(({ startAt, state }) => typeof startAt === "number" && startAt <= now && state !== "future")
    .sort((a, b) => (a.startAt ?? 0) - (b.startAt ?? 0));
  return started.map((sprint, i) => {
    const inIt = members.get(sprint.id) ?? [];
    return scopeOf(team, sprint, openedAt(sprint, started[i - 1]), inIt, unseen.get(sprint.id) ?? 0, now);
  });
});

/**
 * From when on what is finished counts for the sprint: the hours between the end of the last one and the start of this
 * one are worked as well.
 */
function openedAt(sprint: Sprint, before: Sprint | undefined): Instant {
  const startAt = sprint.startAt ?? 0;
  const ended = before === undefined ? undefined : endOf(before);
  return ended !== undefined && ended < startAt && ended >= subHours(startAt, GAP_HOURS).getTime()
    ? ended
    : startAt;
}

function scopeOf(
  team: Backlog,
  sprint: Sprint,
  openedAt: Instant,
  members: readonly Member[],
  unseen: number,
  now: Instant,
): SprintScope {
  const startAt = sprint.startAt ?? now;
  const endAt = endOf(sprint);
  const ended = sprint.state !== "active" && endAt !== undefined && endAt <= now;
  const until = Math.min(now, ended ? endAt : now);
  const committedAt = Math.min(addHours(startAt, GRACE_HOURS).getTime(), until);
  const inAt = (at: Instant) => (member: Member) => staysAt(team, member, at, until);
  const committed = members.filter(inAt(committedAt)).filter(({ item }) => !wasDone(item, openedAt));
  const known = new Set(members.filter(({ stay }) => stay.from <= committedAt).map(({ item }) => item));
  // What goes and comes back is added once, with its first stay.
  const added = members.filter(({ item, stay }) => {
    if (stay.from <= committedAt || stay.from >= until || known.has(item)) return false;
    known.add(item);
    return !wasDone(item, stay.from);
  });
  const there = members.filter(inAt(until));
  const leaves = members.filter(
    (member) =>
      member.stay.until !== undefined &&
      member.stay.until > committedAt &&
      !inAt(until)(member) &&
      !wasDone(member.item, member.stay.until),
  );
  const left = new Map(leaves.map((member) => [member.item, member]));
  for (const { item } of there) left.delete(item);
  const atEnd = there.filter(({ item }) => !wasDone(item, openedAt));
  const done = atEnd.filter(({ item }) => wasDone(item, until));
  const delivered = new Set(done.filter(({ item }) => wasDelivered(item)));
  return {
    ...{ sprint, startAt, committedAt, endAt, ended, committed, added, unseen },
    ...{ removed: [...left.values()], leaves },
    joins: members.filter(({ stay }) => stay.from > committedAt && stay.from < until),
    completed: [...delivered],
    dropped: done.filter((member) => !delivered.has(member)),
    unfinished: atEnd.filter(({ item }) => !wasDone(item, until)),
  };
}

/** Where what is left moves to the next sprint by itself as one closes, that is no removal, and nobody's act. */
function staysAt(team: Backlog, { stay }: Member, at: Instant, end: Instant): boolean {
  if (stay.from > at) return false;
  if (stay.until === undefined || stay.until > at) return true;
  if (at < end || stay.to.length === 0) return false;
  const turn = Math.min(end, stay.sprint.endAt ?? end);
  const machine = team.traits.rollsOver && isHuman(stay.removedBy, stay.until) === false;
  return stay.until >= (machine ? subHours(turn, GRACE_HOURS).getTime() : turn);
}

/** Where an item stood at an instant; undefined where neither its history nor its own status shows it. */
export function categoryAt(item: WorkItem, at: Instant): StatusCategory | undefined {
  const next = item.events?.find(
    (change): change is StatusChange => change.field === "status" && change.at > at,
  );
  return next === undefined ? item.status.category : next.from.category;
}

const wasDone = (item: WorkItem, at: Instant): boolean => categoryAt(item, at) === "done";

/** An item that was finished more than once is judged by its last end. */
const wasDelivered = (item: WorkItem): boolean => item.status.category !== "done" || isDelivered(item);
