/** What sprints were planned with, and left over for the next one. */
import type { Backlog, Instant, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { lastScopes } from "./last-sprints.ts";

/** An item that a sprint started with. */
export interface Commitment {
  readonly item: WorkItem;
  readonly sprint: Sprint;
  readonly endedAt: Instant;
  /** Still in the sprint and not finished when it ended. */
  readonly leftOver: boolean;
}

/** Of the last six closed sprints, oldest first. */
export const commitments = onceAt((team: Backlog, now: Instant): readonly Commitment[] =>
  lastScopes(team, now).flatMap(({ sprint, committed, unfinished, endAt }) => {
    const left = new Set(unfinished.map(({ item }) => item));
    return committed.map(({ item }) => ({
      ...{ item, sprint, endedAt: endAt ?? now },
      leftOver: left.has(item),
    }));
  }),
);

/** Of those, the share that was left over; NaN without any. */
export const carryOverShare = onceAt((team: Backlog, now: Instant): number => {
  const all = commitments(team, now);
  return all.filter(({ leftOver }) => leftOver).length / all.length;
});
