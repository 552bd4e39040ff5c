import { z } from "zod";
import type { Backlog } from "../../src/backlog/model.ts";
import { defineRule, fail, insufficient, pass, warn } from "../../src/rule.ts";
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
  why: "Where the backlog's order contradicts the roadmap's, the team is steered in two directions.",
  remedy: "Agree on the order of the five most important roadmap items, then order the backlog by it.",
  examples: {
    good: "Stories of the first roadmap item come first in the backlog, those of the last one last.",
    bad: "Stories of the last roadmap item come first in the backlog, those of the first one last.",
  },
  owner: "pm",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement: it fails only where the two orders contradict each other by more than chance (95 % bound of Kendall's tau-b), and warns where they contradict each other at all",
  },
  guards: [
    "Dependencies force an order of their own: pairs in which one item blocks the other are left out.",
    "Items below the same roadmap item often stand together for their own reasons: the bound counts each roadmap item once.",
    "The roadmap's order is the rank of the items above, or their priority where more of them have a priority.",
  ],
  needs: ["order", "hierarchy", "roadmap-items", "open-items", "older-items", "other-items"],
  reads: ["links", "priority"],
  options: z.strictObject({}),
  tolerance: { share: 0 },
  effort: "hours",

  population({ team }) {
    const { children, parents, tau } = alignment(team);
    if (children < CHILDREN_FROM || parents < PARENTS_FROM) {
      return insufficient(
        `only ${children} items at the top of the backlog belong to ${parents} ordered roadmap items; at least ${CHILDREN_FROM} items below ${PARENTS_FROM} roadmap items are needed`,
      );
    }
    if (Number.isNaN(tau.upper))
      return insufficient(
        "too few pairs to compare: most are dependencies or have the same priority on the roadmap",
      );
    return [team];
  },
  judge(team: Backlog) {
    const { children, parents, by, tau } = alignment(team);
    if (tau.tau >= 0) return pass;
    const { concordant, discordant } = tau;
    const evidence = {
      tau: hundredths(tau.tau),
      atMost: hundredths(tau.upper),
      inverted: discordant,
      pairs: concordant + discordant,
      children,
      parents,
      by,
    };
    return tau.upper < 0 ? fail(evidence) : warn(evidence);
  },
  message: ({ inverted, pairs, parents, by, tau, atMost }) =>
    `orders its backlog against its roadmap: ${inverted} of ${pairs} pairs of backlog items are in the opposite order to the ${by} of the ${parents} roadmap items above them (Kendall's tau ${tau}, at most ${atMost})`,
});

const hundredths = (value: number): number => Math.round(value * 100) / 100;
