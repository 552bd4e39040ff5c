/** Items that are urgent by their priority. */
import type { Backlog, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";
import { isOpen } from "./items.ts";

/** High and highest, by the tracker's own order. */
export const URGENT_RANK = 1;
/** A priority that more than this share of the open items have says nothing of urgency (judgement). */
const MOST_URGENT = 1 / 3;

/** Open stories, bugs and spikes of the two highest priorities; undefined where too many have these to mark anything. */
export const urgentItems = once((team: Backlog): readonly WorkItem[] | undefined => {
  const open = team.items.filter(
    (item) => item.kind !== "roadmap" && item.kind !== "subtask" && isOpen(item),
  );
  const urgent = open.filter(({ priority }) => (priority?.rank ?? URGENT_RANK + 1) <= URGENT_RANK);
  return urgent.length > open.length * MOST_URGENT ? undefined : urgent;
});

export const isUrgent = (team: Backlog, item: WorkItem): boolean => urgentSet(team).has(item);

const urgentSet = once((team: Backlog): ReadonlySet<WorkItem> => new Set(urgentItems(team)));
