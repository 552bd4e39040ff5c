/** The roadmap as its owner plans it: open items, the top level, the latest planned day. */
import type { Backlog, Instant, RemoteLink, RoadmapItem } from "../../model.ts";
import { once } from "../../once.ts";
import { isDone, isOpen } from "../items/items.ts";

/** Goals, initiatives and whatever else stands above epics, projects and ideas. */
export const isTopLevel = (item: RoadmapItem): boolean =>
  item.tier === "initiative" || (item.tier !== "idea" && (item.level ?? 1) >= 2);

/** Roadmap items that are neither finished, archived nor paused. */
export const openRoadmap = once((team: Backlog): readonly RoadmapItem[] =>
  team.roadmap.filter((item) => !isDone(item) && item.archived !== true && item.paused !== true),
);

/** Open, neither paused, archived nor deferred. */
export const isLive = (item: RoadmapItem): boolean =>
  isOpen(item) && item.paused !== true && item.archived !== true && item.bucket !== "later";

/**
 * The latest day the item is planned for: target, due date or the date of a release. null: none is set;
 * undefined: the source shows no date of it, and there may be one. An empty list of releases shows no date.
 */
export function plannedEnd({ targetAt, dueAt, releases }: RoadmapItem): Instant | null | undefined {
  const planned = (releases ?? []).map((release) => release.date);
  const known = [targetAt, dueAt, ...planned].filter((date) => typeof date === "number");
  if (known.length > 0) return Math.max(...known);
  const isShown = targetAt === null || dueAt === null || planned.includes(null);
  return isShown && !planned.includes(undefined) ? null : undefined;
}

/**
 * Links out of the tracker. Reading them costs a request an item, so they are often not known; a history in
 * which none was ever added shows that there are none. undefined: not known.
 */
export function linksOut(team: Backlog, item: RoadmapItem): readonly RemoteLink[] | undefined {
  if (item.remoteLinks !== undefined) return item.remoteLinks;
  if (!team.traits.roadmapHistory || item.events === undefined) return undefined;
  return item.events.some((event) => event.field === "remote-link") ? undefined : [];
}
