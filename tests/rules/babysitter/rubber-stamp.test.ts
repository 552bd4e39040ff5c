import signal from "../../../rules/babysitter/rubber-stamp.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, done, epic, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { dev, HOUR, po, withRoles } from "./events.ts";

/** The `i`th of many accepted five at a time, so many seconds apart; or one by one. */
const accepted = (i: number, together = true, words = false, seconds = 10): WorkItem => {
  const at = together
    ? daysAgo(340 - 14 * (Math.floor(i / 5) % 25)) + (i % 5) * seconds * 1000
    : daysAgo(340 - i * 2.5);
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
