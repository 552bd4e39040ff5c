import { describe, expect, it } from "vitest";
import rule from "../../../rules/hygiene/urgent-untouched.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { bug, bulkRun, comment, daysAgo, done, epic, NOW, person, story, team, times } from "../../make.ts";
import { describeRule, queriesOn } from "../../rule-table.ts";

const dev = person("dev");
const bot = { ...person(), kind: "app" as const };
const HIGHEST = { name: "Highest", rank: 0 };
const HIGH = { name: "High", rank: 1 };
const MEDIUM = { name: "Medium", rank: 2 };

const high = (n: number, days: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => story({ priority: HIGH, assignee: dev, updatedAt: daysAgo(days), ...fields }));
/** With three times as many items that are not urgent. */
const among = (...urgent: WorkItem[]) =>
  team({ items: [...urgent, ...times(urgent.length * 3, () => story({ priority: MEDIUM }))] });

describeRule(rule, {
  pass: {
    "Every item of high priority was changed or commented on within the last 30 days.": () => ({
      team: among(...high(20, 29)),
      judged: 20,
      failed: 0,
    }),
    "when one of ten was not": () => ({ team: among(...high(18, 3), ...high(2, 90)), failed: 2 }),
    "when what was left alone is less urgent, finished, a sub-task or on the roadmap": () => ({
      team: among(
        ...high(10, 3),
        ...high(9, 90, { priority: MEDIUM }),
        ...high(9, 90, { priority: null }),
        ...high(9, 90, { priority: { name: "P1", rank: undefined } }),
        ...times(9, () => done({ priority: HIGH, updatedAt: daysAgo(90) })),
        ...high(9, 90, { kind: "subtask" }),
        ...times(9, () => epic({ priority: HIGH, updatedAt: daysAgo(90) })),
      ),
      judged: 10,
      failed: 0,
    }),
    "when nobody is assigned to items of high priority, or to new ones of the highest": () => ({
      team: among(
        ...high(10, 3, { assignee: null }),
        ...high(10, 3, { assignee: null, priority: HIGHEST, createdAt: daysAgo(6) }),
        ...high(10, 3, { assignee: undefined, priority: HIGHEST }),
      ),
      judged: 30,
      failed: 0,
    }),
    "when a comment is all that happened lately": () => ({
      team: among(...high(10, 90, { events: [], comments: [comment("Tried a fix.", daysAgo(3), dev)] })),
      failed: 0,
    }),
  },
  warn: {
    "when three of ten were not, which may be chance": () => ({
      team: among(...high(7, 3), ...high(3, 30)),
      failed: 3,
    }),
  },
  fail: {
    "Half of the items of high priority have not been updated for 30 days.": () => ({
      team: among(...high(10, 3), ...high(10, 30)),
      judged: 20,
      failed: 10,
      evidence: { priority: "High", nobody: false, days: 30, limit: 30, seen: "updates" },
      message: "has the priority High and has not been updated for 30 days (limit: 30)",
    }),
    "when nobody is assigned to items of the highest priority for a week": () => ({
      team: among(
        ...times(10, () => bug({ priority: HIGHEST, updatedAt: daysAgo(1), createdAt: daysAgo(7) })),
      ),
      failed: 10,
      message: "has the priority Highest, has no assignee and was created 7 days ago",
    }),
    "when it is both": () => ({
      team: among(...high(10, 45, { assignee: null, priority: HIGHEST })),
      message: "has the priority Highest, has no assignee and has not been updated for 45 days (limit: 30)",
    }),
    "when only a machine keeps touching it": () => ({
      team: among(
        ...high(10, 1, {
          creator: dev,
          createdAt: daysAgo(200),
          events: [changed("labels", "", "stale", daysAgo(1), bot)],
        }),
      ),
      evidence: { days: 200, seen: "people", updatedDays: 1 },
      message:
        "has the priority High and has not been changed or commented on by a person for 200 days (limit: 30); the tracker shows an update 1 day ago, but not that a person made it",
    }),
    "when all that happened lately is a change of many at once": () => ({
      team: {
        ...among(
          ...high(10, 1, {
            creator: dev,
            createdAt: daysAgo(200),
            events: [inBulk(changed("labels", "", "q3", daysAgo(1), dev), "edit")],
          }),
        ),
        bulk: [bulkRun(daysAgo(1), { what: "changed" })],
      },
      evidence: { days: 200, seen: "people", updatedDays: 1, updatedWith: "20 of 30 items were changed" },
      message:
        "has the priority High and has not been changed or commented on by a person for 200 days (limit: 30); the tracker shows an update 1 day ago, when 20 of 30 items were changed at once",
    }),
    "by other limits, where they are set": () => ({
      team: among(...high(10, 10)),
      options: { days: 10 },
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "with four urgent items": () => ({ team: among(...high(4, 90)), judged: 4 }),
  },
  "not-observable": {
    "when the source shows no priorities": () => ({
      team: team({ items: high(9, 90), capabilities: { priority: "not in this export" } }),
      reason: "not in this export",
    }),
    "when all were updated at once lately and the source hides what was done before": () => ({
      team: { ...among(...high(9, 1)), bulk: [bulkRun(daysAgo(1))] },
      unknown: 9,
    }),
    "when the source dates nothing": () => ({
      team: among(...high(9, 90, { updatedAt: undefined, createdAt: undefined })),
      unknown: 9,
    }),
  },
  "not-applicable": {
    "when more than a third of the open items are urgent": () => ({
      team: team({ items: [...high(11, 90), ...times(21, () => story({ priority: MEDIUM }))] }),
    }),
  },
});

describe("the remedy", () => {
  it("assigns the item and says what is next", () => {
    const [item] = high(1, 90, { assignee: null });
    if (item === undefined) throw new Error("no item");
    const asked = { team: among(item), now: NOW, options: rule.options.parse({}) };
    const [better] = rule.applyRemedy?.(item, asked) ?? [];
    expect(better?.assignee).toBeTruthy();
    expect(better && rule.judge(better, asked).verdict).toBe("pass");
  });
});

describe("the query", () => {
  const PROJECT = 'project = "SHOP" AND statusCategory != Done AND';

  it("finds what is urgent and was left alone", () => {
    expect(queriesOn(rule, among(...high(9, 30), ...high(5, 3)))).toEqual([
      [`${PROJECT} priority in ("High") AND updated <= -30d`, 9],
    ]);
  });

  it("finds what has nobody too, where it is of the highest priority", () => {
    const nobody = high(6, 3, { priority: HIGHEST, assignee: null, createdAt: daysAgo(7) });
    expect(queriesOn(rule, among(...high(9, 30), ...nobody))).toEqual([
      [
        `${PROJECT} ((priority in ("Highest", "High") AND updated <= -30d) OR (priority in ("Highest") AND assignee is EMPTY AND created <= -7d))`,
        15,
      ],
    ]);
  });
});
