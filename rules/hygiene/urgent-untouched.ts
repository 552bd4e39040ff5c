import { z } from "zod";
import { daysBetween } from "../../src/backlog/calendar.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { assigned, touched } from "../../src/backlog/remedies.ts";
import { all, any, createdBefore, unchanged } from "../../src/backlog/search/condition.ts";
import { openWork, urgent } from "../../src/backlog/search/matches.ts";
import { BULK_GUARD } from "../../src/backlog/views/items/bulk-days.ts";
import { updatedSince, updatedWords } from "../../src/backlog/views/items/human-activity.ts";
import {
  hiddenChange,
  LAST_CHANGE_READS,
  lastChange,
  unchangedDays,
  unchangedFor,
} from "../../src/backlog/views/items/last-change.ts";
import { URGENT_RANK, urgentItems } from "../../src/backlog/views/items/urgent.ts";
import { defineRule, fail, notApplicable, pass, unknown } from "../../src/rule.ts";

export default defineRule({
  id: "hygiene/urgent-untouched",
  title: "Urgent items left alone",
  clause: "po.priority-in-sprint",
  also: ["po.owns-backlog"],
  asks: "Does somebody work on every urgent item?",
  why: "An urgent item that nobody works on is either not urgent or forgotten, and a priority that changes nothing is soon ignored.",
  remedy: "Assign the item and write down its next step, or lower its priority.",
  examples: {
    good: "Every item of high priority was changed or commented on within the last 30 days.",
    bad: "Half of the items of high priority have not been updated for 30 days.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Covers open stories, bugs and spikes of the two highest priorities in the order of the tracker. A priority whose place in that order is not known is left out.",
    "Where more than a third of the open items have these priorities, they do not mark what is urgent: po/priority-spread asks about that.",
    "A missing assignee counts only for the highest priority, because many teams assign work when they start it.",
    "Where history and comments are shown, only changes by a person count. Elsewhere the last update of any kind counts, so that an item left alone may be missed, but is never reported wrongly.",
    BULK_GUARD,
  ],
  needs: ["priority", "open-items", "older-items"],
  reads: ["assignee", ...LAST_CHANGE_READS],
  options: z.strictObject({
    days: z
      .int()
      .positive()
      .default(30)
      .describe("Days without a change by a person after which an urgent item fails."),
    unassigned: z
      .int()
      .positive()
      .default(7)
      .describe("Days after its creation within which an item of the highest priority needs an assignee."),
  }),
  tolerance: { share: 0.2 },
  habit: true,
  effort: "minutes",

  population: ({ team }) =>
    urgentItems(team) ??
    notApplicable(
      "more than a third of the open items have a high priority, so it does not mark what is urgent",
    ),
  judge(item: WorkItem, { team, now, options }) {
    const last = lastChange(team, item, now);
    const days = unchangedDays(last, options.days, now);
    if (days === undefined) return unknown(hiddenChange(last));
    const priority = item.priority?.name ?? "";
    const nobody = item.assignee === null;
    const untouched = days >= options.days;
    const age = daysBetween(item.createdAt ?? now, now);
    const waits = nobody && item.priority?.rank === 0 && age >= options.unassigned;
    if (!(untouched || waits)) return pass;
    return fail({
      ...{ priority, nobody, days: untouched ? days : null, age, limit: options.days, seen: last.seen },
      ...updatedSince(team, item, days, now),
    });
  },
  search({ team, options: { days, unassigned } }) {
    const untouched = all(urgent(team, URGENT_RANK), unchanged(days));
    const waits = all(urgent(team, 0), { says: "unassigned" }, createdBefore(unassigned));
    return [openWork(team, untouched), openWork(team, any(untouched, waits))];
  },
  applyRemedy: (item: WorkItem, { now }) => [touched(item.assignee === null ? assigned(item) : item, now)],
  message({ priority, nobody, days, age, limit, seen, ...later }) {
    const is = `has the priority ${priority}${nobody ? ", has no assignee" : ""}`;
    return days === null
      ? `${is} and was created ${age} days ago`
      : `${is} and ${unchangedFor(days, seen)} (limit: ${limit})${updatedWords(later)}`;
  },
});
