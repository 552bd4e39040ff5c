import rule from "../../../rules/po/order-upkeep.ts";
import type { Change, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { bug, daysAgo, epic, NOW, story, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";
import {
  app,
  board,
  deliveredIn,
  dev,
  fortnights,
  HOUR,
  inEach,
  po,
  SIX,
  startOf,
} from "../../sprint-history.ts";

/** Sprints that planned themselves: nobody's change of the order. */
const unplanned: WorkItem[] = inEach((sprint) =>
  times(5, () => {
    const item = deliveredIn(sprint);
    return {
      ...item,
      createdAt: startOf(sprint),
      events: item.events?.filter(({ field }) => field !== "sprint") ?? [],
    };
  }),
);
const open = (n: number, events: readonly Change[] = []): WorkItem[] =>
  times(n, (i) => story({ events: i === 0 ? events : [] }));
const backlog = (events: readonly Change[], fields: Parameters<typeof board>[1] = {}, n = 30) =>
  board([...unplanned, ...open(n, events)], fields);
const LINEAR = { tracker: "linear", profile: "cycles" } as const;

describeRule(rule, {
  pass: {
    "when the product owner's change is there, and others are missing": () => ({
      team: board([
        ...open(30, [changed("rank", "", "", daysAgo(3), po)]),
        ...unplanned,
        story({ cut: "everything" }),
      ]),
    }),
    "The product owner moved an item in the backlog 40 days ago.": () => ({
      team: backlog([changed("rank", "", "", daysAgo(40), po)]),
      judged: 1,
    }),
    "when they changed a priority": () => ({
      team: backlog([changed("priority", "Low", "High", daysAgo(3), po)]),
    }),
    "when they did two hours before the three sprints": () => ({
      team: backlog([changed("rank", "", "", startOf(SIX[3]) - 2 * HOUR, po)]),
    }),
    "when they do this moment": () => ({ team: backlog([changed("rank", "", "", NOW, po)]) }),
    "when another person changes it exactly two hours after the start of a sprint": () => ({
      team: backlog([changed("rank", "", "", startOf(SIX[4]) + 2 * HOUR, dev)]),
    }),
    "on a kanban board that has sprints too, in six weeks": () => ({
      team: backlog([changed("rank", "", "", daysAgo(42), po)], { profile: "kanban", sprints: SIX.slice(4) }),
    }),
    "when they gave a third of the backlog a priority at once": () => ({
      team: backlog([inBulk(changed("priority", "Low", "High", daysAgo(3), po), "edit")]),
    }),
    "when they planned a sprint": () => ({
      team: backlog([changed("sprint", "", SIX[5]?.id, daysAgo(16), po)]),
    }),
    "when another person changes it in planning": () => ({
      team: backlog([changed("rank", "", "", startOf(SIX[4]) + HOUR, dev)]),
    }),
    "in Linear, by a priority": () => ({
      team: backlog([changed("priority", "Low", "High", daysAgo(3), po)], LINEAR),
    }),
  },
  warn: {
    "in Linear, whose history does not hold the manual order": () => ({
      team: backlog([changed("priority", "Low", "High", daysAgo(8), dev)], LINEAR),
      evidence: { others: 1 },
    }),
  },
  fail: {
    "Nobody has changed the order of the 30 open stories in the last three sprints.": () => ({
      team: backlog([]),
      evidence: { since: "2026-10-12", others: 0, open: 30, sprints: true },
      message:
        "has 30 open stories, and its product owner has not changed their order in its last 3 sprints (since 2026-10-12); nobody else changed it either",
    }),
    "when others do": () => ({
      team: backlog([
        changed("rank", "", "", startOf(SIX[4]) + 3 * HOUR, dev),
        changed("priority", "Low", "High", daysAgo(3), dev),
        changed("rank", "", "", daysAgo(4), app),
      ]),
      evidence: { others: 2 },
      message:
        "has 30 open stories, and its product owner has not changed their order in its last 3 sprints (since 2026-10-12); others made 2 such changes",
    }),
    "when a migration changes the priorities under their account, or under another": () => ({
      team: backlog([
        inBulk(changed("priority", "Low", "High", daysAgo(3), po)),
        inBulk(changed("priority", "Low", "High", daysAgo(4), dev)),
      ]),
      evidence: { others: 0 },
    }),
    "when the last time is four sprints ago": () => ({
      team: backlog([changed("rank", "", "", daysAgo(50), po)]),
    }),
    "when they did more than two hours before the three sprints": () => ({
      team: backlog([changed("rank", "", "", startOf(SIX[3]) - 2 * HOUR - 1, po)]),
    }),
    "when they will": () => ({
      team: backlog([changed("rank", "", "", NOW + 1, po), changed("rank", "", "", NOW + 1, dev)]),
      evidence: { others: 0 },
    }),
    "when another person changes it more than two hours after the start of a sprint": () => ({
      team: backlog([changed("rank", "", "", startOf(SIX[4]) + 2 * HOUR + 1, dev)]),
      evidence: { others: 1 },
      message:
        "has 30 open stories, and its product owner has not changed their order in its last 3 sprints (since 2026-10-12); others made 1 such change",
    }),
    "when they change other fields, or the order of the roadmap": () => ({
      team: board([
        ...unplanned,
        ...open(30, [changed("status", "To Do", "In Progress", daysAgo(3), po)]),
        epic({ events: [changed("rank", "", "", daysAgo(3), po)] }),
      ]),
    }),
    "on a kanban board, in six weeks": () => ({
      team: board(open(30, [changed("rank", "", "", daysAgo(43), po)]), { profile: "kanban", sprints: [] }),
      message:
        "has 30 open stories, and its product owner has not changed their order in 6 weeks (since 2026-10-13); nobody else changed it either",
    }),
  },
  "insufficient-evidence": {
    "with 29 open stories": () => ({ team: board([...unplanned, ...open(29), bug({ events: [] })]) }),
    "with two closed sprints": () => {
      const two = fortnights(2);
      return {
        team: board([...two.flatMap((sprint) => [deliveredIn(sprint)]), ...open(30)], { sprints: two }),
      };
    },
  },
  "not-observable": {
    "when nobody is mapped to the product owner": () => ({ team: backlog([], { mappedRoles: ["dev"] }) }),
    "in Linear, when nobody changed what its history holds": () => ({ team: backlog([], LINEAR) }),
    "when some of the changes of an item that was updated since are missing": () => ({
      team: board([...unplanned, ...open(30), story({ cut: ["history"] })]),
      reason:
        "1 of 1 cannot be judged: some items that were updated in that time could not be read completely",
    }),
    "without a history": () => ({ team: backlog([], { capabilities: { history: "not exported" } }) }),
    "without roles": () => ({ team: backlog([], { capabilities: { roles: "no role map" } }) }),
  },
  "not-applicable": "never: every backlog has a first item",
});
