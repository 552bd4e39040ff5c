import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/honest-health.ts";
import type { RoadmapItem, Update } from "../../../src/backlog/model.ts";
import { daysAgo, done, epic, NOW, team, times, update } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const GREEN: Update = update("All well.", daysAgo(70), "on-track");
const AMBER: Update = update("Waiting for the bank.", daysAgo(60), "at-risk");
const RED: Update = update("The bank said no.", daysAgo(50), "off-track");

/** Ended twenty days ago, `late` days after its date. */
const ended = (
  updates: readonly Update[] | undefined,
  late = 30,
  fields: Partial<RoadmapItem> = {},
): RoadmapItem =>
  epic({
    ...done({ closedAt: daysAgo(20) }),
    kind: "roadmap",
    targetAt: daysAgo(20 + late),
    updates,
    ...fields,
  });

describeRule(rule, {
  pass: {
    "Every late roadmap item was reported as at risk or off track before it ended.": () => ({
      team: team({ items: [...times(3, () => ended([GREEN, AMBER])), ...times(2, () => ended([RED]))] }),
      failed: 0,
      judged: 5,
    }),
    "where four of seven said so": () => ({
      team: team({ items: [...times(4, () => ended([AMBER])), ...times(3, () => ended([GREEN]))] }),
      failed: 3,
      judged: 7,
    }),
    "of which those that ended this week are new": () => ({
      team: team({
        items: [
          ...times(6, () => ended([RED])),
          ended([GREEN], 30, { closedAt: daysAgo(3), targetAt: daysAgo(40) }),
        ],
      }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 1 },
    }),
    "whatever ended in time, within a fortnight, cancelled or long ago": () => ({
      team: team({
        items: [
          ...times(5, () => ended([RED])),
          ...times(5, () => ended([GREEN], -3)),
          ...times(5, () => ended([GREEN], 14)),
          ...times(5, () => ended([GREEN], 30, { closure: "declined" })),
          ...times(5, () => ended([GREEN], 30, { closedAt: daysAgo(400), targetAt: daysAgo(460) })),
          ...times(5, () => ended([GREEN], 30, { targetAt: null })),
        ],
      }),
      failed: 0,
      judged: 5,
    }),
  },
  warn: {
    "where all five kept silent, which may be chance": () => ({
      team: team({ items: times(5, () => ended([GREEN])) }),
      failed: 5,
      judged: 5,
    }),
  },
  fail: {
    "Roadmap items ended 30 days late, and every update said that they were on track.": () => ({
      team: team({ items: times(10, () => ended([GREEN, GREEN])) }),
      failed: 10,
      findings: 10,
      evidence: { daysLate: 30, updates: 2 },
      message: "ended 30 days late and none of its 2 updates said at risk or off track",
    }),
    "where they were never reported on, in a team that posts health": () => ({
      team: team({ items: [...times(10, () => ended([], 15)), epic({ updates: [GREEN] })] }),
      failed: 10,
      message: "ended 15 days late and had no status update",
    }),
    "where they said so after the end": () => ({
      team: team({
        items: times(10, () => ended([GREEN, update("It was late.", daysAgo(10), "off-track")])),
      }),
      failed: 10,
      evidence: { daysLate: 30, updates: 1 },
    }),
    "where the team allows no grace": () => ({
      team: team({ items: times(10, () => ended([GREEN], 3)) }),
      options: { graceDays: 2 },
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "with four late items": () => ({ team: team({ items: times(4, () => ended([GREEN])) }), judged: 4 }),
    "where two of five said so: too few to say that it passes": () => ({
      team: team({ items: [...times(2, () => ended([AMBER])), ...times(3, () => ended([GREEN]))] }),
      failed: 3,
    }),
  },
  "not-observable": {
    "where the source shows no updates": () => ({
      team: team({
        items: times(9, () => ended(undefined)),
        capabilities: { updates: "no updates in this export" },
      }),
    }),
    "where the updates of most are hidden": () => ({
      team: team({ items: [...times(6, () => ended(undefined)), ended([GREEN])] }),
      unknown: 6,
    }),
    "where the updates of most do not tell": () => ({
      team: team({ items: [...times(6, () => ended([update("Going on.", daysAgo(60))])), ended([GREEN])] }),
      unknown: 6,
    }),
  },
  "not-applicable": {
    "where the team posts no health": () => ({
      team: team({ items: times(9, () => ended([update("Going on.", daysAgo(60))])) }),
    }),
  },
});

describe("a late item", () => {
  const seen = (item: RoadmapItem) => {
    const { judged, failed } = measured(rule, team({ items: [item, epic({ updates: [GREEN] })] }));
    return { judged, failed };
  };

  it("ended within a year, now at the latest", () => {
    const at = (closedAt: number) =>
      seen(ended([GREEN], 30, { closedAt, targetAt: closedAt - 40 * 86_400_000 })).judged;
    expect([daysAgo(365), NOW, daysAgo(365) - 1, NOW + 1].map(at)).toEqual([1, 1, 0, 0]);
  });

  it("may say so in the moment of its end", () => {
    const word = (at: number) => seen(ended([GREEN, update("It is late.", at, "at-risk")])).failed;
    expect([daysAgo(20), daysAgo(20) + 1].map(word)).toEqual([0, 1]);
  });
});
