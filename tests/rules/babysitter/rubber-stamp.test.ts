import { describe, expect, it } from "vitest";
import { acceptedItems } from "../../../rules/babysitter/rubber-stamp/acceptances.ts";
import signal from "../../../rules/babysitter/rubber-stamp.ts";
import type { Change, WorkItem } from "../../../src/backlog/model.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, done, epic, NOW, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { dev, HOUR, po, withRoles } from "./events.ts";

/** The `i`th of many accepted five at a time, so many seconds apart; or one by one. */
const accepted = (i: number, together = true, words = false, seconds = 10): WorkItem => {
  const at = together
    ? daysAgo(340 - 7 * (Math.floor(i / 5) % 48)) + (i % 5) * seconds * 1000
    : daysAgo(340 - i * 2.5) + HOUR;
  return done({
    createdAt: at - 400 * HOUR,
    startedAt: at - 90 * HOUR,
    closedAt: at,
    comments: words ? [comment("The total is right now", at - HOUR, po)] : [],
    events: [
      changed("status", "To Do", "In Progress", at - 90 * HOUR, dev),
      changed("status", "In Progress", "In Review", at - 20 * HOUR, dev),
      changed("status", "In Review", "Done", at, po),
    ],
  });
};

describeSignal(signal, {
  established: {
    "Stories are accepted in bursts, and none of them is commented on or sent back.": () => ({
      team: withRoles(times(240, (i) => accepted(i))),
      k: 240,
      n: 240,
    }),
    "where five take two minutes": () => ({
      team: withRoles(times(240, (i) => accepted(i, true, false, 30))),
      n: 240,
    }),
    "where exactly half of them come in bursts": () => ({
      team: withRoles([...times(120, (i) => accepted(i)), ...times(120, (i) => accepted(i, false))]),
      k: 240,
      n: 240,
    }),
    "where sub-tasks and epics are accepted with a word, which are not asked": () => ({
      team: withRoles([
        ...times(240, (i) => accepted(i)),
        ...times(60, (i) => ({ ...accepted(i, true, true), kind: "subtask" as const })),
        ...times(60, (i) => epic({ ...accepted(i, true, true), kind: "roadmap" })),
      ]),
      k: 240,
      n: 240,
    }),
  },
  refuted: {
    "Half of the stories get a comment at acceptance.": () => ({
      team: withRoles(times(120, (i) => accepted(i, true, i % 2 === 0))),
      k: 60,
      n: 120,
    }),
  },
  inconclusive: {
    "where nearly all pass without a word": () => ({
      team: withRoles(times(80, (i) => accepted(i, true, i < 2))),
      k: 78,
      n: 80,
    }),
  },
  "insufficient-evidence": { "with few": () => ({ team: withRoles(times(20, (i) => accepted(i))), n: 20 }) },
  "not-observable": {
    "without comments": () => ({
      team: withRoles([], { capabilities: { comments: "no comments" } } as never),
    }),
  },
  "not-applicable": {
    "where five take longer than two minutes": () => ({
      team: withRoles(times(100, (i) => accepted(i, true, false, 45))),
    }),
    "where they come one by one": () => ({ team: withRoles(times(100, (i) => accepted(i, false))) }),
  },
});

const AT = daysAgo(50);
/** Accepted by the product owner at `AT`, ten hours after it came to the review. */
const reviewed = (events: Change[] = [], fields: Partial<WorkItem> = {}): WorkItem =>
  done({
    createdAt: AT - 100 * HOUR,
    startedAt: AT - 90 * HOUR,
    closedAt: AT,
    events: [
      changed("status", "To Do", "In Progress", AT - 90 * HOUR, dev),
      changed("status", "In Progress", "In Review", AT - 10 * HOUR, dev),
      ...events,
      changed("status", "In Review", "Done", AT, po),
    ],
    ...fields,
  });
const read = (item: WorkItem, now = NOW) =>
  acceptedItems(withRoles([...times(20, (i) => accepted(i, false)), item]), now).find(
    (one) => one.item === item,
  );
const said = (at: number, by = po) => ({ comments: [comment("The total is right now", at, by)] });
const back = (by = po): Change[] => [
  changed("status", "In Review", "In Progress", AT - 9 * HOUR, by),
  changed("status", "In Progress", "In Review", AT - 8 * HOUR, dev),
];

describe("an acceptance", () => {
  it.each<[string, boolean, WorkItem]>([
    ["nothing was said", false, reviewed()],
    ["the product owner spoke as the review began", true, reviewed([], said(AT - 10 * HOUR))],
    ["the product owner spoke before the review", false, reviewed([], said(AT - 10 * HOUR - 1))],
    ["the product owner spoke in the moment of the acceptance", false, reviewed([], said(AT))],
    ["a developer spoke", false, reviewed([], said(AT - HOUR, dev))],
    ["the product owner edited it", true, reviewed([changed("labels", "", "web", AT - HOUR, po)])],
    [
      "the product owner edited it with many others at once",
      false,
      reviewed([inBulk(changed("labels", "", "web", AT - HOUR, po), "edit")]),
    ],
    [
      "a migration sent it back under the product owner's account",
      false,
      reviewed(back().map((change) => inBulk(change))),
    ],
    ["the product owner returned it", true, reviewed(back())],
    ["a developer took it back", false, reviewed(back(dev))],
    [
      "the product owner moved it on from an earlier stage",
      false,
      reviewed([], {
        events: [
          changed("status", "To Do", "In Progress", AT - 90 * HOUR, po),
          changed("status", "In Progress", "In Review", AT - 10 * HOUR, dev),
          changed("status", "In Review", "Done", AT, po),
        ],
      }),
    ],
  ])("where %s: looked at %s", (_, looked, item) => {
    expect(read(item)?.looked).toBe(looked);
  });

  it("is the product owner's, from its moment on", () => {
    const item = reviewed();
    expect(read(item, AT)).toBeDefined();
    expect(read(item, AT - 1)).toBeUndefined();
    const byDeveloper = reviewed([], { events: [changed("status", "In Review", "Done", AT, dev)] });
    expect(read(byDeveloper)).toBeUndefined();
  });

  it("comes from the last stage of work", () => {
    const skipped = reviewed([], { events: [changed("status", "To Do", "Done", AT, po)] });
    expect(read(skipped)).toBeUndefined();
  });

  it.each([
    [4, 1, [false, false, false, false]],
    [5, 30, [true, true, true, true, true]],
    [5, 30.01, [false, false, false, false, false]],
    [6, 30, [true, true, true, true, true, true]],
  ])("of %d, so many seconds apart: %d", (n, seconds, inBurst) => {
    const items = times(n, (i) =>
      reviewed([], {
        events: [
          ...(reviewed().events ?? []).slice(0, 2),
          changed("status", "In Review", "Done", AT + i * seconds * 1000, po),
        ],
      }),
    );
    const team = withRoles([...times(20, (i) => accepted(i, false)), ...items]);
    const found = acceptedItems(team, NOW).filter(({ item }) => items.includes(item));
    expect(found.map((one) => one.inBurst)).toEqual(inBurst);
  });
});
