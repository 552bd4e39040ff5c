import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { withProblem } from "../../src/backlog/remedies.ts";
import { startedRoadmap, startOrBirth } from "../../src/backlog/views/items/items.ts";
import { hasUnreadDocument, reasonOf } from "../../src/backlog/views/items/statements.ts";
import { FINISHED_ROADMAP, YOUNG_ROADMAP } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";
import { wordCount } from "../../src/text/read.ts";

export default defineRule({
  id: "pm/problem-statement",
  title: "Problem statements",
  clause: "pm.customer-problems",
  also: ["pm.what-and-why"],
  asks: "Does every started roadmap item state whose problem it solves, or why it is done?",
  why: "Without a stated problem the team can only deliver the plan; nobody can tell when a smaller solution would be enough.",
  remedy: "Describe whose problem this solves, before you describe what to build.",
  examples: {
    good: "Every started roadmap item names a problem, such as “Parents cannot find the date”.",
    bad: "Nearly all started roadmap items have an empty description.",
  },
  owner: "pm",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "share: judgement; reading: of 56 findings on 185 real items it was not tuned to 51 were right, and 29 items were left out (docs/text-measures.md)",
  },
  guards: [
    "These count: a section under any of the usual names in the languages known, a sentence that states what customers suffer from or why it is wanted (a need, a request, how it is today, what another product does, a link to a help desk or a forum), and a field made for the problem.",
    "Where the text is prose and no reason is recognised, the item is left out. A finding needs an empty text, or one of nothing but orders and lists.",
    "These do not count: a heading with nothing under it, a question from a template, and a note that the answer will follow.",
    "A linked document that could not be read may contain the problem: such an item is left out and does not fail. So is one whose description is little more than a link.",
  ],
  needs: ["body", "roadmap-items"],
  reads: ["remote-links"],
  options: z.strictObject({}),
  tolerance: { share: 0.4 },
  wider: { own: "in progress", steps: [FINISHED_ROADMAP, YOUNG_ROADMAP] },
  accuracy: {
    sensitivity: 51 / 59,
    specificity: 80 / 83,
    source: "185 real items that two people labelled, in English but for a few (docs/text-measures.md)",
  },
  effort: "hours",

  population: ({ team }) => startedRoadmap(team),
  judge(item: RoadmapItem, { team }) {
    const said = reasonOf(item);
    if (said === "stated") return pass;
    if (hasUnreadDocument(team, item))
      return unknown("a linked document that could not be read may state the problem");
    if (said === undefined) return unknown("its text is not shown");
    if (said === "unclear") return unknown("its text may say why in words that were not recognised");
    return fail({ words: item.description ? wordCount(item.description) : 0 });
  },
  at: startOrBirth,
  applyRemedy: (item: RoadmapItem) => [withProblem(item)],
  // A plan without its problem can only be delivered.
  ready: {
    ...{ order: 100, of: ["roadmap"], asks: "Whose problem does it solve?", needs: ["body"] },
    says: ({ words }) =>
      words === 0
        ? "has no problem statement: its description is empty"
        : `has no problem statement: its description (${words} words) states neither whose problem it solves nor why it is done`,
  },
  message: ({ words }) =>
    words === 0
      ? "was started without a problem statement: its description is empty"
      : `was started without a problem statement: its description (${words} words) states neither whose problem it solves nor why it is done`,
});
