import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, RoadmapItem } from "../../src/backlog/model.ts";
import { touched } from "../../src/backlog/remedies.ts";
import { all, unchanged } from "../../src/backlog/search/condition.ts";
import { ofKinds, startedItems } from "../../src/backlog/search/matches.ts";
import { BULK_GUARD, importOf } from "../../src/backlog/views/items/bulk-days.ts";
import { isCut } from "../../src/backlog/views/items/cut.ts";
import {
  lastHumanActivity,
  updatedSince,
  updatedWords,
} from "../../src/backlog/views/items/human-activity.ts";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/roadmap-freshness",
  title: "Stale roadmap items",
  clause: "pm.roadmap",
  asks: "Has a person updated every started roadmap item recently?",
  why: "A roadmap item that nobody updates is finished, forgotten or stuck, and the roadmap does not show which.",
  remedy: "Post an update on the item, pause it, or close it.",
  examples: {
    good: "A person has changed every started roadmap item within the last 30 days.",
    bad: "No person has changed the started roadmap items for 31 days.",
  },
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "30 days: two thirds of those asked update their roadmap weekly or monthly (ProductPlan 2018); the share is judgement; where the item sets how often it is updated, twice that interval",
  },
  guards: [
    "Changes by automation and apps do not count. Changes without a recorded author do not count either.",
    BULK_GUARD,
    "Paused and parked items are left out.",
    "Without a change history an item counts as untouched only where nothing at all has changed it; otherwise it is left out.",
    "Known gap: a person may have changed a field of which no history is kept here.",
  ],
  needs: ["roadmap-items", "older-items"],
  reads: [{ need: "history", safe: true }, { need: "comments", safe: true }, "updates", "roles"],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(30)
      .describe("Days an item may go without an update where it sets no interval of its own."),
    cadences: z
      .number()
      .positive()
      .default(2)
      .describe("Number of the item's own update intervals it may go without an update."),
  }),
  tolerance: { share: 0.25 },
  habit: true,
  effort: "minutes",

  population: ({ team }) => startedRoadmap(team).filter((item) => item.bucket !== "later"),
  judge(item: RoadmapItem, { team, now, options: { days, cadences } }) {
    const limit = item.updateEveryDays ? item.updateEveryDays * cadences : days;
    const isOld = (at: number | undefined): boolean => at !== undefined && daysBetween(at, now) > limit;
    const last = lastHumanActivity(team, item, now);
    if (last !== undefined && !isOld(last)) return pass;
    if (!isOld(item.updatedAt) && !isSeen(team, item)) {
      return unknown(
        "its last change may be by a person or by automation; neither its change history nor updates are shown",
      );
    }
    if (last === undefined && importOf(team, item) !== undefined && !isOld(item.createdAt))
      return unknown("it was created at once with many others, and what came before is not shown");
    const seen = last === undefined ? null : daysBetween(last, now);
    return fail({ days: seen, limit, ...updatedSince(team, item, seen, now) });
  },
  search: ({ team, options: { days } }) => [
    all(startedItems(team), unchanged(days + 1), ofKinds(team, "roadmap")),
  ],
  applyRemedy: (item: RoadmapItem, { now }) => [touched(item, now)],
  message: ({ days, limit, ...later }) =>
    (days === null
      ? `shows no comment, update or change by a person (expected: one every ${limit} days)`
      : `was last changed by a person ${days} days ago (limit: ${limit})`) + updatedWords(later),
});

/** Whether all that people do to the item would show: in its history, or in its own status updates. */
const isSeen = (team: Backlog, item: RoadmapItem): boolean =>
  !isCut(item, "history") &&
  !isCut(item, "comments") &&
  (item.events !== undefined || (team.traits.statusUpdates && item.updates !== undefined));
