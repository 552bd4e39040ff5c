/** Finds the place of a day in a history. */
import type { Change, ChangeField, ChangeOf, Instant } from "../model.ts";

/** The number of changes made until the instant; changes come oldest first. */
export function countUntil(list: readonly { readonly at: Instant }[], at: Instant): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The value of a field on the day: what the next change started from, else what it is today. */
export function next<Field extends ChangeField>(
  events: readonly Change[],
  kept: number,
  field: Field,
): ChangeOf<Field> | undefined {
  for (let i = kept; i < events.length; i++) {
    const change = events[i];
    if (change?.field === field) return change as ChangeOf<Field>;
  }
  return undefined;
}

/** The last change of a field until the day that fits. */
export function last<Field extends ChangeField>(
  events: readonly Change[],
  kept: number,
  field: Field,
  fits: (change: ChangeOf<Field>) => boolean = () => true,
): ChangeOf<Field> | undefined {
  for (let i = kept - 1; i >= 0; i--) {
    const change = events[i];
    if (change?.field === field && fits(change as ChangeOf<Field>)) return change as ChangeOf<Field>;
  }
  return undefined;
}
