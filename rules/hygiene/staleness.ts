import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../src/backlog/model.ts";
import { closed } from "../../src/backlog/remedies.ts";
import { lastHumanActivity } from "../../src/backlog/views/items/human-activity.ts";
import { isOpen, isStarted } from "../../src/backlog/views/items/items.ts";
import { nearSprints } from "../../src/backlog/views/items/ready-zone.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "hygiene/staleness",
  title: "Stale items",
  clause: "po.owns-backlog",
  asks: "Has somebody looked at every open item lately?",
  why: "An item that nobody touched for months is a promise that nobody intends to keep.",
  remedy: "Re-commit with a comment, or close it.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "90 and 30 days are published (the SKA telescope's Jira checks use them); the share is judgement. The catalogue's stricter 15 % for work under way is not asked apart: ageing work has a rule of its own",
  },
  guards: [
    "Automation changes “updated”: where history and comments are shown, only what a person did counts. Without them the last update of any kind is taken, which hides staleness and never invents it.",
    "Open stories, bugs and spikes. Those started or in the running or next sprint have 30 days, the others 90.",
  ],
  needs: [],
  options: z.strictObject({
    backlog: z.int().positive().default(90).describe("Days without a human change, in the backlog."),
    current: z.int().positive().default(30).describe("The same for items started or near the sprint."),
  }),
  tolerance: { share: 0.3, from: 30 },
  effort: "minutes",

  population: ({ team }) =>
    team.items.filter((item) => item.kind !== "roadmap" && item.kind !== "subtask" && isOpen(item)),
  judge(item: WorkItem, { team, now, options }) {
    const { at, seen } = lastChange(team, item, now);
    if (at === undefined) return unknown("the tracker does not say when it was changed last");
    const near = nearSprints(team, now);
    const current = isStarted(item) || (item.sprints?.some(({ id }) => near.has(id)) ?? false);
    const limit = current ? options.current : options.backlog;
    const days = daysBetween(at, now);
    return days < limit ? pass : fail({ days, limit, current, seen });
  },
  settle: (item: WorkItem, { team, now }) => [closed(team, item, now)],
  message: ({ days, limit, current, seen }) =>
    `${seen === "people" ? "no person has touched it" : "it has not been updated"} for ${days} days (${current ? "under way or planned next" : "in the backlog"}: ${limit})`,
});

function lastChange(team: Backlog, item: WorkItem, now: Instant) {
  // A comment moves “updated” as well: where comments are hidden, it is the nearest to what people did.
  const shown =
    team.capabilities.history === true && item.events !== undefined && item.comments !== undefined;
  const byPeople = shown ? (lastHumanActivity(item, now) ?? item.createdAt) : undefined;
  return byPeople === undefined
    ? { at: item.updatedAt ?? item.createdAt, seen: "updates" }
    : { at: byPeople, seen: "people" };
}
