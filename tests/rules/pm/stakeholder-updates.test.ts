import { describe, expect, it } from "vitest";
import rule from "../../../rules/pm/stakeholder-updates.ts";
import type { Person, RoadmapItem } from "../../../src/backlog/model.ts";
import { measure } from "../../../src/engine/measure.ts";
import { comment, daysAgo, epic, NOW, person, team, times, update } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const pm = person("pm");
const po = person("po");
const posted = (...days: number[]) => days.map((days) => update("What has changed.", daysAgo(days)));
const said = (by: Person | undefined, ...days: number[]) =>
  days.map((days) => comment("Sales asked for it; it comes in March.", daysAgo(days), by));

/** A project of Linear under work for a quarter that owes an update every fortnight: six. */
const project = (fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ tier: "project", startedAt: daysAgo(85), updateEveryDays: 14, updates: [], ...fields });
const linear = (...roadmap: RoadmapItem[]) => team({ tracker: "linear", roadmap });
/** An epic of Jira under work for a quarter, without a cadence of its own: three at one in thirty days. */
const jiraEpic = (fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ startedAt: daysAgo(100), ...fields });

describeRule(rule, {
  pass: {
    "where four of six were posted": () => ({
      team: linear(...times(10, () => project({ updates: posted(80, 60, 40, 3) }))),
      failed: 20,
      judged: 60,
    }),
    "Four projects with a reminder every two weeks got six updates each in twelve weeks.": () => ({
      team: linear(...times(4, () => project({ updates: posted(84, 63, 55, 34, 20, 9) }))),
      failed: 0,
      judged: 24,
    }),
    "where the product manager comments on Jira's epics": () => ({
      team: team({
        items: times(5, () => jiraEpic({ comments: said(pm, 80, 50, 10) })),
        mappedRoles: ["pm"],
      }),
      failed: 0,
      judged: 15,
    }),
    "where the lead does": () => ({
      team: team({ items: times(5, () => jiraEpic({ lead: po, comments: said(po, 80, 50, 10) })) }),
      failed: 0,
      judged: 15,
    }),
    "where the product owner does in a combined model": () => ({
      team: team({
        items: times(5, () => jiraEpic({ comments: said(po, 80, 50, 10) })),
        model: "combined",
        mappedRoles: ["po"],
      }),
      failed: 0,
      judged: 15,
    }),
    "where updates and comments make up for each other": () => ({
      team: team({
        items: times(5, () => jiraEpic({ updates: posted(80), comments: said(pm, 50, 10) })),
        mappedRoles: ["pm"],
      }),
      failed: 0,
    }),
    "where an item that switched its reminders off gets none": () => ({
      team: linear(
        ...times(4, () => project({ updates: posted(80, 65, 50, 35, 20, 5) })),
        ...times(4, () => project({ updateEveryDays: null })),
      ),
      judged: 24,
      failed: 0,
    }),
  },
  warn: {
    "where half was posted, which may be chance": () => ({
      team: linear(...times(8, () => project({ updates: posted(80, 60, 40) }))),
      failed: 24,
      judged: 48,
    }),
  },
  fail: {
    "Four projects with a reminder every two weeks got one update in twelve weeks.": () => ({
      team: linear(project({ updates: posted(9) }), ...times(3, () => project())),
      failed: 23,
      judged: 24,
      findings: 4,
      evidence: { delivered: 1, expected: 6, everyDays: 14 },
      message: "got 1 of 6 expected updates (one every 14 days)",
    }),
    "where six came in one week": () => ({
      team: linear(...times(4, () => project({ updates: posted(7, 6, 5, 4, 3, 2) }))),
      failed: 20,
      judged: 24,
    }),
    "where they came before the start or the quarter, or come after now": () => ({
      team: linear(...times(4, () => project({ updates: posted(200, 120, 95, 86, -3, -20) }))),
      failed: 24,
    }),
    "where developers comment and the product manager does not": () => ({
      team: team({
        items: times(5, () => jiraEpic({ comments: said(person("dev"), 80, 50, 10) })),
        mappedRoles: ["pm"],
      }),
      failed: 15,
    }),
    "where the product owner speaks for the product manager in a split model": () => ({
      team: team({
        items: times(5, () => jiraEpic({ comments: said(po, 80, 50, 10) })),
        model: "split",
        mappedRoles: ["pm", "po"],
      }),
      failed: 15,
    }),
    "where Linear's comments are all there is": () => ({
      team: {
        ...linear(...times(4, () => project({ comments: said(pm, 80, 60, 40, 20) }))),
        mappedRoles: ["pm"],
      },
      failed: 24,
    }),
    "where the team sets a closer cadence": () => ({
      team: team({
        items: times(5, () => jiraEpic({ comments: said(pm, 80, 50, 10) })),
        mappedRoles: ["pm"],
      }),
      options: { everyDays: 9 },
      failed: 35,
      judged: 50,
    }),
  },
  "insufficient-evidence": {
    "with eighteen owed by three projects, which is three answers": () => ({
      team: linear(...times(3, () => project())),
      judged: 18,
    }),
    "with one owed by each of four": () => ({
      team: linear(...times(4, () => project({ startedAt: daysAgo(20) }))),
      judged: 4,
    }),
    "with nothing owed yet": () => ({ team: linear(project({ startedAt: daysAgo(2) })), judged: 0 }),
    "where the start is not known": () => ({
      team: linear(project({ startedAt: undefined, createdAt: undefined })),
      judged: 0,
    }),
  },
  "not-observable": {
    "where Linear's updates are not shown": () => ({
      team: linear(project({ updates: undefined })),
      unknown: 6,
    }),
    "where comments are shown, but nobody is mapped to product manager": () => ({
      team: team({
        items: times(3, () => jiraEpic({ comments: said(pm, 80, 50, 10) })),
        mappedRoles: ["dev"],
      }),
      unknown: 9,
    }),
    "where neither comments nor updates are shown": () => ({
      team: team({ items: times(3, () => jiraEpic({ comments: undefined })), mappedRoles: ["pm"] }),
      unknown: 9,
    }),
  },
  "not-applicable": {
    "where updates go out by mail": () => ({ team: linear(project()), options: { channel: "external" } }),
  },
});

