import signal from "../../../rules/babysitter/pass-through-text.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { markdown, times } from "../../make.ts";
import { describeSignal } from "../../signal-table.ts";
import { asker, HOUR, po, spread, startedStory, withRoles } from "./events.ts";

const ASKED = "Please give us one more column with the weight of each parcel";
const asIs = (i: number): WorkItem =>
  startedStory(i, { creator: asker, reporter: asker, description: markdown(ASKED) });
const rewritten = (i: number): WorkItem => {
  const item = asIs(i);
  const edit = changed(
    "description",
    ASKED,
    "Clerks guess the weight. They need it before they print.",
    spread(i) - HOUR,
    po,
  );
  return {
    ...item,
    description: markdown("Clerks guess the weight. They need it before they print."),
    events: [edit, ...(item.events ?? [])],
  };
};
const hidden = (i: number): WorkItem => {
  const item = asIs(i);
  return {
    ...item,
    events: [changed("description", undefined, undefined, spread(i) - HOUR, po), ...(item.events ?? [])],
  };
};

describeSignal(signal, {
  established: {
    "Nearly all requests, such as “give us one more column”, are started word for word.": () => ({
      team: withRoles([...times(38, asIs), ...times(2, rewritten)]),
      k: 38,
      n: 40,
    }),
  },
  refuted: {
    "The request “one more column” is rewritten as “clerks guess the weight” before its start.": () => ({
      team: withRoles([...times(8, asIs), ...times(32, rewritten)]),
      k: 8,
      n: 40,
    }),
  },
  inconclusive: {
    "where three in five are as they came": () => ({
      team: withRoles([...times(24, asIs), ...times(16, rewritten)]),
      k: 24,
      n: 40,
    }),
  },
  "insufficient-evidence": { "with few": () => ({ team: withRoles(times(9, asIs)), n: 9 }) },
  "not-observable": {
    "where the history holds no texts": () => ({
      team: withRoles([...times(9, asIs), ...times(30, hidden)]),
      unknown: 30,
    }),
  },
  "not-applicable": "never: every team is asked for something",
});
