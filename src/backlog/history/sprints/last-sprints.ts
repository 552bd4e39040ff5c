/** The closed sprints that questions about the history cover. */
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant } from "../../model.ts";
import { LOOK_BACK } from "../../views/items/throughput.ts";
import { type SprintScope, sprintScopes } from "./sprint-scope.ts";

/** Sprints that ended longer ago say nothing of how the team works now. */
const WINDOW_DAYS = 365;
/** Of the items of a sprint so many may show no history (judgement). */
const UNSEEN_SHARE = 0.1;

/** A team that has never planned one works without sprints, whatever its tracker calls its board. */
export const hasSprints = (team: Backlog): boolean => (team.sprints ?? []).length > 0;

/**
 * The sprints that ended within a year, started with at least `fewest` items and show the history of nine in
 * ten of them; oldest first.
 */
export function closedScopes(team: Backlog, now: Instant, fewest = 1): readonly SprintScope[] {
  const since = subDays(now, WINDOW_DAYS).getTime();
  return sprintScopes(team, now).filter(({ ended, endAt, committed, added, unseen }) => {
    const size = committed.length + added.length;
    return (
      ended &&
      (endAt ?? now) >= since &&
      committed.length >= fewest &&
      unseen <= (size + unseen) * UNSEEN_SHARE
    );
  });
}

/** The last six of them, oldest first. */
export const lastScopes = (team: Backlog, now: Instant, fewest = 1): readonly SprintScope[] =>
  closedScopes(team, now, fewest).slice(-LOOK_BACK);
