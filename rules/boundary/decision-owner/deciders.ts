/** How many people decide on a backlog. */

import { fortnightOf } from "../../../src/backlog/calendar.ts";
import type { ChangeKind } from "../../../src/backlog/history/changes/classify.ts";
import { type Act, acts } from "../../../src/backlog/history/decisions/acts.ts";
import type { Backlog, Instant } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { effectiveSize } from "../../../src/statistics/clusters.ts";
import { ALPHA, upperBound } from "../../../src/statistics/exact.ts";
import { tQuantile } from "../../../src/statistics/student.ts";

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
  /** One-sided 95 % bounds of the two: so many decide at least, and the busiest decides so much at most. */
  readonly decidersAtLeast: number;
  readonly topShareAtMost: number;
}

/** The holders of the roles po and pm are one each, whoever they are; everybody else counts once. */
export function decidersOf(decisions: readonly Act[]): Deciders {
  const counts = new Map<unknown, number>();
  for (const act of decisions) counts.set(handOf(act), (counts.get(handOf(act)) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / decisions.length);
  const entropy = shares.reduce((sum, share) => sum - share * Math.log(share), 0);
  const topShare = Math.max(0, ...shares);
  const worth = worthOf(decisions, busiestOf(counts));
  const squares = shares.reduce((sum, share) => sum + share * Math.log(share) ** 2, 0);
  const error = Math.sqrt(Math.max(0, squares - entropy ** 2) / worth);
  return {
    deciders: Math.exp(entropy),
    topShare,
    decidersAtLeast: worth > 1 ? Math.exp(entropy - tQuantile(ALPHA, worth - 1) * error) : 0,
    topShareAtMost: upperBound(topShare * worth, worth),
  };
}

const handOf = ({ by, role }: Act): unknown => (role === "po" || role === "pm" ? role : by);

const busiestOf = (counts: ReadonlyMap<unknown, number>): unknown =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

/** Independent decisions that these are worth: whoever clears up a backlog decides much in one fortnight. */
function worthOf(decisions: readonly Act[], busiest: unknown): number {
  const fortnights = new Map<string, { failed: number; judged: number }>();
  for (const act of decisions) {
    const one = fortnights.get(fortnightOf(act.at)) ?? { failed: 0, judged: 0 };
    fortnights.set(fortnightOf(act.at), one);
    one.judged++;
    if (handOf(act) === busiest) one.failed++;
  }
  return effectiveSize([...fortnights.values()]);
}
