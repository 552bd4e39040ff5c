/** Many edits in bulk are one act. */
import type { Change, ChangeField, Person, WorkItem } from "../../model.ts";
import { IN_BULK, runsOf } from "./runs.ts";

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
  list.sort((a, b) => a.event.at - b.event.at);
  for (const [first, last] of runsOf(
    list.map(({ event }) => event.at),
    IN_BULK,
  )) {
    const head = list[first] as Edit;
    for (const { event } of list.slice(first, last + 1)) runs.set(event, head);
  }
}
