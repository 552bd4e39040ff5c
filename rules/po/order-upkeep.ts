import { addDays } from "date-fns/addDays";
import { millisecondsInHour } from "date-fns/constants";
import { z } from "zod";
import { hasRole, isHuman } from "../../src/backlog/actors.ts";
import { isAct } from "../../src/backlog/changes.ts";
import { closedScopes, hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { Backlog, Change, ChangeField, Instant } from "../../src/backlog/model.ts";
import { onceAt } from "../../src/backlog/once.ts";
import { cutSince } from "../../src/backlog/views/items/cut.ts";
import { isOpen, stories } from "../../src/backlog/views/items/items.ts";
import {
  ALL_ITEMS,
  defineRule,
  fail,
  insufficient,
  notObservable,
  pass,
  unknown,
  warn,
} from "../../src/rule.ts";

const SPRINTS = 3;
/** Three sprints of a fortnight, for a board without sprints. */
const KANBAN_DAYS = 42;
const OPEN_FROM = 30;
/** Hours around planning in which a reordering by another person counts for the product owner. */
const PLANNING_HOURS = 2;

export default defineRule({
  id: "po/order-upkeep",
  title: "Backlog order kept",
  clause: "po.owns-backlog",
  also: ["po.priority-in-sprint"],
  asks: "Does the product owner keep the backlog in order?",
  why: "If its owner never changes the order of a backlog, other people decide it, or nobody does.",
  remedy: "Review the order of the backlog once a week.",
  examples: {
    good: "The product owner moved an item in the backlog 40 days ago.",
    bad: "Nobody has changed the order of the 30 open stories in the last three sprints.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; a backlog that nobody orders is a sign of the “part-time product owner” of published anti-patterns. Three sprints, because a product owner who changes the order once a sprint would show no change in three of them less than once in twenty times",
  },
  guards: [
    "One change of rank, priority or sprint by the product owner in three sprints is enough (in six weeks on a board without sprints).",
    "A migration of priorities is no change of the order, whoever's account it runs under; sprints and ranks that are set for many items at once are.",
    "In a planning meeting somebody else may type what the product owner decides: changes by anyone within two hours of the start of a sprint count as the product owner's.",
    "Linear keeps no history of the manual order: at most a warning there, and not observable where nobody changed a priority or a cycle.",
    `Covers only backlogs with ${OPEN_FROM} or more open stories.`,
  ],
  needs: ["history", "roles", "stories", ...ALL_ITEMS],
  reads: ["sprints"],
  options: z.strictObject({}),
  tolerance: { share: 0 },
  habit: true,

  population({ team, now }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    const open = stories(team).filter(isOpen).length;
    if (open < OPEN_FROM) return insufficient(`only ${open} open stories; at least ${OPEN_FROM} are needed`);
    const since = windowStart(team, now);
    if (since === undefined)
      return insufficient(`fewer than ${SPRINTS} closed sprints have a change history`);
    const { own, others } = orderActs(team, now);
    return !team.traits.orderHistory && own + others === 0
      ? notObservable(
          `no history of the manual order is kept, and nobody changed a priority or a ${team.traits.timeBox}`,
        )
      : [team];
  },
  judge(team: Backlog, { now }) {
    const { own, others } = orderActs(team, now);
    if (own > 0) return pass;
    const start = windowStart(team, now) ?? now;
    const cut = cutSince(team, start, "history");
    if (cut !== undefined) return unknown(cut);
    const since = new Date(start).toISOString().slice(0, 10);
    const open = stories(team).filter(isOpen).length;
    return (team.traits.orderHistory ? fail : warn)({
      since,
      others,
      open,
      sprints: inSprints(team),
    });
  },
  message({ since, others, open, sprints }) {
    const span = sprints ? `its last ${SPRINTS} sprints` : `${KANBAN_DAYS / 7} weeks`;
    const rest =
      others === 0
        ? "nobody else changed it either"
        : `others made ${others} ${others === 1 ? "such change" : "such changes"}`;
    return `has ${open} open stories, and its product owner has not changed their order in ${span} (since ${since}); ${rest}`;
  },
});

const inSprints = (team: Backlog): boolean => team.profile !== "kanban" && hasSprints(team);

function windowStart(team: Backlog, now: Instant): Instant | undefined {
  if (!inSprints(team)) return addDays(now, -KANBAN_DAYS).getTime();
  return closedScopes(team, now).at(-SPRINTS)?.startAt;
}

const ORDER: ReadonlySet<ChangeField> = new Set(["rank", "priority", "sprint"]);

const orderActs = onceAt((team: Backlog, now: Instant): { readonly own: number; readonly others: number } => {
  const margin = PLANNING_HOURS * millisecondsInHour;
  const since = (windowStart(team, now) ?? now) - margin;
  const starts = (team.sprints ?? []).flatMap(({ startAt }) => startAt ?? []);
  const inPlanning = (at: Instant): boolean => starts.some((start) => Math.abs(at - start) <= margin);
  let [own, others] = [0, 0];
  const see = (event: Change): void => {
    const { field, at, by } = event;
    if (!ORDER.has(field) || at < since || at > now || !isAct(event)) return;
    if (hasRole(by, "po", at)) own++;
    else if (isHuman(by, at) !== true) return;
    else if (inPlanning(at)) own++;
    else others++;
  };
  for (const item of team.items)
    if (item.kind !== "roadmap") for (const event of item.events ?? []) see(event);
  return { own, others };
});
