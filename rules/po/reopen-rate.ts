import { addDays } from "date-fns/addDays";
import { millisecondsInDay, millisecondsInHour } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { endIn } from "../../src/backlog/history/changes/endings.ts";
import { entriesOf } from "../../src/backlog/history/changes/entries.ts";
import { closings, reopenings } from "../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Closure, Instant, WorkItem } from "../../src/backlog/model.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

/** Stories finished in the half year before that. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/reopen-rate",
  title: "Reopened stories",
  clause: "po.built-right",
  also: ["po.acceptance-testing"],
  asks: "Do finished stories stay finished?",
  why: "A reopened story was closed before everybody agreed that it was done.",
  remedy: "Find the acceptance criterion that was missing, and add it.",
  examples: {
    good: "No finished story is reopened.",
    bad: "A third of the finished stories are reopened after five days.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "published",
    source:
      "of defects: KnowHOW’s Defect Reopen Rate (Publicis Sapient) gives its second lowest grade from 10 % and its lowest from 20 %. Stories may be reopened less or more; nothing published was found on them",
  },
  guards: [
    "What a migration of the workflow moved, and ten or more reopened at once, is left out: nobody judged these stories one by one.",
    "A story reopened within an hour is left out: it was closed by mistake. Stories reopened by automation are left out too.",
    `Covers stories finished in the last ${WINDOW_DAYS} days, except the newest, which may still be reopened in time. Every story counts once.`,
    "Stories closed as declined, duplicate or invalid and then reopened are left out: their work was never called finished.",
  ],
  needs: ["history", "stories", "open-items", "finished-items", "other-items"],
  reads: ["assignee", "roles"],
  options: z.strictObject({
    days: z.int().positive().default(30).describe("Days after the end within which a reopening counts."),
  }),
  tolerance: { share: 0.1 },

  population({ team, now, options: { days } }) {
    const until = subDays(now, days).getTime();
    const since = subDays(until, WINDOW_DAYS).getTime();
    return stories(team).filter((story) => {
      if (isOtherwise(story.closure)) return false;
      if (story.events === undefined) return typeof story.closedAt === "number" && story.closedAt >= since;
      return closings(story)?.some(({ at }) => at >= since && at <= until && wasFinished(team, story, at));
    });
  },
  judge(story: WorkItem, { team, now, options: { days } }) {
    const all = reopenings(story);
    if (all === undefined) return unknown("the tracker returned no change history of the story");
    const found = all.filter(({ closedAt }) => wasFinished(team, story, closedAt));
    const since = subDays(now, days + WINDOW_DAYS).getTime();
    const back = found.find(({ closedAt, at }) => {
      const after = at - closedAt;
      return (
        closedAt >= since && at <= now && after >= millisecondsInHour && after <= days * millisecondsInDay
      );
    });
    if (back === undefined) return pass;
    return fail({
      closed: new Date(back.closedAt).toISOString().slice(0, 10),
      days: Math.round((back.at - back.closedAt) / millisecondsInDay),
      times: found.length,
    });
  },
  // It is judged once the days for a reopening are over.
  at(story: WorkItem, { options: { days } }) {
    const [first] = closings(story) ?? [];
    return first === undefined ? undefined : addDays(first.at, days).getTime();
  },
  message: ({ closed, days, times }) => {
    const after = days === 0 ? "on the same day" : `after ${days} ${days === 1 ? "day" : "days"}`;
    return `was finished on ${closed} and reopened ${after}${times > 1 ? ` (${times} times in all)` : ""}`;
  },
});

const isOtherwise = (closure: Closure | null | undefined): boolean =>
  closure === "declined" || closure === "duplicate" || closure === "invalid";

/** Whether the end that it came to then was that of finished work, or of a kind that is not shown. */
const wasFinished = (team: Backlog, story: WorkItem, at: Instant): boolean =>
  !entriesOf(story, at, at).some((entry) => isOtherwise(endIn(team, entry)?.closure));
