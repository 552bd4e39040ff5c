/** Periods without any act of a product owner: leave, illness, or a vacancy between two people. */

import { millisecondsInDay } from "date-fns/constants";
import { hasRole } from "../../actors.ts";
import { isAct } from "../../changes.ts";
import type { Backlog, Instant } from "../../model.ts";
import { once } from "../../once.ts";

/**
 * A longer time without any act is an absence, not a quiet week (judgement: a fortnight off and the weekends
 * around it).
 */
const AWAY_DAYS = 12;

export interface Absence {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * Only between two acts of the product owner anywhere in the team's work: before the first and after the last
 * one nothing is known.
 */
const ownerAbsences = once((team: Backlog): readonly Absence[] => {
  const acts: Instant[] = [];
  for (const item of [...team.items, ...team.roadmap]) {
    for (const event of item.events ?? [])
      if (isAct(event) && hasRole(event.by, "po", event.at)) acts.push(event.at);
    for (const { by, at } of item.comments ?? []) if (hasRole(by, "po", at)) acts.push(at);
    if (item.createdAt !== undefined && hasRole(item.creator, "po", item.createdAt))
      acts.push(item.createdAt);
  }
  acts.sort((a, b) => a - b);
  return acts.flatMap((until, n) => {
    const from = acts[n - 1];
    return from !== undefined && until - from > AWAY_DAYS * millisecondsInDay ? [{ from, until }] : [];
  });
});

export const isOwnerAway = (team: Backlog, at: Instant): boolean =>
  ownerAbsences(team).some(({ from, until }) => at > from && at < until);
