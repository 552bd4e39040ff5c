/** Rules for tests of the engine and the configuration. */
import { z } from "zod";
import type { WorkItem } from "../../src/backlog/model.ts";
import { defineRule, fail, pass, type Rule, unknown, warn } from "../../src/rule.ts";

/** What a rule has to say of itself, where a test does not look at it. */
export const RULE_FIELDS = {
  id: "po/example",
  title: "Good titles",
  clause: "po.stories-and-criteria",
  asks: "Is it good?",
  why: "It should be.",
  remedy: "Make it good.",
  examples: { good: "It is good.", bad: "It is bad." },
  owner: "po",
  severity: "medium",
  basis: { status: "experimental", source: "judgement" },
  guards: [],
  needs: [],
  options: z.strictObject({}),
  tolerance: { share: 0.2, from: 5 },
} as const;

/** A rule that judges an item by its title: bad, soft, hidden, anything else passes. */
export const titleRule = (changes: Partial<Rule> = {}): Rule =>
  defineRule<WorkItem, Record<string, never>, { title: string }>({
    ...RULE_FIELDS,
    severity: "high",
    needs: ["body"],
    tolerance: { share: 0.2, from: 10 },
    population: ({ team: { items } }) => items,
    judge: ({ title }) =>
      title === "bad"
        ? fail({ title })
        : title === "soft"
          ? warn({ title })
          : title === "hidden"
            ? unknown("it is hidden")
            : pass,
    message: ({ title }) => `is ${title}`,
    ...changes,
  });
