/** Items whose status disagrees with the items below them, with their release or with their date. */
import { subDays } from "date-fns/subDays";
import { daysBetween } from "../../../src/backlog/calendar.ts";
import { type Backlog, type Instant, isRoadmapItem, type WorkItem } from "../../../src/backlog/model.ts";
import { byKey, childrenOf, isDone, isOpen } from "../../../src/backlog/views/items/items.ts";
import { isLive } from "../../../src/backlog/views/roadmap/roadmap.ts";

/** Days in which a finished parent is looked at. Of older ones the sub-tasks that are still open are. */
export const PARENT_DAYS = 90;

export const BELOW_OPEN = "done although items below it are open";
export const BELOW_DONE = "open although everything below it is done";
export const ABOVE_DONE = "open although the item above it is done";
const RELEASED = "open in a version that is released";
export const OVERDUE = "open after its due date";

type Contradiction =
  | typeof BELOW_OPEN
  | typeof BELOW_DONE
  | typeof ABOVE_DONE
  | typeof RELEASED
  | typeof OVERDUE;

/** An item and what its status contradicts; nothing where every answer was good. */
export interface Compared {
  readonly item: WorkItem;
  readonly contradictions: readonly Contradiction[];
  /** Not all items below it were read: there may be a contradiction. */
  readonly hidden: boolean;
}

/** Every item that at least one question applies to. A status may be behind for `grace` days. */
export function compared(team: Backlog, now: Instant, grace: number): readonly Compared[] {
  const found: Compared[] = [];
  const since = subDays(now, PARENT_DAYS).getTime();
  for (const item of new Set<WorkItem>([...team.roadmap, ...team.items])) {
    // Nearly all items of an old project ended long ago: nothing is asked of them, and nothing made for them.
    if (isDone(item) && !isRecent(item, since, now)) continue;
    const answers = ask(team, item, { now, since, grace }).filter((one) => one !== undefined);
    if (answers.length === 0) continue;
    found.push({
      item,
      contradictions: answers.filter((one) => one !== "fine" && one !== "hidden"),
      hidden: answers.includes("hidden"),
    });
  }
  return found;
}

/** undefined: the question does not apply, or the source never shows its answer; hidden: items below were left out. */
type Answer = Contradiction | "fine" | "hidden" | undefined;

interface When {
  readonly now: Instant;
  /** From then on a finished parent is looked at. */
  readonly since: Instant;
  /** Days. */
  readonly grace: number;
}

function ask(team: Backlog, item: WorkItem, when: When): readonly Answer[] {
  const { now, grace } = when;
  if (isDone(item)) return [belowOpen(team, item)];
  if (isRoadmapItem(item) ? !isLive(item) : !isOpen(item)) return [];
  return [
    belowDone(team, item, now, grace),
    aboveDone(team, item, when),
    released(item),
    overdue(item, now, grace),
  ];
}

const allRead = (team: Backlog, { children }: WorkItem): boolean =>
  children.every((key) => byKey(team).has(key));

const isWhole = ({ capabilities }: Backlog): boolean => capabilities["whole-backlog"] === true;

const says = (holds: boolean, words: Contradiction): Answer => (holds ? words : "fine");

function belowOpen(team: Backlog, item: WorkItem): Answer {
  const below = childrenOf(team, item);
  if (below.length === 0) return undefined;
  if (below.some(isOpen)) return BELOW_OPEN;
  return isWhole(team) && allRead(team, item) ? "fine" : "hidden";
}

function belowDone(team: Backlog, item: WorkItem, now: Instant, grace: number): Answer {
  const below = childrenOf(team, item);
  // A child in a project that was not read may be open.
  if (below.length === 0 || !allRead(team, item)) return undefined;
  if (!below.every(isDone)) return "fine";
  if (!isWhole(team)) return "hidden";
  const ends = below.map(({ closedAt }) => closedAt).filter((end) => typeof end === "number");
  if (ends.length < below.length) return undefined;
  return says(daysBetween(Math.max(...ends), now) > grace, BELOW_DONE);
}

/** A sub-task is a part of the item above it. Where that was finished lately, the item above is asked instead. */
function aboveDone(team: Backlog, item: WorkItem, { now, since }: When): Answer {
  if (item.kind !== "subtask" || typeof item.parent !== "string") return undefined;
  const above = byKey(team).get(item.parent);
  if (above?.status.category === undefined || isRecent(above, since, now)) return undefined;
  return says(isDone(above), ABOVE_DONE);
}

/** Planned for several versions, it may be open until the last of them. */
function released({ releases = [] }: WorkItem): Answer {
  if (releases.length === 0 || releases.some((one) => one.released === undefined)) return undefined;
  return says(
    releases.every((one) => one.released === true),
    RELEASED,
  );
}

function overdue(item: WorkItem, now: Instant, grace: number): Answer {
  const late = daysLate(item, now);
  return late === undefined ? undefined : says(late > grace, OVERDUE);
}

/** Days since the day it was planned for, negative before it; undefined where it has none. */
export function daysLate(item: WorkItem, now: Instant): number | undefined {
  const planned = (isRoadmapItem(item) ? item.targetAt : undefined) ?? item.dueAt;
  return typeof planned === "number" ? daysBetween(planned, now) : undefined;
}

const isRecent = ({ closedAt }: WorkItem, since: Instant, now: Instant): boolean =>
  typeof closedAt === "number" && closedAt >= since && closedAt <= now;
