/**
 * Wider populations: what a question is asked of where its own one is too small to answer it from. An old open item that
 * nobody came to says nothing of how a team writes what it works on, so none of them holds any.
 */
import { subDays } from "date-fns/subDays";
import { importedItems } from "../history/changes/imports.ts";
import type { Backlog, Instant, RoadmapItem, WorkItem } from "../model.ts";
import { onceAt } from "../once.ts";
import { byOrder } from "../order.ts";
import { byBirth, isDelivered, isOpen, newestStories, stories } from "./items/items.ts";
import { readyZone, zoneDepth } from "./items/ready-zone.ts";
import { openRoadmap } from "./roadmap/roadmap.ts";

export interface Wider<M> {
  /** Completes "asked of 40 …". */
  readonly are: string;
  /** Which ones they are, and why it is fair to ask them. */
  readonly which: string;
  /** They show how the team worked: a dormant project is not asked, and nobody can mend them. */
  readonly past?: true | undefined;
  /** Nobody needs to have come to them yet: what fails among them is at most a warning. */
  readonly early?: true | undefined;
  members(team: Backlog, now: Instant): readonly M[];
}

/** All sizes and the year are judgement: enough for every limit, and few enough to be of one time. */
const LAST_STORIES = 100;
const LAST_ROADMAP = 30;
const YOUNG_DAYS = 365;
/** How much of the order is its top where the team finishes too little to say. */
const TOP = 10;

export const NEAR_STORIES: Wider<WorkItem> = {
  are: "stories near the sprint",
  which:
    "those of the current and the next sprint, or without sprints the top of the backlog's order: somebody chose them",
  early: true,
  members: (team, now) => readyZone(team, now).stories,
};

export const FINISHED_STORIES: Wider<WorkItem> = {
  are: "finished stories",
  which: `the ${LAST_STORIES} delivered stories that were created last, imported ones left out: the team has worked on them`,
  past: true,
  members: onceAt((team: Backlog) => {
    const imported = importedItems(team);
    return newestStories(team)
      .filter((story) => isDelivered(story) && !imported.has(story))
      .slice(0, LAST_STORIES);
  }),
};

export const NEWEST_STORIES: Wider<WorkItem> = {
  are: "stories created last",
  which: `the ${LAST_STORIES} stories that were created last, whatever became of them: they show how the team writes`,
  past: true,
  members: onceAt((team: Backlog) => newestStories(team).slice(0, LAST_STORIES)),
};

export const TOP_STORIES: Wider<WorkItem> = {
  are: "stories at the top of the backlog",
  which: `those of the last year that come first in the backlog's order, two median sprints or fortnights of them (${TOP} where the team finishes too little to say): work on them is near`,
  early: true,
  members: onceAt((team: Backlog, now: Instant) => {
    if (team.capabilities.order !== true) return [];
    return stories(team)
      .filter((story) => story.status.category === "new" && isYoung(story, now))
      .sort(byOrder)
      .slice(0, zoneDepth(team, now) || TOP);
  }),
};

export const YOUNG_STORIES: Wider<WorkItem> = {
  are: "open stories of the last year",
  which: "the open stories that were created in the last year: older ones may be forgotten",
  early: true,
  members: onceAt((team: Backlog, now: Instant) =>
    newestStories(team).filter((story) => isOpen(story) && isYoung(story, now)),
  ),
};

export const FINISHED_ROADMAP: Wider<RoadmapItem> = {
  are: "finished roadmap items",
  which: `the ${LAST_ROADMAP} delivered roadmap items that were created last: they were started once`,
  past: true,
  members: onceAt((team: Backlog) => team.roadmap.filter(isDelivered).sort(byBirth).slice(0, LAST_ROADMAP)),
};

export const YOUNG_ROADMAP: Wider<RoadmapItem> = {
  are: "open roadmap items of the last year",
  which: "the open roadmap items that were created in the last year: older ones may be forgotten",
  early: true,
  members: onceAt((team: Backlog, now: Instant) =>
    openRoadmap(team)
      .filter((item) => isYoung(item, now))
      .sort(byBirth),
  ),
};

const isYoung = ({ createdAt }: WorkItem, now: Instant): boolean =>
  createdAt !== undefined && createdAt <= now && createdAt >= subDays(now, YOUNG_DAYS).getTime();
