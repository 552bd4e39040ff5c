import rule from "../../../rules/po/story-size.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, markdown, started, story, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import { board, deliveredIn, dev, HOUR, inEach, po } from "../../sprint-history.ts";

/** Ten stories a sprint of two points each: twenty points, so that more than ten are large. */
const usual = (more: (index: number) => object = () => ({})) =>
  inEach((sprint) => times(10, (i) => deliveredIn(sprint, 6, { estimate: 2, ...more(i) })));
const running = (n: number, more: Partial<WorkItem>): WorkItem[] =>
  times(n, () =>
    started({ estimate: 2, events: [changed("status", "To Do", "In Progress", daysAgo(4), dev)], ...more }),
  );
const many = (n: number) =>
  markdown(
    `## Acceptance criteria\n\n${times(n, (i) => `- Voucher ${i} is refused after ${i + 2} days`).join("\n")}`,
  );

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
      team: board([...usual(), ...running(60, { description: many(9) })]),
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
    "with nineteen stories started": () => ({ team: board(running(19, { estimate: 90 })), judged: 19 }),
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
