import { describe, expect, it } from "vitest";
import rule from "../../../rules/hygiene/backlog-size.ts";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { bug, daysAgo, daysAhead, done, epic, NOW, sprint, story, team, times } from "../../make.ts";
import { describeRule, queriesOn } from "../../rule-table.ts";

const closed = times(6, (i) => {
  const end = daysAgo(1 + (5 - i) * 14);
  return sprint({ startAt: end - 14 * 86_400_000, endAt: end, completeAt: end });
});
const active = sprint({ state: "active", startAt: daysAgo(1), endAt: daysAhead(13) });
const future = sprint({ state: "future", startAt: daysAhead(13), endAt: daysAhead(27) });
/** `rate` items finished in each of the last six sprints. */
const finished = (rate: number): WorkItem[] =>
  times(6 * rate, (i) => done({ createdAt: daysAgo(200), closedAt: daysAgo(2 + (i % 6) * 14) }));
const scrum = (rate: number, waiting: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({ items: [...finished(rate), ...waiting], sprints: [...closed, active, future], ...fields });
const waiting = (n: number): WorkItem[] => times(n, () => story());

const ofPart = { capabilities: { ...team().capabilities, "whole-backlog": "no bug was read" } };

describeRule(rule, {
  pass: {
    "The backlog holds 40 items, and the team finishes 10 in a sprint.": () => ({
      team: scrum(10, waiting(40)),
      judged: 1,
    }),
    "when the rest is in running and future sprints, or no story or bug": () => ({
      team: scrum(10, [
        ...waiting(40),
        ...times(20, () => story({ sprints: [active] })),
        ...times(20, () => bug({ sprints: [future] })),
        ...times(20, () => story({ kind: "subtask" })),
        ...times(20, () => story({ kind: "spike" })),
        ...times(20, () => epic()),
      ]),
    }),
    "with exactly 150 items, however fast they go": () => ({ team: scrum(60, waiting(150)) }),
    "with exactly as many weeks as may be": () => ({
      team: scrum(10, waiting(40)),
      options: { weeks: 8 },
    }),
    "with an empty backlog, though nothing is finished": () => ({ team: scrum(0, []) }),
    "when bugs are an intake queue and not counted": () => ({
      team: scrum(
        10,
        times(400, () => bug()),
      ),
      options: { bugs: false },
    }),
  },
  warn: {
    "with more than 150 items in the part that was read, whose pace is not that of the team": () => ({
      team: scrum(60, waiting(151), ofPart),
      evidence: { items: 151, weeks: null },
      message:
        "has 151 open items in its backlog (limit: 150), and no steady pace to measure weeks of work by",
    }),
    "with more than four sprints": () => ({
      team: scrum(10, [...waiting(30), ...times(11, () => bug())]),
      evidence: { items: 41, periods: 4.1, weeks: 8.2, atLeast: 6.6 },
      message:
        "has 41 open items in its backlog: 8.2 weeks of work at its own throughput (4.1 sprints; at least 6.6 weeks with 95 % confidence)",
    }),
    "with more than 150 items, however fast they go": () => ({
      team: scrum(60, waiting(151)),
      evidence: { items: 151, periods: 2.5 },
    }),
    "with a little more than 26 weeks, which six sprints leave open": () => ({
      team: scrum(10, waiting(150)),
      options: { sprints: 20 },
      evidence: { items: 150, weeks: 30, atLeast: 24.2 },
    }),
    "with more than 26 weeks at a pace that changes much": () => ({
      team: team({
        items: [
          ...times(60, (i) => done({ createdAt: daysAgo(200), closedAt: daysAgo(2 + (i % 3) * 28) })),
          ...waiting(170),
        ],
        sprints: closed,
      }),
      evidence: { items: 170, weeks: 34 },
    }),
    "with more than 150 items and no pace to measure by, and never with weeks of work": () => ({
      team: scrum(1, waiting(151)),
      evidence: { items: 151, periods: null, weeks: null, atLeast: null },
      message:
        "has 151 open items in its backlog (limit: 150), and no steady pace to measure weeks of work by",
    }),
    "with more than 150 items and five sprints": () => ({
      team: team({ items: [...finished(10), ...waiting(500)], sprints: closed.slice(1) }),
      evidence: { items: 500, weeks: null },
    }),
    "by the mean, where most sprints finish nothing": () => ({
      team: team({
        items: [...times(12, () => done({ closedAt: daysAgo(3) })), ...waiting(100)],
        sprints: closed,
      }),
      evidence: { periods: 50, weeks: 100 },
    }),
    "counting what was carried over and left": () => ({
      team: scrum(
        10,
        times(41, () => story({ sprints: closed.slice(0, 1) })),
      ),
      evidence: { items: 41 },
    }),
  },
  fail: {
    "The backlog holds 170 items, and the team finishes 10 in a sprint.": () => ({
      team: scrum(10, waiting(170)),
      evidence: { items: 170, weeks: 34, atLeast: 27.4 },
    }),
    "saying no number above two years": () => ({
      team: scrum(2, waiting(150)),
      evidence: { periods: 75, weeks: 150 },
      message: "has 150 open items in its backlog: more than two years of work at its own throughput",
    }),
    "in fortnights on a kanban board": () => ({
      team: scrum(2, waiting(60), { profile: "kanban" }),
      message:
        "has 60 open items in its backlog: 60 weeks of work at its own throughput (30 fortnights; at least 37 weeks with 95 % confidence)",
    }),
  },
  "insufficient-evidence": {
    "with five sprints to measure by": () => ({
      team: team({ items: [...finished(10), ...waiting(150)], sprints: closed.slice(1) }),
    }),
    "with five open items and nothing finished": () => ({ team: scrum(0, waiting(5)) }),
    "with nine items finished in six sprints": () => ({
      team: team({
        items: [...times(9, () => done({ closedAt: daysAgo(3) })), ...waiting(150)],
        sprints: closed,
      }),
    }),
  },
  "not-observable": {
    "with few or no open items of a backlog that was read in part": () => ({
      team: scrum(10, waiting(40), ofPart),
      reason: "no bug was read",
    }),
    "with no open items in the part that was read": () => ({ team: scrum(10, [], ofPart) }),
    "when no open item was read": () => ({
      team: scrum(10, [], {
        capabilities: { ...ofPart.capabilities, "open-items": "only finished items were read" },
      }),
      reason: "only finished items were read",
    }),
  },
  "not-applicable": "never: every team keeps a backlog",
});

describe("the remedy", () => {
  const closedBy = (team: Backlog) =>
    rule.applyRemedy?.(team, { team, now: NOW, options: rule.options.parse({}) })?.map(({ key }) => key);

  it("closes what was changed longest ago, the later key first where all is alike", () => {
    const items = [
      ...times(39, () => story({ updatedAt: daysAgo(1) })),
      story({ key: "SHOP-B", updatedAt: daysAgo(9) }),
      story({ key: "SHOP-A", updatedAt: daysAgo(9) }),
      story({ key: "SHOP-C", updatedAt: daysAgo(99) }),
    ];
    expect(closedBy(scrum(10, items))).toEqual(["SHOP-B", "SHOP-C"]);
    expect(closedBy(scrum(10, [...items].reverse()))).toEqual(["SHOP-B", "SHOP-C"]);
  });

  it("keeps as many as the limit of items where there is no pace to measure by", () => {
    expect(closedBy(scrum(0, waiting(153)))).toHaveLength(3);
  });
});

describe("the query", () => {
  const items = [
    ...waiting(160),
    ...times(9, () => bug()),
    ...times(7, () => story({ kind: "spike", type: "Spike" })),
  ];

  it("finds the items that are counted: those in no running or future sprint", () => {
    const planned = times(20, () => story({ sprints: [active] }));
    expect(queriesOn(rule, scrum(10, [...items, ...planned]))).toEqual([
      [
        'project = "SHOP" AND statusCategory != Done AND (sprint is EMPTY OR sprint not in openSprints() AND sprint not in futureSprints()) AND type not in ("Spike")',
        169,
      ],
    ]);
  });

  it("says nothing of sprints where there are none, nor of bugs that do not count", () => {
    expect(queriesOn(rule, team({ items }), { bugs: false })).toEqual([
      ['project = "SHOP" AND statusCategory != Done AND type in ("Story")', 160],
    ]);
  });
});
