/** What commits the roadmap: a date, a priority, a start, an end. */

import { millisecondsInDay } from "date-fns/constants";
import { isHuman, rolesAt } from "../../../src/backlog/actors.ts";
import { changesOf, HIDDEN_STATUS, isOwn, type StatusChange } from "../../../src/backlog/changes.ts";
import { bulkRuns } from "../../../src/backlog/history/changes/bulk.ts";
import { endIn } from "../../../src/backlog/history/changes/endings.ts";
import { changeOf, type Entry, entriesOf } from "../../../src/backlog/history/changes/entries.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import { dateChanges } from "../../../src/backlog/history/decisions/date-moves.ts";
import type { Backlog, Change, Instant, Person, RoadmapItem, Status } from "../../../src/backlog/model.ts";
import { descendants } from "../../../src/backlog/views/items/items.ts";

/**
 * Days before and after a change in which a comment or an assignment by its owner makes it the owner's
 * (catalogue 34).
 */
const VOUCHED_DAYS = 3;

export interface Commitment {
  readonly item: RoadmapItem;
  readonly what: "created" | "started" | "cancelled" | "date" | "priority";
  readonly at: Instant;
  /** undefined: the source names no author. */
  readonly by: Person | undefined;
  /** Made by the product manager or a leader, or with a comment by one of them nearby. */
  readonly owned: boolean;
}

/** Since that day, by people and by nobody known; changes made in bulk are one. Oldest first. */
export function commitments(team: Backlog, since: Instant, now: Instant): readonly Commitment[] {
  const found: { item: RoadmapItem; what: Commitment["what"]; event: Change }[] = [];
  for (const item of team.roadmap) {
    if (item.events === undefined) continue;
    const born = creation(item);
    if (born !== undefined && born.at >= since && born.at <= now)
      found.push({ item, what: "created", event: born });
    for (const entry of entriesOf(item, now, since)) {
      const change = commitmentIn(team, item, entry);
      if (change !== undefined) found.push({ item, ...change });
    }
  }
  const signed = found.filter(({ event: { by, at } }) => isHuman(by, at) !== false);
  const runs = bulkRuns(signed);
  return signed
    .filter(({ event }) => (runs.get(event)?.event ?? event) === event)
    .map(({ item, what, event: { at, by } }) => ({
      ...{ item, what, at, by },
      owned: isOwner(by, at) || isVouchedFor(item, at),
    }))
    .sort((a, b) => a.at - b.at);
}

/** An item created with a date or in progress, as if it were a change. */
function creation(item: RoadmapItem): Change | undefined {
  if (item.createdAt === undefined) return undefined;
  const [status] = changesOf(item, "status");
  const initial: Status = status === undefined ? item.status : status.from;
  const [date] = dateChanges(item);
  const target = date === undefined ? item.targetAt : date.from;
  if (initial.category !== "started" && typeof target !== "number") return undefined;
  const by = item.creator ?? item.reporter ?? undefined;
  return { at: item.createdAt, by, field: "status", from: HIDDEN_STATUS, to: initial };
}

function commitmentIn(
  team: Backlog,
  item: RoadmapItem,
  entry: Entry,
): { readonly what: Commitment["what"]; readonly event: Change } | undefined {
  const ended = endIn(team, entry);
  if (ended?.closure === "declined" || ended?.closure === "invalid")
    return { what: "cancelled", event: ended.event };
  const status = changeOf(entry, "status");
  if (status !== undefined && isStart(status) && !workHasBegun(team, item, status.at))
    return { what: "started", event: status };
  const date = changeOf(entry, "target") ?? changeOf(entry, "due");
  if (date !== undefined) return { what: "date", event: date };
  const priority = changeOf(entry, "priority");
  return priority && { what: "priority", event: priority };
}

const isStart = ({ from, to }: StatusChange): boolean => from.category === "new" && to.category === "started";

/** A change that only follows the work below the item is bookkeeping, not a commitment. */
const workHasBegun = (team: Backlog, item: RoadmapItem, at: Instant): boolean =>
  descendants(team, item).some((one) => {
    const start = one.kind === "roadmap" ? undefined : startOfWork(team, one);
    return typeof start === "number" && start <= at + millisecondsInDay;
  });

const isOwner = (by: Person | null | undefined, at: Instant): boolean => {
  const roles = rolesAt(by, at);
  return roles.includes("pm") || roles.includes("leader");
};

function isVouchedFor(item: RoadmapItem, at: Instant): boolean {
  const near = (one: Instant): boolean => Math.abs(one - at) <= VOUCHED_DAYS * millisecondsInDay;
  const words = [...(item.comments ?? []), ...(item.updates ?? []), ...(item.events ?? []).filter(isOwn)];
  if (words.some((one) => near(one.at) && isOwner(one.by, one.at))) return true;
  return changesOf(item, "assignee").some(({ to, at: when }) => near(when) && isOwner(to, when));
}
