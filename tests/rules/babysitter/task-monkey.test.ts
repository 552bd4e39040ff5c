import { describe, expect, it } from "vitest";
import { intake } from "../../../rules/babysitter/task-monkey/intake.ts";
import signal from "../../../rules/babysitter/task-monkey.ts";
import type { Change, Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, done, NOW, person, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { dev, HOUR, leader, po, spread, sprints, startedStory, withRoles } from "./events.ts";

const given = (i: number): WorkItem => {
  const item = startedStory(i, { creator: leader, reporter: leader });
  const at = spread(i) - 47 * HOUR;
  return {
    ...item,
    events: [
      changed("sprint", null, "7", at, leader),
      changed("due", null, "2026-11-30", at + HOUR, leader),
      ...(item.events ?? []),
    ],
  };
};
const decidedOn = (i: number): WorkItem => {
  const item = given(i);
  return {
    ...item,
    events: [changed("rank", "", "Ranked lower", spread(i) - 50 * HOUR, po), ...(item.events ?? [])],
  };
};
const own = (i: number): WorkItem => startedStory(i);

describeSignal(signal, {
  established: {
    "Leadership had set the sprint and the date of most stories before the team saw them.": () => ({
      team: withRoles([...times(45, given), ...times(15, own)]),
      k: 45,
      n: 60,
    }),
  },
  refuted: {
    "The product owner ranks each story before anybody sets its sprint and its date.": () => ({
      team: withRoles([...times(45, decidedOn), ...times(15, own)]),
      k: 0,
      n: 60,
    }),
  },
  inconclusive: {
    "where four in ten do": () => ({
      team: withRoles([...times(24, given), ...times(36, own)]),
      k: 24,
      n: 60,
    }),
  },
  "insufficient-evidence": { "with few stories": () => ({ team: withRoles(times(9, given)), n: 9 }) },
  "not-observable": {
    "without roles": () => ({ team: withRoles([], { capabilities: { roles: "no role map" } } as never) }),
  },
  "not-applicable": "never: every story arrives somehow",
});

const CREATED = daysAgo(100);
const START = CREATED + 96 * HOUR;
const colleague = person();
const app: Person = { ref: 911, kind: "app", roles: [] };
/** Three items done by somebody whom no role names. */
const work = times(3, () => done({ assignee: colleague }));

/** A story created by leadership, of which the first day holds these changes; started four days later. */
const inFirstDay = (fields: Partial<WorkItem>, ...events: Change[]): WorkItem =>
  story({
    creator: leader,
    reporter: leader,
    createdAt: CREATED,
    status: { name: "In Progress", category: "started" },
    startedAt: START,
    events: [...events, changed("status", "To Do", "In Progress", START, dev)],
    ...fields,
  });
const read = (item: WorkItem, now = NOW) =>
  intake(withRoles([item, ...work]), now).find((one) => one.item === item);
const [day, later] = [CREATED + 24 * HOUR, CREATED + 24 * HOUR + 1];
const sprint = sprints.slice(0, 1);
const due = daysAgo(-30);
const worker = changed("assignee", dev, colleague, later, dev);

describe("what others set in the first day of a story", () => {
  it.each<[string, string[], WorkItem]>([
    ["its assignee, where it was created with one", ["assignee"], inFirstDay({ assignee: dev })],
    ["its date, where it was created with one", ["due"], inFirstDay({ dueAt: due })],
    ["its sprint, where it was created in one", ["sprint"], inFirstDay({ sprints: sprint })],
    ["nothing, where it was created with nothing", [], inFirstDay({})],
    ["nothing, where the assignee was set later", [], inFirstDay({ assignee: colleague }, worker)],
    [
      "nothing, where the date was set later",
      [],
      inFirstDay({ dueAt: due }, changed("due", null, "2026-12-01", later, dev)),
    ],
    [
      "nothing, where the sprint was set later",
      [],
      inFirstDay({ sprints: sprint }, changed("sprint", null, "7", later, dev)),
    ],
    ["nothing, where the product owner created it", [], inFirstDay({ creator: po, assignee: dev })],
    ["nothing, where a developer created it", [], inFirstDay({ creator: dev, assignee: dev })],
    [
      "nothing, where somebody who does the work created it",
      [],
      inFirstDay({ creator: colleague, assignee: dev }),
    ],
    ["nothing, where an app created it", [], inFirstDay({ creator: app, assignee: dev })],
    ["nothing, where nobody knows who created it", [], inFirstDay({ creator: null, assignee: dev })],
    ["all that a stranger created it with", ["assignee"], inFirstDay({ creator: person(), assignee: dev })],
    ["a date set after 24 hours", ["due"], inFirstDay({}, changed("due", null, "2026-12-01", day, leader))],
    [
      "no date set a moment after them",
      [],
      inFirstDay({}, changed("due", null, "2026-12-01", later, leader)),
    ],
    [
      "an assignee and a sprint",
      ["assignee", "sprint"],
      inFirstDay({}, changed("assignee", null, dev, day, leader), changed("sprint", null, "7", day, leader)),
    ],
    ["nothing that a developer sets", [], inFirstDay({}, changed("due", null, "2026-12-01", day, dev))],
    ["nothing that an app sets", [], inFirstDay({}, changed("due", null, "2026-12-01", day, app))],
    ["nothing whose author is not known", [], inFirstDay({}, changed("due", null, "2026-12-01", day))],
    [
      "no date or assignee that was cleared",
      [],
      inFirstDay(
        {},
        changed("due", "2026-12-01", null, day, leader),
        changed("assignee", dev, null, day, leader),
      ),
    ],
    ["no assignee that is not shown", [], inFirstDay({}, changed("assignee", dev, undefined, day, leader))],
    ["no sprint that it left", [], inFirstDay({}, changed("sprint", "7", null, day, leader))],
    ["no labels", [], inFirstDay({}, changed("labels", "", "web", day, leader))],
  ])("is %s", (_, set, item) => {
    expect([...(read(item)?.set ?? ["not read"])].sort()).toEqual(set);
  });

  it.each<[string, WorkItem]>([
    ["a bug", inFirstDay({ kind: "bug" })],
    ["an incident", inFirstDay({ labels: ["incident"] })],
    ["a story that was not started", story({ creator: leader, createdAt: CREATED, events: [] })],
    ["a story of which nobody knows when it was created", inFirstDay({ createdAt: undefined })],
  ])("is not asked of %s", (_, item) => {
    expect(read(item)).toBeUndefined();
  });

  it("is asked from the moment of the start on", () => {
    expect(read(inFirstDay({}), START)).toBeDefined();
    expect(read(inFirstDay({}), START - 1)).toBeUndefined();
  });
});
