import { z } from "zod";
import type { RoadmapItem } from "../../src/backlog/model.ts";
import { withProblem } from "../../src/backlog/remedies.ts";
import { startedRoadmap } from "../../src/backlog/views/items/items.ts";
import { hasUnreadDocument, saysWhy } from "../../src/backlog/views/items/statements.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";
import { wordCount } from "../../src/text/read.ts";

export default defineRule({
  id: "pm/problem-statement",
  title: "Problem statements",
  clause: "pm.customer-problems",
  also: ["pm.what-and-why"],
  asks: "Does every started roadmap item say whose problem it solves, or why it is done?",
  why: "A plan without its problem can only be delivered; nobody can say when something smaller would do.",
  remedy: "Say whose problem it is before what you will build.",
  owner: "pm",
  severity: "high",
  basis: {
    status: "experimental",
    source:
      "share: judgement; reading: measured on 343 labelled texts in 15 languages, of 115 findings on texts it had not seen 94 were right (docs/text-measures.md)",
  },
  guards: [
    "A section counts under any of the usual names in the languages known, and so does a sentence that states what customers suffer from, and a field made for the problem.",
    "A heading with nothing under it, a template's question or a note that the answer is to come does not count.",
    "A linked document that was not read may hold the problem: such an item is left out, not failed.",
  ],
  needs: ["body"],
  options: z.strictObject({}),
  tolerance: { share: 0.4, from: 8 },
  effort: "hours",

  population: ({ team }) => startedRoadmap(team),
  judge(item: RoadmapItem, { team }) {
    const said = saysWhy(item);
    if (said === true) return pass;
    if (hasUnreadDocument(team, item))
      return unknown("a linked document that is not read may state the problem");
    if (said === undefined) return unknown("its text is not shown");
    return fail({ words: item.description ? wordCount(item.description) : 0 });
  },
  settle: (item: RoadmapItem) => [withProblem(item)],
  message: ({ words }) =>
    words === 0
      ? "was started without a word on the problem: its description is empty"
      : `was started without a word on the problem: ${words} words of description, none on whose problem it is or why`,
});
