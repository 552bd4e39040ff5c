import { describe, expect, it } from "vitest";
import rule from "../../../rules/hygiene/staleness.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import { changed, inBulk } from "../../changed.ts";
import {
  bug,
  bulkRun,
  comment,
  daysAgo,
  daysAhead,
  done,
  epic,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  times,
} from "../../make.ts";
import { describeRule, measured, queriesOn } from "../../rule-table.ts";

const noHistory = { capabilities: { history: "not in this export" } } as const;
const dev = person("dev");
const bot = { ...person(), kind: "app" as const };
const active = sprint({ state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });

const fresh = (n: number): WorkItem[] => times(n, () => story({ updatedAt: daysAgo(89) }));
const old = (n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => story({ updatedAt: daysAgo(90), ...fields }));

describeRule(rule, {
  pass: {
    "Every open item was worked on or commented on within the last 90 days.": () => ({
      team: team({ items: fresh(30) }),
      judged: 30,
      failed: 0,
    }),
    "when three tenths were not": () => ({
      team: team({ items: [...fresh(28), ...old(12)] }),
      failed: 12,
      findings: 0,
    }),
    "when what is old is finished, a sub-task or on the roadmap": () => ({
      team: team({
        items: [
          ...fresh(30),
          ...times(9, () => done({ updatedAt: daysAgo(400) })),
          ...old(9, { kind: "subtask" }),
          ...times(9, () => epic({ updatedAt: daysAgo(400) })),
          ...old(9, { status: { name: "?", category: undefined } }),
        ],
      }),
      judged: 30,
    }),
    "when a comment is all that happened lately": () => ({
      team: team({
        items: times(30, () =>
          story({
            updatedAt: daysAgo(400),
            createdAt: daysAgo(400),
            events: [],
            comments: [comment("Still wanted.", daysAgo(3), dev)],
          }),
        ),
      }),
      failed: 0,
    }),
    "when an app works for somebody the role map names": () => ({
      team: team({
        items: times(30, () =>
          story({
            createdAt: daysAgo(400),
            events: [
              { at: daysAgo(3), by: { ...person("po"), kind: "app" }, field: "rank", from: "", to: "" },
            ],
          }),
        ),
      }),
      failed: 0,
    }),
    "when it was created or commented on lately, whatever many at once hides": () => ({
      team: team({
        items: [
          ...times(15, () => story({ createdAt: daysAgo(20), updatedAt: daysAgo(9) })),
          ...times(15, () =>
            story({
              createdAt: daysAgo(170),
              updatedAt: daysAgo(9),
              comments: [comment("Still wanted.", daysAgo(40), dev)],
            }),
          ),
        ],
        bulk: [bulkRun(daysAgo(9))],
        ...noHistory,
      }),
      failed: 0,
      unknown: 0,
    }),
    "when comments are hidden and something changed it lately": () => ({
      team: team({
        items: times(30, () =>
          story({ creator: dev, createdAt: daysAgo(170), events: [], comments: undefined }),
        ),
      }),
      failed: 0,
    }),
    "when comments or changes are missing and something changed it lately": () => ({
      team: team({
        items: (["comments", "history"] as const).flatMap((need) =>
          times(15, () => story({ creator: dev, createdAt: daysAgo(170), events: [], cut: [need] })),
        ),
      }),
      failed: 0,
      judged: 30,
    }),
  },
  warn: {
    "when two fifths were not, which may be chance": () => ({
      team: team({ items: [...fresh(24), ...old(16)] }),
      failed: 16,
    }),
  },
  fail: {
    "Half of the backlog has not been updated for 90 days.": () => ({
      team: team({ items: [...old(30), ...fresh(30)], ...noHistory }),
      failed: 30,
      evidence: { days: 90, limit: 90, current: false, seen: "updates" },
      message: "has not been updated for 90 days (limit in the backlog: 90)",
    }),
    "when comments are missing, and yet nothing at all changed it": () => ({
      team: team({
        items: old(30, { creator: dev, createdAt: daysAgo(170), events: [], cut: ["comments"] }),
      }),
      failed: 30,
      evidence: { days: 90, seen: "updates" },
    }),
    "when started work was left for 30 days": () => ({
      team: team({ items: times(30, () => started({ updatedAt: daysAgo(30) })) }),
      failed: 30,
      evidence: { days: 30, limit: 30, current: true },
      message: "has not been updated for 30 days (limit for items in progress or planned next: 30)",
    }),
    "when bugs of the running sprint were": () => ({
      team: team({
        items: times(30, () => bug({ updatedAt: daysAgo(31), sprints: [active] })),
        sprints: [active],
      }),
      failed: 30,
    }),
    "when only a machine keeps touching it": () => ({
      team: team({
        items: times(30, () =>
          story({
            creator: dev,
            createdAt: daysAgo(170),
            updatedAt: daysAgo(1),
            events: [changed("labels", "", "stale", daysAgo(1), bot)],
          }),
        ),
      }),
      failed: 30,
      evidence: { days: 170, seen: "people" },
      message:
        "has not been changed or commented on by a person for 170 days (limit in the backlog: 90); the tracker shows an update 1 day ago, but not that a person made it",
    }),
    "when no person ever touched what a machine wrote down": () => ({
      team: team({
        items: times(30, () =>
          story({
            creator: bot,
            createdAt: daysAgo(120),
            updatedAt: daysAgo(1),
            events: [changed("labels", "", "stale", daysAgo(1), bot)],
          }),
        ),
      }),
      failed: 30,
      evidence: { days: 120, seen: "people" },
    }),
    "when all that happened lately is a change of many at once: ages look behind it": () => ({
      team: team({
        items: times(30, () =>
          story({
            createdAt: daysAgo(170),
            updatedAt: daysAgo(9),
            events: [
              changed("priority", "Low", "High", daysAgo(120), dev),
              inBulk(changed("labels", "", "q3", daysAgo(9), dev), "edit"),
            ],
          }),
        ),
        bulk: [bulkRun(daysAgo(9), { what: "changed", items: 27 })],
      }),
      failed: 30,
      evidence: { days: 120, seen: "people", updatedDays: 9, updatedWith: "27 of 30 items were changed" },
      message:
        "has not been changed or commented on by a person for 120 days (limit in the backlog: 90); the tracker shows an update 9 days ago, when 27 of 30 items were changed at once",
    }),
    "when many were updated at once so long ago: whatever was done before is older": () => ({
      team: team({ items: old(30), bulk: [bulkRun(daysAgo(90))], ...noHistory }),
      failed: 30,
      message: "has not been updated for 90 days (limit in the backlog: 90)",
    }),
    "by other limits, where they are set": () => ({
      team: team({ items: fresh(30) }),
      options: { backlog: 60 },
      evidence: { limit: 60 },
    }),
  },
  "insufficient-evidence": {
    "with four open items": () => ({ team: team({ items: old(4) }), judged: 4 }),
  },
  "not-observable": {
    "when the source dates the creation alone": () => ({
      team: team({ items: old(40, { updatedAt: undefined, createdAt: daysAgo(170) }), ...noHistory }),
      unknown: 40,
    }),
    "when all were updated at once and the source hides what was done before": () => ({
      team: team({
        items: old(40, { updatedAt: daysAgo(9), createdAt: daysAgo(100) }),
        bulk: [bulkRun(daysAgo(9))],
        ...noHistory,
      }),
      unknown: 40,
      reason:
        "40 of 40 cannot be judged: the last change was one of many at once, and what came before is not shown",
    }),
    "when all were imported lately": () => ({
      team: team({
        items: old(40, { createdAt: daysAgo(9), updatedAt: daysAgo(9), creator: dev, events: [] }),
        bulk: [bulkRun(daysAgo(9), { what: "created" })],
      }),
      unknown: 40,
    }),
    "when the source dates nothing": () => ({
      team: team({ items: old(40, { updatedAt: undefined, createdAt: undefined }) }),
      unknown: 40,
    }),
  },
  "not-applicable": {
    "in a project where nothing was created or resolved for half a year": () => ({
      team: team({
        items: [...old(30, { createdAt: daysAgo(400) }), ...times(9, () => done({ closedAt: daysAgo(180) }))],
      }),
      reason: "nothing was created or resolved for 180 days: habits are not judged",
    }),
  },
});

