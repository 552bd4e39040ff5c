import { expect, it } from "vitest";
import rule from "../../../rules/po/story-atomic.ts";
import { done, markdown, NOW, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const one = (n: number) => times(n, () => story({ title: "As a cook I want to view and edit my menu" }));
const two = (n: number) =>
  times(n, () => story({ description: markdown("As a cook, I want to print a menu and order the paper.") }));

describeRule(rule, {
  pass: {
    "Most user stories ask for one thing, such as “I want to view and edit my menu”.": () => ({
      team: team({ items: [...one(15), ...two(5)] }),
      failed: 5,
      judged: 20,
    }),
    "without asking finished stories or those in another form": () => ({
      team: team({
        items: [
          ...one(20),
          ...times(30, () => story()),
          ...times(30, () => done({ description: two(1)[0]?.description ?? null })),
        ],
      }),
      judged: 20,
    }),
  },
  warn: {
    "where eight of twenty ask for two things: too few to be sure": () => ({
      team: team({ items: [...one(12), ...two(8)] }),
      failed: 8,
      evidence: { second: "and order the paper" },
      message: "may ask for two things: “and order the paper”",
    }),
  },
  fail: {
    "where no story is open, and the finished ones ask for two things": () => ({
      team: team({ items: two(20).map((item) => ({ ...done(), description: item.description })) }),
      failed: 20,
      covers: ["stories created last"],
    }),
    "Every user story asks for two things, such as “print a menu and order the paper”.": () => ({
      team: team({ items: two(20) }),
      failed: 20,
      findings: 20,
    }),
  },
  "insufficient-evidence": {
    "with four user stories": () => ({ team: team({ items: two(4) }), judged: 4 }),
    "where three of ten ask for two things, which looks fine so far": () => ({
      team: team({ items: [...one(7), ...two(3)] }),
      failed: 3,
    }),
  },
  "not-observable": {
    "where descriptions are not shown and no title is a story": () => ({
      team: team({
        items: times(30, () => story({ description: undefined })),
        capabilities: { body: "the export has no description column" },
      }),
    }),
  },
  "not-applicable": {
    "where nobody writes user stories": () => ({ team: team({ items: times(30, () => story()) }) }),
  },
});

it("is asked of a single item only where that has the form of a user story", () => {
  const asked = { team: team(), now: NOW, options: {} };
  expect([...one(1), ...two(1), story()].map((item) => rule.ready?.applies?.(item, asked))).toEqual([
    true,
    true,
    false,
  ]);
});
