import { describe, expect, it } from "vitest";
import rule from "../../../rules/hygiene/missing-resolutions.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, done, NOW, started, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const ended = (n: number, resolved: boolean | undefined, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => done({ resolved, ...fields }));
const shop = (...items: readonly (readonly WorkItem[])[]) => team({ items: items.flat() });

describeRule(rule, {
  pass: {
    "All of the items finished within the last year have a resolution.": () => ({
      team: shop(ended(60, true, { closedAt: daysAgo(365) })),
      judged: 60,
      failed: 0,
    }),
    "when one of a hundred has none": () => ({ team: shop(ended(99, true), ended(1, false)), failed: 1 }),
    "when those without were finished earlier, are open, or are not shown": () => ({
      team: shop(
        ended(60, true),
        ended(9, false, { closedAt: daysAgo(366) }),
        ended(9, false, { closedAt: daysAhead(1) }),
        ended(9, false, { closedAt: undefined, updatedAt: daysAgo(366) }),
        ended(9, false, { closedAt: undefined, updatedAt: undefined }),
        times(9, () => story({ resolved: false })),
        times(9, () => started({ resolved: false })),
        ended(9, undefined),
      ),
      judged: 60,
      failed: 0,
    }),
    "when the workflow of one type sets none": () => ({
      team: shop(ended(60, true), ended(9, false, { type: "Task" }), ended(9, true, { type: "Task" })),
      judged: 60,
      failed: 0,
    }),
  },
  warn: {
    "when three of twenty have none, which may be chance": () => ({
      team: shop(ended(17, true), ended(3, false)),
      failed: 3,
    }),
  },
  fail: {
    "A quarter of the items finished within the last year have no resolution.": () => ({
      team: shop(ended(30, true), ended(10, false)),
      judged: 40,
      failed: 10,
      message: "is done and has no resolution",
    }),
    "when the day of the end is not known, by the last change": () => ({
      team: shop(ended(30, true), ended(29, false, { closedAt: undefined, updatedAt: daysAgo(365) })),
      judged: 59,
      failed: 29,
    }),
    "when just over half of the items of a type have one": () => ({
      team: shop(ended(10, true, { type: "Task" }), ended(9, false, { type: "Task" })),
      failed: 9,
    }),
    "in more days than a year, where they are set": () => ({
      team: shop(ended(30, true), ended(10, false, { closedAt: daysAgo(900) })),
      options: { days: 900 },
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "when four items were finished": () => ({ team: shop(ended(3, true), ended(1, false)), failed: 1 }),
    "when no type is given a resolution as a rule": () => ({ team: shop(ended(40, false)), judged: 0 }),
  },
  "not-observable": {
    "when the source does not show them": () => ({
      team: shop(ended(40, undefined)),
      reason: "the source has no resolutions",
    }),
  },
  "not-applicable": {
    "in a tracker without resolutions": () => ({
      team: team({ tracker: "linear", items: ended(40, undefined) }),
      reason: "the tracker keeps no resolution beside the status",
    }),
  },
});

describe("the remedy", () => {
  it("is to set it", () => {
    const [item] = ended(1, false);
    const asked = { team: shop(), now: NOW, options: rule.options.parse({}) };
    expect(item && rule.applyRemedy?.(item, asked)).toMatchObject([{ resolved: true }]);
  });
});
