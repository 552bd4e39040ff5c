/** Cycles as the sprints of an issue. */
import { changesOf } from "../../backlog/changes.ts";
import type { Sprint, WorkItem } from "../../backlog/model.ts";
import { NONE } from "../draft.ts";
import { bySprintTime } from "../sprint-order.ts";
import type { Row } from "./tables.ts";
import type { LinearWorld } from "./world.ts";

/**
 * The cycle an issue is in, and those that closed over it: Linear moves unfinished issues on and keeps only
 * the last, so that the earlier ones stand in the history or in what a cycle says was left open.
 */
export function sprintsOf(row: Row, item: WorkItem, world: LinearWorld): readonly Sprint[] | undefined {
  const { cycleId } = row.fields;
  const found = new Set<Sprint>();
  const take = (id: unknown, leftAt?: number): void => {
    const sprint = world.sprint(id);
    if (sprint === undefined) return;
    // Between its last day and its completion it still runs.
    const closedAt = sprint.completeAt ?? sprint.endAt ?? Infinity;
    if (leftAt === undefined || leftAt >= closedAt) found.add(sprint);
  };
  take(cycleId);
  for (const id of world.leftOpenIn(row.id)) take(id);
  for (const { from, at } of changesOf(item, "sprint")) for (const id of from ?? []) take(id, at);
  if (cycleId === undefined && found.size === 0) return undefined;
  return found.size === 0 ? NONE : [...found].sort(bySprintTime);
}
