import { z } from "zod";
import { hasSprints } from "../../src/backlog/history/sprints/last-sprints.ts";
import { endOf } from "../../src/backlog/views/items/throughput.ts";
import { ALL_ITEMS, defineRule, fail, itemSubject, notApplicable, pass, warn } from "../../src/rule.ts";
import { type CommittedStory, committedStories } from "./story-stability/story-edits.ts";

export default defineRule({
  id: "po/story-stability",
  title: "Stories rewritten mid-sprint",
  clause: "po.scope-decisions",
  also: ["po.built-right"],
  asks: "Do stories stay unchanged after their sprint has started?",
  why: "A story that is rewritten during the sprint is built twice, or not as written.",
  remedy: "Move what you learned during the sprint into a new story.",
  examples: {
    good: "No story is changed after its sprint has started.",
    bad: "Most stories get another description after their sprint has started.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement, close to common values: in five open-source ecosystems 24-35 % of the issues in sprints had their description changed, and story points changed in 10 % of 19,349 items",
  },
  guards: [
    "Learning is healthy: a change with a comment by the product owner within 24 hours does not count. Where no account is mapped to that role, anyone's comment counts.",
    "A change of fewer than a tenth of the words is only wording and does not count. A first estimate does not count as a change.",
    "Counts changes from 24 hours after the start of a sprint to the end of the sprint or of the story, in the last six closed sprints. Changes by automation are left out. Stories of the same sprint count as related.",
    "Linear's history does not contain the texts, so wording and content look alike there: at most a warning.",
  ],
  needs: ["history", "sprints", "stories", ...ALL_ITEMS],
  reads: ["comments", "roles"],
  profiles: { kanban: { notApplicable: "a kanban board has no sprints" } },
  options: z.strictObject({
    words: z
      .number()
      .min(0)
      .max(1)
      .default(0.1)
      .describe("Smallest share of the words that counts as a change."),
  }),
  tolerance: { share: 0.35 },

  population({ team, now }) {
    if (!hasSprints(team)) return notApplicable("the team works without sprints");
    return committedStories(team, now);
  },
  judge({ edits, sprint }: CommittedStory, { options: { words } }) {
    const real = edits.filter(({ share }) => share === undefined || share >= words);
    const [first] = real;
    if (first === undefined) return pass;
    const what = [...new Set(real.map((edit) => edit.what))];
    const evidence = {
      sprint: sprint.name,
      changed: what,
      on: new Date(first.at).toISOString().slice(0, 10),
    };
    return (real.every(({ share }) => share === undefined) ? warn : fail)(evidence);
  },
  subject: ({ item }: CommittedStory) => itemSubject(item),
  cluster: ({ sprint }: CommittedStory) => sprint.id,
  at: ({ sprint }: CommittedStory) => endOf(sprint),
  message: ({ sprint, changed, on }) =>
    `was changed after ${sprint} had started (${changed.map((one) => WORDS[one] ?? one).join(", ")}; first on ${on})`,
});

const WORDS: Readonly<Record<string, string>> = { criteria: "acceptance criteria" };
