import { expect, it } from "vitest";
import rule from "../../../rules/po/story-minimal.ts";
import { done, markdown, NOW, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const lean = (n: number) => times(n, () => story({ title: "[Kitchen] As a cook I want a timer (CSV)" }));
const wordy = (n: number) =>
  times(n, () => story({ title: "As a cook I want a timer (only in the new kitchen). Ask Design first!" }));

describeRule(rule, {
  pass: {
    "Most titles are as plain as “As a cook I want a timer”.": () => ({
      team: team({ items: [...lean(15), ...wordy(5)] }),
      failed: 5,
      judged: 20,
    }),
    "without asking stories that stand in descriptions": () => ({
      team: team({
        items: [
          ...lean(20),
          ...times(30, () =>
            story({ description: markdown("As a cook I want a timer. Ask Design about the icon.") }),
          ),
        ],
      }),
      judged: 20,
    }),
  },
  warn: {
    "where eight of twenty hold remarks: too few to be sure": () => ({
      team: team({ items: [...lean(12), ...wordy(8)] }),
      failed: 8,
      evidence: { remarks: ["Ask Design first!", "only in the new kitchen"] },
      message: "contains more than role, action and benefit: “Ask Design first!”, “only in the new kitchen”",
    }),
  },
  fail: {
    "where no story is open, and the titles of finished ones hold remarks": () => ({
      team: team({
        items: [
          ...wordy(20).map((item) => ({ ...done(), title: item.title })),
          ...times(9, () => done({ description: markdown("As a cook I want a timer. Ask Design.") })),
        ],
      }),
      failed: 20,
      covers: ["stories created last"],
    }),
    "All titles contain a remark, such as “As a cook I want a timer. Ask Design first!”.": () => ({
      team: team({ items: wordy(20) }),
      failed: 20,
      findings: 20,
    }),
    "and quotes three remarks at most": () => ({
      team: team({
        items: times(20, () =>
          story({
            title:
              "As a cook I want a timer (only in the new kitchen) (not on old phones) (see the last minutes). Ask Design first!",
          }),
        ),
      }),
      evidence: { remarks: ["Ask Design first!", "only in the new kitchen", "not on old phones"] },
    }),
  },
  "insufficient-evidence": {
    "with four stories in titles": () => ({ team: team({ items: wordy(4) }), judged: 4 }),
    "where three of ten contain remarks, which looks fine so far": () => ({
      team: team({ items: [...lean(7), ...wordy(3)] }),
      failed: 3,
    }),
  },
  "not-observable": {
    "when no open item was read": () => ({
      team: team({ items: [], capabilities: { "open-items": "only finished items were read" } }),
    }),
  },
  "not-applicable": {
    "where no title is a user story": () => ({ team: team({ items: times(30, () => story()) }) }),
  },
});

it("is asked of a single item only where its title is a user story", () => {
  const asked = { team: team(), now: NOW, options: {} };
  const inText = story({ description: markdown("As a cook I want a timer.") });
  expect([...lean(1), inText, story()].map((item) => rule.ready?.applies?.(item, asked))).toEqual([
    true,
    false,
    false,
  ]);
});
