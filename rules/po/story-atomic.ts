import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { openStories, userStoryOf } from "../../src/backlog/views/items/user-stories.ts";
import { NEWEST_STORIES } from "../../src/backlog/views/wider.ts";
import { defineRule, fail, notApplicable, notObservable, pass } from "../../src/rule.ts";
import { secondAction } from "../../src/text/story/atomic.ts";

export default defineRule({
  id: "po/story-atomic",
  title: "One thing per story",
  clause: "po.stories-and-criteria",
  asks: "Does every user story ask for one thing?",
  why: "When one story holds two features, neither can be prioritised or dropped alone.",
  remedy:
    "Where these are two features, split the story into one story per feature, and order them separately.",
  examples: {
    good: "Most user stories ask for one thing, such as “I want to view and edit my menu”.",
    bad: "Every user story asks for two things, such as “print a menu and order the paper”.",
  },
  owner: "po",
  severity: "info",
  basis: {
    status: "experimental",
    source:
      "criterion: atomic, Quality User Story framework (Lucassen et al. 2016); share: judgement; reading: of 6 findings on 151 real stories that it was not tuned to, 3 were right for two readers and 1 was wrong for both, and 3 of 9 stories that ask for two things were found (docs/text-measures.md)",
  },
  guards: [
    "Whether two actions are two features is often a matter of opinion: two readers of 313 real stories agreed on 17 that ask for two things, and differed or were unsure on 23. So read a finding as a question. It finds a third to a half of such stories: no finding does not mean that there are none.",
    "Only “and” and its like count, where it joins two actions, each with an object of its own. Two verbs over one object (“view and edit my profile”, “upload a file and name it”) are one feature, and so are inputs with their answer (“enter a code and get a list”) and what is expected of the result (“… and I expect it to ring”).",
    "Stories in languages whose actions cannot be separated yet (among them Japanese, Korean and Dutch) pass.",
    "Stories that do not have the form “as a … I want …” are left out.",
  ],
  needs: ["open-items", "stories"],
  reads: ["body"],
  options: z.strictObject({}),
  tolerance: { share: 0.3 },
  wider: {
    own: "open",
    steps: [NEWEST_STORIES],
    only: (item: WorkItem) => userStoryOf(item) !== undefined,
  },
  effort: "minutes",

  population({ team }) {
    const written = openStories(team).filter((item) => userStoryOf(item) !== undefined);
    if (written.length > 0) return written;
    const body = team.capabilities.body;
    return body === true ? notApplicable("no open story has the form of a user story") : notObservable(body);
  },
  judge(item: WorkItem) {
    const form = userStoryOf(item);
    const second = form === undefined ? undefined : secondAction(form.story);
    return second === undefined ? pass : fail({ second });
  },
  // Two things in one can be neither ordered nor dropped apart.
  ready: {
    ...{ order: 40, of: ["story"], asks: "Does it ask for one thing only?", needs: [] },
    applies: (item) => userStoryOf(item) !== undefined,
  },
  message: ({ second }) => `may ask for two things: “${second}”`,
});
