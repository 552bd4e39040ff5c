import { describe, expect, it } from "vitest";
import { inflow } from "../../../rules/hygiene/net-growth/inflow.ts";
import rule from "../../../rules/hygiene/net-growth.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { bug, daysAgo, daysAhead, done, epic, NOW, person, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const HOUR = 3_600_000;
const old = story({ createdAt: daysAgo(400) });
/** `n` items created in each of the last twelve weeks, hours apart. */
const created = (n: number): WorkItem[] =>
  times(12 * n, (i) => story({ createdAt: daysAgo(1 + (i % 12) * 7) - Math.floor(i / 12) * HOUR }));
const closed = (n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(12 * n, (i) => done({ createdAt: daysAgo(300), closedAt: daysAgo(2 + (i % 12) * 7), ...fields }));
const importer = person();

describeRule(rule, {
  pass: {
    "Each week the team creates ten items and closes ten.": () => ({
      team: team({ items: [old, ...created(10), ...closed(10)] }),
      judged: 1,
    }),
    "when exactly twelve enter for ten that leave": () => ({
      team: team({ items: [old, ...created(6), ...closed(5)] }),
    }),
    "from sixty items created on, and from the day on that a project is twelve weeks old": () => ({
      team: team({
        items: [story({ createdAt: daysAgo(84) }), ...created(5), ...closed(5, { createdAt: daysAgo(84) })],
      }),
    }),
    "when one in ten of the finished items has no date": () => ({
      team: team({
        items: [old, ...created(5), ...closed(5), ...times(6, () => done({ closedAt: undefined }))],
      }),
    }),
    "when what leaves is declined": () => ({
      team: team({ items: [old, ...created(10), ...closed(5), ...closed(5, { closure: "declined" })] }),
    }),
    "when the rest was imported in bulk": () => ({
      team: team({
        items: [
          old,
          ...created(6),
          ...closed(6),
          ...times(300, (i) => story({ createdAt: daysAgo(20) + i * 1000, creator: importer })),
          ...times(300, (i) => story({ createdAt: daysAgo(60) + i * 1000, creator: importer })),
        ],
      }),
    }),
    "when what grows are sub-tasks and epics": () => ({
      team: team({
        items: [
          old,
          ...created(6),
          ...closed(6),
          ...created(20).map((item) => ({ ...item, kind: "subtask" as const })),
          ...times(90, () => epic({ createdAt: daysAgo(3) })),
        ],
      }),
    }),
  },
  warn: {
    "when more entered in one week alone": () => ({
      team: team({
        items: [
          old,
          ...created(6),
          ...closed(6),
          ...times(40, (i) => bug({ createdAt: daysAgo(10) - i * HOUR, creator: person() })),
        ],
      }),
      evidence: { created: 112, closed: 72, ratio: 1.56 },
    }),
    "when seven enter and five leave, in weeks that differ much": () => ({
      team: team({
        items: [
          old,
          ...created(5),
          ...times(24, (i) => bug({ createdAt: daysAgo(3) - (i % 2) * HOUR, creator: person() })),
          ...closed(5),
        ],
      }),
      evidence: { created: 84, closed: 60, ratio: 1.4 },
    }),
  },
  fail: {
    "Each week the team creates ten items and closes five.": () => ({
      team: team({ items: [old, ...created(10), ...closed(5)] }),
      evidence: { created: 120, closed: 60, dropped: 0, ratio: 2, lower: 2 },
      message:
        "created 120 items in 12 weeks and closed 60: 2 created for each one closed (at least 2 with 95 % confidence)",
    }),
    "when nothing leaves": () => ({
      team: team({ items: [old, ...created(10)] }),
      evidence: { closed: 0, ratio: null, lower: null },
      message: "created 120 items in 12 weeks and closed none",
    }),
    "beside an import, whose day is dropped": () => ({
      team: team({
        items: [
          old,
          ...created(10),
          ...closed(5),
          ...times(50, (i) => story({ createdAt: daysAgo(20) + i * 1000, creator: importer })),
        ],
      }),
      evidence: { created: 120, dropped: 50 },
    }),
    "and counts what came and went from twelve weeks ago, not included, until now": () => ({
      team: team({
        items: [
          old,
          ...created(10),
          ...closed(5),
          ...[daysAgo(84), daysAgo(0), daysAhead(1)].flatMap((at) => [
            story({ createdAt: at }),
            done({ createdAt: daysAgo(300), closedAt: at }),
          ]),
        ],
      }),
      evidence: { created: 121, closed: 61 },
    }),
    "when nine at once are no import": () => ({
      team: team({
        items: [
          old,
          ...created(10),
          ...closed(5),
          ...times(9, () => story({ createdAt: daysAgo(20), creator: importer })),
        ],
      }),
      evidence: { created: 129, dropped: 0 },
    }),
  },
  "insufficient-evidence": {
    "with no items at all": () => ({ team: team() }),
    "with 59 items created": () => ({ team: team({ items: [old, ...created(5).slice(1)] }) }),
    "when the project is younger than twelve weeks": () => ({ team: team({ items: created(10) }) }),
  },
  "not-observable": {
    "when the source does not date the creation": () => ({
      team: team({ items: created(10).map((item) => ({ ...item, createdAt: undefined })) }),
    }),
    "when a little more than one in ten has none, however many are open": () => ({
      team: team({
        items: [old, ...created(9), ...closed(5), ...times(7, () => done({ closedAt: undefined }))],
      }),
    }),
    "when it does not date the end": () => ({
      team: team({ items: [old, ...created(10), ...closed(5, { closedAt: undefined })] }),
    }),
  },
  "not-applicable": "never: every backlog has an inflow",
});

describe("what one account creates", () => {
  const MINUTE = 60_000;
  it.each([
    ["nine at once", 9, 0, 0],
    ["ten at once", 10, 0, 10],
    ["ten in five minutes", 10, 5 * MINUTE, 10],
    ["ten in a moment more", 10, 5 * MINUTE + 9, 0],
    ["eleven of which ten in five minutes", 11, 5 * MINUTE + 20, 11],
  ])("is an import, and its day left out: %s", (_, n, span, dropped) => {
    const items = times(n, (i) =>
      story({ createdAt: daysAgo(20) + Math.ceil((i * span) / (n - 1)), creator: importer }),
    );
    expect(inflow(team({ items }), NOW).dropped).toBe(dropped);
  });
});
