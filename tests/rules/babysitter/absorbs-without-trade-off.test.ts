import signal from "../../../rules/babysitter/absorbs-without-trade-off.ts";
import type { Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { HOUR, planned, po, sprints, withRoles } from "./events.ts";

/** Was there from the start, and leaves as the `i`th comes. */
const leaving = (i: number): WorkItem => {
  const one = sprints[i % sprints.length] as Sprint;
  const startAt = one.startAt ?? 0;
  return story({
    createdAt: daysAgo(500),
    events: [
      changed("sprint", null, one.id, startAt - HOUR, po),
      changed("sprint", one.id, null, startAt + (49 + i) * HOUR, po),
    ],
  });
};

describeSignal(signal, {
  established: {
    "Items are added to running sprints all the time, and none is ever removed.": () => ({
      team: withRoles(times(60, (i) => planned(po, i))),
      k: 60,
      n: 60,
    }),
  },
  refuted: {
    "Each time an item is added to a running sprint, another one is removed from it.": () => ({
      team: withRoles([...times(52, (i) => planned(po, i)), ...times(52, leaving)]),
      k: 0,
      n: 52,
    }),
  },
  inconclusive: {
    "where seven in ten have none": () => ({
      team: withRoles([...times(52, (i) => planned(po, i)), ...times(8, leaving)]),
      n: 52,
    }),
  },
  "insufficient-evidence": {
    "with few additions": () => ({ team: withRoles(times(9, (i) => planned(po, i))), n: 9 }),
  },
  "not-observable": {
    "without a change history": () => ({
      team: withRoles([], { capabilities: { history: "no history" } } as never),
    }),
  },
  "not-applicable": { "without sprints": () => ({ team: withRoles([], { sprints: [] }) }) },
});
