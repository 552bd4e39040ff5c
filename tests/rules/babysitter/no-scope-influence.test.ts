import { describe, expect, it } from "vitest";
import signal from "../../../rules/babysitter/no-scope-influence.ts";
import type { Person, WorkItem } from "../../../src/backlog/model.ts";
import { comment, NOW, person, times } from "../../make.ts";
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
    "on a board on which nothing was decided": () => ({
      team: withRoles([], { sprints: [], profile: "kanban" }),
      n: 0,
    }),
    "with sprints in which nothing was decided": () => ({ team: withRoles([]), n: 0 }),
    "where those who do the work plan alone": () => ({
      team: withRoles(times(60, (i) => planned(dev, i))),
      n: 0,
    }),
  },
  "not-observable": {
    "without sprints or a board": () => ({ team: withRoles([], { sprints: [] }) }),
    "without a role map": () => ({
      team: withRoles([], { capabilities: { roles: "no role map" } } as never),
    }),
  },
  "not-applicable": "never: every team decides what comes next",
});

describe("where most of what others decided was decided", () => {
  const said = (since: number, ...by: Person[]) => {
    const items = by.flatMap((one, n) => times(10, (i) => planned(one, i + 10 * n)));
    return signal.elsewhere?.(
      { team: withRoles([...times(40, (i) => planned(po, i)), ...items]), now: NOW },
      since,
    );
  };

  it.each<[string, RegExp, Person[]]>([
    ["product management", /by product management/, [pm, pm, leader]],
    ["leadership", /by leadership/, [leader, leader, pm]],
    ["nobody but people outside", /outside the team/, [outsider, outsider, pm]],
    ["leadership and outsiders together", /outside the team/, [outsider, leader]],
  ])("is %s", (_, words, by) => {
    expect(said(0, ...by)).toMatch(words);
  });

  it("is nowhere in particular where no side decided more than half, or nobody decided since", () => {
    expect(said(0, pm, leader)).toBeUndefined();
    expect(said(NOW, pm)).toBeUndefined();
  });

  it("counts what came after the time asked for, and not at it", () => {
    const at = planned(pm, 0).events?.[0]?.at ?? 0;
    const team = withRoles([planned(pm, 0)]);
    expect(signal.elsewhere?.({ team, now: NOW }, at - 1)).toMatch(/by product management/);
    expect(signal.elsewhere?.({ team, now: NOW }, at)).toBeUndefined();
  });
});
