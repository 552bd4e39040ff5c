import rule from "../../../rules/po/descoping.ts";
import type { Change, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { story, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  app,
  board,
  DAY,
  deliveredIn,
  endOf,
  fortnights,
  HOUR,
  planned,
  po,
  putInto,
  startOf,
} from "../../sprint-history.ts";

const ALL = fortnights(14);
type Act = (sprint: Sprint, item: WorkItem) => readonly WorkItem[];
const nothing: Act = (_sprint, item) => [item];

/** Three calm sprints, then `n` that finish what is usual, four items, and have eight left at three fifths. */
const history = (n: number, act: Act = nothing, acting = n) =>
  board(
    ALL.slice(0, 3 + n).flatMap((sprint, i) => [
      ...times(4, () => deliveredIn(sprint, 12)),
      ...(i < 3 ? [] : times(3, () => planned(sprint))),
      ...(i < 3 ? [] : (i < 3 + acting ? act : nothing)(sprint, planned(sprint))),
    ]),
    { sprints: ALL.slice(0, 3 + n) },
  );
const event = (item: WorkItem, one: Change, more: Partial<WorkItem> = {}): WorkItem => ({
  ...item,
  ...more,
  events: [...(item.events ?? []), one],
});
const late = (sprint: Sprint): number => startOf(sprint) + 10 * DAY;

describeRule(rule, {
  pass: {
    "The product owner removes an item from each sprint that cannot finish as planned.": () => ({
      team: history(10, (sprint, item) => [
        event(item, changed("sprint", sprint.id, "", late(sprint), po), { sprints: [] }),
      ]),
      judged: 10,
      failed: 0,
    }),
    "when an item is split": () => ({
      team: history(10, (sprint, item) => {
        const part = story({ createdAt: late(sprint) });
        return [event(item, changed("link", null, part.key, late(sprint) + HOUR / 2, po)), part];
      }),
      failed: 0,
    }),
    "when a part goes into a sub-item": () => ({
      team: history(10, (sprint, item) => [
        item,
        story({ kind: "subtask", parent: item.key, createdAt: late(sprint) }),
      ]),
      failed: 0,
    }),
    "when an estimate is cut": () => ({
      team: history(10, (sprint, item) => [event(item, changed("estimate", "8", "3", late(sprint), po))]),
      failed: 0,
    }),
    "when an item is declined": () => ({
      team: history(10, (sprint, item) => [
        event(item, changed("status", "To Do", "Done", late(sprint), po), {
          status: { name: "Done", category: "done" },
          closure: "declined",
          closedAt: late(sprint),
        }),
      ]),
      failed: 0,
    }),
    "when nothing is done in two of six": () => ({
      team: history(6, (sprint, item) => [event(item, changed("estimate", "8", "3", late(sprint), po))], 4),
      judged: 6,
      failed: 2,
    }),
    "and counts a sprint when it ends": () => ({
      team: history(10, (sprint, item) => [event(item, changed("estimate", "8", "3", late(sprint), po))]),
      since: endOf(ALL[11]),
      fresh: { failed: 0, judged: 1 },
    }),
  },
  warn: {
    "when nothing is done in five, which are too few to be sure": () => ({
      team: history(5),
      failed: 5,
      evidence: { remaining: 8, usual: 4 },
      message:
        "had 8 unfinished items after three fifths of its time (usually finished from that point: 4), and no item was removed, split or reduced",
    }),
  },
  fail: {
    "Eleven sprints could not finish as planned, and nothing was removed or reduced.": () => ({
      team: history(11),
      failed: 11,
      findings: 11,
    }),
    "when what came at three fifths of the time to the minute makes it too much": () => ({
      team: board(
        ALL.flatMap((sprint, i) => [
          ...times(4, () => deliveredIn(sprint, 12)),
          ...times(i < 3 ? 0 : 4, () =>
            putInto(sprint, startOf(sprint) + 0.6 * (endOf(sprint) - startOf(sprint))),
          ),
        ]),
        { sprints: ALL },
      ),
      failed: 11,
      evidence: { remaining: 8, usual: 4 },
    }),
    "when what happens is none of it: an estimate raised, a machine's move, a link that means something else":
      () => ({
        team: history(11, (sprint, item) => [
          event(item, changed("estimate", "3", "8", late(sprint), po)),
          story({ key: `NEW-${sprint.id}`, createdAt: late(sprint) - HOUR / 2 }),
          event(planned(sprint), changed("sprint", sprint.id, "", late(sprint), app), { sprints: [] }),
          event(planned(sprint), {
            ...changed("link", null, `NEW-${sprint.id}`, late(sprint), po),
            link: { kind: "blocks", direction: "in" },
          }),
          event(planned(sprint), changed("estimate", "8", "3", endOf(sprint) + HOUR, po)),
          event(planned(sprint), changed("estimate", "8", "3", endOf(sprint), po)),
          event(planned(sprint), changed("estimate", "8", "3", startOf(sprint) + DAY, po)),
          event(planned(sprint), changed("estimate", "8", "8", late(sprint), po)),
          event(planned(sprint), inBulk(changed("estimate", "8", "3", late(sprint), po))),
        ]),
        failed: 11,
      }),
  },
  "insufficient-evidence": {
    "with three sprints at risk": () => ({ team: history(3), judged: 3 }),
    "when nothing is done in three of four, which looks fine so far": () => ({
      team: history(4, (sprint, item) => [event(item, changed("estimate", "8", "3", late(sprint), po))], 1),
      judged: 4,
      failed: 3,
    }),
    "when exactly 1.3 times as many are left as are usually finished": () => ({
      team: board(
        ALL.flatMap((sprint, i) => [
          ...times(10, () => deliveredIn(sprint, 12)),
          ...times(i < 3 ? 0 : 3, () => planned(sprint)),
        ]),
        { sprints: ALL },
      ),
      judged: 0,
    }),
    "when what came at three fifths of the time, or went before, is what is too much": () => {
      const turn = (sprint: Sprint): number => startOf(sprint) + 0.6 * (endOf(sprint) - startOf(sprint));
      return {
        team: board(
          ALL.flatMap((sprint, i) => [
            ...times(4, () => deliveredIn(sprint, 12)),
            ...times(i < 3 ? 0 : 4, () =>
              event(planned(sprint), changed("sprint", sprint.id, "", turn(sprint), po), { sprints: [] }),
            ),
            ...times(i < 3 ? 0 : 4, () => putInto(sprint, turn(sprint) + 1)),
          ]),
          { sprints: ALL },
        ),
        judged: 0,
      };
    },
    "when sprints have no more left than they finish": () => ({
      team: board(
        ALL.flatMap((sprint) => [...times(4, () => deliveredIn(sprint, 12)), planned(sprint)]),
        { sprints: ALL },
      ),
      judged: 0,
    }),
    "when there are fewer than three sprints before": () => ({
      team: board(
        ALL.slice(0, 3).flatMap((sprint) => times(9, () => planned(sprint))),
        { sprints: ALL.slice(0, 3) },
      ),
      judged: 0,
    }),
  },
  "not-observable": {
    "without a history": () => ({ team: board([], { capabilities: { history: "not exported" } }) }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: board([], { sprints: [] }) }),
    "on a kanban board": () => ({ team: board([], { profile: "kanban" }) }),
  },
});
