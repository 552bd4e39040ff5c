/** What a story has to do with the roadmap: something above it, or a link to a roadmap item from either end. */
import {
  type Backlog,
  isRoadmapItem,
  type Link,
  type LinkKind,
  type RoadmapItem,
  type WorkItem,
} from "../../model.ts";
import { once } from "../../once.ts";
import { ancestors, byKey } from "../items/items.ts";

/** Links by which people tie work to a plan; blocking, copying and repeating something is no such tie. */
const TIES: ReadonlySet<LinkKind> = new Set(["implements", "contains", "relates"]);

/** Whatever a story's parent is, it stands above stories, whether or not it was read. */
export function isOnRoadmap(team: Backlog, story: WorkItem): boolean {
  if (typeof story.parent === "string" || ancestors(team, story).some(isRoadmapItem)) return true;
  // By membership alone an item belongs to a project or it does not; links play no part.
  if (team.traits.membershipOnly) return false;
  return linkedToRoadmap(team).has(story.key) || isPartOfPlanned(team, story);
}

/** Links that may tie an item to one that was not read. */
export const unreadTies = (team: Backlog, { links = [] }: WorkItem): readonly Link[] =>
  links.filter(({ kind, key }) => TIES.has(kind) && !byKey(team).has(key));

/** Whether items are linked to a roadmap item as parts of its work; undefined where that cannot be seen. */
export function hasLinkedWork(team: Backlog, item: RoadmapItem): boolean | undefined {
  if (team.traits.membershipOnly) return false;
  const { links } = item;
  const linked = [...(ties(team).get(item.key) ?? [])].flatMap((key) => byKey(team).get(key) ?? []);
  if (linked.some((one) => !isRoadmapItem(one))) return true;
  const unread = unreadTies(team, item);
  if (unread.some(({ toRoadmap }) => toRoadmap === false)) return true;
  return links === undefined || unread.some(({ toRoadmap }) => toRoadmap === undefined) ? undefined : false;
}

/** Keys of the items that have a link to a roadmap item, or from one. */
const linkedToRoadmap = once(
  (team: Backlog): ReadonlySet<string> => new Set([...ties(team).values()].flatMap((keys) => [...keys])),
);

/** The same by the key of the roadmap item. */
const ties = once((team: Backlog): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = byKey(team);
  const found = new Map<string, Set<string>>();
  const tie = (above: string, key: string): void => {
    const keys = found.get(above);
    if (keys === undefined) found.set(above, new Set([key]));
    else keys.add(key);
  };
  for (const item of known.values())
    for (const { kind, key, toRoadmap } of item.links ?? []) {
      if (!TIES.has(kind)) continue;
      const other = known.get(key);
      if (isRoadmapItem(item)) tie(item.key, key);
      if (other === undefined ? toRoadmap === true : isRoadmapItem(other)) tie(key, item.key);
    }
  return found;
});

/** Split from a story, or included in one, that belongs to the roadmap itself. */
function isPartOfPlanned(team: Backlog, story: WorkItem): boolean {
  return (story.links ?? []).some(({ kind, key }) => {
    const whole = kind === "contains" ? byKey(team).get(key) : undefined;
    return whole !== undefined && (typeof whole.parent === "string" || linkedToRoadmap(team).has(key));
  });
}
