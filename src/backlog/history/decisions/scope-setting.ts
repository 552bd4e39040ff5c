/** Who sets the scope: every addition to and removal from a sprint; without sprints, every commitment on the board. */

import { millisecondsInDay, millisecondsInHour } from "date-fns/constants";
import { saysAnotherDecided } from "../../../text/conversation/deference.ts";
import { plainText } from "../../../text/read.ts";
import { hasRole, isHuman, roleAt } from "../../actors.ts";
import { changesOf, differenceOf } from "../../changes.ts";
import { INCIDENT, isIncident } from "../../incidents.ts";
import type { Backlog, Instant, Person, Role, WorkItem } from "../../model.ts";
import { once, onceAt } from "../../once.ts";
import { wordSet } from "../../run-work.ts";
import { moves } from "../changes/status-changes.ts";
import { workers } from "../requests/requests.ts";
import { isOwnerAway } from "./owner-away.ts";

export type Hand =
  | "owner"
  /** The product owner changed it, and a comment says that another person decided. */
  | "owner-told"
  | "pm"
  | "leader"
  | "outsider";

export interface ScopeSetting {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly what: "added" | "removed" | "committed";
  readonly hand: Hand;
  /** The sprint it was about; undefined without sprints. */
  readonly sprint: string | undefined;
}

const INCIDENTS = wordSet(INCIDENT);
/** Time before and after the act in which a comment belongs to it (judgement). */
const WORD_MS = 2 * millisecondsInHour;
/** What was in a sprint that ended so shortly before is carried over, not added. */
const TURN_MS = 4 * millisecondsInDay;

/**
 * Left out: what a sprint carries over into the next, incidents, planning by those who do the work, machines, and what
 * happens while the product owner is away.
 */
export const scopeSettings = onceAt((team: Backlog, now: Instant): readonly ScopeSetting[] => {
  const found: ScopeSetting[] = [];
  const sprints = (team.sprints?.length ?? 0) > 0;
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask" || isIncident(item, INCIDENTS)) continue;
    for (const { at, by, what, sprint } of sprints ? sprintMoves(team, item) : commitments(team, item)) {
      if (at > now || by === undefined || isHuman(by, at) !== true || isOwnerAway(team, at)) continue;
      const hand = handOf(team, item, by, at);
      if (hand !== undefined) found.push({ item, at, what, hand, sprint });
    }
  }
  return found.sort((a, b) => a.at - b.at);
});

interface Move {
  readonly at: Instant;
  readonly by: Person | undefined;
  readonly what: ScopeSetting["what"];
  readonly sprint: string | undefined;
}

function* sprintMoves(team: Backlog, item: WorkItem): Generator<Move> {
  for (const change of changesOf(item, "sprint")) {
    const { at, by, from } = change;
    const { into, out } = differenceOf(change);
    const [first] = into;
    if (first !== undefined) {
      if (!isCarriedOver(team, from ?? [], at)) yield { at, by, what: "added", sprint: first };
    } else if (out.length > 0) yield { at, by, what: "removed", sprint: out.at(-1) };
  }
}

const sprintEnds = once(
  (team: Backlog): ReadonlyMap<string, Instant | undefined> =>
    new Map((team.sprints ?? []).map(({ id, completeAt, endAt }) => [id, completeAt ?? endAt ?? undefined])),
);

/** It was in a sprint already, and that one was ending. */
function isCarriedOver(team: Backlog, before: readonly string[], at: Instant): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  const end = sprintEnds(team).get(last);
  return end === undefined || at >= end - TURN_MS;
}

/**
 * The not-started status that work is mostly started from; undefined where work is started from the backlog
 * itself.
 */
const committedStatus = once((team: Backlog): string | undefined => {
  const starts = new Map<string, number>();
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const start = moves(item)?.find(({ from, to }) => from.category === "new" && to.category === "started");
    if (start !== undefined) starts.set(start.from.name, (starts.get(start.from.name) ?? 0) + 1);
  }
  return [...starts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
});

function* commitments(team: Backlog, item: WorkItem): Generator<Move> {
  const committed = committedStatus(team);
  for (const { at, by, from, to } of moves(item) ?? []) {
    if (from.category === "new" && to.name === committed && from.name !== committed)
      yield { at, by, what: "committed", sprint: undefined };
    else if (from.name === committed && to.category === "new" && to.name !== committed)
      yield { at, by, what: "removed", sprint: undefined };
  }
}

const TEAM: readonly (Role | undefined)[] = ["dev", "qa"];

/** undefined: somebody who does the work. */
function handOf(team: Backlog, item: WorkItem, by: Person, at: Instant): Hand | undefined {
  const role = roleAt(by, at);
  if (role === "po") return isDecidedByAnother(item, by, at) ? "owner-told" : "owner";
  if (role === "pm" || role === "leader") return role;
  if (TEAM.includes(role) || workers(team).has(by)) return undefined;
  return "outsider";
}

const isDecidedByAnother = (item: WorkItem, by: Person, at: Instant): boolean =>
  item.comments?.some(
    (one) =>
      Math.abs(one.at - at) <= WORD_MS &&
      (one.by === by || hasRole(one.by, "po", one.at)) &&
      saysAnotherDecided(plainText(one.text)),
  ) ?? false;
