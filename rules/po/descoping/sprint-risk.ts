/** Sprints that could not end well as they stood, and what was removed from them. */
import { isHuman } from "../../../src/backlog/actors.ts";
import { changesOf, isOwn } from "../../../src/backlog/changes.ts";
import { splitsOf } from "../../../src/backlog/history/changes/splits.ts";
import { closedScopes } from "../../../src/backlog/history/sprints/last-sprints.ts";
import { categoryAt, type SprintScope } from "../../../src/backlog/history/sprints/sprint-scope.ts";
import { median } from "../../../src/backlog/median.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { LOOK_BACK } from "../../../src/backlog/views/items/throughput.ts";

/** The part of a sprint's time after which it is looked at, and the excess that is a risk (rule catalogue, rule 29). */
const TURN = 0.6;
const EXCESS = 1.3;
/** Earlier sprints that show what is usual (judgement). */
const FEWEST_BEFORE = 3;

export interface SprintAtRisk {
  readonly sprint: Sprint;
  /** Items not finished after three fifths of the time. */
  readonly remaining: number;
  /** Median of what up to six sprints before finished from there on. */
  readonly usual: number;
  /** What people did about it between planning and the end. */
  readonly removed: number;
  readonly declined: number;
  readonly split: number;
  readonly reduced: number;
}

/** Of the closed sprints within a year, oldest first. */
export const sprintsAtRisk = onceAt((team: Backlog, now: Instant): readonly SprintAtRisk[] => {
  const found: SprintAtRisk[] = [];
  const finished: number[] = [];
  for (const scope of closedScopes(team, now)) {
    const turn = scope.startAt + TURN * ((scope.endAt ?? now) - scope.startAt);
    const open = (item: WorkItem): boolean => categoryAt(item, turn) !== "done";
    const usual = median(finished.slice(-LOOK_BACK));
    const remaining = new Set(itemsAt(scope, turn).filter(open)).size;
    if (finished.length >= FEWEST_BEFORE && remaining > EXCESS * usual)
      found.push({ sprint: scope.sprint, remaining, usual, ...cuts(team, scope, now) });
    finished.push(scope.completed.filter(({ item }) => open(item)).length);
  }
  return found;
});

const itemsAt = ({ committed, added }: SprintScope, at: Instant): readonly WorkItem[] =>
  [...committed, ...added]
    .filter(({ stay }) => stay.from <= at && (stay.until ?? Number.POSITIVE_INFINITY) > at)
    .map(({ item }) => item);

function cuts(team: Backlog, scope: SprintScope, now: Instant) {
  const { committedAt, committed, added, removed, dropped } = scope;
  const until = scope.endAt ?? now;
  const inside = (at: Instant | undefined): boolean => at !== undefined && at > committedAt && at < until;
  const items = [...new Set([...committed, ...added].map(({ item }) => item))];
  return {
    removed: removed.filter(({ stay }) => isHuman(stay.removedBy, stay.until ?? until) !== false).length,
    declined: dropped.length,
    split: items.filter((item) => splitsOf(team, item).some(inside)).length,
    reduced: items.filter((item) =>
      changesOf(item, "estimate").some(
        ({ at, from, to, bulk }) =>
          isOwn({ bulk }) && inside(at) && typeof from === "number" && typeof to === "number" && to < from,
      ),
    ).length,
  };
}
