/** When work started and ended, and how: what only shows once the categories of all statuses are known. */
import type { Change, Instant } from "../../backlog/model.ts";
import type { ItemDraft } from "../draft.ts";
import type { IssueDraft } from "./issue.ts";
import type { Known } from "./known.ts";

export function inferTimes(draft: IssueDraft, known: Known): void {
  const { item, resolution, changedAt: changed } = draft;
  const { category } = item.status;
  item.startedAt = startOf(draft) ?? (category === "started" ? changed : undefined);
  // With a whole history that shows no start, there was none.
  if (item.startedAt === undefined && item.events !== undefined && category !== "started")
    item.startedAt = null;
  if (category === "new" || category === "started") {
    item.closure = null;
    item.closedAt = null;
    return;
  }
  if (category === "done") {
    item.closure = known.project(item.project).closures.of(resolution ?? null, item.status.name);
    item.closedAt = item.closedAt ?? endOf(item.events) ?? changed;
  }
}

/** The first change into a started status; the creation of an item that was never anywhere else. */
function startOf({ item }: ItemDraft): Instant | undefined {
  let first = true;
  for (const change of item.events ?? []) {
    if (change.field !== "status") continue;
    if (first && change.from.category === "started") return item.createdAt;
    first = false;
    if (change.to.category === "started") return change.at;
  }
  return first && item.events !== undefined && item.status.category === "started"
    ? item.createdAt
    : undefined;
}

/** The last change from a status that was not done into one that is. */
function endOf(events: readonly Change[] | undefined): Instant | undefined {
  let end: Instant | undefined;
  for (const change of events ?? [])
    if (change.field === "status" && change.to.category === "done" && change.from.category !== "done")
      end = change.at;
  return end;
}
