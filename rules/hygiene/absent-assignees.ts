import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { isMachine } from "../../src/backlog/actors.ts";
import { daysBetween } from "../../src/backlog/calendar.ts";
import { changesOf } from "../../src/backlog/changes.ts";
import type { Instant, WorkItem } from "../../src/backlog/model.ts";
import { cutSince } from "../../src/backlog/views/items/cut.ts";
import { isOpen } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, notObservable, pass, unknown } from "../../src/rule.ts";
import { seenUntil } from "./absent-assignees/last-seen.ts";

export default defineRule({
  id: "hygiene/absent-assignees",
  title: "Assignees no longer active",
  clause: "po.owns-backlog",
  also: ["po.how-and-when"],
  asks: "Is every assigned open item assigned to an account that is still active in the project?",
  why: "An item assigned to somebody who no longer works on the project looks taken, so that nobody else takes it.",
  remedy: "Assign the item to somebody who works on the project, or clear its assignee.",
  examples: {
    good: "All open items are assigned to accounts that were active in the project within the last 90 days.",
    bad: "A third of the assigned open items are assigned to accounts that were last active 90 or more days ago.",
  },
  owner: "team",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "90 days without activity make a member's account dormant in GitHub Enterprise Cloud and in GitLab; the share is judgement",
  },
  guards: [
    "Covers open items that are assigned to a person, whatever their type. The finding speaks of the item alone: no report names the account, counts accounts, or says for how long one was away.",
    "An account is active when it creates an item, changes or comments on one, posts an update, or has an item that is finished. What it does in other projects, or on items that an export left out, is not seen.",
    "An account that was never active may stand for a group of people, and an item may have been assigned a short time ago. Neither is judged.",
    "Where entries of an item are missing that was updated within the limit, anybody may have made them: nothing is said then.",
    "Without a change history the last update of any item that the account has may be its own. While one is newer than the limit, nothing is said of its items.",
    "A project in which nobody was active for as long is not asked.",
  ],
  needs: ["assignee", "whole-backlog"],
  reads: [
    { need: "comments", safe: true },
    { need: "history", safe: true },
    { need: "updates", safe: true },
    "roles",
  ],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(90)
      .describe("Days without any activity of the assignee's account after which an open item fails."),
  }),
  tolerance: { share: 0.1 },
  habit: true,
  effort: "minutes",

  population({ team, now, options: { days } }) {
    const { lastAt } = seenUntil(team, now);
    if (lastAt === undefined)
      return notObservable("the source has neither changes nor comments that show who made them");
    if (daysBetween(lastAt, now) >= days)
      return notApplicable(`nobody was active in the project within the last ${days} days`);
    return team.items.filter((item) => isOpen(item) && item.assignee && !isMachine(item.assignee, now));
  },
  judge(item: WorkItem, { team, now, options: { days } }) {
    const isRecent = (at: Instant | undefined): boolean => at !== undefined && daysBetween(at, now) < days;
    const { at, perhapsAt } = seenUntil(team, now);
    const { assignee } = item;
    const seen = assignee ? at.get(assignee) : undefined;
    if (!assignee || seen === undefined) return unknown("its assignee was never active in the project");
    if (isRecent(seen)) return pass;
    if (item.events === undefined && isRecent(perhapsAt.get(assignee)))
      return unknown("the last update of an item of its assignee may be the assignee's own");
    const assignedAt =
      changesOf(item, "assignee").findLast((change) => change.at <= now)?.at ?? item.createdAt;
    if (isRecent(assignedAt)) return unknown(`it was assigned within the last ${days} days`);
    const cut = cutSince(team, subDays(now, days).getTime(), "comments", "history", "updates");
    return cut === undefined ? fail({ days }) : unknown(cut);
  },
  applyRemedy: (item: WorkItem) => [{ ...item, assignee: null }],
  message: ({ days }) =>
    `is assigned to an account that shows no activity in what was read of this project for at least ${days} days`,
});
