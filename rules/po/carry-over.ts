import { z } from "zod";
import { type Commitment, commitments } from "../../src/backlog/history/sprints/carry-over.ts";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { LOOK_BACK } from "../../src/backlog/views/items/throughput.ts";
import { ALL_ITEMS, defineRule, fail, itemSubject, notApplicable, pass } from "../../src/rule.ts";

export default defineRule({
  id: "po/carry-over",
  title: "Carry-over between sprints",
  clause: "po.sprint-success",
  also: ["po.how-and-when"],
  asks: "Does the team finish most of what it plans for a sprint?",
  why: "Work carried over from sprint to sprint was planned and not delivered, so nobody can rely on the plan.",
  remedy: "Plan the next sprint to the throughput of the last three.",
  examples: {
    good: "Every sprint finishes eight of the ten items it started with.",
    bad: "Every sprint finishes only three of the ten items it started with.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "published",
    source:
      "two grades of KnowHOW’s Commitment Reliability (Publicis Sapient): less than 60 % of the planned items finished is the second lowest, less than 40 % the lowest. Most teams are over or near it: of 1,971 that LinearB measured, the best 30 % finish 65 % or more, and the last 40 % less than 40 %",
  },
  guards: [
    `The items of the last ${LOOK_BACK} closed sprints are counted together: one bad sprint is not enough. Items of the same sprint count as related.`,
    "Covers the items that were in the sprint 24 hours after its start. Items added later are left out: po/mid-sprint-additions asks about them. Items removed before the end do not count as carried over.",
    "Sprints in which more than a tenth of the items have no change history are left out. Sub-tasks do not count.",
    "Cycles, as in Linear, roll unfinished work over by design: low severity there. A kanban board has nothing to carry over.",
  ],
  needs: ["history", "sprints", ...ALL_ITEMS],
  reads: [],
  profiles: {
    cycles: { severity: "low" },
    kanban: { notApplicable: "a kanban board has no sprints to carry over from" },
  },
  options: z.strictObject({}),
  tolerance: { share: 0.4, bad: 0.6 },

  population: ({ team, now }) =>
    hasSprints(team) ? commitments(team, now) : notApplicable("the team works without sprints"),
  judge({ item, leftOver }: Commitment, { team, now }) {
    if (!leftOver) return pass;
    const sprints = commitments(team, now).filter((one) => one.item === item && one.leftOver);
    return fail({ times: sprints.length, last: sprints.at(-1)?.sprint.name ?? "" });
  },
  subject: ({ item }: Commitment) => itemSubject(item),
  cluster: ({ sprint }: Commitment) => sprint.id,
  at: ({ endedAt }: Commitment) => endedAt,
  message: ({ times, last }) =>
    times === 1
      ? `was planned for ${last} and was not finished at its end`
      : `was planned for ${times} sprints and was not finished at the end of any of them (the last: ${last})`,
});
