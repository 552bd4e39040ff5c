/** Orders that the model's values stand in. */
import type { WorkItem } from "./model.ts";

/** Compares two places in the backlog's order; items without a place come last, then by key. */
export function byOrder(a: WorkItem, b: WorkItem): number {
  if (a.order === b.order) return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
  if (a.order === undefined) return 1;
  if (b.order === undefined) return -1;
  // A tracker gives numbers or strings, never both; if it did, the order must still be a total one.
  if (typeof a.order !== typeof b.order) return typeof a.order === "number" ? -1 : 1;
  return a.order < b.order ? -1 : 1;
}
