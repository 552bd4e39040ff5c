/** When an item was split: parts of it were moved to new items. An import splits nothing. */
import { millisecondsInHour } from "date-fns/constants";
import { changesOf, isOwn } from "../../changes.ts";
import type { Backlog, Instant, LinkKind, WorkItem } from "../../model.ts";
import { importOf } from "../../views/items/bulk-days.ts";
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
  const isNew = (one: WorkItem): boolean => isPart(one) && importOf(team, one) === undefined;
  const below = childrenOf(team, item)
    .filter(isNew)
    .flatMap(({ createdAt }) => createdAt ?? []);
  const linked = changesOf(item, "link")
    .filter(isOwn)
    .flatMap(({ at, to, link }) => {
      if (typeof to !== "string" || OTHERWISE.has(link?.kind)) return [];
      const other = byKey(team).get(to);
      const made = other?.createdAt;
      if (other === undefined || made === undefined || !isNew(other)) return [];
      const isNewer = made > (item.createdAt ?? made) && made <= at;
      return isNewer && at - made <= millisecondsInHour ? made : [];
    });
  return [...below, ...linked];
}
