import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { WorkItem } from "../../src/backlog/model.ts";
import { CARRIED_SPRINTS, closedSprintsOf } from "../../src/backlog/views/items/carried.ts";
import { isOpen } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, notApplicable, pass } from "../../src/rule.ts";

export default defineRule({
  id: "hygiene/carried-items",
  title: "Items carried over repeatedly",
  clause: "po.how-and-when",
  also: ["po.sprint-success"],
  asks: `Is every unfinished item finished or split before it was in ${CARRIED_SPRINTS} sprints?`,
  why: "An item that several sprints ended without is too large, blocked, or not wanted, and the next sprint will end without it too.",
  remedy: "Split the item into parts that each fit into one sprint, or close it.",
  examples: {
    good: "Unfinished items were in one sprint before, and one of ten was in three.",
    bad: "Eight of ten unfinished items were in three closed sprints.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source: `judgement: one in four of the open items that were in a closed sprint may have been in ${CARRIED_SPRINTS} or more`,
  },
  guards: [
    "Covers open items that were in at least one closed sprint. Sub-tasks are left out because they follow the item above them, and roadmap items because they are larger than a sprint.",
    "The list of sprints on an item is enough, so the rule needs no change history. It does not show whether the item was there at the start of a sprint: po/carry-over asks about that, sprint by sprint.",
    "Cycles, as in Linear, roll unfinished work over by design: low severity there.",
  ],
  needs: ["sprints", "open-items", "other-items"],
  reads: [],
  profiles: {
    cycles: { severity: "low" },
    kanban: { notApplicable: "a kanban board has no sprints to carry over from" },
  },
  options: z.strictObject({
    sprints: z
      .int()
      .min(2)
      .default(CARRIED_SPRINTS)
      .describe("The rule fails an open item that was in so many closed sprints."),
  }),
  tolerance: { share: 0.25 },
  effort: "hours",

  population: ({ team }) =>
    hasSprints(team)
      ? team.items.filter(
          (item) =>
            item.kind !== "roadmap" &&
            item.kind !== "subtask" &&
            isOpen(item) &&
            (closedSprintsOf(item) ?? 0) > 0,
        )
      : notApplicable("the team works without sprints"),
  judge(item: WorkItem, { options }) {
    const sprints = closedSprintsOf(item) ?? 0;
    return sprints < options.sprints ? pass : fail({ sprints, limit: options.sprints });
  },
  message: ({ sprints, limit }) =>
    `was in ${sprints} closed sprints and is still open (limit: fewer than ${limit})`,
});
