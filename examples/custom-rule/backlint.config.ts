/**
 * A configuration with its types checked, and a rule of one's own: run `backlint audit` in this folder.
 */
import { defineConfig, defineRule, fail, isStarted, pass, unknown, type WorkItem } from "backlint";
import { z } from "zod";

const component = defineRule({
  id: "po/component",
  title: "Component named",
  clause: "po.how-and-when",
  asks: "Does every started story say which part of the product it changes?",
  why: "Reviews and releases here go by component; a story without one is found late.",
  remedy: "Set the component when the story is started.",
  examples: {
    good: "Every started story names a component, such as “Payment”.",
    bad: "Most started stories name no component.",
  },
  owner: "team",
  severity: "low",
  basis: { status: "experimental", source: "our own agreement" },
  guards: ["A source without components makes the story unknown."],
  needs: [],
  // Components are in no need: nothing else it looks at could be missing.
  reads: [],
  options: z.strictObject({ least: z.int().positive().default(1).describe("Fewest components that count.") }),
  tolerance: { share: 0.1, from: 3 },

  population: ({ team }) => team.items.filter((item) => item.kind === "story" && isStarted(item)),
  judge(story: WorkItem, { options: { least } }) {
    if (story.components === undefined) return unknown("the source does not show components");
    return story.components.length >= least ? pass : fail({ found: story.components.length, least });
  },
  message: ({ found, least }) => `names ${found} of at least ${least} components`,
});

export default defineConfig({
  extends: "startup",
  teams: [{ name: "Checkout", source: "../demo/checkout-jira.jsonl#SHOP" }],
  rules: { "pm/vision": "off", "po/component": { severity: "medium", least: 1 } },
  customRules: [component],
});
