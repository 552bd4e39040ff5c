/** Marks on the changes of all drafts what happened to many items at once. */
import { atOnce } from "../backlog/history/changes/at-once.ts";
import type { BulkRun, Change } from "../backlog/model.ts";
import type { ItemDraft } from "./draft.ts";

/** By project, because that is what is migrated and imported. Returns the runs of each. */
export function markBulk(drafts: Iterable<ItemDraft>): ReadonlyMap<string, readonly BulkRun[]> {
  const found = new Map<string, readonly BulkRun[]>();
  const issues = [...drafts].filter(({ issue }) => issue);
  for (const [project, own] of Map.groupBy(issues, ({ item }) => item.project)) {
    const { marks, runs } = atOnce(own.map(({ item }) => item));
    found.set(project, runs);
    if (marks.size === 0) continue;
    const marked = <C extends Change>(change: C): C => {
      const bulk = marks.get(change);
      return bulk === undefined ? change : { ...change, bulk };
    };
    for (const { item } of own)
      if (item.events?.some((change) => marks.has(change))) item.events = item.events.map(marked);
  }
  return found;
}
