/** What an item waits for. */
import type { Backlog, WorkItem } from "../../model.ts";
import { byKey, isOpen } from "./items.ts";

/** Items known to be open that block this one; blockers outside the backlog are not known to be open. */
export function openBlockers(team: Backlog, item: WorkItem): readonly WorkItem[] {
  const found: WorkItem[] = [];
  for (const link of item.links ?? []) {
    if (link.kind !== "blocks" || link.direction !== "in") continue;
    const blocker = byKey(team).get(link.key);
    if (blocker !== undefined && isOpen(blocker)) found.push(blocker);
  }
  return found;
}
