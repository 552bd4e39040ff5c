/** Conditions of a search, each of which the tracker has to apply as we do. */
import type { Backlog } from "../../src/backlog/model.ts";
import {
  all,
  any,
  type Condition,
  createdBefore,
  NOT_PLANNED,
  PLANNED,
  TIES,
  unchanged,
} from "../../src/backlog/search/condition.ts";
import {
  newItems,
  ofKinds,
  openItems,
  openWork,
  startedItems,
  urgent,
} from "../../src/backlog/search/matches.ts";
import { notWorthALook } from "../../src/backlog/views/items/worth-a-look.ts";

export function conditionsOn(team: Backlog): readonly Condition[] {
  const work = ofKinds(team, "story", "bug", "spike");
  const [one, two] = team.items;
  return [
    openItems(team),
    newItems(team),
    startedItems(team),
    work,
    unchanged(14),
    createdBefore(60),
    urgent(team, 1),
    { ...urgent(team, 0), not: true },
    { says: "unassigned" },
    PLANNED,
    NOT_PLANNED,
    ...TIES.map((tie): Condition => ({ says: "without", tie })),
    { says: "except", keys: [one?.key ?? "", two?.key ?? ""] },
    openWork(team, any(unchanged(20), all(unchanged(7), any(startedItems(team), PLANNED)))),
    openWork(team, all(unchanged(10), ...notWorthALook(team))),
    any(all(urgent(team, 0), { says: "unassigned" }), all(NOT_PLANNED, createdBefore(30))),
  ];
}
