import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { closed } from "../../src/backlog/remedies.ts";
import { all, any, PLANNED, unchanged } from "../../src/backlog/search/condition.ts";
import { openWork, startedItems } from "../../src/backlog/search/matches.ts";
import { BULK_GUARD } from "../../src/backlog/views/items/bulk-days.ts";
import { updatedSince, updatedWords } from "../../src/backlog/views/items/human-activity.ts";
import { isOpen, isStarted } from "../../src/backlog/views/items/items.ts";
import {
  hiddenChange,
  LAST_CHANGE_READS,
  lastChange,
  unchangedDays,
  unchangedFor,
} from "../../src/backlog/views/items/last-change.ts";
import { nearSprints } from "../../src/backlog/views/items/ready-zone.ts";
import { notWorthALook, worthALook } from "../../src/backlog/views/items/worth-a-look.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "hygiene/staleness",
  title: "Stale items",
  clause: "po.owns-backlog",
  asks: "Has a person changed or commented on every open item recently?",
  why: "An item that nobody has changed for months is probably no longer wanted, but readers still count on it.",
  remedy: "Add a comment that says the item is still wanted, or close it.",
  examples: {
    good: "Every open item was worked on or commented on within the last 90 days.",
    bad: "Half of the backlog has not been updated for 90 days.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "90 and 30 days are published (the SKA telescope's Jira checks use them, and GForge's health checks the 30); the share is judgement",
  },
  guards: [
    "Automation changes the date of the last update: where history and comments are shown, only changes by a person count. Elsewhere the last update of any kind counts, so that staleness may be missed, but is never reported wrongly.",
    BULK_GUARD,
    "A plan closes at once only what is older than a year and has nothing that speaks for it: no sprint, urgent priority, vote, link, customer request or open item below.",
    "Covers open stories, bugs and spikes. Items in progress or in the current or next sprint have 30 days, all others 90.",
  ],
  needs: ["open-items", "older-items"],
  reads: ["sprints", ...LAST_CHANGE_READS],
  options: z.strictObject({
    backlog: z
      .int()
      .positive()
      .default(90)
      .describe("Most days without a change by a person, for items in the backlog."),
    current: z
      .int()
      .positive()
      .default(30)
      .describe("Most days without a change by a person, for items in progress or near the sprint."),
  }),
  tolerance: { share: 0.3 },
  habit: true,
  effort: "minutes",

  population: ({ team }) =>
    team.items.filter((item) => item.kind !== "roadmap" && item.kind !== "subtask" && isOpen(item)),
  judge(item: WorkItem, { team, now, options }) {
    const last = lastChange(team, item, now);
    const near = nearSprints(team, now);
    const current = isStarted(item) || (item.sprints?.some(({ id }) => near.has(id)) ?? false);
    const limit = current ? options.current : options.backlog;
    const days = unchangedDays(last, limit, now);
    if (days === undefined) return unknown(hiddenChange(last));
    if (days < limit) return pass;
    return fail({ days, limit, current, seen: last.seen, ...updatedSince(team, item, days, now) });
  },
  search({ team, options: { backlog, current } }) {
    const inWork = all(unchanged(current), any(startedItems(team), PLANNED));
    return [openWork(team, unchanged(backlog)), openWork(team, any(unchanged(backlog), inWork))];
  },
  // What somebody still wants is commented on, and no question but this one is the better for a comment.
  applyRemedy: (item: WorkItem, { team, now }) =>
    worthALook(team, item, now) === undefined ? [closed(team, item, now)] : undefined,
  pilesUp: "stale",
  bulk: {
    spares: (item, { team, now }) => worthALook(team, item, now),
    search: ({ team, options: { backlog } }) => [
      openWork(team, all(unchanged(backlog), ...notWorthALook(team))),
    ],
    close: (item, { team, now }) => [closed(team, item, now)],
  },
  message: ({ days, limit, current, seen, ...later }) =>
    `${unchangedFor(days, seen)} (limit ${current ? "for items in progress or planned next" : "in the backlog"}: ${limit})${updatedWords(later)}`,
});
