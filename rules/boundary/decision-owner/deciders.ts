/** How many people decide on a backlog. */

import type { ChangeKind } from "../../../src/backlog/history/changes/classify.ts";
import { type Act, acts } from "../../../src/backlog/history/decisions/acts.ts";
import type { Backlog, Instant } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** How far back acts are known. */
export const ORDERING_DAYS = 180;

/** Decisions on what comes and when. */
const ORDERING: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "declined",
  "merged",
  "deferred",
  "cut",
  "ordered",
]);

export const orderingActs = onceAt((team: Backlog, now: Instant): readonly Act[] =>
  acts(team, now).filter(({ what }) => ORDERING.has(what)),
);

export interface Deciders {
  /** Effective number: exp of the entropy of their shares. As many as there are where all decide alike. */
  readonly deciders: number;
  /** Share of the busiest, 0..1. */
  readonly topShare: number;
}

/** The holders of the roles po and pm are one each, whoever they are; everybody else counts once. */
export function decidersOf(decisions: readonly Act[]): Deciders {
  const counts = new Map<unknown, number>();
  for (const { by, role } of decisions) {
    const hand = role === "po" || role === "pm" ? role : by;
    counts.set(hand, (counts.get(hand) ?? 0) + 1);
  }
  const shares = [...counts.values()].map((count) => count / decisions.length);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  return { deciders: Math.exp(entropy), topShare: Math.max(0, ...shares) };
}
