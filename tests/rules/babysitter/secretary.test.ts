import signal from "../../../rules/babysitter/secretary.ts";
import { changed } from "../../changed.ts";
import { daysAgo, story, team, times, VOCABULARY } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { po, withRoles } from "./events.ts";

/** One act a day or more, over the last half year. */
const acting = (n: number, field: "estimate" | "rank") =>
  story({
    createdAt: daysAgo(400),
    events: times(n, (i) => changed(field, "1", "3", daysAgo(170 - (i * 160) / n), po)),
  });
const only = (...items: ReturnType<typeof acting>[]) =>
  team({ items, mappedRoles: ["po"], vocabulary: VOCABULARY });

describeSignal(signal, {
  established: {
    "Of the product owner's 200 actions 190 filled in estimates and 10 changed the order.": () => ({
      team: only(acting(190, "estimate"), acting(10, "rank")),
      k: 190,
      n: 200,
    }),
  },
  refuted: {
    "Half of what the product owner does decides the order, the other half fills in estimates.": () => ({
      team: only(acting(100, "estimate"), acting(100, "rank")),
      k: 100,
      n: 200,
    }),
  },
  inconclusive: {
    "where five in six is filing": () => ({
      team: only(acting(125, "estimate"), acting(25, "rank")),
      k: 125,
      n: 150,
    }),
  },
  "insufficient-evidence": { "with few acts": () => ({ team: only(acting(40, "estimate")), n: 40 }) },
  "not-observable": {
    "without comments": () => ({
      team: withRoles([], { capabilities: { comments: "no comments" } } as never),
    }),
  },
  "not-applicable": "never: whoever is product owner acts or does not",
});
