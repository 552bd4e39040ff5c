import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/roadmap-anchor.ts";
import type { Link, RoadmapItem } from "../../../src/backlog/model.ts";
import { daysAhead, done, epic, NOW, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const goal = epic({ key: "GOAL-1", level: 2, tier: "initiative" });
const anchored = (n: number, fields: Partial<RoadmapItem> = {}) =>
  times(n, () => epic({ parent: "GOAL-1", ...fields }));
const loose = (n: number, fields: Partial<RoadmapItem> = {}) => times(n, () => epic(fields));
const planned = { status: { name: "To Do", category: "new" } } as const;
const link = (kind: Link["kind"], key: string): Link => ({ kind, direction: "out", key });
const roadmap = (...items: RoadmapItem[]) => team({ items: [goal, ...items] });

describeRule(rule, {
  pass: {
    "with six of twenty loose": () => ({
      team: roadmap(...anchored(14), ...loose(6)),
      failed: 6,
      judged: 20,
    }),
    "Every roadmap item is linked to a goal, by a link of any kind.": () => ({
      team: roadmap(
        ...loose(4, { links: [link("relates", "GOAL-1")] }),
        ...loose(4, { links: [link("implements", "GOAL-1")] }),
      ),
      failed: 0,
      judged: 8,
    }),
    "where the parent was not read": () => ({
      team: roadmap(...anchored(8, { parent: "STRAT-9" })),
      judged: 8,
    }),
    "where epics carry out an idea that serves a goal": () => ({
      team: roadmap(
        epic({ key: "IDEA-1", tier: "idea", level: 2, parent: "GOAL-1" }),
        ...loose(7, { links: [link("implements", "IDEA-1")] }),
      ),
      failed: 0,
      judged: 8,
    }),
    "whatever is finished, parked, paused, archived or an idea nobody committed to": () => ({
      team: roadmap(
        ...anchored(8),
        ...loose(2, { ...done(), kind: "roadmap" }),
        ...loose(2, { ...planned, bucket: "later" }),
        ...loose(2, { paused: true }),
        ...loose(2, { archived: true }),
        ...loose(2, { ...planned, tier: "idea", level: 2 }),
      ),
      failed: 0,
      judged: 8,
    }),
    "where only run work is loose": () => ({
      team: roadmap(
        ...anchored(8),
        ...loose(4, { labels: ["Tech-Debt"] }),
        ...loose(4, { labels: ["compliance"] }),
        ...loose(4, { type: "Wartung" }),
      ),
      failed: 0,
      judged: 8,
    }),
    "where the team's own word marks such work": () => ({
      team: roadmap(...anchored(8), ...loose(8, { labels: ["hotel"] })),
      options: { runWork: ["hotel"] },
      judged: 8,
    }),
  },
  warn: {
    "with four of ten, where chance may have done it": () => ({
      team: roadmap(...anchored(6), ...loose(4)),
      failed: 4,
      judged: 10,
    }),
  },
  fail: {
    "Nearly all roadmap items are linked to other items only, and have no goal above them.": () => ({
      team: roadmap(...anchored(1), ...loose(9, { links: [link("relates", "SHOP-0")] })),
      failed: 9,
      judged: 10,
      findings: 9,
      evidence: { tier: "epic", parent: null, links: 1 },
      message: "serves no goal: it has no parent",
    }),
    "where planned items and committed ideas are loose": () => ({
      team: roadmap(
        ...loose(4, planned),
        ...loose(3, { ...planned, tier: "idea", level: 2, bucket: "now" }),
        ...loose(3, { ...planned, tier: "idea", level: 2, targetAt: daysAhead(40) }),
      ),
      failed: 10,
      judged: 10,
    }),
    "where epics stand below other epics alone": () => ({
      team: roadmap(
        epic({ key: "SHOP-800", children: ["SHOP-801", "SHOP-802", "SHOP-803", "SHOP-804"] }),
        ...[1, 2, 3, 4].map((n) => epic({ key: `SHOP-80${n}` })),
      ),
      failed: 5,
    }),
    "where ideas only stand under another idea": () => {
      const ideas = loose(8, { tier: "idea", level: 2 });
      const children = ideas.map(({ key }) => key);
      return { team: roadmap(...ideas, epic({ tier: "idea", level: 2, children })), failed: 9, judged: 9 };
    },
    "where Linear's projects are in no initiative, though their links are not shown": () => ({
      team: team({ tracker: "linear", roadmap: [goal, ...loose(8, { tier: "project", links: undefined })] }),
      failed: 8,
      message: "belongs to no initiative",
    }),
  },
  "insufficient-evidence": {
    "with four": () => ({ team: roadmap(...loose(4)), judged: 4 }),
    "with three of ten loose: too few to say that it passes": () => ({
      team: roadmap(...anchored(7), ...loose(3)),
      failed: 3,
    }),
    "without a roadmap": () => ({ team: team({ items: [story()] }), judged: 0 }),
  },
  "not-observable": {
    "where no goal is in sight": () => ({ team: team({ items: loose(9) }) }),
    "where the source does not show what stands above": () => ({
      team: team({ items: loose(9), capabilities: { hierarchy: "no parents in this export" } }),
    }),
    "where most parents are hidden": () => ({
      team: roadmap(...loose(9, { parent: undefined }), ...loose(2)),
      unknown: 9,
      judged: 2,
    }),
    "where most links are hidden": () => ({ team: roadmap(...loose(9, { links: undefined })), unknown: 9 }),
  },
  "not-applicable": "never: a roadmap of any profile can serve goals",
});

describe("the remedy", () => {
  const asked = (...items: RoadmapItem[]) => ({
    team: team({ items }),
    now: NOW,
    options: rule.options.parse({}),
  });
  const item = epic({ key: "SHOP-1" });

  it("puts the item below an open goal other than itself", () => {
    expect(rule.applyRemedy?.(item, asked(epic({ key: "SHOP-2" }), goal, item))).toEqual([
      { ...item, parent: "GOAL-1" },
    ]);
    expect(rule.applyRemedy?.(goal, asked(goal))).toBeUndefined();
    expect(rule.applyRemedy?.(item, asked(item))).toBeUndefined();
  });
});
