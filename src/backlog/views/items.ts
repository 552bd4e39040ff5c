/** Which items there are, by what they are and where they stand. All views are computed once a backlog. */
import type { Backlog, RoadmapItem, WorkItem } from "../model.ts";
import { once } from "./once.ts";

export const isOpen = (item: WorkItem): boolean =>
  item.status.category === "new" || item.status.category === "started";
export const isStarted = (item: WorkItem): boolean => item.status.category === "started";
export const isDone = (item: WorkItem): boolean => item.status.category === "done";
/** Finished and delivered, or finished with no word on how. */
export const isDelivered = (item: WorkItem): boolean =>
  isDone(item) && (item.closure === "delivered" || item.closure === undefined);

/** The team's stories: level 0, neither bug, spike nor sub-task. */
export const stories = once((team: Backlog): readonly WorkItem[] =>
  team.items.filter((item) => item.kind === "story"),
);

/** What stands in the backlog to be picked: stories and bugs that are not started. */
export const backlogItems = once((team: Backlog): readonly WorkItem[] =>
  team.items.filter(
    (item) => (item.kind === "story" || item.kind === "bug") && item.status.category === "new",
  ),
);

/** Every item of the team and of the roadmap it is tied to, by key. */
export const byKey = once((team: Backlog): ReadonlyMap<string, WorkItem> => {
  const all = new Map<string, WorkItem>();
  for (const item of team.items) all.set(item.key, item);
  for (const item of team.roadmap) all.set(item.key, item);
  return all;
});

/** Roadmap items under work: started, neither paused nor archived. */
export const startedRoadmap = once((team: Backlog): readonly RoadmapItem[] =>
  team.roadmap.filter((item) => isStarted(item) && item.paused !== true && item.archived !== true),
);

/**
 * The items above this one, nearest first: parents, and the roadmap items it implements through a link in
 * either direction (people create that link both ways round). Ends at a cycle.
 */
export function ancestors(team: Backlog, item: WorkItem): readonly WorkItem[] {
  const known = byKey(team);
  const seen = new Set<string>([item.key]);
  const found: WorkItem[] = [];
  let layer: readonly WorkItem[] = [item];
  while (layer.length > 0) {
    const next: WorkItem[] = [];
    for (const one of layer) {
      for (const key of upwards(one)) {
        const above = known.get(key);
        if (above === undefined || seen.has(key)) continue;
        // A link says nothing of direction we may trust; only a roadmap item of a higher level is above.
        if (key !== one.parent && !(above.kind === "roadmap" && (above.level ?? 1) > (one.level ?? 0)))
          continue;
        seen.add(key);
        next.push(above);
      }
    }
    found.push(...next);
    layer = next;
  }
  return found;
}

function* upwards(item: WorkItem): Generator<string> {
  if (typeof item.parent === "string") yield item.parent;
  for (const link of item.links ?? []) if (link.kind === "implements") yield link.key;
}

/** The items directly below: children, and stories tied by an "implements" link. */
export const childrenByKey = once((team: Backlog): ReadonlyMap<string, readonly WorkItem[]> => {
  const below = new Map<string, WorkItem[]>();
  const all = [...byKey(team).values()];
  for (const item of all) {
    const above = new Set<string>();
    for (const key of upwards(item)) above.add(key);
    for (const key of above) {
      const parent = byKey(team).get(key);
      if (parent === undefined || (key !== item.parent && (parent.level ?? 1) <= (item.level ?? 0))) continue;
      const list = below.get(key);
      if (list === undefined) below.set(key, [item]);
      else list.push(item);
    }
  }
  return below;
});

export const childrenOf = (team: Backlog, item: WorkItem): readonly WorkItem[] =>
  childrenByKey(team).get(item.key) ?? [];
