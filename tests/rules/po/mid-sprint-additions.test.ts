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
  SIX,
  startOf,
} from "../../sprint-history.ts";

/** Six sprints that started with ten items; so many are added to each. */
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
const FEW = [1, 1, 1, 1, 1, 1];
const MANY = [12, 12, 12, 12, 12, 12];

describeRule(rule, {
  pass: {
    "Each sprint starts with ten items, and one is added later.": () => ({
      team: board(added(FEW)),
      judged: 66,
      failed: 6,
    }),
    "when one sprint takes many": () => ({ team: board(added([10, 0, 0, 0, 0, 0])), failed: 10 }),
    "when they come within a day of the start": () => ({
      team: board(added(MANY, undefined, 24)),
      judged: 132,
      failed: 0,
    }),
    "when they are bugs linked to what was planned": () => ({
      team: board(
        added(MANY, (key) => ({ kind: "bug", links: [{ kind: "relates", direction: "out", key }] })),
      ),
      judged: 60,
      failed: 0,
    }),
    "when they are bugs below what was planned": () => ({
      team: board(added(MANY, (key) => ({ kind: "bug", parent: key }))),
      judged: 60,
    }),
    "when they are sub-tasks": () => ({ team: board(added(MANY, () => ({ kind: "subtask" }))), judged: 60 }),
    "when they belong to a planned buffer": () => ({
      team: board(added(MANY, () => ({ labels: ["support"] }))),
      options: { buffer: ["support"] },
      judged: 60,
      failed: 0,
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
      judged: 60,
      failed: 0,
    }),
  },
  warn: {
    "when six come to ten, which a team at the limit may show by chance": () => ({
      team: board(added([6, 6, 6, 6, 6, 6])),
      judged: 96,
      failed: 36,
    }),
    "when two sprints of six take it all": () => ({ team: board(added([15, 0, 0, 15, 0, 0])), failed: 30 }),
  },
  fail: {
    "Each sprint starts with ten items, and twelve are added later.": () => ({
      team: board(added(MANY)),
      judged: 132,
      failed: 72,
      evidence: { sprint: SIX[0]?.name ?? "", days: 3 },
      message: `was added to ${SIX[0]?.name} 3 days after its start`,
    }),
    "from a day after the start on": () => ({
      team: board(added(MANY, undefined, 25)),
      failed: 72,
      evidence: { days: 1 },
      message: `was added to ${SIX[0]?.name} 1 day after its start`,
    }),
    "when bugs have nothing to do with what was planned": () => ({
      team: board(
        added(MANY, () => ({
          kind: "bug",
          parent: "ELSE-1",
          links: [{ kind: "relates", direction: "out", key: "ELSE-2" }],
        })),
      ),
      failed: 72,
    }),
    "when stories are linked to what was planned": () => ({
      team: board(added(MANY, (key) => ({ parent: key }))),
      failed: 72,
    }),
    "when the buffer is for something else": () => ({
      team: board(added(MANY, () => ({ labels: ["checkout"] }))),
      options: { buffer: ["support"] },
      failed: 72,
    }),
  },
  "insufficient-evidence": {
    "with three closed sprints": () => {
      const sprints = fortnights(3);
      const items = sprints.flatMap((sprint) => times(10, () => deliveredIn(sprint)));
      return { team: board(items, { sprints }), judged: 30 };
    },
    "when two come to five in each of four sprints, which looks fine so far": () => ({
      team: board(
        SIX.slice(2).flatMap((sprint) => [
          ...times(5, () => deliveredIn(sprint)),
          ...times(2, () => putInto(sprint, startOf(sprint) + 3 * DAY)),
        ]),
      ),
      judged: 28,
      failed: 8,
    }),
    "in four sprints of one item": () => {
      const sprints = fortnights(4);
      return {
        team: board(
          sprints.map((sprint) => deliveredIn(sprint)),
          { sprints },
        ),
        judged: 4,
      };
    },
  },
  "not-observable": {
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board(added(MANY), { profile: "kanban" }) }),
  },
});
