import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import { ageLimit, CYCLE_DAYS, cycleTimes } from "../../src/backlog/history/changes/cycle-time.ts";
import { startOfWork } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { blockedSpells } from "../../src/backlog/views/items/blocked.ts";
import { isDelivered, isStarted } from "../../src/backlog/views/items/items.ts";
import { ALL_ITEMS, defineRule, fail, insufficient, notObservable, pass, unknown } from "../../src/rule.ts";

/** Of the items in progress, those that are older than the age limit where the team works on as before. */
const EXPECTED = 0.15;

export default defineRule({
  id: "hygiene/aging-wip",
  title: "Ageing work in progress",
  clause: "po.how-and-when",
  also: ["po.sprint-success"],
  asks: "Is work in progress no older than the team's earlier work was?",
  why: "An item that has been in progress longer than nearly all earlier ones is stuck, and the plan does not show it.",
  remedy: "Finish the oldest item in progress before you start a new one.",
  examples: {
    good: "Finished items took up to 60 days, and none in progress is older than 38.",
    bad: "Finished items took up to 60 days, and six of eight have been in progress for 50.",
  },
  owner: "team",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement: a limit of 25 % where 15 % are expected. The age limit follows from the team's own finished work; the Kanban Guide's service level expectation is its example (85 % of the items within so many days)",
  },
  guards: [
    "Compared with the team's own finished work, never with a general norm.",
    `A slow item is in progress on more days than a quick one, so on any day the slow ones are seen more often. The age limit allows for that: if the team goes on working as before, ${EXPECTED * 100} % of the items in progress are older than it.`,
    "Items blocked today, by a flag or by an open item, are left out: po/blocked-attention asks about them.",
    `Covers stories, bugs and spikes; the finished items are those delivered in the last ${CYCLE_DAYS} days.`,
  ],
  needs: [...ALL_ITEMS],
  reads: ["history", "links", "sprints"],
  options: z.strictObject({
    finished: z.int().positive().default(60).describe("Fewest finished items needed to know the age limit."),
  }),
  tolerance: { share: 0.25 },

  population({ team, now, options: { finished } }) {
    const timed = cycleTimes(team, now).length;
    if (timed < finished) {
      const untimed = team.items.filter(
        (item) => isDelivered(item) && typeof startOfWork(team, item) !== "number",
      );
      return untimed.length >= finished
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
    const usual = Math.ceil(ageLimit(team, now, EXPECTED));
    const days = daysBetween(start, now);
    return days <= usual ? pass : fail({ days, usual });
  },
  // What started lately is never old: new members alone say nothing.
  at: () => undefined,
  message: ({ days, usual }) =>
    `has been in progress for ${days} days; by the team's finished work, ${EXPECTED * 100} % of the items in progress would be older than ${usual}`,
});
