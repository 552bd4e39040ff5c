/** What sprints leave over for the next one. */
import { median } from "../../median.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { closedScopes, lastScopes } from "./last-sprints.ts";

/** Carried over so many times, an item is named. */
const OFTEN = 3;

export interface CarryOver {
  /** Of each of the last six closed sprints: left over / planned and added; oldest first. */
  readonly shares: readonly number[];
  /** NaN without a closed sprint. */
  readonly median: number;
  /** Items that three or more sprints within a year left over. */
  readonly often: readonly WorkItem[];
}

export const carryOver = onceAt((team: Backlog, now: Instant): CarryOver => {
  const shares = lastScopes(team, now).map(
    ({ unfinished, committed, added }) => unfinished.length / Math.max(1, committed.length + added.length),
  );
  const counts = new Map<WorkItem, number>();
  for (const { unfinished } of closedScopes(team, now))
    for (const { item } of unfinished) counts.set(item, (counts.get(item) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([item]) => item);
  return { shares, median: median(shares), often };
});
