import { type Addition, additions } from "../../src/backlog/history/decisions/trade-offs.ts";
import { fail, notApplicable, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/absorbs-without-trade-off",
  title: "Additions without trade-off",
  clause: "babysitter.cannot-say-no",
  part: "corroborating",
  order: 40,
  says: "adds items to running sprints and removes none",
  asks: "When an item is added to a running sprint, is another one removed?",
  why: "Every item that is added without a trade-off takes time from the items the team planned.",
  remedy: "Remove an item of similar size for each one you add to a running sprint.",
  examples: {
    good: "Each time an item is added to a running sprint, another one is removed from it.",
    bad: "Items are added to running sprints all the time, and none is ever removed.",
  },
  formula:
    "Items added to a running sprint (without incidents) where no item of at least half their size was removed, deferred or cut within 48 hours, as a share of all items added. Sprints that finished all their items are left out.",
  usually: "nobody has the authority to refuse additions to the sprint",
  record: "sprints with their change history",
  basis: {
    status: "experimental",
    source: "judgement; a third of the sprints in five open-source ecosystems did so",
  },
  guards: [
    "A sprint that finished all its items had room for more and is left out.",
    "Two thirds of healthy synthetic teams show this signal: it never decides the result alone.",
  ],
  needs: ["history", "sprints", "whole-backlog"],
  reads: ["comments", "estimates", "roles"],
  threshold: 0.7,
  from: 30,
  whoCanChangeIt: ["po", "team"],

  population: ({ team, now }) =>
    (team.sprints?.length ?? 0) === 0
      ? notApplicable("the team works without sprints")
      : additions(team, now),
  at: ({ at }: Addition) => at,
  cluster: ({ sprint }) => sprint.id,
  judge: ({ traded, finished }) =>
    finished ? unknown("its sprint finished all its items") : traded ? pass : fail({ traded }),
  counted: (k, n) => `${k} of ${n} additions to running sprints were made without removing other work`,
});
