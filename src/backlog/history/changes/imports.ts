/** Items created in bulk: an import or a migration, not a request. */
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { AT_ONCE, IN_BULK, type Pace, paceIn, runsOf } from "./runs.ts";

/**
 * The items of all runs of creations by one account, and of those that were too quick to be typed, whoever is named as
 * their creator: importers keep the first reporter. Sub-tasks and roadmap items are left out, because planning creates
 * many of them at once.
 */
export const importedItems = once((team: Backlog): ReadonlySet<WorkItem> => {
  const all: Created[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask" || item.createdAt === undefined) continue;
    all.push({ item, at: item.createdAt });
  }
  all.sort((a, b) => a.at - b.at);
  const imported = new Set<WorkItem>();
  for (const list of Map.groupBy(all, ({ item }) => item.creator ?? item.reporter ?? null).values())
    takeRuns(list, IN_BULK, imported);
  const pace = paceIn(
    all.map(({ at }) => at),
    AT_ONCE,
  );
  if (pace !== undefined) takeRuns(all, pace, imported);
  return imported;
});

interface Created {
  readonly item: WorkItem;
  readonly at: Instant;
}

function takeRuns(list: readonly Created[], pace: Pace, into: Set<WorkItem>): void {
  for (const [first, last] of runsOf(
    list.map(({ at }) => at),
    pace,
  ))
    for (const { item } of list.slice(first, last + 1)) into.add(item);
}
