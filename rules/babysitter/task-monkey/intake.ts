/** Started stories, and what was decided about them by others in their first day. */

import { millisecondsInDay } from "date-fns/constants";
import { isHuman, rolesAt } from "../../../src/backlog/actors.ts";
import { classify, isDecision } from "../../../src/backlog/history/changes/classify.ts";
import { entriesOf } from "../../../src/backlog/history/changes/entries.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import { workers } from "../../../src/backlog/history/requests/requests.ts";
import { INCIDENT, isIncident } from "../../../src/backlog/incidents.ts";
import type { Backlog, Change, ChangeField, Instant, Person, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { wordSet } from "../../../src/backlog/run-work.ts";

export interface Intake {
  readonly item: WorkItem;
  /** Start of work. */
  readonly at: Instant;
  /** What others set in the first day. */
  readonly set: readonly ChangeField[];
  /** The product owner decided something on it before the start. */
  readonly decided: boolean;
}

const INCIDENTS = wordSet(INCIDENT);

export const intake = onceAt((team: Backlog, now: Instant): readonly Intake[] =>
  team.items.flatMap((item) => {
    const at = item.kind === "story" ? startOfWork(team, item) : undefined;
    const { createdAt, creator } = item;
    if (typeof at !== "number" || at > now || createdAt === undefined || isIncident(item, INCIDENTS))
      return [];
    const set = new Set<ChangeField>();
    if (creator && isOutside(team, creator, createdAt)) {
      if (item.assignee && !item.events?.some(({ field }) => field === "assignee")) set.add("assignee");
      if (item.dueAt && !item.events?.some(({ field }) => field === "due")) set.add("due");
      if (item.sprints?.length && !item.events?.some(({ field }) => field === "sprint")) set.add("sprint");
    }
    let decided = false;
    for (const entry of entriesOf(item, at)) {
      if (rolesAt(entry.by, entry.at).includes("po")) decided ||= isDecision(classify(team, entry, now).kind);
      else if (entry.by && entry.at - createdAt <= millisecondsInDay && isOutside(team, entry.by, entry.at))
        for (const change of entry.events) if (gives(change)) set.add(change.field);
    }
    return [{ item, at, set: [...set], decided }];
  }),
);

/** It adds the item to a sprint, or gives it an assignee or a date. */
function gives({ field, to }: Change): boolean {
  if (field === "sprint") return (to?.length ?? 0) > 0;
  return (field === "assignee" || field === "due") && to !== null && to !== undefined;
}

const isOutside = (team: Backlog, by: Person, at: Instant): boolean => {
  const roles = rolesAt(by, at);
  if (isHuman(by, at) !== true) return false;
  return roles.length === 0 ? !workers(team).has(by) : !roles.includes("po") && !roles.includes("dev");
};
