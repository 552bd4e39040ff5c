import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { openStories, userStoryOf } from "../../src/backlog/views/items/user-stories.ts";
import { NEWEST_STORIES } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, notApplicable, pass } from "../../src/rule.ts";
import { remarks } from "../../src/text/story/minimal.ts";

/** Remarks a finding carries. */
const QUOTED = 3;

export default defineRule({
  id: "po/story-minimal",
  title: "Remarks in story titles",
  clause: "po.stories-and-criteria",
  asks: "Do user stories in titles contain role, action and benefit, and nothing else?",
  why: "A remark in a title is easily missed: nobody tests it or discusses it.",
  remedy: "Move the remark into the description, or make it a criterion.",
  examples: {
    good: "Most titles are as plain as “As a cook I want a timer”.",
    bad: "All titles contain a remark, such as “As a cook I want a timer. Ask Design first!”.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source: "criterion: minimal, Quality User Story framework (Lucassen et al. 2016); share: judgement",
  },
  guards: [
    "Covers only user stories that are written in the title: notes belong in the description.",
    "What is expected of the result (“… and I expect it to ring”) counts as a remark: it is a criterion.",
    "Of 294 real stories one reader found remarks in 6: 4 of these were recognised, and 1 other was taken for one (docs/text-measures.md).",
    "Tags in front (“[Mobile]”) and one or two words in brackets (“(CSV)”) do not count.",
  ],
  needs: ["open-items", "stories"],
  reads: ["body"],
  options: z.strictObject({}),
  tolerance: { share: 0.3 },
  wider: {
    own: "open",
    steps: [NEWEST_STORIES],
    only: (item: WorkItem) => userStoryOf(item)?.place === "title",
  },
  effort: "minutes",

  population({ team }) {
    const titled = openStories(team).filter((item) => userStoryOf(item)?.place === "title");
    return titled.length > 0
      ? titled
      : notApplicable("no open story is written as a user story in its title");
  },
  judge(item: WorkItem) {
    const form = userStoryOf(item);
    const found = form === undefined ? [] : remarks(item.title, form.story);
    return found.length === 0 ? pass : fail({ remarks: found.slice(0, QUOTED) });
  },
  // A remark in a title is neither tested nor discussed.
  ready: {
    ...{ order: 50, of: ["story"], asks: "Is the title free of remarks?", needs: [] },
    applies: (item) => userStoryOf(item)?.place === "title",
  },
  message: ({ remarks }) =>
    `contains more than role, action and benefit: ${remarks.map((one) => `“${one}”`).join(", ")}`,
});
