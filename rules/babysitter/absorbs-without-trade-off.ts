import { type Addition, additions } from "../../src/backlog/history/decisions/trade-offs.ts";
import { fail, notApplicable, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/absorbs-without-trade-off",
  title: "Additions without trade-off",
  clause: "babysitter.cannot-say-no",
  part: "corroborating",
  says: "adds to running sprints and takes nothing out",
  asks: "Does something leave the sprint when something else is put into it?",
  why: "A sprint that only grows is a promise nobody made.",
  remedy: "Adopt “one in, one out”.",
  formula:
    "Items put into a running sprint, incidents left out, with nothing of at least half their size taken out, put off or cut within 48 hours, of all such items. Sprints that finished all they had are left out.",
  usually: "the sprint has no owner who can close it",
  record: "sprints with their history",
  basis: {
    status: "experimental",
    source: "judgement; a third of sprints in five open-source ecosystems did so",
  },
  guards: [
    "A sprint that finished everything had slack and is left out.",
    "Two thirds of healthy synthetic teams show it: it never makes a verdict.",
  ],
  needs: ["history", "sprints"],
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
    finished ? unknown("its sprint finished all it had") : traded ? pass : fail({ traded }),
  counted: (k, n) => `${k} of ${n} additions to running sprints came without a trade-off`,
});
