/** Additions to running sprints, and whether something was removed in exchange. */
import { millisecondsInHour } from "date-fns/constants";
import type { EstimateChange } from "../../changes.ts";
import { INCIDENT, isIncident } from "../../incidents.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { wordSet } from "../../run-work.ts";
import { scopeChanges } from "../sprints/scope-changes.ts";
import { sprintScopes } from "../sprints/sprint-scope.ts";

/** An exchange is made within two days (rule catalogue, rule 49). */
const EXCHANGE_MS = 48 * millisecondsInHour;
/** What is removed is at least half of what is added (rule catalogue, rule 49). */
const EQUAL = 0.5;

export interface Addition {
  readonly item: WorkItem;
  readonly sprint: Sprint;
  readonly at: Instant;
  readonly traded: boolean;
  /** Its sprint ended with nothing left to do. */
  readonly finished: boolean;
}

const INCIDENTS = wordSet(INCIDENT);

/** By people, after planning, without incidents; oldest first. */
export const additions = onceAt((team: Backlog, now: Instant): readonly Addition[] => {
  const changes = scopeChanges(team, now).filter(({ human }) => human === true);
  const finished = new Set(
    sprintScopes(team, now).flatMap(({ sprint, ended, unfinished }) =>
      ended && unfinished.length === 0 ? [sprint.id] : [],
    ),
  );
  const gone = Map.groupBy(
    changes.filter(({ what, event }) => what === "removed" || (event?.field === "estimate" && isCut(event))),
    ({ sprint }) => sprint.id,
  );
  return changes
    .filter(({ what, item }) => what === "added" && !isIncident(item, INCIDENTS))
    .map(({ item, sprint, at }) => ({
      ...{ item, sprint, at, finished: finished.has(sprint.id) },
      traded: (gone.get(sprint.id) ?? []).some(
        (one) => one.item !== item && Math.abs(one.at - at) <= EXCHANGE_MS && isEnough(one.item, item),
      ),
    }));
});

/** Taking the estimate away is a cut to nothing. */
const isCut = ({ from, to }: EstimateChange): boolean =>
  typeof from === "number" && from > 0 && to !== undefined && (to ?? 0) <= from * EQUAL;

/** Without estimates one item counts as much as another. */
const isEnough = (out: WorkItem, into: WorkItem): boolean =>
  !out.estimate || !into.estimate || out.estimate >= into.estimate * EQUAL;
