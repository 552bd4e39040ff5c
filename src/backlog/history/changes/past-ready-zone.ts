/** The ready zone of an earlier day. */

import type { Backlog, Instant } from "../../model.ts";
import { asOf } from "../../replay/replay.ts";
import { type ReadyZone, readyZone } from "../../views/items/ready-zone.ts";

/**
 * The items that were near the hands of the team on that day, as they were then, and the backlog they stood in, which
 * every question about them is to be asked of. Where the zone follows the order it holds started work only: the order
 * of an earlier day is not kept.
 */
export function readyZoneAt(
  team: Backlog,
  at: Instant,
): { readonly zone: ReadyZone; readonly past: Backlog } {
  const past = asOf(team, at);
  return { zone: readyZone(past, at), past };
}
