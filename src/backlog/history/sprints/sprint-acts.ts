/** Who changes a running sprint: adds, removes, reorders. */

import { millisecondsInDay } from "date-fns/constants";
import { isHuman, roleAt } from "../../actors.ts";
import { isAct } from "../../changes.ts";
import type { Backlog, Change, Instant, Person, Role, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { bulkRuns } from "../changes/bulk.ts";
import { scopeChanges } from "./scope-changes.ts";
import { categoryAt, type SprintScope, sprintScopes } from "./sprint-scope.ts";

export interface SprintAct {
  readonly sprint: Sprint;
  readonly item: WorkItem;
  readonly what: "added" | "removed" | "ordered";
  readonly at: Instant;
  readonly by: Person;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
}

/**
 * Acts of people after planning was over and before the end, oldest first. What one person adds or removes in
 * bulk is one act, and so is all that one person reorders in a sprint on one day.
 */
export const sprintActs = onceAt((team: Backlog, now: Instant): readonly SprintAct[] =>
  [...moves(team, now), ...sprintScopes(team, now).flatMap((scope) => reorderings(scope, now))].sort(
    (a, b) => a.at - b.at,
  ),
);

function moves(team: Backlog, now: Instant): readonly SprintAct[] {
  const found: { act: SprintAct; event: Change }[] = [];
  for (const { sprint, item, what, at, by, role, human } of scopeChanges(team, now)) {
    if ((what !== "added" && what !== "removed") || by === undefined || human !== true) continue;
    const act: SprintAct = { sprint, item, what, at, by, role };
    const change = item.events?.find((event) => event.field === "sprint" && event.at === at);
    // What was created in the sprint has no change that added it.
    found.push({ act, event: change ?? { at, by, field: "sprint", from: null, to: [sprint.id] } });
  }
  const runs = bulkRuns(found.map(({ act, event }) => ({ item: act.item, event })));
  return found.filter(({ event }) => (runs.get(event)?.event ?? event) === event).map(({ act }) => act);
}

function reorderings(scope: SprintScope, now: Instant): readonly SprintAct[] {
  const { sprint, committedAt, committed, added } = scope;
  const end = Math.min(now, scope.ended ? (scope.endAt ?? now) : now);
  const days = new Map<string, SprintAct>();
  for (const { item, stay } of [...committed, ...added]) {
    for (const event of item.events ?? []) {
      const { field, at, by } = event;
      if ((field !== "rank" && field !== "priority") || !isAct(event)) continue;
      if (by === undefined || isHuman(by, at) !== true) continue;
      const from = Math.max(committedAt, stay.from);
      if (at <= from || at >= Math.min(end, stay.until ?? end) || categoryAt(item, at) === "done") continue;
      const day = `${by.ref} ${Math.floor(at / millisecondsInDay)}`;
      const known = days.get(day);
      if (known === undefined || at < known.at)
        days.set(day, { sprint, item, what: "ordered", at, by, role: roleAt(by, at) });
    }
  }
  return [...days.values()];
}
