import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { type SprintAct, sprintActs } from "../../src/backlog/history/sprints/sprint-acts.ts";
import { INCIDENT, isIncident } from "../../src/backlog/incidents.ts";
import type { Role } from "../../src/backlog/model.ts";
import { wordSet } from "../../src/backlog/run-work.ts";
import {
  ALL_ITEMS,
  defineRule,
  fail,
  itemSubject,
  notApplicable,
  notObservable,
  pass,
} from "../../src/rule.ts";

const DEEDS = {
  added: "was added to the running sprint",
  removed: "was removed from the running sprint",
  ordered: "was reordered in the running sprint",
} as const;

const ABOVE: readonly Role[] = ["pm", "leader"];

export default defineRule({
  id: "boundary/sprint-override",
  title: "Sprint changed by others",
  clause: "pm.influences-backlog",
  also: ["po.sprint-backlog", "po.priority-in-sprint"],
  asks: "Is a running sprint changed by the product owner, rather than by people above the product owner?",
  why: "The person who changes the sprint decides its content. A product owner who is overruled in every sprint decides nothing.",
  remedy: "Send the request to the product owner, and let the product owner change the sprint.",
  examples: {
    good: "The product owner decides what is added to a running sprint and what is removed.",
    bad: "Leadership adds items to running sprints, and the product manager removes others.",
  },
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Covers changes by the product manager, leadership and the product owner; those not made by the product owner count against the rule. Changes by developers are left out.",
    "A product manager who stands in counts as the product owner for that time, if the role map says so. An account with both roles counts as product owner.",
    "Incidents may enter a sprint in any way: an incident by type or label, or a bug of the most urgent priority.",
    "The first day of a sprint counts as planning. Items moved in bulk, or reordered within a day, by one person count as one change; changes in the same sprint count as related.",
    "Not applicable where one person is both product manager and product owner.",
  ],
  needs: ["history", "roles", "sprints", ...ALL_ITEMS],
  reads: ["comments", "priority"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints" } },
  options: z.strictObject({
    lookBackDays: z
      .int()
      .positive()
      .default(180)
      .describe("Changes made up to this many days ago are judged."),
    incidents: z
      .array(z.string())
      .default([...INCIDENT])
      .describe("Types and labels of incidents."),
  }),
  tolerance: { share: 0.3 },

  population({ team, now, options: { lookBackDays, incidents } }) {
    if (team.model === "combined") return notApplicable("one person is product manager and product owner");
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    if (!ABOVE.some((role) => team.mappedRoles.includes(role)))
      return notObservable("no account is mapped to the roles pm or leader");
    const since = subDays(now, lookBackDays).getTime();
    const words = wordSet(incidents);
    return sprintActs(team, now).filter(
      ({ at, role, item }) => at >= since && (role === "po" || isAbove(role)) && !isIncident(item, words),
    );
  },
  judge: ({ what, at, role }: SprintAct) =>
    isAbove(role) ? fail({ what, at: new Date(at).toISOString() }) : pass,
  subject: ({ item }: SprintAct) => itemSubject(item),
  cluster: ({ sprint }: SprintAct) => sprint.id,
  at: ({ at }: SprintAct) => at,
  message: ({ what, at }) =>
    `${DEEDS[what]} on ${at.slice(0, 10)} by the product manager or leadership, not by the product owner`,
});

const isAbove = (role: Role | undefined): boolean => role !== undefined && ABOVE.includes(role);
