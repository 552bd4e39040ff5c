import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { type SprintAct, sprintActs } from "../../src/backlog/history/sprints/sprint-acts.ts";
import { INCIDENT, isIncident } from "../../src/backlog/incidents.ts";
import type { Role } from "../../src/backlog/model.ts";
import { wordSet } from "../../src/backlog/run-work.ts";
import { defineRule, fail, itemSubject, notApplicable, notObservable, pass } from "../../src/rule.ts";

const DEEDS = {
  added: "was put into the running sprint",
  removed: "was taken out of the running sprint",
  ordered: "was reordered in the running sprint",
} as const;

const ABOVE: readonly Role[] = ["pm", "leader"];

export default defineRule({
  id: "boundary/sprint-override",
  title: "Sprint changed by others",
  clause: "pm.influences-backlog",
  also: ["po.sprint-backlog", "po.priority-in-sprint"],
  asks: "Is a running sprint changed by the product owner, and not over the product owner's head?",
  why: "Whoever changes the sprint decides it. A product owner who is overruled in every sprint owns none.",
  remedy: "Route the ask to the product owner; let the product owner do the swap.",
  owner: "pm",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Of the changes by product manager, leadership and product owner, those not by the product owner count; what the developers change among themselves is not looked at.",
    "A product manager who stands in is the product owner for that time: role spans say so. Who holds both roles acts as product owner.",
    "Incidents may enter by any door: an incident by type or label, or a bug of the most urgent priority.",
    "The first day of a sprint is planning. What one person moves at a stroke, or reorders within a day, is one act; acts of one sprint count as related.",
    "Where one person is product manager and product owner the question makes no sense: not applicable.",
  ],
  needs: ["history", "roles", "sprints"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints" } },
  options: z.strictObject({
    lookBackDays: z.int().positive().default(180).describe("How far back changes are looked for."),
    incidents: z
      .array(z.string())
      .default([...INCIDENT])
      .describe("Types and labels of incidents."),
  }),
  tolerance: { share: 0.3, from: 20 },

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
  message: ({ what, at }) => `${DEEDS[what]} on ${at.slice(0, 10)} from above the product owner`,
});

const isAbove = (role: Role | undefined): boolean => role !== undefined && ABOVE.includes(role);
