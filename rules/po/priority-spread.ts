import { addDays } from "date-fns/addDays";
import { z } from "zod";
import { hasRole, isMachine } from "../../src/backlog/actors.ts";
import { isAct } from "../../src/backlog/changes.ts";
import type { Backlog, Change, Instant } from "../../src/backlog/model.ts";
import { cutSince } from "../../src/backlog/views/items/cut.ts";
import { isOpen, stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, insufficient, pass, unknown, warn } from "../../src/rule.ts";
import { lowerBound } from "../../src/statistics/exact.ts";

/** Fewest open stories to speak of a spread. */
const OPEN_FROM = 30;

export default defineRule({
  id: "po/priority-spread",
  title: "Spread of priorities",
  clause: "po.priority-in-sprint",
  also: ["po.owns-backlog"],
  asks: "Does the backlog show what comes first, by priority or by order?",
  why: "When everything has the same priority and nobody reorders, the person who asked last decides.",
  remedy: "Order the backlog, so that the first and the last item are clear.",
  examples: {
    good: "One in ten open stories has a high priority, all others a medium one.",
    bad: "Of 60 open stories 59 have a medium priority, and nobody changes their order.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement; in four of five open-source ecosystems the most used value alone covers 75-81 % of the items, so a lower limit would fail nearly every team",
  },
  guards: [
    "A team that works by order needs no priorities: one change of rank or priority by the product owner in the last 60 days is enough. Where no account is mapped to that role, anyone's change counts.",
    "Where the history of rank and priority is not shown, as with Linear's manual order, one value for everything is at most a warning.",
    "A share a little over the limit may be chance. It is a warning until the open stories show it with 95 % confidence: of 40 stories all must have the same priority, of 60 stories 59.",
  ],
  needs: ["priority", "open-items", "stories", "older-items"],
  reads: [{ need: "history", safe: true }, "roles"],
  options: z.strictObject({
    most: z
      .number()
      .min(0)
      .max(1)
      .default(0.9)
      .describe("Largest share of the open stories that may have the same priority."),
    days: z.int().positive().default(60).describe("Days within which the order must have been changed."),
  }),
  tolerance: { share: 0 },
  habit: true,
  effort: "hours",

  population({ team }) {
    const { open } = spread(team);
    return open < OPEN_FROM
      ? insufficient(`only ${open} open stories to compare; at least ${OPEN_FROM} are needed`)
      : [team];
  },
  judge(team: Backlog, { now, options: { most, days } }) {
    const { open, covered, priority } = spread(team);
    if (covered <= open * most) return pass;
    const beyondChance = lowerBound(covered, open) > most;
    const hasHistory = team.capabilities.history === true;
    const since = addDays(now, -days).getTime();
    if (hasHistory && wasReordered(team, since, now)) return pass;
    const cut = hasHistory ? cutSince(team, since, "history") : undefined;
    if (cut !== undefined) return unknown(cut);
    // What was finished may have been moved before.
    const all = team.capabilities["finished-items"] === true;
    const historySeen: boolean = hasHistory && all && team.traits.orderHistory;
    return (historySeen && beyondChance ? fail : warn)({ priority, covered, open, days, historySeen });
  },
  message({ priority, covered, open, days, historySeen }) {
    const value = priority === null ? "no priority" : `the same priority (${priority})`;
    const order = historySeen
      ? `its owner has not changed the order in ${days} days`
      : "changes of the order are not shown";
    return `gives ${value} to ${covered} of ${open} open stories, and ${order}`;
  },
});

/** The priority that most open stories have, of those whose priority is known. */
function spread(team: Backlog): { open: number; covered: number; priority: string | null } {
  const counts = new Map<string | null, number>();
  let open = 0;
  for (const story of stories(team)) {
    if (!isOpen(story) || story.priority === undefined) continue;
    open++;
    const name = story.priority === null ? null : story.priority.name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let best: { covered: number; priority: string | null } = { covered: 0, priority: null };
  for (const [priority, covered] of counts) if (covered > best.covered) best = { covered, priority };
  return { open, ...best };
}

function wasReordered(team: Backlog, since: Instant, now: Instant): boolean {
  const known = team.mappedRoles.includes("po");
  const counts = ({ at, by, field, bulk }: Change): boolean =>
    (field === "rank" || field === "priority") &&
    isAct({ bulk }) &&
    at >= since &&
    at <= now &&
    (known ? hasRole(by, "po", at) : !isMachine(by, at));
  return team.items.some((item) => item.kind !== "roadmap" && item.events?.some(counts));
}
