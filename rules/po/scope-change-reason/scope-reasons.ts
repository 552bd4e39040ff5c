/** Changes of a running sprint's scope that people made, and whether anybody said why. */
import { millisecondsInHour } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import type { TextChange } from "../../../src/backlog/changes.ts";
import { bulkRuns } from "../../../src/backlog/history/changes/bulk.ts";
import { changesCriteria } from "../../../src/backlog/history/changes/text-edits.ts";
import { type ScopeChange, scopeChanges } from "../../../src/backlog/history/sprints/scope-changes.ts";
import {
  type Backlog,
  type Change,
  type Instant,
  isRoadmapItem,
  type WorkItem,
} from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { ancestors } from "../../../src/backlog/views/items/items.ts";

/** Covers changes of the last half year. */
export const REASON_DAYS = 180;
/** Hours around a change in which an update above the item explains it. */
const UPDATE_HOURS = 24;

export interface ReasonedChange {
  readonly change: ScopeChange;
  /** undefined: comments are not shown, and no other reason was found. */
  readonly explained: boolean | undefined;
}

/**
 * Items added and removed, and criteria changed. What was created in the sprint says why in its own text and
 * is left out. What one person did in bulk is one change, explained where one of its items is.
 */
export const reasonedChanges = onceAt((team: Backlog, now: Instant): readonly ReasonedChange[] => {
  const since = subDays(now, REASON_DAYS).getTime();
  const asked = scopeChanges(team, now).filter(
    ({ what, at, human, event }) =>
      at >= since &&
      human === true &&
      event !== undefined &&
      (MOVES.has(what) || (isText(event) && changesCriteria(event) === true)),
  );
  const runs = bulkRuns(asked.flatMap(({ item, event }) => (event === undefined ? [] : { item, event })));
  const heads = new Map<Change | undefined, ReasonedChange>();
  for (const change of asked) {
    const head = (change.event && runs.get(change.event)?.event) ?? change.event;
    const explained = isExplained(team, change);
    const known = heads.get(head);
    if (known === undefined) heads.set(head, { change, explained });
    else if (known.explained !== true && explained !== false) heads.set(head, { ...known, explained });
  }
  return [...heads.values()];
});

const isText = (change: Change): change is TextChange =>
  change.field === "description" || change.field === "criteria";

const MOVES: ReadonlySet<ScopeChange["what"]> = new Set(["added", "removed"]);

function isExplained(team: Backlog, { item, at, reason }: ScopeChange): boolean | undefined {
  if (reason === "comment" || reason === "link" || hasUpdateAbove(team, item, at)) return true;
  return reason === "hidden" ? undefined : false;
}

const hasUpdateAbove = (team: Backlog, item: WorkItem, at: Instant): boolean =>
  ancestors(team, item).some(
    (above) =>
      isRoadmapItem(above) &&
      above.updates?.some((update) => Math.abs(update.at - at) <= UPDATE_HOURS * millisecondsInHour),
  );
