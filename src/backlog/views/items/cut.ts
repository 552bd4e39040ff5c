/** Items of which not all was read. */
import { type Backlog, EVERYTHING, type FieldNeed, type Instant, type WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

/** By id; empty where every list was read to its end. */
export const cutItems = once(
  (team: Backlog): ReadonlyMap<string, WorkItem> =>
    new Map(
      [...team.items, ...team.roadmap].flatMap((item) =>
        item.cut === undefined ? [] : [[item.id, item] as const],
      ),
    ),
);

/** Whether entries of what feeds this need are missing from the item. */
export const isCut = ({ cut }: WorkItem, need: FieldNeed): boolean =>
  cut !== undefined && (cut === EVERYTHING || cut.includes(need));

/**
 * Why an entry since then may be missing somewhere in the team; undefined: none may. What was not updated since then has
 * no entry since then either.
 */
export const cutSince = (
  team: Backlog,
  since: Instant,
  ...needs: readonly FieldNeed[]
): string | undefined =>
  [...cutItems(team).values()].some(
    (item) =>
      needs.some((need) => isCut(item, need)) && (item.updatedAt ?? Number.POSITIVE_INFINITY) >= since,
  )
    ? "some items that were updated in that time could not be read completely"
    : undefined;
