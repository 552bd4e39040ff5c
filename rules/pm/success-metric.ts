import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { withMetric } from "../../src/backlog/remedies.ts";
import { ancestors, startedRoadmap, startOrBirth } from "../../src/backlog/views/items/items.ts";
import { hasUnreadDocument, hiddenAbove, metricsOf } from "../../src/backlog/views/items/statements.ts";
import { FINISHED_ROADMAP, YOUNG_ROADMAP } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

/** Quotations a finding carries. */
const QUOTED = 3;

export default defineRule({
  id: "pm/success-metric",
  title: "Success metrics",
  clause: "pm.success-metrics",
  also: ["pm.business-impact"],
  asks: "Does every started roadmap item name the metric it should change?",
  why: "Without a metric, the team can only say that the item is finished, not that it helped.",
  remedy: "Name the metric, its value today, the target value and the date.",
  examples: {
    good: "Every started roadmap item names a metric, such as “Churn falls from 6 % to 4 %”.",
    bad: "Started roadmap items count output, such as “Ship 5 features”, and no outcome.",
  },
  owner: "pm",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "share: judgement, after signs 1, 5 and 6 of Cutler's feature factory (2016); reading: measured on 356 labelled texts in 14 languages, of 111 findings on texts it had not seen 94 were right (docs/text-measures.md)",
  },
  guards: [
    "A metric on the initiative, goal or idea above counts for every item below it.",
    "Numbers of features, releases, story points, velocity or test coverage, and dates, measure output, not outcome: they are quoted and do not count.",
    "Where a number moves or is bounded and it is not clear what it measures, the item is left out.",
    "A linked document that could not be read, on the item or above it, may contain the metric: such an item is left out and does not fail. So is one whose description is little more than a link.",
  ],
  needs: ["body", "roadmap-items"],
  reads: ["hierarchy", "links", "remote-links"],
  options: z.strictObject({}),
  tolerance: { share: 0.4 },
  wider: { own: "in progress", steps: [FINISHED_ROADMAP, YOUNG_ROADMAP] },
  accuracy: {
    sensitivity: 94 / 101,
    specificity: 84 / 101,
    source: "202 texts not seen before, written by the project (docs/text-measures.md)",
  },
  effort: "hours",

  population: ({ team }) => startedRoadmap(team),
  judge(item: RoadmapItem, { team }) {
    const line = [item, ...ancestors(team, item)];
    const read = line.map(metricsOf);
    if (read.some((metrics) => (metrics?.outcome.length ?? 0) > 0)) return pass;
    if (line.some((one) => hasUnreadDocument(team, one))) {
      return unknown("a linked document that could not be read may name the metric");
    }
    if (read.includes(undefined)) return unknown("its text, or that of an item above it, is not shown");
    const hidden = hiddenAbove(team, item);
    if (hidden !== undefined) return unknown(hidden);
    if (read.some((metrics) => (metrics?.unclear.length ?? 0) > 0)) {
      return unknown("its text holds a number that may be an aim or a baseline");
    }
    return fail({ outputs: (read[0]?.output ?? []).slice(0, QUOTED) });
  },
  at: startOrBirth,
  applyRemedy: (item: RoadmapItem) => [withMetric(item)],
  // Without a metric, "finished" is the only success there is.
  ready: {
    ...{ order: 110, of: ["roadmap"], asks: "Which metric should it change?", needs: ["body"] },
    says: ({ outputs }) =>
      outputs.length > 0
        ? `names only output metrics, no outcome: ${outputs.map((one) => `“${one}”`).join(", ")}`
        : "names no success metric",
  },
  message: ({ outputs }) =>
    outputs.length === 0
      ? "was started without a success metric"
      : `names only output metrics, no outcome: ${outputs.map((output) => `“${output}”`).join(", ")}`,
});
