/** Where in a history a day lies. */
import type { Event, EventField, Instant } from "../model.ts";

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
export function next(events: readonly Event[], kept: number, field: EventField): Event | undefined {
  for (let i = kept; i < events.length; i++) if (events[i]?.field === field) return events[i];
  return undefined;
}

export function last(
  events: readonly Event[],
  kept: number,
  fits: (event: Event) => boolean,
): Event | undefined {
  for (let i = kept - 1; i >= 0; i--) {
    const event = events[i];
    if (event !== undefined && fits(event)) return event;
  }
  return undefined;
}
