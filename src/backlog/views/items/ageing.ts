/** How old what is open is: since it was written, and since anything of it was changed. */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { isOpen } from "./items.ts";

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
  const created = counts(open, ({ createdAt }) => createdAt, now);
  const changed = counts(open, ({ updatedAt }) => updatedAt, now);
  return BOUNDS.map((fromDays, n) => ({
    fromDays,
    belowDays: BOUNDS[n + 1] ?? null,
    created: created?.[n] ?? null,
    changed: changed?.[n] ?? null,
  }));
}

function counts(
  items: readonly WorkItem[],
  at: (item: WorkItem) => Instant | undefined,
  now: Instant,
): readonly number[] | undefined {
  const ages = items
    .map(at)
    .filter((instant) => instant !== undefined)
    .map((instant) => daysBetween(instant, now));
  if (ages.length === 0 && items.length > 0) return undefined;
  return BOUNDS.map(
    (from, n) => ages.filter((age) => (n === 0 || age >= from) && age < (BOUNDS[n + 1] ?? Infinity)).length,
  );
}
