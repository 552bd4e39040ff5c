/** How far the roadmap has become backlog, and how much of the backlog can be traced to it. */
import type { Backlog, RoadmapItem, WorkItem } from "../../model.ts";
import { descendants, isOpen, isStarted, stories } from "../items/items.ts";
import { openRoadmap } from "./roadmap.ts";
import { isOnRoadmap } from "./ties.ts";

interface Covered {
  readonly item: RoadmapItem;
  /** Stories, bugs and spikes under it at whatever depth, by status category; null where some of them were left out. */
  readonly new: number | null;
  readonly started: number | null;
  readonly done: number | null;
}

export interface RoadmapCoverage {
  /** Open roadmap items, those in progress first, in the order of the roadmap. */
  readonly items: readonly Covered[];
  /** Open stories with a roadmap item above them, or linked to one; undefined where it is not known of any. */
  readonly traced: { readonly open: number; readonly of: number } | undefined;
}

export function roadmapCoverage(team: Backlog): RoadmapCoverage {
  const open = openRoadmap(team);
  const inOrder = [...open.filter(isStarted), ...open.filter((item) => !isStarted(item))];
  return { items: inOrder.map((item) => covered(team, item)), traced: traced(team) };
}

function covered(team: Backlog, item: RoadmapItem): Covered {
  if (team.capabilities["whole-backlog"] !== true) return { item, new: null, started: null, done: null };
  const work = descendants(team, item).filter(
    ({ kind }) => kind === "story" || kind === "bug" || kind === "spike",
  );
  const inCategory = (category: WorkItem["status"]["category"]): number =>
    work.filter(({ status }) => status.category === category).length;
  return { item, new: inCategory("new"), started: inCategory("started"), done: inCategory("done") };
}

function traced(team: Backlog): RoadmapCoverage["traced"] {
  if (team.capabilities.hierarchy !== true || team.roadmap.length === 0) return undefined;
  const open = stories(team).filter(isOpen);
  return { open: open.filter((story) => isOnRoadmap(team, story)).length, of: open.length };
}
