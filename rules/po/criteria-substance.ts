import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { withCriteria } from "../../src/backlog/remedies.ts";
import { criteriaOf, ownCriteriaOf } from "../../src/backlog/views/items/criteria.ts";
import { isOpen, stories } from "../../src/backlog/views/items/items.ts";
import { LAST_CHANGE_READS } from "../../src/backlog/views/items/last-change.ts";
import { readyZone } from "../../src/backlog/views/items/ready-zone.ts";
import { defineRule, fail, pass, unknown } from "../../src/rule.ts";

/** Stories looked at: the ready zone and then those changed last. Reading a whole old backlog helps nobody. */
const MOST_STORIES = 200;
/** Criteria quoted as evidence. */
const QUOTED = 3;

export default defineRule({
  id: "po/criteria-substance",
  title: "Criteria that can fail",
  clause: "po.stories-and-criteria",
  asks: "Can the acceptance criteria be checked?",
  why: "A placeholder under the heading makes a story look refined, while the question of what is wanted stays open.",
  remedy: "Replace phrases such as “works as expected” with an example that has values.",
  examples: {
    good: "Every story has a criterion such as “A basket of 20 euros costs no postage”.",
    bad: "Half of the stories have only criteria such as “TBD” and “Works as expected”.",
  },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Short criteria pass if they are real. Only placeholders, template text, phrases that say nothing, repeats of the title and definition-of-done lines count as empty, and one real criterion is enough.",
    `Covers open stories that have criteria: first those near the sprint, then those changed last, out of ${MOST_STORIES} stories.`,
  ],
  needs: ["body", "open-items", "stories"],
  reads: ["hierarchy", "links", "order", "sprints", ...LAST_CHANGE_READS],
  options: z.strictObject({}),
  tolerance: { share: 0.15 },
  effort: "minutes",

  population({ team, now }) {
    const near = readyZone(team, now).stories;
    const taken = new Set(near);
    const rest = stories(team)
      .filter((story) => isOpen(story) && !taken.has(story))
      .sort((a, b) => (b.updatedAt ?? 0) - (a.updatedAt ?? 0) || (a.key < b.key ? -1 : 1));
    return [...near, ...rest].slice(0, MOST_STORIES).filter((story) => {
      const own = ownCriteriaOf(team, story);
      return own === undefined || own.length > 0;
    });
  },
  judge(story: WorkItem, { team }) {
    const criteria = criteriaOf(team, story);
    if (criteria === undefined) return unknown("the tracker returned no description");
    if (criteria.substance !== "placeholder") return pass;
    return fail({
      criteria: criteria.criteria.length,
      classes: [...new Set(criteria.criteria.map((one) => one.class))].sort(),
      quoted: criteria.criteria.slice(0, QUOTED).map((one) => one.text),
    });
  },
  applyRemedy: (story: WorkItem) => [withCriteria(story, 2)],
  // A placeholder under the right heading leaves the question open.
  ready: {
    ...{ order: 20, of: ["story"], asks: "Can the acceptance criteria be checked?", needs: ["body"] },
    applies: (item, { team }) => (ownCriteriaOf(team, item)?.length ?? 0) > 0,
  },
  message: ({ criteria, classes }) =>
    criteria === 1
      ? `has one acceptance criterion, which cannot be checked (${classes.join(", ")})`
      : `has ${criteria} acceptance criteria, none of which can be checked (${classes.join(", ")})`,
});
