import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isDelivered } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/honest-health",
  title: "Late items reported early",
  clause: "pm.stakeholder-alignment",
  asks: "Were late roadmap items reported as at risk before they ended?",
  why: "If an item stays “on track” until its last week, stakeholders learn of the delay too late to help.",
  remedy: "Set the health to “at risk” in the week you first expect a delay.",
  examples: {
    good: "Every late roadmap item was reported as at risk or off track before it ended.",
    bad: "Roadmap items ended 30 days late, and every update said that they were on track.",
  },
  owner: "pm",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "A team that posts no health at all is left out here; pm/stakeholder-updates asks about its updates.",
    "Lateness is measured against the last date that was set: moving a date openly is a warning too.",
    "Cancelled items are left out.",
  ],
  needs: ["updates", "dates", "roadmap-items", "finished-items"],
  reads: [],
  options: z.strictObject({
    graceDays: z
      .int()
      .nonnegative()
      .default(14)
      .describe("Days after its date before an item counts as late."),
    lookBackDays: z
      .int()
      .positive()
      .default(365)
      .describe("Items that ended up to this many days ago are judged."),
  }),
  tolerance: { share: 0.6 },
  effort: "minutes",
  past: true,

  population({ team, now, options: { graceDays, lookBackDays } }) {
    const since = subDays(now, lookBackDays).getTime();
    const postsHealth = team.roadmap.some((item) => item.updates?.some(({ health }) => health !== undefined));
    if (!postsHealth) return notApplicable("no status update states a health");
    return team.roadmap.filter((item) => {
      const { targetAt, closedAt } = item;
      if (typeof targetAt !== "number" || typeof closedAt !== "number" || !isDelivered(item)) return false;
      return closedAt >= since && closedAt <= now && daysBetween(targetAt, closedAt) > graceDays;
    });
  },
  judge({ updates, targetAt, closedAt }: RoadmapItem) {
    if (updates === undefined) return unknown("its status updates are not shown");
    const ended = closedAt ?? 0;
    const before = updates.filter(({ at }) => at <= ended);
    if (before.some(({ health }) => health === "at-risk" || health === "off-track")) return pass;
    if (before.length > 0 && before.every(({ health }) => health === undefined)) {
      return unknown("its status updates state no health");
    }
    return fail({ daysLate: daysBetween(targetAt ?? ended, ended), updates: before.length });
  },
  at: ({ closedAt }: RoadmapItem) => closedAt ?? undefined,
  message: ({ daysLate, updates }) =>
    `ended ${daysLate} days late and ${updates === 0 ? "had no status update" : `none of its ${updates} updates said at risk or off track`}`,
});
