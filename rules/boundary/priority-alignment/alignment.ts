/** How the order of the backlog's top compares with the order of the roadmap items above it. */

import { type Backlog, isRoadmapItem, type RoadmapItem, type WorkItem } from "../../../src/backlog/model.ts";
import { once } from "../../../src/backlog/once.ts";
import { byOrder } from "../../../src/backlog/order.ts";
import { ancestors, backlogItems } from "../../../src/backlog/views/items/items.ts";
import { kendall, type Placed, type Tau } from "./kendall.ts";

/** How much of the backlog's top is looked at. */
const TOP = 50;

interface Alignment {
  /** Items of the top that stand under a ranked roadmap item, and how many of those there are. */
  readonly children: number;
  readonly parents: number;
  /** What the roadmap is ordered by: its items' rank, or their priority where more of them have one. */
  readonly by: "rank" | "priority";
  readonly tau: Tau;
}

/** Pairs of items of which one blocks the other are left out: dependencies force an order of their own. */
export const alignment = once((team: Backlog): Alignment => {
  const pairs = [...backlogItems(team)]
    .filter((item) => item.order !== undefined)
    .sort(byOrder)
    .slice(0, TOP)
    .map((child, place) => ({ child, place, parent: ancestors(team, child).find(isRoadmapItem) }));
  const parents = [...new Set(pairs.flatMap(({ parent }) => (parent === undefined ? [] : [parent])))];
  const ranks = rankBy(parents, "rank");
  const priorities = rankBy(parents, "priority");
  const by = priorities.size > ranks.size ? "priority" : "rank";
  const placeOf = by === "rank" ? ranks : priorities;

  const children: WorkItem[] = [];
  const placed: Placed[] = [];
  for (const { child, place, parent } of pairs) {
    const x = parent && placeOf.get(parent);
    if (parent === undefined || x === undefined) continue;
    children.push(child);
    placed.push({ x, y: place, cluster: parent.key });
  }
  const tau = kendall(placed, (i, j) => areTied(children[i], children[j]));
  return { children: children.length, parents: new Set(placed.map(({ cluster }) => cluster)).size, by, tau };
});

function rankBy(parents: readonly RoadmapItem[], by: Alignment["by"]): ReadonlyMap<RoadmapItem, number> {
  if (by === "rank") {
    const ordered = parents.filter((parent) => parent.order !== undefined).sort(byOrder);
    return new Map(ordered.map((parent, place) => [parent, place]));
  }
  return new Map(
    parents.flatMap((parent) =>
      parent.priority?.rank === undefined ? [] : [[parent, parent.priority.rank] as const],
    ),
  );
}

/** Whether one of the two blocks the other. */
const areTied = (a: WorkItem | undefined, b: WorkItem | undefined): boolean =>
  a !== undefined && b !== undefined && (blocks(a, b) || blocks(b, a));

const blocks = (a: WorkItem, b: WorkItem): boolean =>
  a.links?.some((link) => link.kind === "blocks" && link.key === b.key) ?? false;
