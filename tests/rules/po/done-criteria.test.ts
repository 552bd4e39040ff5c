import rule from "../../../rules/po/done-criteria.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, done, markdown, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const boxes = (...marks: string[]) =>
  markdown(
    `## Acceptance criteria\n\n${marks.map((mark, i) => `- [${mark}] A basket of ${i + 1}0 euros is accepted`).join("\n")}`,
  );
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
    "when a seventh is not": () => ({
      team: team({ items: [...times(13, () => ticked()), ...times(2, () => open())] }),
      failed: 2,
      findings: 0,
    }),
    "when sub-items were closed before their story, within a day after, or written later": () => ({
      team: team({
        items: [
          ...times(5, () => parent(closed(21))).flat(),
          ...times(5, () => parent(closed(19.5))).flat(),
          ...times(5, () => parent({ createdAt: daysAgo(10) })).flat(),
          ...times(5, () => parent({ status: { name: "?", category: undefined } })).flat(),
        ],
      }),
      judged: 20,
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
          ...times(200, () => ticked({ closedAt: daysAgo(10) })),
          ...times(100, () => open({ closedAt: daysAgo(100) })),
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
        quoted: ["A basket of 20 euros is accepted", "A basket of 30 euros is accepted"],
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
    "with fourteen stories that have boxes": () => ({
      team: team({ items: times(14, () => open()) }),
      judged: 14,
    }),
    "when nobody ever ticks a box": () => ({
      team: team({ items: times(40, () => done({ description: boxes(" ", " ") })) }),
      judged: 0,
    }),
    "when only a story before the last fifty has a ticked one": () => ({
      team: team({
        items: [
          ...times(50, () => done({ description: boxes(" "), closedAt: daysAgo(10) })),
          ticked({ closedAt: daysAgo(40) }),
        ],
      }),
      judged: 0,
    }),
  },
  "not-observable": {
    "without descriptions": () => ({
      team: team({ items: times(20, () => open()), capabilities: { body: "not exported" } }),
    }),
  },
  "not-applicable": "never: where nothing can be ticked there is too little evidence",
});
