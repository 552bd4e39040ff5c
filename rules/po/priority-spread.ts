import { addDays } from "date-fns/addDays";
import { z } from "zod";
import { hasRole, isMachine } from "../../src/backlog/actors.ts";
import type { Backlog, Event, Instant } from "../../src/backlog/model.ts";
import { isOpen, stories } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, insufficient, pass, warn } from "../../src/rule.ts";

/** Fewest open stories to speak of a spread. */
const OPEN_FROM = 30;

export default defineRule({
  id: "po/priority-spread",
  title: "Priorities that differ",
  clause: "po.priority-in-sprint",
  also: ["po.owns-backlog"],
  asks: "Does the backlog say what comes first, by priority or by order?",
  why: "When everything has the same priority and nobody reorders, whoever asks last decides.",
  remedy: "Use order, not labels: what is next, and what is last.",
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement; in four of five open-source ecosystems the most used value alone covers 75-81 % of the items, so a lower limit would flag everyone",
  },
  guards: [
    "A team that works by order is not asked for priorities: one change of rank or priority by the product owner in the last 60 days is enough. Where no account is mapped to that role, anyone's change counts.",
    "Where the history of rank and priority is not shown, as in Linear that of the manual order, one value for everything is no more than a warning.",
  ],
  needs: ["priority"],
  options: z.strictObject({
    most: z.number().min(0).max(1).default(0.9).describe("Largest share that one priority may cover."),
    days: z.int().positive().default(60).describe("Days in which the order must have been touched."),
  }),
  tolerance: { share: 0, from: 1 },
  effort: "hours",

  population({ team }) {
    const { open } = spread(team);
    return open < OPEN_FROM ? insufficient(`${open} of ${OPEN_FROM} open stories to compare`) : [team];
  },
  judge(team: Backlog, { now, options: { most, days } }) {
    const { open, covered, priority } = spread(team);
    if (covered <= open * most) return pass;
    const told = team.capabilities.history === true;
    if (told && wasReordered(team, addDays(now, -days).getTime(), now)) return pass;
    const historySeen: boolean = told && team.traits.orderHistory;
    return (historySeen ? fail : warn)({ priority, covered, open, days, historySeen });
  },
  message({ priority, covered, open, days, historySeen }) {
    const value = priority === null ? "no priority" : `the same priority (${priority})`;
    const order = historySeen
      ? `nobody who owns the order changed it in ${days} days`
      : "changes of the order cannot be seen";
    return `gives ${covered} of ${open} open stories ${value}, and ${order}`;
  },
});

/** The priority that most open stories have, of those whose priority is told. */
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
  const counts = ({ at, by, field }: Event): boolean =>
    (field === "rank" || field === "priority") &&
    at >= since &&
    at <= now &&
    (known ? hasRole(by, "po", at) : !isMachine(by, at));
  return team.items.some((item) => item.kind !== "roadmap" && item.events?.some(counts));
}
