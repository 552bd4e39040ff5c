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
  asks: "Is work in progress no older than the team's usual cycle time?",
  why: "An item that has been in progress longer than nearly all earlier ones is stuck, and the plan does not show it.",
  remedy: "Finish the oldest item in progress before you start a new one.",
  examples: {
    good: "No item in progress is older than 34 days, and most finished items took up to 34.",
    bad: "Most items have been in progress for 50 days, and most finished items took up to 34.",
  },
  owner: "team",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "the 85th percentile is the example of the Kanban Guide's service level expectation; the share is judgement (by definition 15 % lie above the 85th percentile)",
  },
  guards: [
    "Compared with the team's own finished work, never with a general norm.",
    "Items blocked today, by a flag or by an open item, are left out: po/blocked-attention asks about them.",
    `Covers stories, bugs and spikes; the cycle time is that of items delivered in the last ${CYCLE_DAYS} days.`,
  ],
  needs: [],
  options: z.strictObject({
    finished: z.int().positive().default(30).describe("Fewest finished items needed to know the cycle time."),
  }),
  tolerance: { share: 0.25 },

  population({ team, now, options: { finished } }) {
    const timed = cycleTimes(team, now).length;
    if (timed < finished) {
      const delivered = team.items.filter(
        (item) => isDelivered(item) && typeof startOfWork(team, item) !== "number",
      );
      return delivered.length >= finished && timed < delivered.length
        ? notObservable("the tracker does not show when work started")
        : insufficient(
            `only ${timed} items with a known start were finished in ${CYCLE_DAYS} days; at least ${finished} are needed`,
          );
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
    if (typeof start !== "number") return unknown("the tracker does not show when work on it started");
    const usual = Math.ceil(usualCycleDays(team, now) ?? 0);
    const days = daysBetween(start, now);
    return days <= usual ? pass : fail({ days, usual });
  },
  message: ({ days, usual }) =>
    `has been in progress for ${days} days; 85 % of finished items took ${usual} or less`,
});
