/** Many edits at a stroke are one act. */
import { millisecondsInMinute } from "date-fns/constants";
import type { Event, EventField, Instant, Person, WorkItem } from "../../model.ts";

/** So many edits of one field by one actor within five minutes count as one (rule catalogue 0; judgement). */
export const BULK_EDITS = 10;
export const BULK_MS = 5 * millisecondsInMinute;

export interface Edit {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly field: EventField;
}

/** Which of the edits were made in bulk: each of them belongs to a run, named by the edit that began it. */
export function bulkRuns<E extends Edit>(edits: Iterable<E>): ReadonlyMap<E, E> {
  const byActor = new Map<Person | undefined, Map<EventField, E[]>>();
  for (const edit of edits) {
    let fields = byActor.get(edit.by);
    if (fields === undefined) byActor.set(edit.by, (fields = new Map()));
    const list = fields.get(edit.field);
    if (list === undefined) fields.set(edit.field, [edit]);
    else list.push(edit);
  }
  const runs = new Map<E, E>();
  for (const fields of byActor.values()) for (const list of fields.values()) markRuns(list, runs);
  return runs;
}

function markRuns<E extends Edit>(list: E[], runs: Map<E, E>): void {
  if (list.length < BULK_EDITS) return;
  list.sort((a, b) => a.at - b.at);
  for (let i = BULK_EDITS - 1; i < list.length; i++) {
    const first = list[i - BULK_EDITS + 1];
    const last = list[i];
    if (first === undefined || last === undefined || last.at - first.at > BULK_MS) continue;
    // A run goes on as long as the last edits of it lie close enough together.
    const head = runs.get(first) ?? first;
    for (let j = i - BULK_EDITS + 1; j <= i; j++) {
      const edit = list[j];
      if (edit !== undefined && !runs.has(edit)) runs.set(edit, head);
    }
  }
}

/** Changes as edits of an item. */
export const editsOf = (item: WorkItem): readonly (Event & Edit)[] =>
  (item.events ?? []).map((event) => ({ ...eventFields(event), item }));

/** Getters of kept events are not own properties: they are read one by one. */
const eventFields = ({ at, by, field, from, to, link }: Event): Event =>
  link === undefined ? { at, by, field, from, to } : { at, by, field, from, to, link };