describe("the query", () => {
  const PROJECT = 'project = "SHOP" AND statusCategory != Done AND';

  it("finds what is stale, and no sub-task or epic", () => {
    const items = [
      ...fresh(5),
      ...old(20),
      bug(),
      ...old(3, { kind: "subtask", type: "Sub-task" }),
      epic({ updatedAt: daysAgo(90) }),
    ];
    expect(queriesOn(rule, team({ ...noHistory, items }))).toEqual([
      [`${PROJECT} updated <= -90d AND type not in ("Epic", "Sub-task")`, 20],
    ]);
  });

  it("has the shorter limit for work in progress or planned next, where some is stale by that alone", () => {
    const planned = story({ updatedAt: daysAgo(30), sprints: [active] });
    const items = [...old(20), started({ updatedAt: daysAgo(30) }), planned];
    expect(queriesOn(rule, team({ ...noHistory, items, sprints: [active] }), { backlog: 80 })).toEqual([
      [
        `${PROJECT} (updated <= -80d OR (updated <= -30d AND (statusCategory = "In Progress" OR (sprint in openSprints() OR sprint in futureSprints()))))`,
        22,
      ],
    ]);
  });

  it("lists keys where people's changes count, and something else changed an item since", () => {
    const items = old(9, { createdAt: daysAgo(170), updatedAt: daysAgo(3), events: [] });
    expect(queriesOn(rule, team({ items }))).toEqual([
      [`key in (${items.map(({ key }) => key).join(", ")})`, 9],
    ]);
  });
});

