import signal from "../../../rules/babysitter/no-scope-influence.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { comment, person, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { dev, leader, planned, pm, po, withRoles } from "./events.ts";

const outsider = person();
const decidedByAnother = (i: number): WorkItem => {
  const item = planned(po, i);
  const at = (item.events?.[0]?.at ?? 0) + 60_000;
  return { ...item, comments: [comment("Added on behalf of the sales team", at, po)] };
};

describeSignal(signal, {
  established: {
    "Half of the items in sprints were added by leadership or people outside the team.": () => ({
      team: withRoles([
        ...times(40, (i) => planned(po, i)),
        ...times(20, (i) => planned(leader, i)),
        ...times(20, (i) => planned(outsider, i)),
      ]),
      k: 40,
      n: 80,
    }),
    "where the product owner says that another decided": () => ({
      team: withRoles([...times(40, (i) => planned(po, i)), ...times(40, decidedByAnother)]),
      k: 40,
      n: 80,
    }),
  },
  refuted: {
    "The product owner decides what is added to a sprint, and the team plans its own work.": () => ({
      team: withRoles([
        ...times(70, (i) => planned(po, i)),
        ...times(5, (i) => planned(pm, i)),
        ...times(60, (i) => planned(dev, i)),
      ]),
      k: 5,
      n: 75,
    }),
  },
  inconclusive: {
    "where a quarter is added by others": () => ({
      team: withRoles([...times(45, (i) => planned(po, i)), ...times(15, (i) => planned(pm, i))]),
      k: 15,
      n: 60,
    }),
  },
  "insufficient-evidence": {
    "with few decisions": () => ({ team: withRoles(times(10, (i) => planned(pm, i))), n: 10 }),
    "where those who do the work plan alone": () => ({
      team: withRoles(times(60, (i) => planned(dev, i))),
      n: 0,
    }),
  },
  "not-observable": {
    "without a role map": () => ({
      team: withRoles([], { capabilities: { roles: "no role map" } } as never),
    }),
  },
  "not-applicable": "never: every team decides what comes next",
});
