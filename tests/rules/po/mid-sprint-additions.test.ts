import rule from "../../../rules/po/mid-sprint-additions.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  board,
  DAY,
  deliveredIn,
  fortnights,
  HOUR,
  inEach,
  po,
  putInto,
  startOf,
} from "../../sprint-history.ts";

/** Six sprints that start with ten items; so many are added to each. */
const added = (
  counts: readonly number[],
  more: (key: string) => Partial<WorkItem> = () => ({}),
  hours = 72,
) =>
  inEach((sprint, i) => {
    const start = times(10, () => deliveredIn(sprint));
    const key = start[0]?.key ?? "";
    return [
      ...start,
      ...times(counts[i] ?? 0, () =>
        putInto(sprint, startOf(sprint) + hours * HOUR, {
          createdAt: startOf(sprint) + HOUR,
          ...(more(key) as object),
        }),
      ),
    ];
  });
const MANY = [5, 5, 5, 5, 5, 5];

describeRule(rule, {
  pass: {
    "Each sprint starts with ten items, and two are added later.": () => ({
      team: board(added([2, 2, 2, 2, 2, 2])),
      judged: 1,
    }),
    "when single sprints take many": () => ({ team: board(added([9, 0, 9, 1, 1, 0])) }),
    "when they come within a day of the start": () => ({ team: board(added(MANY, undefined, 23)) }),
    "when they are bugs found on what was planned": () => ({
      team: board(
        added(MANY, (key) => ({ kind: "bug", links: [{ kind: "relates", direction: "out", key }] })),
      ),
    }),
    "when they are sub-tasks": () => ({ team: board(added(MANY, () => ({ kind: "subtask" }))) }),
    "when they belong to a planned buffer": () => ({
      team: board(added(MANY, () => ({ labels: ["support"] }))),
      options: { buffer: ["support"] },
    }),
    "when the same items go out and come back": () => ({
      team: board(
        inEach((sprint) =>
          times(10, () =>
            deliveredIn(sprint, 9, {
              events: [
                changed("sprint", sprint.id, "", startOf(sprint) + 2 * DAY, po),
                changed("sprint", "", sprint.id, startOf(sprint) + 3 * DAY, po),
              ],
            }),
          ),
        ),
      ),
    }),
  },
  warn: {
    "when the median sprint takes a quarter more": () => ({
      team: board(added([2, 3, 2, 3, 3, 2])),
      evidence: { percent: 25, sprints: [20, 30, 20, 30, 30, 20] },
      message:
        "adds 25 % to its sprints after their start (median of the last 6: 20, 30, 20, 30, 30, 20 %, oldest first)",
    }),
    "when it takes exactly what it may at most": () => ({ team: board(added([3, 3, 3, 3, 3, 3])) }),
  },
  fail: {
    "Each sprint starts with ten items, and four are added later.": () => ({
      team: board(added([4, 4, 4, 4, 4, 4])),
      evidence: { percent: 40 },
    }),
    "when bugs have nothing to do with what was planned": () => ({
      team: board(added(MANY, () => ({ kind: "bug" }))),
      evidence: { percent: 50 },
    }),
  },
  "insufficient-evidence": {
    "with five closed sprints": () => {
      const sprints = fortnights(5);
      const items = sprints.flatMap((sprint) => times(10, () => deliveredIn(sprint)));
      return { team: board(items, { sprints }) };
    },
    "when the sprints start with four items": () => ({
      team: board(inEach((sprint) => times(4, () => deliveredIn(sprint)))),
    }),
  },
  "not-observable": {
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board(added(MANY), { profile: "kanban" }) }),
  },
});
