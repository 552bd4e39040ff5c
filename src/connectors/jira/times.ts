/** When work started and ended, and how: what only shows once the categories of all statuses are known. */
import type { Event, Instant } from "../../backlog/model.ts";
import type { ItemDraft } from "../draft.ts";
import type { IssueDraft } from "./issue.ts";
import type { Known } from "./known.ts";

export function settleTimes(draft: IssueDraft, known: Known): void {
  const { item, resolution, changedAt: changed } = draft;
  const { category } = item.status;
  item.startedAt = startOf(draft, known) ?? (category === "started" ? changed : undefined);
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
    item.closedAt = item.closedAt ?? endOf(item.events, known) ?? changed;
  }
}

/** The first change into a started status; the creation of an item that was never anywhere else. */
function startOf({ item }: ItemDraft, known: Known): Instant | undefined {
  let first = true;
  for (const { field, from, to, at } of item.events ?? []) {
    if (field !== "status") continue;
    if (first && isStarted(from, known)) return item.createdAt;
    first = false;
    if (isStarted(to, known)) return at;
  }
  return first && item.events !== undefined && item.status.category === "started"
    ? item.createdAt
    : undefined;
}

const isStarted = (status: string | null | undefined, known: Known): boolean =>
  typeof status === "string" && known.statuses.category(status) === "started";

/** The last change from a status that was not done into one that is. */
function endOf(events: readonly Event[] | undefined, known: Known): Instant | undefined {
  let end: Instant | undefined;
  for (const { field, from, to, at } of events ?? []) {
    if (field !== "status" || typeof to !== "string" || known.statuses.category(to) !== "done") continue;
    if (typeof from !== "string" || known.statuses.category(from) !== "done") end = at;
  }
  return end;
}
