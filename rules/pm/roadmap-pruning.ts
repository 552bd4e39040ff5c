import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { isHuman } from "../../src/backlog/actors.ts";
import { closings } from "../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, RoadmapItem } from "../../src/backlog/model.ts";
import { isDone } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/roadmap-pruning",
  title: "Roadmap items dropped",
  clause: "pm.right-thing",
  also: ["pm.roadmap"],
  asks: "Does the roadmap drop an item now and then?",
  why: "Not every idea turns out well. Where everything that was begun is also finished, evidence has stopped nothing.",
  remedy: "Stop one item that evidence no longer supports.",
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source: "judgement; scrapping work seldom is one of John Cutler's twelve signs of a feature factory",
  },
  guards: [
    "Ideas and planned items that were dropped before they began count as well: discovery is the best place to stop.",
    "Dropped is cancelled, declined or archived unfinished; what a machine ended, and duplicates, are left out.",
    "One finding for the roadmap as a whole: no single delivered item is at fault. With fewer than 25 ended items it can be no more than a warning.",
  ],
  needs: [],
  options: z.strictObject({
    lookBackDays: z.int().positive().default(365).describe("How long ago an item may have ended."),
  }),
  tolerance: { share: 0.9, from: 15, good: 0.9, bad: 1 },

  population: ({ team, now, options: { lookBackDays } }) =>
    endedSince(team, subDays(now, lookBackDays).getTime(), now),
  judge(item: RoadmapItem) {
    if (endOf(item) === undefined) return unknown("when it ended is not shown");
    return isDropped(item) ? pass : fail({ ended: 1, dropped: 0, days: 0 });
  },
  convention({ team, now, options: { lookBackDays } }) {
    const ended = endedSince(team, subDays(now, lookBackDays).getTime(), now);
    return { ended: ended.length, dropped: ended.filter(isDropped).length, days: lookBackDays };
  },
  message: ({ ended, dropped, days }) =>
    `ended ${ended} roadmap items in ${days} days and dropped ${dropped === 0 ? "none" : dropped} of them`,
});

/** How an item ended: delivered or dropped; neither for duplicates and for what machines ended. */
function endedSince(team: Backlog, since: Instant, now: Instant): readonly RoadmapItem[] {
  return team.roadmap.filter((item) => {
    const end = endOf(item) ?? (isDone(item) ? now : undefined);
    if (end === undefined || end < since || end > now || item.closure === "duplicate") return false;
    return !isDropped(item) || !byMachine(team, item);
  });
}

const isDropped = (item: RoadmapItem): boolean =>
  isDone(item) ? item.closure === "declined" || item.closure === "invalid" : item.archived === true;

/** When it was finished, or archived unfinished. */
function endOf(item: RoadmapItem): Instant | undefined {
  if (isDone(item)) return item.closedAt ?? undefined;
  return item.archived === true ? (archival(item)?.at ?? item.updatedAt) : undefined;
}

const archival = (item: RoadmapItem) => item.events?.findLast(({ field }) => field === "archived");

function byMachine(team: Backlog, item: RoadmapItem): boolean {
  const act = isDone(item) ? closings(team, item)?.at(-1) : archival(item);
  return act !== undefined && isHuman(act.by, act.at) === false;
}
