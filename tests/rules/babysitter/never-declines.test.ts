import signal from "../../../rules/babysitter/never-declines.ts";
import { withOwnerHands } from "../../../src/backlog/history/decisions/owner-hands.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { person, story, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, declined, HOUR, pm, po, spread, takenIn, withRoles } from "./events.ts";

const app = { ...person(), kind: "app" as const };
/** A no by a word that nobody explains. */
const turnedAway = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    status: { name: "Not for us", category: "done" },
    closure: undefined,
    closedAt: spread(i) + HOUR,
    events: [changed("status", "To Do", { name: "Not for us", category: "done" }, spread(i) + HOUR, po)],
  });
const parked = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    labels: ["someday"],
    events: [changed("labels", "", "someday", spread(i) + HOUR, po)],
  });
/** What an app does for whoever types through it. */
const throughApp = (i: number): WorkItem =>
  story({
    reporter: asker,
    createdAt: spread(i),
    status: { name: "Done", category: "done" },
    closure: "declined",
    closedAt: spread(i) + 3 * HOUR,
    events: [
      changed("description", null, "text", spread(i) + HOUR, app),
      changed("rank", "", "Ranked lower", spread(i) + 2 * HOUR, app),
      changed("status", "To Do", "Done", spread(i) + 3 * HOUR, app),
      changed("resolution", null, "Won't Do", spread(i) + 3 * HOUR, app),
    ],
  });

describeSignal(signal, {
  established: {
    "where nearly all requests are taken in": () => ({
      team: withRoles([...times(79, takenIn), declined(po, 80)]),
      k: 79,
      n: 80,
    }),
    "where the noes are somebody else's": () => ({
      team: withRoles([...times(60, takenIn), ...times(20, (i) => declined(pm, i))]),
      k: 80,
      n: 80,
    }),
  },
  refuted: {
    "where a third is declined": () => ({
      team: withRoles([...times(40, takenIn), ...times(20, (i) => declined(po, i))]),
      k: 40,
      n: 60,
    }),
    "where the no has a name of its own": () => ({
      team: withRoles([...times(40, takenIn), ...times(20, turnedAway)]),
      k: 40,
      n: 60,
    }),
    "where an app that does a product owner's work says no": () => ({
      team: withOwnerHands(withRoles([...times(40, takenIn), ...times(20, throughApp)])),
      k: 40,
      n: 60,
    }),
  },
  inconclusive: {
    "where about one in ten is declined": () => ({
      team: withRoles([...times(54, takenIn), ...times(6, (i) => declined(po, i))]),
      k: 54,
      n: 60,
    }),
  },
  "insufficient-evidence": {
    "with few requests": () => ({ team: withRoles(times(20, takenIn)), n: 20 }),
    "with requests of a few weeks only": () => ({
      team: withRoles(times(40, (i) => ({ ...takenIn(i), createdAt: spread(0) + i * HOUR }))),
      n: 40,
    }),
    "with faults in place of requests": () => ({
      team: withRoles(times(60, (i) => ({ ...takenIn(i), kind: "bug" as const }))),
      n: 0,
    }),
  },
  "not-observable": {
    "without a change history": () => ({
      team: withRoles([], { capabilities: { history: "no history" } } as never),
    }),
    "where most of it is unclear: marked by the product owner and never begun": () => ({
      team: withRoles([
        ...times(30, takenIn),
        ...times(40, (i) => ({
          ...parked(i),
          events: [changed("labels", "", `l${i}`, spread(i) + HOUR, po)],
        })),
      ]),
      n: 30,
      unknown: 40,
    }),
  },
  "not-applicable": "never: every team is asked for something",
});
