import { z } from "zod";
import type { Backlog } from "../../src/backlog/model.ts";
import { defineRule, fail, insufficient, pass } from "../../src/rule.ts";
import { alignment } from "./priority-alignment/alignment.ts";

/** Children and parents from which on their orders can be compared. */
const CHILDREN_FROM = 20;
const PARENTS_FROM = 4;

export default defineRule({
  id: "boundary/priority-alignment",
  title: "Backlog follows roadmap",
  clause: "pm.influences-backlog",
  also: ["po.informed-of-roadmap"],
  asks: "Does the order of the backlog follow the order of the roadmap?",
  why: "Where the two orders contradict each other, two people are steering.",
  remedy: "Agree the order of the top five parents first.",
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement: it fails only where the two orders are opposed beyond chance (95 % bound of Kendall's tau-b)",
  },
  guards: [
    "Dependencies force an order of their own: pairs of which one blocks the other are left out.",
    "Children of one parent stand together for their own reasons: the bound takes each parent as one witness.",
    "The roadmap's order is the rank of the items above, or their priority where more of them have one.",
  ],
  needs: ["order", "hierarchy"],
  options: z.strictObject({}),
  tolerance: { share: 0, from: 1 },
  effort: "hours",

  population({ team }) {
    const { children, parents, tau } = alignment(team);
    if (children < CHILDREN_FROM || parents < PARENTS_FROM) {
      return insufficient(
        `${children} items of the backlog's top under ${parents} ranked roadmap items, at least ${CHILDREN_FROM} under ${PARENTS_FROM} are needed`,
      );
    }
    if (Number.isNaN(tau.upper))
      return insufficient("dependencies and roadmap items of one priority leave too few pairs to compare");
    return [team];
  },
  judge(team: Backlog) {
    const { children, parents, by, tau } = alignment(team);
    if (tau.upper >= 0) return pass;
    const { concordant, discordant } = tau;
    return fail({
      tau: hundredths(tau.tau),
      atMost: hundredths(tau.upper),
      inverted: discordant,
      pairs: concordant + discordant,
      children,
      parents,
      by,
    });
  },
  message: ({ inverted, pairs, parents, by, tau, atMost }) =>
    `works against its roadmap: ${inverted} of ${pairs} pairs of backlog items stand the other way round than the ${by} of the ${parents} roadmap items above them (tau ${tau}, at most ${atMost})`,
});

const hundredths = (value: number): number => Math.round(value * 100) / 100;
