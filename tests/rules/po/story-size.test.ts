import { subDays } from "date-fns/subDays";
import { expect, it } from "vitest";
import rule from "../../../rules/po/story-size.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, markdown, NOW, started, story, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import { board, deliveredIn, dev, HOUR, inEach, po, SIX } from "../../sprint-history.ts";

/** Ten stories a sprint of two points each: twenty points, so that more than ten are large. */
const usual = (more: (index: number) => object = () => ({})) =>
  inEach((sprint) => times(10, (i) => deliveredIn(sprint, 6, { estimate: 2, ...more(i) })));
const running = (n: number, more: Partial<WorkItem>): WorkItem[] =>
  times(n, () =>
    started({ estimate: 2, events: [changed("status", "To Do", "In Progress", daysAgo(4), dev)], ...more }),
  );
let serial = 0;
/** Texts differ, so that none is taken for a template. */
const many = (n: number) => {
  serial++;
  return markdown(
    `## Acceptance criteria\n\n${times(n, (i) => `- Voucher ${serial}-${i} is refused after ${i + 2} days`).join("\n")}`,
  );
};

describeRule(rule, {
  pass: {
    "All stories are estimated at 2 points, and a sprint finishes 20.": () => ({
      team: board(usual()),
      judged: 60,
      failed: 0,
    }),
    "when a story fills exactly half a sprint": () => ({
      team: board([...usual(), ...running(60, { estimate: 10 })]),
      failed: 0,
    }),
    "from half a year ago until now, both included": () => {
      const since = subDays(NOW, 180).getTime();
      const at = (from: number) => ({ events: [changed("status", "To Do", "In Progress", from, dev)] });
      return {
        team: board([
          ...usual(),
          ...[since - 1, since, NOW, NOW + 1].flatMap((from) => running(1, at(from))),
        ]),
        judged: 62,
        failed: 0,
      };
    },
    "and counts a story from its start": () => ({
      team: board([...usual(), ...running(3, {})]),
      since: daysAgo(4) - 1,
      fresh: { failed: 0, judged: 3 },
    }),
    "when the texts alone are shown": () => ({
      team: board(running(30, { estimate: null })),
      judged: 30,
    }),
    "when the estimates alone are shown": () => ({
      team: board(running(30, { description: undefined })),
      judged: 30,
    }),
    "when only its duration is known": () => ({
      team: board(inEach((sprint) => times(5, () => deliveredIn(sprint, 6, { description: undefined })))),
      judged: 30,
    }),
    "when it took exactly twice as long as most work": () => ({
      team: board(
        inEach((sprint) => [
          ...times(20, () => deliveredIn(sprint, 3, { kind: "bug" })),
          ...times(3, () => deliveredIn(sprint, 4)),
          ...times(2, () => deliveredIn(sprint, 7)),
        ]),
      ),
      judged: 30,
      failed: 0,
    }),
    "when fewer than twenty items were finished to compare with": () => ({
      team: board([
        ...times(17, () => deliveredIn(SIX[5] as never, 2)),
        ...times(2, () => deliveredIn(SIX[5] as never, 12)),
      ]),
      judged: 19,
      failed: 0,
    }),
    "when no more than two sprints show what a sprint finishes, and no more than nineteen stories are estimated":
      () => ({
        team: board([
          ...SIX.slice(4).flatMap((sprint) => times(7, () => deliveredIn(sprint, 6, { estimate: 2 }))),
          ...running(5, { estimate: 90 }),
          ...running(30, { estimate: null }),
        ]),
        judged: 49,
        failed: 0,
      }),
    "when fewer than half of what sprints finish is estimated": () => ({
      team: board([
        ...inEach((sprint) => [
          deliveredIn(sprint, 6, { estimate: 2 }),
          ...times(2, () => deliveredIn(sprint, 6)),
        ]),
        ...running(13, { estimate: 90 }),
      ]),
      judged: 31,
      failed: 0,
    }),
    "when one in ten is large": () => ({
      team: board([...usual(), ...running(6, { estimate: 13 })]),
      failed: 6,
      findings: 0,
    }),
    "when large ones were split by sub-items": () => ({
      team: board([...usual(), ...running(60, { estimate: 13, children: ["SHOP-1"] })]),
      failed: 0,
    }),
    "when a story was made out of each": () => {
      const part = story({ createdAt: daysAgo(6) });
      const split = changed("link", null, part.key, daysAgo(6) + HOUR / 2, po);
      const large = running(60, { estimate: 13 }).map((item) => ({
        ...item,
        events: [split, ...(item.events ?? [])],
      }));
      return { team: board([...usual(), part, ...large]), failed: 0 };
    },
    "with eight criteria": () => ({
      team: board([...usual(), ...running(60, { description: many(8) })]),
      failed: 0,
    }),
    "with eight criteria beside lines of the template": () => {
      const template = times(9, (i) => `- Line ${i} of the definition of ready`).join("\n");
      return {
        team: board([
          ...usual(),
          ...running(60, {}).map((item) => ({
            ...item,
            description: markdown(`${many(8).source}\n${template}`),
          })),
        ]),
        failed: 0,
      };
    },
    "when long lists are not labelled as criteria": () => ({
      team: board([
        ...usual(),
        ...running(60, { description: markdown(times(12, (i) => `- [ ] step ${i}`).join("\n")) }),
      ]),
      failed: 0,
    }),
  },
  warn: {
    "when a fifth is large, which may be chance": () => ({
      team: board([...usual().slice(12), ...running(12, { estimate: 13 })]),
      failed: 12,
    }),
  },
  fail: {
    "Half of the stories are estimated at 13 points, and a sprint finishes 20.": () => ({
      team: board([...usual(), ...running(60, { estimate: 13 })]),
      failed: 60,
      evidence: { signs: [{ sign: "estimate", value: 13, limit: 10 }] },
      message: "is too large: estimate 13 (limit: 10)",
    }),
    "when they have nine criteria": () => ({
      team: board([...usual(), ...running(60, {}).map((item) => ({ ...item, description: many(9) }))]),
      message: "is too large: 9 acceptance criteria (limit: 8)",
    }),
    "when many took more than twice as long as most work": () => ({
      // Bugs are quick here, so that stories are the slow part.
      team: board(
        inEach((sprint) => [
          ...times(20, () => deliveredIn(sprint, 3, { kind: "bug" })),
          ...times(3, () => deliveredIn(sprint, 4)),
          ...times(2, () => deliveredIn(sprint, 12)),
        ]),
      ),
      failed: 12,
      judged: 30,
      message: "is too large: 11 days in progress (limit: 6)",
    }),
    "when three sprints show what a sprint finishes": () => ({
      team: board([
        ...SIX.slice(3).flatMap((sprint) => times(2, () => deliveredIn(sprint, 6, { estimate: 2 }))),
        ...running(8, { estimate: 3 }),
      ]),
      failed: 8,
      message: "is too large: estimate 3 (limit: 2)",
    }),
    "when half of what sprints finish is estimated": () => ({
      team: board([
        ...inEach((sprint) => [
          ...times(2, () => deliveredIn(sprint, 6, { estimate: 2 })),
          ...times(2, () => deliveredIn(sprint, 6)),
        ]),
        ...running(12, { estimate: 3 }),
      ]),
      failed: 12,
      message: "is too large: estimate 3 (limit: 2)",
    }),
    "without sprints, by twenty estimates": () => ({
      team: board(
        [
          ...times(17, () => started({ estimate: 2, createdAt: daysAgo(300), startedAt: null, events: [] })),
          ...running(3, { estimate: 5 }),
          ...running(4, { estimate: null, description: many(9) }),
        ],
        { profile: "kanban", sprints: [] },
      ),
      failed: 7,
      message: "is too large: estimate 5 (limit: 4)",
    }),
    "when twenty finished items show how long most work takes": () => ({
      team: board([
        ...times(17, () => deliveredIn(SIX[5] as never, 2, { kind: "bug" })),
        ...times(3, () => deliveredIn(SIX[5] as never, 12)),
        ...running(3, { description: many(9) }),
      ]),
      failed: 6,
      judged: 6,
      message: "is too large: 11 days in progress (limit: 2)",
    }),
    "without sprints, by twice what most estimates are": () => ({
      team: board(
        [
          ...times(140, () => started({ estimate: 2, createdAt: daysAgo(300), startedAt: null, events: [] })),
          ...running(20, { estimate: 5 }),
        ],
        { profile: "kanban", sprints: [] },
      ),
      failed: 20,
      message: "is too large: estimate 5 (limit: 4)",
    }),
  },
  "insufficient-evidence": {
    "with four stories started": () => ({ team: board(running(4, { description: many(9) })), judged: 4 }),
    "when one in seven is large, which looks fine so far": () => ({
      team: board([...running(12, {}), ...running(2, { description: many(9) })]),
      failed: 2,
    }),
    "when work began more than half a year ago": () => ({
      team: board(running(60, { events: [changed("status", "To Do", "In Progress", daysAgo(200), dev)] })),
      judged: 0,
    }),
  },
  "not-observable": {
    "when neither estimates nor texts are shown": () => ({
      team: board(running(30, { estimate: null, description: undefined })),
      unknown: 30,
    }),
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": "never: every team begins stories",
});

it("doubts a single item only where its estimate cannot be compared with anything", () => {
  const doubt = (fields: Partial<WorkItem>, team = board([])) =>
    rule.ready?.doubt?.(story(fields), { team, now: NOW, options: rule.options.parse({}) });
  expect(doubt({ estimate: 8 })).toBe(
    "the team's throughput per sprint is not known, so its estimate of 8 cannot be compared",
  );
  expect(doubt({ estimate: null })).toBeUndefined();
  expect(doubt({ estimate: 8, children: ["SHOP-1"] })).toBeUndefined();
  expect(doubt({ estimate: 8 }, board(usual()))).toBeUndefined();
});
