/** Labels and statuses where a team parks what it will not do soon: learnt from what became of the items there. */

import { addDays } from "date-fns/addDays";
import { isHuman } from "../../actors.ts";
import { differenceOf, isAct } from "../../changes.ts";
import type { Backlog, Instant } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { startOfWork } from "./status-changes.ts";

/** An item that has not been started so many days later was not wanted soon (judgement). */
const SOON_DAYS = 42;
/** Items that show what a label or status is for. */
const FEWEST = 5;
/** Of what was parked, at most this part of the usual share is started soon (judgement). */
const PART_OF_USUAL = 0.25;
/** Where hardly anything is started soon, parking and waiting look alike. */
const LEAST_USUAL = 0.2;

export interface Parking {
  readonly labels: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
}

/** Labels and not-started statuses that people give to open items, after which these items are seldom started soon. */
export const parking = onceAt((team: Backlog, now: Instant): Parking => {
  const labels = new Places();
  const statuses = new Places();
  const usual = new Places();
  const latest = addDays(now, -SOON_DAYS).getTime();
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask" || item.events === undefined) continue;
    const start = startOfWork(team, item);
    const soon = (at: Instant): boolean =>
      typeof start === "number" && start <= addDays(at, SOON_DAYS).getTime();
    if (item.createdAt !== undefined && item.createdAt <= latest) usual.put("", soon(item.createdAt));
    for (const change of item.events) {
      const { at, by } = change;
      const started = typeof start === "number" && start <= at;
      if (at > latest || started || isHuman(by, at) !== true || !isAct(change)) continue;
      if (change.field === "labels")
        for (const label of differenceOf(change).into) labels.put(label, soon(at));
      if (change.field === "status" && change.to.category === "new") statuses.put(change.to.name, soon(at));
    }
  }
  const limit = usual.share("") >= LEAST_USUAL ? usual.share("") * PART_OF_USUAL : -1;
  return { labels: labels.under(limit), statuses: statuses.under(limit) };
});

class Places {
  private readonly counts = new Map<string, { all: number; soon: number }>();

  put(name: string, soon: boolean): void {
    const count = this.counts.get(name) ?? { all: 0, soon: 0 };
    this.counts.set(name, count);
    count.all++;
    if (soon) count.soon++;
  }

  share(name: string): number {
    const { all, soon } = this.counts.get(name) ?? { all: 0, soon: 0 };
    return all === 0 ? 0 : soon / all;
  }

  under(limit: number): ReadonlySet<string> {
    const enough = [...this.counts].filter(([, { all, soon }]) => all >= FEWEST && soon <= limit * all);
    return new Set(enough.map(([name]) => name));
  }
}
