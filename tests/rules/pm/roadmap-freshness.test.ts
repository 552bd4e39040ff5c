import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/roadmap-freshness.ts";
import type { Change, Person, RoadmapItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { bulkRun, comment, daysAgo, epic, person, story, team, times, update } from "../../make.ts";
import { describeRule, queriesOn } from "../../rule-table.ts";

const someone = person("pm");
const app: Person = { ref: 800, kind: "app", roles: [] };
const change = (days: number, by: Person | undefined = someone): Change =>
  changed("due", null, "2026-12-01", daysAgo(days), by);
const touched = (days: number, fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ events: [change(days)], updatedAt: daysAgo(1), ...fields });
const linear = (fields: Partial<RoadmapItem>): RoadmapItem =>
  epic({ tier: "project", updatedAt: daysAgo(1), events: undefined, comments: undefined, ...fields });
const posted = (days: number) => [{ ...update("On the way.", daysAgo(days)), by: someone }];

describeRule(rule, {
  pass: {
    "A person has changed every started roadmap item within the last 30 days.": () => ({
      team: team({ items: times(5, () => touched(30)) }),
      failed: 0,
      judged: 5,
    }),
    "where a comment or an update is the newest": () => ({
      team: team({
        items: [
          ...times(3, () => touched(90, { comments: [comment("Talked to sales.", daysAgo(4), someone)] })),
          ...times(3, () => touched(90, { updates: posted(5) })),
        ],
      }),
      failed: 0,
      judged: 6,
    }),
    "where they were written down by a person lately": () => ({
      team: team({ items: times(5, () => epic({ createdAt: daysAgo(3), creator: someone })) }),
      judged: 5,
    }),
    "with one of four untouched": () => ({
      team: team({ items: [...times(12, () => touched(3)), ...times(4, () => touched(50))] }),
      failed: 4,
      judged: 16,
    }),
    "where Linear's updates are no older than two of their own cadences": () => ({
      team: team({
        tracker: "linear",
        roadmap: times(5, () => linear({ updates: posted(56), updateEveryDays: 28 })),
      }),
      failed: 0,
    }),
    "where what is untouched is paused or parked": () => ({
      team: team({
        items: [
          ...times(5, () => touched(3)),
          ...times(5, () => touched(90, { paused: true })),
          ...times(5, () => touched(90, { bucket: "later" })),
        ],
      }),
      judged: 5,
    }),
  },
  warn: {
    "with two of six, which may be chance": () => ({
      team: team({ items: [...times(4, () => touched(3)), ...times(2, () => touched(50))] }),
      failed: 2,
      judged: 6,
    }),
  },
  fail: {
    "No person has changed the started roadmap items for 31 days.": () => ({
      team: team({ items: times(6, () => touched(31)) }),
      failed: 6,
      findings: 6,
      evidence: { days: 31, limit: 30 },
      message:
        "was last changed by a person 31 days ago (limit: 30); the tracker shows an update 1 day ago, but not that a person made it",
    }),
    "where only machines, and changes without an author, have": () => ({
      team: team({
        items: times(6, () =>
          touched(200, {
            events: [change(2, app), { ...change(1), by: undefined }],
            comments: [comment("Synchronised.", daysAgo(1), person("bot"))],
          }),
        ),
      }),
      failed: 6,
      evidence: { days: null, limit: 30 },
      message:
        "shows no comment, update or change by a person (expected: one every 30 days); the tracker shows an update 1 day ago, but not that a person made it",
    }),
    "where all that happened lately is a change of many at once": () => ({
      team: team({
        items: times(6, () => touched(200, { events: [change(40), inBulk(change(1), "edit")] })),
        bulk: [bulkRun(daysAgo(1), { what: "changed" })],
      }),
      failed: 6,
      message:
        "was last changed by a person 40 days ago (limit: 30); the tracker shows an update 1 day ago, when 20 of 30 items were changed at once",
    }),
    "where they were imported longer ago than the limit": () => ({
      team: team({
        items: times(6, () => epic({ createdAt: daysAgo(31), creator: someone, events: [] })),
        bulk: [bulkRun(daysAgo(31), { what: "created" })],
      }),
      failed: 6,
      evidence: { days: null },
    }),
    "where there is no history, but nothing at all has changed them": () => ({
      team: team({ items: times(6, () => epic({ updatedAt: daysAgo(31), comments: undefined })) }),
      failed: 6,
    }),
    "where comments are missing, but nothing at all has changed them": () => ({
      team: team({ items: times(6, () => touched(90, { updatedAt: daysAgo(31), cut: ["comments"] })) }),
      failed: 6,
    }),
    "where Linear's updates are older than two of their own cadences": () => ({
      team: team({
        tracker: "linear",
        roadmap: times(6, () => linear({ updates: posted(15), updateEveryDays: 7 })),
      }),
      failed: 6,
      evidence: { days: 15, limit: 14 },
    }),
    "where Linear's projects set no cadence and got no update": () => ({
      team: team({
        tracker: "linear",
        roadmap: times(6, () => linear({ updates: [], updateEveryDays: null })),
      }),
      evidence: { days: null, limit: 30 },
    }),
    "where the team sets a closer limit": () => ({
      team: team({ items: times(6, () => touched(10)) }),
      options: { days: 7 },
      evidence: { days: 10, limit: 7 },
    }),
  },
  "insufficient-evidence": {
    "with four started items": () => ({ team: team({ items: times(4, () => touched(90)) }), judged: 4 }),
  },
  "not-observable": {
    "where they were imported lately": () => ({
      team: team({
        items: times(6, () => epic({ createdAt: daysAgo(30), creator: someone, events: [] })),
        bulk: [bulkRun(daysAgo(30), { what: "created" })],
      }),
      unknown: 6,
    }),
    "where something changed most of them and no history says who": () => ({
      team: team({
        items: [
          ...times(5, () => epic({ updatedAt: daysAgo(2), comments: undefined })),
          ...times(2, () => touched(3)),
        ],
      }),
      unknown: 5,
    }),
    "where comments or changes are missing, and something changed them lately": () => ({
      team: team({
        items: [
          ...times(3, () => touched(90, { cut: ["comments"] })),
          ...times(3, () => touched(90, { cut: ["history"] })),
        ],
      }),
      unknown: 6,
    }),
    "where Jira's updates are shown, but not what people change": () => ({
      team: team({
        items: times(6, () => epic({ updatedAt: daysAgo(2), updates: [], comments: undefined })),
      }),
      unknown: 6,
    }),
    "where not even the last change is known": () => ({
      team: team({ items: times(6, () => epic({ updatedAt: undefined, comments: undefined })) }),
      unknown: 6,
    }),
  },
  "not-applicable": "never: every roadmap under work can be kept up",
});

describe("the query", () => {
  it("finds started epics that nothing changed for longer than the limit", () => {
    const items = [
      ...times(5, () => touched(31, { updatedAt: daysAgo(31) })),
      ...times(3, () => touched(30)),
    ];
    expect(queriesOn(rule, team({ items: [...items, story({ updatedAt: daysAgo(90) })] }))).toEqual([
      [
        'project = "SHOP" AND statusCategory = "In Progress" AND updated <= -31d AND type not in ("Story")',
        5,
      ],
    ]);
  });
});
