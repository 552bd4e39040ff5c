import { type Act, acts } from "../../src/backlog/history/decisions/acts.ts";
import { fail, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/secretary",
  title: "Mostly tracker administration",
  clause: "org.secretary",
  part: "corroborating",
  order: 50,
  says: "mostly administers the tracker",
  asks: "Does the product owner make decisions, or mostly maintain the tracker?",
  why: "A product owner who files items for everybody has no time left to decide.",
  remedy: "Automate the fields that the product owner fills in by hand.",
  examples: {
    good: "Half of what the product owner does decides the order, the other half fills in estimates.",
    bad: "Of the product owner's 200 actions 190 filled in estimates and 10 changed the order.",
  },
  formula:
    "Administrative changes by the product owner (moves, assignments, fields, remarks without content) as a share of all the product owner's changes and comments in the last half year; changes made in bulk count once.",
  usually: "nobody else maintains the tracker",
  record: "the change history and the comments",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Changes made in bulk count once.",
    "A team may have agreed that the product owner maintains the tracker: the signal never decides the result alone.",
  ],
  needs: ["history", "comments", "roles", "whole-backlog"],
  reads: [],
  threshold: 0.85,
  from: 100,
  whoCanChangeIt: ["tool", "team"],

  population: ({ team, now }) => acts(team, now).filter(({ role }) => role === "po"),
  at: ({ at }: Act) => at,
  judge: ({ kind, what }) => (kind === "decision" ? pass : fail({ what })),
  counted: (k, n) => `${k} of ${n} of the product owner's changes were administrative`,
});
