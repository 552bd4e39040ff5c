import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { isDelivered } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "pm/honest-health",
  title: "Late items flagged early",
  clause: "pm.stakeholder-alignment",
  asks: "Did roadmap items that ended late say so before they did?",
  why: "Green until the last week costs stakeholders the time in which they could have helped.",
  remedy: 'Say "at risk" the week you first think it.',
  owner: "pm",
  severity: "low",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "A team that posts no health at all is asked for updates elsewhere (pm/stakeholder-updates), not here.",
    "Late is measured against the date that stood last: a date moved in the open is a warning of its own.",
    "Cancelled items are left out.",
  ],
  needs: ["updates", "dates"],
  options: z.strictObject({
    graceDays: z
      .int()
      .nonnegative()
      .default(14)
      .describe("Days after its date from which on an item is late."),
    lookBackDays: z.int().positive().default(365).describe("How long ago an item may have ended."),
  }),
  tolerance: { share: 0.6, from: 5 },
  effort: "minutes",
  past: true,

  population({ team, now, options: { graceDays, lookBackDays } }) {
    const since = subDays(now, lookBackDays).getTime();
    const postsHealth = team.roadmap.some((item) => item.updates?.some(({ health }) => health !== undefined));
    if (!postsHealth) return notApplicable("no update says how its item is doing");
    return team.roadmap.filter((item) => {
      const { targetAt, closedAt } = item;
      if (typeof targetAt !== "number" || typeof closedAt !== "number" || !isDelivered(item)) return false;
      return closedAt >= since && closedAt <= now && daysBetween(targetAt, closedAt) > graceDays;
    });
  },
  judge({ updates, targetAt, closedAt }: RoadmapItem) {
    if (updates === undefined) return unknown("its updates are not shown");
    const ended = closedAt ?? 0;
    const before = updates.filter(({ at }) => at <= ended);
    if (before.some(({ health }) => health === "at-risk" || health === "off-track")) return pass;
    if (before.length > 0 && before.every(({ health }) => health === undefined)) {
      return unknown("its updates do not say how it was doing");
    }
    return fail({ daysLate: daysBetween(targetAt ?? ended, ended), updates: before.length });
  },
  message: ({ daysLate, updates }) =>
    `ended ${daysLate} days late and ${updates === 0 ? "was never reported on" : `none of its ${updates} updates said at risk or off track`}`,
});
