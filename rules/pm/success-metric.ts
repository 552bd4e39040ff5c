import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { withMetric } from "../../src/backlog/remedies.ts";
import { ancestors, startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { hasUnreadDocument, hiddenAbove, metricsOf } from "../../src/backlog/views/items/statements.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

/** Quotations a finding carries. */
const QUOTED = 3;

export default defineRule({
  id: "pm/success-metric",
  title: "Success metrics",
  clause: "pm.success-metrics",
  also: ["pm.business-impact"],
  asks: "Does every started roadmap item name the number that should move?",
  why: "Without a number that should move, finished is the only success there is.",
  remedy: "Name the number that should move, from what to what, by when.",
  owner: "pm",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "share: judgement, after signs 1, 5 and 6 of Cutler's feature factory (2016); reading: measured on 356 labelled texts in 14 languages, of 111 findings on texts it had not seen 94 were right (docs/text-measures.md)",
  },
  guards: [
    "A metric on the initiative, goal or idea above counts for everything below it.",
    "Numbers of features, releases, story points, velocity or test coverage, and dates, say how busy the team is: they are quoted, and do not count.",
    "A linked document that was not read, here or above, may hold the metric: such an item is left out, not failed.",
  ],
  needs: ["body"],
  options: z.strictObject({}),
  tolerance: { share: 0.4, from: 8 },
  effort: "hours",

  population: ({ team }) => startedRoadmap(team),
  judge(item: RoadmapItem, { team }) {
    const line = [item, ...ancestors(team, item)];
    const read = line.map(metricsOf);
    if (read.some((metrics) => (metrics?.outcome.length ?? 0) > 0)) return pass;
    if (line.some((one) => hasUnreadDocument(team, one))) {
      return unknown("a linked document that is not read may name the metric");
    }
    if (read.includes(undefined)) return unknown("its text, or that of an item above it, is not shown");
    const hidden = hiddenAbove(team, item);
    if (hidden !== undefined) return unknown(hidden);
    return fail({ outputs: (read[0]?.output ?? []).slice(0, QUOTED) });
  },
  settle: (item: RoadmapItem) => [withMetric(item)],
  message: ({ outputs }) =>
    outputs.length === 0
      ? "was started without a number that should move"
      : `counts what is put out, not what should move: ${outputs.map((output) => `“${output}”`).join(", ")}`,
});
