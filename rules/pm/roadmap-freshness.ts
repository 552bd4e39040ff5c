import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, RoadmapItem } from "../../src/backlog/model.ts";
import { touched } from "../../src/backlog/remedies.ts";
import { lastHumanActivity } from "../../src/backlog/views/items/human-activity.ts";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/roadmap-freshness",
  title: "Stale roadmap items",
  clause: "pm.roadmap",
  asks: "Has a person touched every started roadmap item lately?",
  why: "A roadmap item nobody touches is finished, forgotten or stuck, and the roadmap says none of it.",
  remedy: "Update, pause or close it.",
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source: "judgement; where the item sets a cadence of updates, twice that cadence",
  },
  guards: [
    "Changes by automation and apps do not count, and neither do changes nobody signed.",
    "Paused and parked items are left out.",
    "Without a history an item counts as untouched only when nothing at all has changed it; otherwise it is left out.",
    "Fields of which no history is kept here may have been changed by a person.",
  ],
  needs: [],
  options: z.strictObject({
    days: z.int().positive().default(30).describe("Days an item may go untouched where it sets no cadence."),
    cadences: z.number().positive().default(2).describe("How many cadences of updates it may go untouched."),
  }),
  tolerance: { share: 0.25, from: 5 },
  effort: "minutes",

  population: ({ team }) => startedRoadmap(team).filter((item) => item.bucket !== "later"),
  judge(item: RoadmapItem, { team, now, options: { days, cadences } }) {
    const limit = item.updateEveryDays ? item.updateEveryDays * cadences : days;
    const isOld = (at: number | undefined): boolean => at !== undefined && daysBetween(at, now) > limit;
    const last = lastHumanActivity(item, now);
    if (last !== undefined && !isOld(last)) return pass;
    if (!isOld(item.updatedAt) && !isSeen(team, item)) {
      return unknown("a person or a machine may have touched it, and neither history nor updates say which");
    }
    return fail({ days: last === undefined ? null : daysBetween(last, now), limit });
  },
  settle: (item: RoadmapItem, { now }) => [touched(item, now)],
  message: ({ days, limit }) =>
    days === null
      ? `shows no comment, update or change by a person; one in ${limit} days is expected`
      : `was last touched by a person ${days} days ago; ${limit} days are the limit`,
});

/** Whether what people do to the item would show: in its history, or in its own status updates. */
const isSeen = (team: Backlog, item: RoadmapItem): boolean =>
  item.events !== undefined || (team.traits.statusUpdates && item.updates !== undefined);
