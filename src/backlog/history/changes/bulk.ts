/** Many edits in bulk are one act. */
import { millisecondsInMinute } from "date-fns/constants";
import type { Change, ChangeField, Person, WorkItem } from "../../model.ts";

/** So many edits of one field by one actor within five minutes count as one (rule catalogue 0; judgement). */
const BULK_EDITS = 10;
const BULK_MS = 5 * millisecondsInMinute;

/** A change and the item it was made on. */
export interface Edit {
  readonly item: WorkItem;
  readonly event: Change;
}

/** The edits that were made in bulk, each with the first of its run. Edits without a known author are left out. */
export function bulkRuns(edits: Iterable<Edit>): ReadonlyMap<Change, Edit> {
  const byActor = new Map<Person, Map<ChangeField, Edit[]>>();
  for (const edit of edits) {
    const { by, field } = edit.event;
    if (by === undefined) continue;
    const fields = byActor.get(by) ?? new Map<ChangeField, Edit[]>();
    byActor.set(by, fields);
    const list = fields.get(field);
    if (list === undefined) fields.set(field, [edit]);
    else list.push(edit);
  }
  const runs = new Map<Change, Edit>();
  for (const fields of byActor.values()) for (const list of fields.values()) markRuns(list, runs);
  return runs;
}

/** A run goes on as long as any ten of its edits in a row lie within five minutes. */
function markRuns(list: Edit[], runs: Map<Change, Edit>): void {
  if (list.length < BULK_EDITS) return;
  list.sort((a, b) => a.event.at - b.event.at);
  for (let end = BULK_EDITS; end <= list.length; end++) {
    const window = list.slice(end - BULK_EDITS, end);
    const [first] = window;
    const last = window.at(-1);
    if (first === undefined || last === undefined || last.event.at - first.event.at > BULK_MS) continue;
    const head = runs.get(first.event) ?? first;
    for (const { event } of window) if (!runs.has(event)) runs.set(event, head);
  }
}
