import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { endOf } from "../../src/backlog/views/items/throughput.ts";
import { defineRule, fail, notApplicable, pass } from "../../src/rule.ts";
import { type SprintAtRisk, sprintsAtRisk } from "./descoping/sprint-risk.ts";

export default defineRule({
  id: "po/descoping",
  title: "Scope cut when late",
  clause: "po.scope-decisions",
  also: ["po.how-and-when", "po.sprint-success"],
  asks: "Does the team cut scope when a sprint cannot finish as planned?",
  why: "If nobody decides what to leave out, chance decides which items stay unfinished.",
  remedy: "Decide at mid-sprint which items will not ship.",
  examples: {
    good: "The product owner removes an item from each sprint that cannot finish as planned.",
    bad: "Eleven sprints could not finish as planned, and nothing was removed or reduced.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Covers only sprints at risk that closed within a year: after three fifths of its time, such a sprint has more than 1.3 times as many unfinished items as the team usually finishes from that point (the median of up to six earlier sprints; at least three are needed).",
    "Any scope decision between planning and the end counts: an item removed by a person, declined, split, or reduced in its estimate, whoever did it.",
    "A split is seen as a new sub-item, or as an item created within the hour before it was linked.",
    "Where a contract fixes the scope, the rule does not fit: switch it off.",
  ],
  needs: ["history", "sprints", "whole-backlog"],
  reads: ["hierarchy", "links", "roles"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints whose scope could be cut" } },
  options: z.strictObject({}),
  tolerance: { share: 0.75 },

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
  at: ({ sprint }: SprintAtRisk) => endOf(sprint),
  message: ({ remaining, usual }) =>
    `had ${remaining} unfinished items after three fifths of its time (usually finished from that point: ${usual}), and no item was removed, split or reduced`,
});