describe("the remedy", () => {
  const mended = (item: WorkItem) => {
    const of = team({ ...noHistory, items: [item] });
    return rule.applyRemedy?.(item, { team: of, now: NOW, options: rule.options.parse({}) });
  };

  it("closes what nothing speaks for, and leaves to a person what something does", () => {
    const [plain, voted] = [{ createdAt: daysAgo(400) }, { createdAt: daysAgo(400), votes: 1 }].map(
      (fields) => story({ updatedAt: daysAgo(400), ...fields }),
    );
    expect(mended(plain as WorkItem)).toMatchObject([{ status: { category: "done" } }]);
    expect(mended(voted as WorkItem)).toBeUndefined();
  });
});

describe("a plan for hundreds of stale items", () => {
  const ancient = (n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
    old(n, { createdAt: daysAgo(800), updatedAt: daysAgo(500), ...fields });
  const items = [...ancient(300), ...ancient(20, { votes: 3 }), ...fresh(10)];

  it("closes most of them at once, and looks at what somebody voted for", () => {
    const [action] = planFor(team({ ...noHistory, items }), [rule], NOW).actions;
    expect(action?.bulk).toMatchObject({
      many: { subjects: { length: 300 }, queries: [{ by: "condition", finds: 300 }] },
      spared: { reasons: [{ reason: "voted for", items: 20 }] },
    });
    expect(action?.bulk?.many.queries[0]?.texts).toEqual([
      'project = "SHOP" AND statusCategory != Done AND updated <= -90d AND created <= -365d AND (statusCategory = "To Do" OR updated <= -180d) AND (sprint is EMPTY OR sprint not in openSprints() AND sprint not in futureSprints()) AND votes = 0 AND issueLinkType is EMPTY',
    ]);
  });
});

describe("the items of the last year", () => {
  it("are counted beside all of them", () => {
    const items = [
      ...old(20, { createdAt: daysAgo(900) }),
      ...old(3, { createdAt: daysAgo(364) }),
      ...fresh(7),
      ...old(1, { createdAt: daysAgo(366) }),
    ];
    expect(measured(rule, team({ ...noHistory, items }))).toMatchObject({
      ...{ failed: 24, judged: 31 },
      lastYear: { failed: 3, judged: 10 },
    });
  });
});
