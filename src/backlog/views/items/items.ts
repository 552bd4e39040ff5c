/** Which items there are, by what they are and where they stand. All views are computed once a backlog. */
import { type Backlog, type Instant, isRoadmapItem, type RoadmapItem, type WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

export const isOpen = (item: WorkItem): boolean =>
  item.status.category === "new" || item.status.category === "started";
export const isStarted = (item: WorkItem): boolean => item.status.category === "started";
export const isDone = (item: WorkItem): boolean => item.status.category === "done";
/** Finished and delivered, or finished without a known closure. */
export const isDelivered = (item: WorkItem): boolean =>
  isDone(item) && (item.closure === "delivered" || item.closure === undefined);

/** When it was started, or written down where that is not known. */
export const startOrBirth = ({ startedAt, createdAt }: WorkItem): Instant | undefined =>
  startedAt ?? createdAt;

/** The team's stories: level 0, neither bug, spike nor sub-task. */
export const stories = once((team: Backlog): readonly WorkItem[] =>
  team.items.filter((item) => item.kind === "story"),
);

/** The one created last comes first. */
export const byBirth = (a: WorkItem, b: WorkItem): number =>
  (b.createdAt ?? 0) - (a.createdAt ?? 0) || (a.key < b.key ? -1 : 1);

/** The stories, the one created last first. */
export const newestStories = once((team: Backlog): readonly WorkItem[] => [...stories(team)].sort(byBirth));

/** What can be taken from the backlog: stories and bugs that are not started. */
export const backlogItems = once((team: Backlog): readonly WorkItem[] =>
  team.items.filter(
    (item) => (item.kind === "story" || item.kind === "bug") && item.status.category === "new",
  ),
);

/** Every item of the team and of the roadmap it is linked to, by key. */
export const byKey = once((team: Backlog): ReadonlyMap<string, WorkItem> => {
  const all = new Map<string, WorkItem>();
  for (const item of team.items) all.set(item.key, item);
  for (const item of team.roadmap) all.set(item.key, item);
  return all;
});

/** Roadmap items in progress: started, neither paused nor archived. */
export const startedRoadmap = once((team: Backlog): readonly RoadmapItem[] =>
  team.roadmap.filter((item) => isStarted(item) && item.paused !== true && item.archived !== true),
);

/** The items above this one, nearest first: a layer of direct ones after the other. Ends at a cycle. */
export function ancestors(team: Backlog, item: WorkItem): readonly WorkItem[] {
  return reach(item, (one) => directlyAbove(team).get(one.key) ?? []);
}

/** The items below this one at whatever depth, nearest first. Ends at a cycle. */
export function descendants(team: Backlog, item: WorkItem): readonly WorkItem[] {
  return reach(item, (one) => childrenOf(team, one));
}

function reach(from: WorkItem, step: (one: WorkItem) => readonly WorkItem[]): readonly WorkItem[] {
  const seen = new Set<string>([from.key]);
  const found: WorkItem[] = [];
  // `found` is its own queue: what is added last is looked at last.
  for (let next: WorkItem | undefined = from, at = 0; next !== undefined; next = found[at++]) {
    for (const one of step(next)) {
      if (seen.has(one.key)) continue;
      seen.add(one.key);
      found.push(one);
    }
  }
  return found;
}

/**
 * What stands directly above each item: its parent, and the roadmap items it is linked to by an "implements" or "contains"
 * link. The link is read in both directions and from both ends, because people create it either way.
 */
const directlyAbove = once((team: Backlog): ReadonlyMap<string, readonly WorkItem[]> => {
  const known = byKey(team);
  const above = new Map<string, WorkItem[]>();
  const put = (below: WorkItem | undefined, one: WorkItem | undefined): void => {
    if (below === undefined || one === undefined || below.key === one.key) return;
    const list = above.get(below.key);
    if (list === undefined) above.set(below.key, [one]);
    // Nearly every relation is shown twice, by the parent and by the child: it is kept once.
    else if (list[0] !== one) list.push(one);
  };
  for (const item of known.values()) {
    if (typeof item.parent === "string") put(item, known.get(item.parent));
    for (const key of item.children) put(known.get(key), item);
    for (const link of item.links ?? []) {
      if (link.kind !== "implements" && link.kind !== "contains") continue;
      const other = known.get(link.key);
      if (other === undefined) continue;
      if (standsOver(other, item)) put(item, other);
      else if (standsOver(item, other)) put(other, item);
    }
  }
  for (const [key, items] of above) if (items.length > 1) above.set(key, [...new Set(items)]);
  return above;
});

/** A link's direction cannot be trusted: an idea stands over whatever implements it, else the higher level. */
function standsOver(one: WorkItem, other: WorkItem): boolean {
  if (!isRoadmapItem(one)) return false;
  const otherIsIdea = isRoadmapItem(other) && other.tier === "idea";
  if ((one.tier === "idea") !== otherIsIdea) return one.tier === "idea";
  return (one.level ?? 1) > (other.level ?? (isRoadmapItem(other) ? 1 : 0));
}

/** The items directly below each: children, and what is linked to it by an "implements" or "contains" link. */
const childrenByKey = once((team: Backlog): ReadonlyMap<string, readonly WorkItem[]> => {
  const known = byKey(team);
  const below = new Map<string, WorkItem[]>();
  for (const [key, above] of directlyAbove(team)) {
    const item = known.get(key);
    if (item === undefined) continue;
    for (const one of above) {
      const list = below.get(one.key);
      if (list === undefined) below.set(one.key, [item]);
      else list.push(item);
    }
  }
  return below;
});

export const childrenOf = (team: Backlog, item: WorkItem): readonly WorkItem[] =>
  childrenByKey(team).get(item.key) ?? [];
