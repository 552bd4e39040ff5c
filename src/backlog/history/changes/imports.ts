/** Items created in bulk: an import or a migration, not a request. */
import { millisecondsInMinute } from "date-fns/constants";
import type { Backlog, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

/** So many items by one creator within five minutes (rule catalogue 0, bulk guard; judgement). */
const IMPORT_ITEMS = 10;
const IMPORT_MS = 5 * millisecondsInMinute;

/**
 * The items of all runs of creations; sub-tasks and roadmap items are left out, because planning creates many
 * of them at once.
 */
export const importedItems = once((team: Backlog): ReadonlySet<WorkItem> => {
  const byCreator = new Map<unknown, WorkItem[]>();
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask" || item.createdAt === undefined) continue;
    const creator = item.creator ?? item.reporter ?? null;
    const list = byCreator.get(creator);
    if (list === undefined) byCreator.set(creator, [item]);
    else list.push(item);
  }
  const imported = new Set<WorkItem>();
  for (const list of byCreator.values()) {
    list.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
    for (let end = IMPORT_ITEMS; end <= list.length; end++) {
      const [first, last] = [list[end - IMPORT_ITEMS], list[end - 1]];
      if ((last?.createdAt ?? 0) - (first?.createdAt ?? 0) > IMPORT_MS) continue;
      for (const item of list.slice(end - IMPORT_ITEMS, end)) imported.add(item);
    }
  }
  return imported;
});
