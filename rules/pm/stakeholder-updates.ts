import { z } from "zod";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";
import { type OwedUpdate, owedUpdates } from "./stakeholder-updates/owed-updates.ts";

export default defineRule({
  id: "pm/stakeholder-updates",
  title: "Stakeholder updates",
  clause: "pm.stakeholder-alignment",
  asks: "Do stakeholders get updates on started roadmap items as often as planned?",
  why: "Stakeholders who get no updates ask around, and decide on rumours.",
  remedy: "Post a short update on each started item at the interval you set.",
  examples: {
    good: "Four projects with a reminder every two weeks got six updates each in twelve weeks.",
    bad: "Four projects with a reminder every two weeks got one update in twelve weeks.",
  },
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source: "judgement; where the item sets its own update interval, that interval counts",
  },
  guards: [
    "Where updates go out by mail or chat, set the option `channel` to external; the rule is then not applicable.",
    "An item whose reminders are switched off needs no updates. An item whose interval is not shown needs one every `everyDays` days.",
    "Outside Linear a comment by the product manager or by the item's lead counts as an update. Where one person holds both roles, a comment by the product owner counts too.",
    "Two updates within half an interval count as one. An update may come early or late.",
  ],
  needs: ["roadmap-items", "older-items"],
  reads: ["assignee", "comments", "roles", "updates"],
  options: z.strictObject({
    channel: z.enum(["tracker", "external"]).default("tracker").describe("Where updates are posted."),
    everyDays: z
      .int()
      .positive()
      .default(30)
      .describe("Update interval in days, where an item's own is not shown."),
  }),
  tolerance: { share: 0.4 },
  habit: true,
  effort: "minutes",
  past: true,

  population({ team, now, options: { channel, everyDays } }) {
    if (channel === "external") return notApplicable("updates are posted outside the tracker");
    return startedRoadmap(team).flatMap((item) => owedUpdates(team, item, now, everyDays));
  },
  judge({ nth, expected, delivered, everyDays }: OwedUpdate) {
    if (delivered === undefined)
      return unknown("neither its updates nor the product manager's comments are shown");
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
    `got ${delivered} of ${expected} expected updates (one every ${everyDays} days)`,
});
