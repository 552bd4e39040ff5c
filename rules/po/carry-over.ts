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
  asks: "Does the team finish most of what its sprints hold?",
  why: "What is carried from sprint to sprint was promised and not delivered, and nobody can plan on the promise.",
  remedy: "Plan to the last three sprints' real throughput.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement; in five open-source ecosystems 33-76 % of the sprints delivered less than was committed, so that a single sprint says nothing",
  },
  guards: [
    `Only the median of the last ${LOOK_BACK} closed sprints is judged, never a single sprint.`,
    "What was in the sprint 24 hours after its start and what came later count alike; what was taken out before the end is not carried.",
    "Sprints in which a tenth of the items show no history are left out. Sub-tasks do not count.",
    "Cycles, as Linear has them, roll over by design, and that is no failure: low severity there. A kanban board carries nothing over.",
  ],
  needs: ["history", "sprints"],
  profiles: {
    cycles: { severity: "low" },
    kanban: { notApplicable: "a kanban board has no sprints to carry over from" },
  },
  options: z.strictObject({
    most: z.number().min(0).max(1).default(0.3).describe("Largest share of a sprint that may be left over."),
  }),
  tolerance: { share: 0, from: 1 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    const { shares } = carryOver(team, now);
    return shares.length < LOOK_BACK
      ? insufficient(`${shares.length} of ${LOOK_BACK} closed sprints whose history is shown`)
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
      often === 0 ? "" : `; ${items} of the past year went through three sprints or more unfinished`;
    return `carries over ${middle} % of a sprint in the median of its last ${sprints.length} (${each}, oldest first)${more}`;
  },
});

const percent = (share: number): number => Math.round(share * 100);
