import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import { CYCLE_DAYS, cycleTimes, usualCycleDays } from "../../src/backlog/history/changes/cycle-time.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { blockedSpells } from "../../src/backlog/views/items/blocked.ts";
import { isDelivered, isStarted } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, insufficient, notObservable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "hygiene/aging-wip",
  title: "Ageing work in progress",
  clause: "po.how-and-when",
  also: ["po.sprint-success"],
  asks: "Is work under way no older than work usually gets here?",
  why: "What has been under way longer than nearly everything before it is stuck, and no plan shows it.",
  remedy: "Finish the oldest before starting anything.",
  owner: "team",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "the 85th percentile is the example of the Kanban Guide's service level expectation; the share is judgement, 15 % being expected by construction",
  },
  guards: [
    "Measured against the team's own finished work, never against a norm.",
    "What is blocked today by a flag or an open item is left out: po/blocked-attention asks about it.",
    `Stories, bugs and spikes; the usual time is that of those delivered in the last ${CYCLE_DAYS} days.`,
  ],
  needs: [],
  options: z.strictObject({
    finished: z.int().positive().default(30).describe("Fewest finished items to know the usual time from."),
  }),
  tolerance: { share: 0.25, from: 5 },

  population({ team, now, options: { finished } }) {
    const timed = cycleTimes(team, now).length;
    if (timed < finished) {
      const delivered = team.items.filter(
        (item) => isDelivered(item) && typeof startOfWork(team, item) !== "number",
      );
      return delivered.length >= finished && timed < delivered.length
        ? notObservable("the tracker does not say when work began")
        : insufficient(`${timed} of ${finished} items with a known start finished in ${CYCLE_DAYS} days`);
    }
    const blocked = new Set(
      blockedSpells(team, now).flatMap(({ item, until }) => (until === undefined ? [item] : [])),
    );
    return team.items.filter(
      (item) => item.kind !== "roadmap" && item.kind !== "subtask" && isStarted(item) && !blocked.has(item),
    );
  },
  judge(item: WorkItem, { team, now }) {
    const start = startOfWork(team, item);
    if (typeof start !== "number") return unknown("the tracker does not say when work on it began");
    const usual = Math.ceil(usualCycleDays(team, now) ?? 0);
    const days = daysBetween(start, now);
    return days <= usual ? pass : fail({ days, usual });
  },
  message: ({ days, usual }) =>
    `has been under way for ${days} days; 85 % of finished work took ${usual} or less`,
});
