import { z } from "zod";
import { carryOver } from "../../src/backlog/history/sprints/carry-over.ts";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import type { Backlog } from "../../src/backlog/model.ts";
import { LOOK_BACK } from "../../src/backlog/views/items/throughput.ts";
import { defineRule, fail, insufficient, notApplicable, pass } from "../../src/rule.ts";

export default defineRule({
  id: "po/carry-over",
  title: "Carry-over between sprints",
  clause: "po.sprint-success",
  also: ["po.how-and-when"],
  asks: "Does the team finish most of the work in its sprints?",
  why: "Work carried over from sprint to sprint was planned and not delivered, so nobody can rely on the plan.",
  remedy: "Plan the next sprint to the throughput of the last three.",
  examples: {
    good: "Every sprint finishes seven of its ten items.",
    bad: "A typical sprint finishes only six of its ten items.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; in five open-source ecosystems 33-76 % of the sprints delivered less than was committed, so a single sprint proves nothing",
  },
  guards: [
    `Only the median of the last ${LOOK_BACK} closed sprints is judged, never a single sprint.`,
    "Items in the sprint 24 hours after its start and items added later count alike. Items removed before the end do not count as carried over.",
    "Sprints in which a tenth of the items have no change history are left out. Sub-tasks do not count.",
    "Cycles, as in Linear, roll unfinished work over by design: low severity there. A kanban board has nothing to carry over.",
  ],
  needs: ["history", "sprints"],
  profiles: {
    cycles: { severity: "low" },
    kanban: { notApplicable: "a kanban board has no sprints to carry over from" },
  },
  options: z.strictObject({
    most: z
      .number()
      .min(0)
      .max(1)
      .default(0.3)
      .describe("Largest share of a sprint that may be unfinished at its end."),
  }),
  tolerance: { share: 0 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    const { shares } = carryOver(team, now);
    return shares.length < LOOK_BACK
      ? insufficient(
          `only ${shares.length} closed sprints have a change history; at least ${LOOK_BACK} are needed`,
        )
      : [team];
  },
  judge(team: Backlog, { now, options: { most } }) {
    const { shares, median, often } = carryOver(team, now);
    if (median <= most) return pass;
    return fail({ percent: percent(median), sprints: shares.map(percent), often: often.length });
  },
  message({ percent: middle, sprints, often }) {
    const each = `${sprints.join(", ")} %`;
    const items = often === 1 ? "1 item" : `${often} items`;
    const more =
      often === 0 ? "" : `; in the past year ${items} stayed unfinished through three sprints or more`;
    return `carries over ${middle} % of a sprint (median of its last ${sprints.length}: ${each}, oldest first)${more}`;
  },
});

const percent = (share: number): number => Math.round(share * 100);