describe("a cadence that makes no sense", () => {
  it.each([0, -7, 0.001])("of %d days is read as one a day", (updateEveryDays) => {
    expect(measure(rule, linear(project({ updateEveryDays })), NOW).judged).toBe(85);
  });
});

describe("the quarter looked back on", () => {
  it.each([
    [89.5, 1],
    [90.5, 0],
  ])("has ninety days: a cadence of %d owes %d", (updateEveryDays, owed) => {
    const one = project({ startedAt: daysAgo(200), updateEveryDays });
    expect(measure(rule, linear(one), NOW).judged).toBe(owed);
  });
});

describe("an update", () => {
  const delivered = (fields: Partial<RoadmapItem>): number => {
    const { judged, failed } = measured(rule, linear(project(fields)));
    return judged - failed;
  };

  it("counts from the start of the quarter or the item until now", () => {
    const at = (days: number) => delivered({ updates: posted(days) });
    expect([85, 0, 85.01, -0.01].map(at)).toEqual([1, 1, 0, 0]);
  });

  it("counts by itself half an interval after the one before", () => {
    expect([delivered({ updates: posted(20, 13) }), delivered({ updates: posted(20, 13.01) })]).toEqual([
      2, 1,
    ]);
  });

  it("is no comment of a product owner who is not product manager too, though one is mapped", () => {
    const comments = said(po, 80, 50, 10);
    const read = (fields: Parameters<typeof team>[0]) =>
      measured(rule, team({ items: [jiraEpic({ comments })], ...fields }));
    expect(read({ model: "split", mappedRoles: ["po"] })).toMatchObject({ judged: 0, unknown: 3 });
    expect(read({ model: "combined", mappedRoles: ["po"] })).toMatchObject({ judged: 3, failed: 0 });
  });
});

describe("a finding", () => {
  it("leads to the item, where it has an address", () => {
    const subject = (fields: Partial<RoadmapItem>) =>
      measured(rule, linear(...times(4, () => project(fields)))).failures[0]?.subject;
    expect(subject({ url: "https://pages.example/1" })).toHaveProperty("url", "https://pages.example/1");
    expect(subject({ url: undefined })).not.toHaveProperty("url");
  });
});
