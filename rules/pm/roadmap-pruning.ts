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
  asks: "Is an item dropped from the roadmap now and then?",
  why: "Not every idea turns out well. If every started item is also finished, no item was ever stopped because of evidence.",
  remedy: "Stop one item that the evidence no longer supports.",
  examples: {
    good: "Nine in ten roadmap items that ended were delivered, and one was dropped.",
    bad: "Thirty roadmap items ended within two years, and all of them were delivered.",
  },
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; seldom scrapping work is one of John Cutler's twelve signs of a feature factory. One item in fifty dropped, which is one in three years for most teams, is taken for none",
  },
  guards: [
    "Ideas and planned items that were dropped before they started count too: discovery is the best time to stop.",
    "Dropped means cancelled, declined, or archived unfinished. Items ended by automation and duplicates are left out.",
    "There is one finding for the whole roadmap: no single delivered item is wrong. With fewer than 29 ended items it is at most a warning, which is why it looks back two years: few teams end so many in one.",
  ],
  needs: ["roadmap-items", "finished-items"],
  reads: ["history", "roles"],
  options: z.strictObject({
    lookBackDays: z
      .int()
      .positive()
      .default(730)
      .describe("Items that ended up to this many days ago are judged."),
  }),
  tolerance: { share: 0.9, bad: 0.98 },

  population: ({ team, now, options: { lookBackDays } }) =>
    endedSince(team, subDays(now, lookBackDays).getTime(), now),
  judge(item: RoadmapItem) {
    if (endOf(item) === undefined) return unknown("its end date is not shown");
    return isDropped(item) ? pass : fail({ ended: 1, dropped: 0, days: 0 });
  },
  at: endOf,
  convention({ team, now, options: { lookBackDays } }) {
    const ended = endedSince(team, subDays(now, lookBackDays).getTime(), now);
    return { ended: ended.length, dropped: ended.filter(isDropped).length, days: lookBackDays };
  },
  message: ({ ended, dropped, days }) =>
    `ended ${ended} roadmap items in ${days} days; ${dropped === 0 ? "none" : dropped} of them ${dropped === 1 ? "was" : "were"} dropped`,
});

/** How an item ended: delivered or dropped; neither for duplicates and for what machines ended. */
function endedSince(team: Backlog, since: Instant, now: Instant): readonly RoadmapItem[] {
  return team.roadmap.filter((item) => {
    const end = endOf(item) ?? (isDone(item) ? now : undefined);
    if (end === undefined || end < since || end > now || item.closure === "duplicate") return false;
    return !isDropped(item) || !byMachine(item);
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

function byMachine(item: RoadmapItem): boolean {
  const act = isDone(item) ? closings(item)?.at(-1) : archival(item);
  return act !== undefined && isHuman(act.by, act.at) === false;
}
