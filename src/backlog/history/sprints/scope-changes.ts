/** What was changed in a sprint once it ran: who changed it, for which role, and whether anybody said why. */

import { millisecondsInHour } from "date-fns/constants";
import { isHuman, isMachine, roleAt } from "../../actors.ts";
import { isOwn } from "../../changes.ts";
import type { Backlog, Change, ChangeField, Instant, Person, Role, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { isCut } from "../../views/items/cut.ts";
import { type SprintScope, sprintScopes } from "./sprint-scope.ts";

/** Hours before and after a change in which a comment on it is looked for (rule catalogue, rule 30). */
const REASON_HOURS = 24;

export interface ScopeChange {
  readonly sprint: Sprint;
  readonly item: WorkItem;
  readonly what: "added" | "removed" | "description" | "criteria" | "estimate";
  readonly at: Instant;
  readonly by: Person | undefined;
  /** The change in the item's history; undefined for what was created in the sprint. */
  readonly event: Change | undefined;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
  /** false: done by a machine. undefined: the source names no author. */
  readonly human: boolean | undefined;
  /** What was found near the change. undefined: nothing was; "hidden": comments are not shown, or not all of them. */
  readonly reason: "comment" | "link" | "hidden" | undefined;
}

/** Of all sprints that started before `now`: changes after planning was over and before the end, oldest first. */
export const scopeChanges = onceAt((team: Backlog, now: Instant): readonly ScopeChange[] =>
  sprintScopes(team, now)
    .flatMap((scope) => changesIn(scope, now))
    .sort((a, b) => a.at - b.at),
);

function changesIn(scope: SprintScope, now: Instant): readonly ScopeChange[] {
  const { sprint, committedAt, committed, added, joins, leaves } = scope;
  const end = scope.ended ? (scope.endAt ?? now) : now;
  const change = (
    item: WorkItem,
    what: ScopeChange["what"],
    at: Instant,
    by: Person | undefined,
    event: Change | undefined = item.events?.find((one) => one.field === "sprint" && one.at === at),
  ): ScopeChange => ({
    ...{ sprint, item, what, at, by, event, role: roleAt(by, at), human: isHuman(by, at) },
    reason: reasonNear(item, at),
  });
  const edits = [...committed, ...added].flatMap(({ item, stay }) =>
    (item.events ?? []).flatMap((event) => {
      const what = EDITS[event.field];
      const inside = event.at > Math.max(committedAt, stay.from) && event.at < (stay.until ?? end);
      if (what === undefined || !isOwn(event) || !inside || event.at >= end) return [];
      return [change(item, what, event.at, event.by, event)];
    }),
  );
  return [
    ...joins.map(({ item, stay }) => change(item, "added", stay.from, stay.addedBy)),
    ...leaves.map(({ item, stay }) => change(item, "removed", stay.until ?? end, stay.removedBy)),
    ...edits,
  ];
}

const EDITS: Partial<Readonly<Record<ChangeField, ScopeChange["what"]>>> = {
  description: "description",
  criteria: "criteria",
  estimate: "estimate",
};

/** A comment of a person, or a link made, within a day of the change. */
export function reasonNear(item: WorkItem, at: Instant): ScopeChange["reason"] {
  const near = (one: Instant): boolean => Math.abs(one - at) <= REASON_HOURS * millisecondsInHour;
  if (item.comments?.some((comment) => near(comment.at) && !isMachine(comment.by, comment.at)))
    return "comment";
  const linked = item.events?.some(
    ({ field, at: made, to }) =>
      (field === "link" || field === "remote-link") && typeof to === "string" && near(made),
  );
  if (linked) return "link";
  return item.comments === undefined || isCut(item, "comments") ? "hidden" : undefined;
}
