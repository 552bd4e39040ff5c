import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { defineRule, fail, notApplicable, pass } from "../../src/rule.ts";
import { type SprintAtRisk, sprintsAtRisk } from "./descoping/sprint-risk.ts";

export default defineRule({
  id: "po/descoping",
  title: "Scope cut when late",
  clause: "po.scope-decisions",
  also: ["po.how-and-when", "po.sprint-success"],
  asks: "Is something left out when a sprint cannot end as planned?",
  why: "Where nobody decides what will not ship, whatever happens to be unfinished is what does not ship.",
  remedy: "At mid-sprint decide what will not ship.",
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Asked only of sprints at risk: closed within a year, and after three fifths of their time with more than 1.3 times as many unfinished items as the median of up to six sprints before finished from there on; three of these are needed.",
    "Anything between planning and the end counts as a decision: an item taken out by a person, declined, split or cut in its estimate, whoever did it.",
    "A part made out of an item is seen as a sub-item, or as an item created within the hour before it was linked.",
    "Where the scope is fixed by contract the question is not asked well: switch the rule off.",
  ],
  needs: ["history", "sprints"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints to leave something out of" } },
  options: z.strictObject({}),
  tolerance: { share: 0.75, from: 4 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    return sprintsAtRisk(team, now);
  },
  judge({ remaining, usual, removed, declined, split, reduced }: SprintAtRisk) {
    return removed + declined + split + reduced > 0 ? pass : fail({ remaining, usual });
  },
  subject: ({ sprint }: SprintAtRisk) => ({
    kind: "sprint",
    id: sprint.id,
    key: sprint.name,
    title: sprint.name,
  }),
  message: ({ remaining, usual }) =>
    `had ${remaining} unfinished items left after three fifths of its time, where usually ${usual} are finished from there on, and nothing was taken out, split or cut`,
});
