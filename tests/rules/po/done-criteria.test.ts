import { expect } from "vitest";
import rule from "../../../rules/po/done-criteria.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, markdown, NOW, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

let serial = 0;
/** Texts differ, so that none is taken for a template. */
const boxes = (...marks: string[]) => {
  serial++;
  return markdown(
    `## Acceptance criteria\n\n${marks.map((mark, i) => `- [${mark}] Basket ${serial} of ${i + 1}0 euros is accepted`).join("\n")}`,
  );
};
/** The story's own criterion, and the boxes of the template, which every story has. */
const withChecklist = (own: string, ...template: string[]) => {
  const { source } = boxes(own);
  return markdown(
    `${source}\n${template.map((mark, i) => `- [${mark}] Line ${i} of the definition of done`).join("\n")}`,
  );
};
const ticked = (fields: Partial<WorkItem> = {}): WorkItem =>
  done({ description: boxes("x", "x"), ...fields });
const open = (fields: Partial<WorkItem> = {}): WorkItem =>
  done({ description: boxes("x", " ", " "), ...fields });
/** A story and one sub-item of it. */
const parent = (child: Partial<WorkItem>, fields: Partial<WorkItem> = {}): WorkItem[] => {
  const above = done({ closedAt: daysAgo(20), ...fields });
  const below = story({ kind: "subtask", level: -1, parent: above.key, ...child });
  return [{ ...above, children: [below.key] }, below];
};
const closed = (days: number): Partial<WorkItem> => ({
  status: { name: "Done", category: "done" },
  closure: "delivered",
  closedAt: daysAgo(days),
});

