/** When an item was split: parts of it were moved to new items. */
import { millisecondsInHour } from "date-fns/constants";
import { changesOf } from "../../changes.ts";
import type { Backlog, Instant, LinkKind, WorkItem } from "../../model.ts";
import { byKey, childrenOf } from "../../views/items/items.ts";

/** Links that mean something else than "a part of it". */
const OTHERWISE: ReadonlySet<LinkKind | undefined> = new Set(["blocks", "duplicates", "implements"]);

/**
 * A part is an item below it, or one that was created and linked to it within the hour, by a link that has no
 * other meaning: each tracker names the link of a split differently. `isPart` leaves out what is none to the caller.
 */
export function splitsOf(
  team: Backlog,
  item: WorkItem,
  isPart: (one: WorkItem) => boolean = () => true,
): readonly Instant[] {
  const below = childrenOf(team, item)
    .filter(isPart)
    .flatMap(({ createdAt }) => createdAt ?? []);
  const linked = changesOf(item, "link").flatMap(({ at, to, link }) => {
    if (typeof to !== "string" || OTHERWISE.has(link?.kind)) return [];
    const other = byKey(team).get(to);
    const made = other?.createdAt;
    if (other === undefined || made === undefined || !isPart(other)) return [];
    const isNewer = made > (item.createdAt ?? made) && made <= at;
    return isNewer && at - made <= millisecondsInHour ? made : [];
  });
  return [...below, ...linked];
}
