/** Work that cannot wait for planning: it may be added to a sprint at any time. */
import { entries } from "../text/languages/merged.ts";
import type { WorkItem } from "./model.ts";
import { isNamed } from "./run-work.ts";

/** Words that mark an incident in labels and type names; teams add their own by configuration. */
export const INCIDENT: readonly string[] = entries(({ names }) => names?.incident);

/**
 * Named so, or a bug of the most urgent priority. An urgent story is not an incident: urgency often expresses
 * pressure.
 */
export const isIncident = (item: WorkItem, words: ReadonlySet<string>): boolean =>
  isNamed(item, words) || (item.kind === "bug" && item.priority?.rank === 0);
