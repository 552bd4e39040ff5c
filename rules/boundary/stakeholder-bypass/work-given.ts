/**
 * Work that reaches the team past its planning: added to a running sprint, or assigned to a developer by
 * somebody else.
 */

import { millisecondsInMinute } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import { isHuman, rolesAt } from "../../../src/backlog/actors.ts";
import { changesOf, isAct, isOwn } from "../../../src/backlog/changes.ts";
import { workers } from "../../../src/backlog/history/requests/requests.ts";
import { sprintActs } from "../../../src/backlog/history/sprints/sprint-acts.ts";
import type { Backlog, Instant, Person, Role, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** Covers the last half year. */
export const GIVEN_DAYS = 180;
/** Days before it in which a comment by the product owner makes it the owner's (judgement). */
const AGREED_DAYS = 3;
/** The bulk guard's span (rule catalogue 0), here from each assignment to the next. */
const PAUSE_MS = 5 * millisecondsInMinute;

export interface GivenWork {
  readonly item: WorkItem;
  readonly what: "added" | "assigned";
  readonly at: Instant;
  readonly by: Person;
  /** Neither of the team nor its product owner or manager, and no comment by one of these before it. */
  readonly past: boolean;
}

/** In the last half year, by people, oldest first. One person's acts on one item count once. */
export const workGiven = onceAt((team: Backlog, now: Instant): readonly GivenWork[] => {
  const since = subDays(now, GIVEN_DAYS).getTime();
  const acts = [...sprintActs(team, now), ...assignments(team, since, now)].sort((a, b) => a.at - b.at);
  const seen = new Map<WorkItem, Set<Person>>();
  const found: GivenWork[] = [];
  for (const { item, what, at, by } of acts) {
    if ((what !== "added" && what !== "assigned") || at < since) continue;
    const givers = seen.get(item) ?? new Set();
    seen.set(item, givers);
    if (givers.has(by)) continue;
    givers.add(by);
    found.push({ item, what, at, by, past: isOutside(team, by, at) && !isAgreed(item, at) });
  }
  return found;
});

type Assignment = Pick<GivenWork, "item" | "at" | "by"> & { readonly what: "assigned" };

/** Of work to somebody who does it, by another person. What an item is created with may be the tracker's default. */
function assignments(team: Backlog, since: Instant, now: Instant): readonly Assignment[] {
  const found: Assignment[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    for (const { at, by, to: doer } of changesOf(item, "assignee").filter(isAct)) {
      if (at < since || at > now || !doer) continue;
      if (by === undefined || doer.ref === by.ref || isHuman(by, at) !== true) continue;
      if (doesWork(team, doer, at)) found.push({ item, what: "assigned", at, by });
    }
  }
  return atStrokes(found.sort((a, b) => a.at - b.at));
}

/** Of what one person assigns without a pause only the first counts: a hand-over, a clean-up. */
function atStrokes(found: readonly Assignment[]): readonly Assignment[] {
  const last = new Map<Person, Instant>();
  return found.filter(({ by, at }) => {
    const before = last.get(by);
    last.set(by, at);
    return before === undefined || at - before > PAUSE_MS;
  });
}

function doesWork(team: Backlog, person: Person, at: Instant): boolean {
  const roles = rolesAt(person, at);
  return roles.length === 0 ? workers(team).has(person) : roles.includes("dev");
}

const INSIDE: readonly Role[] = ["po", "pm", "dev", "qa"];

/** Nobody lists every developer: an account without a role that does the team's work is of the team. */
function isOutside(team: Backlog, person: Person, at: Instant): boolean {
  const roles = rolesAt(person, at);
  return roles.length === 0 ? !workers(team).has(person) : !roles.some((role) => INSIDE.includes(role));
}

function isAgreed({ comments, events }: WorkItem, at: Instant): boolean {
  const from = subDays(at, AGREED_DAYS).getTime();
  return [...(comments ?? []), ...(events ?? []).filter(isOwn)].some(
    (one) =>
      one.at >= from && one.at < at && rolesAt(one.by, one.at).some((role) => role === "po" || role === "pm"),
  );
}
