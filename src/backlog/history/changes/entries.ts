/** Entries of a history: what one account changed on one item at one instant. */
import { isAct } from "../../changes.ts";
import type { Change, ChangeField, ChangeOf, Instant, Person, WorkItem } from "../../model.ts";

export interface Entry {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person | undefined;
  /** All changes of the entry, at least one. */
  readonly events: readonly Change[];
}

/** The entries of an item from `since` on until `now`, oldest first; without what a migration did, unless it counts. */
export function entriesOf(
  item: WorkItem,
  now: Instant,
  since: Instant = Number.NEGATIVE_INFINITY,
  counts: (change: Change) => boolean = isAct,
): readonly Entry[] {
  const found: Entry[] = [];
  let events: Change[] = [];
  for (const event of item.events ?? []) {
    if (event.at < since || event.at > now || !counts(event)) continue;
    const [first] = events;
    if (first === undefined || first.at !== event.at || first.by !== event.by) {
      events = [];
      found.push({ item, at: event.at, by: event.by, events });
    }
    events.push(event);
  }
  return found;
}

export const changeOf = <Field extends ChangeField>(
  { events }: Entry,
  field: Field,
): ChangeOf<Field> | undefined => events.find((change): change is ChangeOf<Field> => change.field === field);
