/** How old what is open is: since it was written, and since anything of it was changed. */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant } from "../../model.ts";
import { isOpen } from "./items.ts";
import { type LastChange, lastUpdateShown } from "./last-change.ts";

export interface AgeGroup {
  /** Whole days of 24 hours, included. */
  readonly fromDays: number;
  /** Not included; null: without end. */
  readonly belowDays: number | null;
  /** Open items, by creation and by last change; null: the source shows no such date. */
  readonly created: number | null;
  readonly changed: number | null;
}

/** A month, a quarter, half a year, a year, two years. */
const BOUNDS = [0, 30, 90, 180, 365, 730];

/** Open items of the team at whatever level, youngest first. */
export function ageing(team: Backlog, now: Instant): readonly AgeGroup[] {
  const open = team.items.filter(isOpen);
  const created = counts(
    open.map(({ createdAt }) => (createdAt === undefined ? undefined : groupOf(daysBetween(createdAt, now)))),
  );
  const changed = counts(open.map((item) => changedGroup(lastUpdateShown(team, item), now)));
  return BOUNDS.map((fromDays, n) => ({
    fromDays,
    belowDays: BOUNDS[n + 1] ?? null,
    created: created?.[n] ?? null,
    changed: changed?.[n] ?? null,
  }));
}

/** The place in `BOUNDS`; what comes after the day of the report is young. */
const groupOf = (age: number): number =>
  Math.max(
    0,
    BOUNDS.findLastIndex((from) => age >= from),
  );

/** Where the source hides what was done before many were changed at once, only if that leaves no choice. */
function changedGroup({ at, latest }: LastChange, now: Instant): number | undefined {
  const oldest = at === undefined ? undefined : groupOf(daysBetween(at, now));
  if (latest === undefined) return oldest;
  const youngest = groupOf(daysBetween(latest, now));
  return youngest === (oldest ?? BOUNDS.length - 1) ? youngest : undefined;
}

function counts(groups: readonly (number | undefined)[]): readonly number[] | undefined {
  const known = groups.filter((group) => group !== undefined);
  if (known.length === 0 && groups.length > 0) return undefined;
  return BOUNDS.map((_, n) => known.filter((group) => group === n).length);
}
