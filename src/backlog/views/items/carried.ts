/** Items that sprints ended without. */
import type { WorkItem } from "../../model.ts";

/** An item that was still open at the end of so many sprints does not fit into one. */
export const CARRIED_SPRINTS = 3;

/** In how many closed sprints the item was; undefined where the source does not show its sprints. */
export const closedSprintsOf = ({ sprints }: WorkItem): number | undefined =>
  sprints?.filter(({ state }) => state === "closed").length;
