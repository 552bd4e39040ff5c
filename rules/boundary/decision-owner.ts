import { z } from "zod";
import type { Backlog } from "../../src/backlog/model.ts";
import { defineRule, fail, insufficient, notObservable, pass, warn } from "../../src/rule.ts";
import { decidersOf, ORDERING_DAYS, orderingActs } from "./decision-owner/deciders.ts";

export default defineRule({
  id: "boundary/decision-owner",
  title: "Single decision owner",
  clause: "po.owns-backlog",
  also: ["po.priority-in-sprint"],
  asks: "Is the order of the backlog decided by one person rather than by many?",
  why: "When many people order a backlog, their decisions undo each other, and nobody can explain the order.",
  remedy: "Name the person who decides the order of this backlog.",
  examples: {
    good: "One product owner makes all decisions on the order of the backlog.",
    bad: "Five people each make a fifth of the decisions on the order of the backlog.",
  },
  owner: "leader",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; that the product owner is one person and not a committee is from the Scrum Guide. The number of deciders is exp(entropy) of their shares, so that a person with few decisions counts for little",
  },
  guards: [
    "Counts only decisions on what comes and when: items declined, merged, deferred, cut or ordered. Finishing items, editing texts and answering are left out: anybody may do that.",
    "All accounts with the product owner's role count as one person, so that a stand-in does not look like a committee. The same holds for product managers. Everybody else counts as one person each.",
    "It fails only if it is sure, with 95 % confidence, that more people decide than may and that the most active one decides less than the smallest share; otherwise it warns. Decisions of the same fortnight count as related.",
    "Changes made in bulk count once; automation is left out. Only counts are reported, never who.",
  ],
  needs: ["history", "roles", "whole-backlog"],
  reads: ["comments"],
  options: z.strictObject({
    acts: z.int().positive().default(40).describe("Fewest decisions needed to judge."),
    deciders: z
      .number()
      .positive()
      .default(3)
      .describe("Most people who decide, weighted by their share of the decisions."),
    topShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.4)
      .describe("Smallest share of the decisions that the most active person should have."),
  }),
  tolerance: { share: 0 },

  population({ team, now, options: { acts } }) {
    if (!team.mappedRoles.includes("po")) return notObservable("no account is mapped to the role po");
    const { length } = orderingActs(team, now);
    return length < acts
      ? insufficient(`only ${length} decisions in ${ORDERING_DAYS} days; at least ${acts} are needed`)
      : [team];
  },
  judge(team: Backlog, { now, options }) {
    const found = decidersOf(orderingActs(team, now));
    const { deciders, topShare } = found;
    if (deciders <= options.deciders || topShare >= options.topShare) return pass;
    const evidence = {
      acts: orderingActs(team, now).length,
      deciders: Math.round(deciders * 10) / 10,
      topShare: Math.round(topShare * 100) / 100,
      topShareAtMost: Math.round(found.topShareAtMost * 100) / 100,
    };
    const certain = found.decidersAtLeast > options.deciders && found.topShareAtMost < options.topShare;
    return certain ? fail(evidence) : warn(evidence);
  },
  message: ({ acts, deciders, topShare, topShareAtMost }) =>
    `has ${acts} decisions on its backlog, spread over about ${deciders} people; the most active one made ${Math.round(topShare * 100)} % (at most ${Math.round(topShareAtMost * 100)} % with 95 % confidence)`,
});
