import { millisecondsInDay, millisecondsInHour } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { closings, reopenings } from "../../src/backlog/history/changes/status-changes.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

/** Stories finished in the half year before that. */
const WINDOW_DAYS = 180;

export default defineRule({
  id: "po/reopen-rate",
  title: "Reopened stories",
  clause: "po.built-right",
  also: ["po.acceptance-testing"],
  asks: "Does a finished story stay finished?",
  why: "A story that comes back was called done by a measure that somebody did not share.",
  remedy: "Find the criterion that was missing.",
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement; going from closed to open and back is one of twelve published smells of bug tracking",
  },
  guards: [
    "A slip of the mouse is no return: what is taken back within an hour is left out. What machines reopen is too.",
    `Stories finished in the last ${WINDOW_DAYS} days, without those whose time to come back is not over yet; every story counts once.`,
    "Declined stories and duplicates that were taken up again are another question and not asked here.",
  ],
  needs: ["history"],
  options: z.strictObject({
    days: z.int().positive().default(30).describe("Days after the end in which a return counts."),
  }),
  tolerance: { share: 0.1, from: 30 },

  population({ team, now, options: { days } }) {
    const until = subDays(now, days).getTime();
    const since = subDays(until, WINDOW_DAYS).getTime();
    return stories(team).filter((story) => {
      if (story.closure === "declined" || story.closure === "duplicate" || story.closure === "invalid")
        return false;
      if (story.events === undefined) return typeof story.closedAt === "number" && story.closedAt >= since;
      return closings(team, story)?.some(({ at }) => at >= since && at <= until);
    });
  },
  judge(story: WorkItem, { team, now, options: { days } }) {
    const found = reopenings(team, story);
    if (found === undefined) return unknown("the tracker returned no history of the story");
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
  message: ({ closed, days, times }) => {
    const after = days === 0 ? "on the same day" : `after ${days} ${days === 1 ? "day" : "days"}`;
    return `was finished on ${closed} and reopened ${after}${times > 1 ? `, ${times} times in all` : ""}`;
  },
});
