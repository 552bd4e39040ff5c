import { z } from "zod";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";
import { type OwedUpdate, owedUpdates } from "./stakeholder-updates/owed-updates.ts";

export default defineRule({
  id: "pm/stakeholder-updates",
  title: "Stakeholder updates",
  clause: "pm.stakeholder-alignment",
  asks: "Are stakeholders told of started roadmap items as often as promised?",
  why: "Who is not told asks around, and decides on rumours.",
  remedy: "Post a short update on the cadence you set yourself.",
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement; the cadence is the item's own where it sets one" },
  guards: [
    "Updates that go out by mail or chat: set channel to external, and the question is not asked.",
    "An item whose reminders are switched off owes none; one whose cadence is not shown owes one in everyDays.",
    "Outside Linear a comment by the product manager, or by the item's lead, is an update too; in a combined model one by the product owner.",
    "Two updates within half a cadence count as one; an update may come early or late.",
  ],
  needs: [],
  options: z.strictObject({
    channel: z.enum(["tracker", "external"]).default("tracker").describe("Where updates are posted."),
    everyDays: z.int().positive().default(30).describe("Cadence in days where an item's own is not shown."),
  }),
  tolerance: { share: 0.4, from: 6 },
  effort: "minutes",
  past: true,

  population({ team, now, options: { channel, everyDays } }) {
    if (channel === "external") return notApplicable("updates are posted outside the tracker");
    return startedRoadmap(team).flatMap((item) => owedUpdates(team, item, now, everyDays));
  },
  judge({ nth, expected, delivered, everyDays }: OwedUpdate) {
    if (delivered === undefined)
      return unknown("neither updates nor the product manager's comments are shown");
    return nth < delivered ? pass : fail({ delivered, expected, everyDays });
  },
  subject: ({ item: { id, key, title, url } }) => ({
    kind: "roadmap",
    id,
    key,
    title,
    ...(url === undefined ? {} : { url }),
  }),
  cluster: ({ item }) => item.key,
  message: ({ delivered, expected, everyDays }) =>
    `got ${delivered} of ${expected} updates at one in ${everyDays} days`,
});
