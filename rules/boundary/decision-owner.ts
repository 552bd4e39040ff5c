import { z } from "zod";
import type { Backlog } from "../../src/backlog/model.ts";
import { defineRule, fail, insufficient, notObservable, pass } from "../../src/rule.ts";
import { decidersOf, ORDERING_DAYS, orderingActs } from "./decision-owner/deciders.ts";

export default defineRule({
  id: "boundary/decision-owner",
  title: "Single decision owner",
  clause: "po.owns-backlog",
  also: ["po.priority-in-sprint"],
  asks: "Does one hand decide what comes, what waits and what never comes?",
  why: "A backlog ordered by a committee has no order: each decision undoes another, and nobody can be asked.",
  remedy: "Name who decides the order of this backlog.",
  owner: "leader",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; that the product owner is one person and not a committee is the Scrum Guide's. The number of deciders is exp(entropy) of their shares",
  },
  guards: [
    "Only decisions on what comes and when: declined, merged, put off, cut, ordered. Finishing, wording and answering is everybody's.",
    "All who hold the product owner's role count as one, so that a delegate on rota makes no committee; so do all product managers. Everybody else is one each.",
    "Edits at a stroke are one act; machines are left out. Only counts are told, never who.",
  ],
  needs: ["history", "roles"],
  options: z.strictObject({
    acts: z.int().positive().default(40).describe("Fewest decisions to say it from."),
    deciders: z.number().positive().default(3).describe("Most deciders, weighed by their part."),
    topShare: z.number().min(0).max(1).default(0.4).describe("Least part of the busiest of them."),
  }),
  tolerance: { share: 0, from: 1 },

  population({ team, now, options: { acts } }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    const { length } = orderingActs(team, now);
    return length < acts ? insufficient(`${length} of ${acts} decisions in ${ORDERING_DAYS} days`) : [team];
  },
  judge(team: Backlog, { now, options }) {
    const { deciders, topShare } = decidersOf(orderingActs(team, now));
    if (deciders <= options.deciders || topShare >= options.topShare) return pass;
    return fail({
      acts: orderingActs(team, now).length,
      deciders: Math.round(deciders * 10) / 10,
      topShare: Math.round(topShare * 100) / 100,
    });
  },
  message: ({ acts, deciders, topShare }) =>
    `took ${acts} decisions on its backlog by as many as ${deciders} hands, the busiest of which took ${Math.round(topShare * 100)} %`,
});
