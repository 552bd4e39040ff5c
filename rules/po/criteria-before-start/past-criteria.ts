/** The acceptance criteria of an item on an earlier day. */
import { addHours } from "date-fns/addHours";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { once } from "../../../src/backlog/once.ts";
import { itemAt } from "../../../src/backlog/replay/replay.ts";
import { criteriaOf } from "../../../src/backlog/views/items/criteria.ts";
import type { Criteria } from "../../../src/text/criteria/criteria.ts";

/**
 * Criteria written down from a refinement of the same day count as agreed before (rule catalogue, rule 20;
 * judgement).
 */
const GRACE_HOURS = 24;

/** The criteria a story had when work on it began, and since. */
export interface CriteriaInTime {
  readonly item: WorkItem;
  readonly startedAt: Instant;
  /** When its text was changed for the first time after that, as far as it was. */
  readonly changedAt: Instant | undefined;
  readonly atStart: Criteria;
  readonly today: Criteria;
}

/**
 * undefined where work has not started, or where the text of that day is not known: Linear's history says
 * that a description was changed, and not from what to what.
 */
export function criteriaInTime(team: Backlog, item: WorkItem): CriteriaInTime | undefined {
  if (inTime(team).has(item)) return inTime(team).get(item);
  const found = workOut(team, item);
  inTime(team).set(item, found);
  return found;
}

const inTime = once((_team: Backlog) => new WeakMap<WorkItem, CriteriaInTime | undefined>());

function workOut(team: Backlog, item: WorkItem): CriteriaInTime | undefined {
  const startedAt = startOfWork(team, item);
  const today = criteriaOf(team, item);
  if (typeof startedAt !== "number" || today === undefined || item.events === undefined) return undefined;
  const by = addHours(startedAt, GRACE_HOURS).getTime();
  const later = item.events.find(
    ({ field, at }) => at > by && (field === "description" || field === "criteria"),
  );
  if (later === undefined) return { item, startedAt, changedAt: undefined, atStart: today, today };
  const past = itemAt(team, item, by);
  // Half of the text hidden is hidden: the criteria may have stood in it.
  const hidden = past === undefined || past.description === undefined || (item.criteria && !past.criteria);
  const atStart = hidden ? undefined : criteriaOf(team, past);
  return atStart === undefined ? undefined : { item, startedAt, changedAt: later.at, atStart, today };
}
