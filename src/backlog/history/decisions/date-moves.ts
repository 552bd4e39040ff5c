/** How the dates of the roadmap were moved, and whether anybody said why. */

import { millisecondsInDay } from "date-fns/constants";
import { isHuman } from "../../actors.ts";
import { changesOf, type DateChange } from "../../changes.ts";
import type { Backlog, Change, Instant, RoadmapItem } from "../../model.ts";
import { once } from "../../once.ts";
import { bulkRuns, type Edit } from "../changes/bulk.ts";

/** Days before and after a move in which a comment explains it (rule catalogue, rule 7). */
export const EXPLAINED_DAYS = 3;

export interface DateMove {
  readonly at: Instant;
  readonly from: Instant;
  readonly to: Instant;
  /** undefined: comments on the item are not shown. */
  readonly explained: boolean | undefined;
}

export interface DatePlan {
  /** The first date the item had, and when it was given. */
  readonly first: Instant;
  readonly setAt: Instant;
  /** By people, oldest first. Moves of one day by one person are one move. */
  readonly moves: readonly DateMove[];
}

/** undefined where the item never had a date; null where its history or its date is not shown. */
export function datePlan(team: Backlog, item: RoadmapItem, now: Instant): DatePlan | null | undefined {
  if (item.events === undefined) return null;
  const changes = dateChanges(item).filter(({ at }) => at <= now);
  const [head] = changes;
  const start = item.createdAt ?? head?.at;
  if (start === undefined) return null;
  if (head === undefined) {
    const { targetAt } = item;
    if (targetAt === undefined) return null;
    return targetAt === null ? undefined : { first: targetAt, setAt: start, moves: [] };
  }
  const born = head.from;
  const given = changes.find(({ to }) => typeof to === "number");
  const first = born ?? given?.to;
  if (typeof first !== "number") return undefined;
  const setAt = typeof born === "number" ? start : (given?.at ?? start);
  return { first, setAt, moves: movesOf(team, item, changes) };
}

/** Changes of the target date; of the due date where the item has no other. */
export function dateChanges(item: RoadmapItem): readonly DateChange[] {
  const targets = changesOf(item, "target");
  return targets.length > 0 ? targets : changesOf(item, "due");
}

function movesOf(team: Backlog, item: RoadmapItem, changes: readonly DateChange[]): readonly DateMove[] {
  const found: (DateMove & Pick<DateChange, "by">)[] = [];
  for (const event of changes) {
    const { from, to } = event;
    if (typeof from !== "number" || typeof to !== "number" || isHuman(event.by, event.at) !== true) continue;
    const move = { at: event.at, by: event.by, from, to, explained: isExplained(team, item, event) };
    const last = found.at(-1);
    if (last !== undefined && last.by === event.by && event.at - last.at < millisecondsInDay)
      found[found.length - 1] = { ...move, from: last.from, explained: last.explained || move.explained };
    else found.push(move);
  }
  return found;
}

/** A comment on one of the items that were moved together explains all of them. */
function isExplained(team: Backlog, item: RoadmapItem, event: DateChange): boolean | undefined {
  const together = movedTogether(team).get(event) ?? [{ item, event }];
  const words = together.map((edit) => hasWordNear(edit.item as RoadmapItem, edit.event.at));
  return words.includes(true) ? true : words.includes(undefined) ? undefined : false;
}

const movedTogether = once((team: Backlog): ReadonlyMap<Change, readonly Edit[]> => {
  const edits = team.roadmap.flatMap((item) => dateChanges(item).map((event) => ({ item, event })));
  const runs = bulkRuns(edits);
  const byHead = new Map<Change, Edit[]>();
  const found = new Map<Change, readonly Edit[]>();
  for (const edit of edits) {
    const head = runs.get(edit.event)?.event;
    if (head === undefined) continue;
    const list = byHead.get(head) ?? [];
    byHead.set(head, list);
    list.push(edit);
    found.set(edit.event, list);
  }
  return found;
});

/** A comment or update of a person. */
function hasWordNear({ comments, updates }: RoadmapItem, at: Instant): boolean | undefined {
  const near = (one: Pick<DateChange, "at" | "by">): boolean =>
    Math.abs(one.at - at) <= EXPLAINED_DAYS * millisecondsInDay && isHuman(one.by, one.at) !== false;
  if (comments?.some(near) || updates?.some(near)) return true;
  return comments === undefined ? undefined : false;
}