describeRule(rule, {
  pass: {
    "Every story was closed with all its criteria ticked.": () => ({
      team: team({ items: times(15, () => ticked()) }),
      judged: 15,
      failed: 0,
    }),
    "when one of fifteen is not": () => ({
      team: team({ items: [...times(14, () => ticked()), ...times(1, () => open())] }),
      failed: 1,
      findings: 0,
    }),
    "and counts a story when it is closed": () => ({
      team: team({ items: [...times(15, () => ticked()), ticked({ closedAt: daysAgo(3) })] }),
      since: daysAgo(20),
      fresh: { failed: 0, judged: 1 },
    }),
    "of the last year, both ends included": () => ({
      team: team({
        items: [
          ...times(15, () => ticked()),
          ...[daysAgo(365) - 1, daysAgo(365), NOW, NOW + 1].map((closedAt) => ticked({ closedAt })),
        ],
      }),
      judged: 17,
    }),
    "when sub-items were closed before their story, within a day after, or written later": () => ({
      team: team({
        items: [
          ...times(5, () => parent(closed(21))).flat(),
          ...times(5, () => parent(closed(19.5))).flat(),
          ...times(5, () => parent({ createdAt: daysAgo(20) + 1 })).flat(),
          ...times(5, () => parent({ status: { name: "?", category: undefined } })).flat(),
        ],
      }),
      judged: 20,
      failed: 0,
    }),
    "when only boxes of the template are open": () => ({
      team: team({ items: times(15, () => done({ description: withChecklist("x", " ", " ") })) }),
      judged: 15,
      failed: 0,
    }),
    "of sub-items, when nobody ever ticks a box": () => ({
      team: team({
        items: times(15, () => parent(closed(21), { description: boxes(" ") })).flat(),
      }),
      judged: 15,
      failed: 0,
    }),
    "when it was open boxes of other lists": () => ({
      team: team({
        items: [
          ...times(15, () => ticked()),
          ...times(15, () => done({ description: markdown("- [ ] call Tim\n- [ ] buy cake") })),
        ],
      }),
      judged: 15,
    }),
    "when stories closed more than a year ago, declined or still open have open boxes": () => ({
      team: team({
        items: [
          ...times(15, () => ticked()),
          ...times(9, () => open({ closedAt: daysAgo(366) })),
          ...times(9, () => open({ closure: "declined" })),
          ...times(9, () => story({ description: boxes(" ") })),
        ],
      }),
      judged: 15,
    }),
    "when only stories before the last two hundred have open boxes": () => ({
      team: team({
        items: [
          ...times(100, () => open({ closedAt: daysAgo(100) })),
          ...times(200, () => ticked({ closedAt: daysAgo(10) })),
        ],
      }),
      judged: 200,
      failed: 0,
    }),
  },
  warn: {
    "when a fifth has open boxes, which may be chance": () => ({
      team: team({ items: [...times(12, () => ticked()), ...times(3, () => open())] }),
      failed: 3,
    }),
  },
  fail: {
    "Half of the stories were closed as done with two criteria unticked.": () => ({
      team: team({ items: [...times(10, () => open()), ...times(10, () => ticked())] }),
      failed: 10,
      evidence: {
        unticked: 2,
        quoted: [
          expect.stringMatching(/^Basket \d+ of 20 euros is accepted$/),
          expect.stringMatching(/^Basket \d+ of 30 euros/),
        ],
        openItems: [],
      },
      message: "was closed as done with 2 unticked criteria",
    }),
    "when sub-items were open": () => ({
      team: team({ items: times(15, () => parent({ key: "SHOP-900" })).flat() }),
      failed: 15,
      evidence: { unticked: 0, openItems: ["SHOP-900"] },
      message: "was closed as done with 1 open sub-item",
    }),
    "when sub-items were created the moment their story was closed": () => ({
      team: team({ items: times(15, () => parent({ createdAt: daysAgo(20) })).flat() }),
      failed: 15,
    }),
    "when sub-items were closed exactly a day later": () => ({
      team: team({ items: times(15, () => parent(closed(19))).flat() }),
      failed: 15,
    }),
    "and quotes five criteria at most": () => ({
      team: team({
        items: [ticked(), ...times(15, () => done({ description: boxes(" ", " ", " ", " ", " ", " ") }))],
      }),
      evidence: {
        unticked: 6,
        quoted: [1, 2, 3, 4, 5].map((n) => expect.stringMatching(new RegExp(`^Basket \\d+ of ${n}0 euros`))),
      },
    }),
    "when sub-items were closed days later": () => ({
      team: team({ items: times(15, () => parent(closed(17))).flat() }),
      failed: 15,
    }),
    "when both were open": () => ({
      team: team({
        items: times(15, () => parent({}, { description: boxes("x", " ") })).flat(),
      }),
      message: "was closed as done with 1 unticked criterion and 1 open sub-item",
    }),
  },
  "insufficient-evidence": {
    "with four stories that have boxes": () => ({
      team: team({ items: times(4, () => open()) }),
      judged: 4,
    }),
    "when a seventh has open boxes, which looks fine so far": () => ({
      team: team({ items: [...times(13, () => ticked()), ...times(2, () => open())] }),
      failed: 2,
    }),
    "when the only boxes are those of the template": () => ({
      team: team({ items: times(40, () => done({ description: markdown("AC:\n- [ ] Demo was given") })) }),
      judged: 0,
    }),
  },
  "not-observable": {
    "when most stories have sub-items that were not read": () => ({
      team: team({
        items: [
          ...times(7, () => ticked({ children: ["SHOP-900"] })),
          ...times(4, () => ticked()),
          ...times(2, () => open({ children: ["SHOP-900"] })),
        ],
      }),
      judged: 6,
      failed: 2,
      unknown: 7,
    }),
    "without descriptions": () => ({
      team: team({ items: times(20, () => open()), capabilities: { body: "not exported" } }),
    }),
  },
  "not-applicable": {
    "when nobody ever ticks a box": () => ({
      team: team({ items: times(40, () => done({ description: boxes(" ", " ") })) }),
      reason:
        "the team uses checkboxes as bullet points: none is ticked in its last 50 stories that have any",
    }),
    "when only a story before the last fifty has a ticked one": () => ({
      team: team({
        items: [
          ...times(50, () => done({ description: boxes(" "), closedAt: daysAgo(10) })),
          ticked({ closedAt: daysAgo(40) }),
        ],
      }),
    }),
  },
});
