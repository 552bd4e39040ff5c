import signal from "../../../rules/babysitter/task-monkey.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { HOUR, leader, po, spread, startedStory, withRoles } from "./events.ts";

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
