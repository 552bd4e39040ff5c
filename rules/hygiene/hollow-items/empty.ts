/** Items that are a title and little else. */
import { subDays } from "date-fns/subDays";
import {
  type Backlog,
  type Instant,
  isRoadmapItem,
  type RoadmapItem,
  type WorkItem,
} from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { childrenOf, isStarted } from "../../../src/backlog/views/items/items.ts";
import { hasNoDescription } from "../../../src/backlog/views/items/readiness.ts";
import { readyZone } from "../../../src/backlog/views/items/ready-zone.ts";
import { isLive } from "../../../src/backlog/views/roadmap/roadmap.ts";
import { hasLinkedWork } from "../../../src/backlog/views/roadmap/ties.ts";

type Lack =
  | "in progress without an assignee"
  | "on the roadmap without an owner"
  | "without any item below it"
  | "near the sprint with an empty description";

/** An item and what it lacks; nothing where every answer was good. */
export interface Looked {
  readonly item: WorkItem;
  readonly lacking: readonly Lack[];
  /** Items were left out: there may be some below it. */
  readonly hidden: boolean;
}

/** Every item that at least one question applies to. An epic must have an item below it after `days` days. */
export function lookInside(team: Backlog, now: Instant, days: number): readonly Looked[] {
  const members = new Map<string, WorkItem>();
  for (const item of readyZone(team, now).items) members.set(item.key, item);
  for (const item of team.items) if (item.kind !== "roadmap" && isStarted(item)) members.set(item.key, item);
  for (const item of team.roadmap) if (isLive(item)) members.set(item.key, item);
  return [...members.values()].flatMap((item) => {
    const answers = ask(team, item, now, days).filter((one) => one !== undefined);
    if (answers.length === 0) return [];
    const lacking = answers.filter((one) => one !== "fine" && one !== "hidden");
    return [{ item, lacking, hidden: answers.includes("hidden") }];
  });
}

/** undefined: the question does not apply, or the source never shows its answer; hidden: items were left out. */
type Answer = Lack | "fine" | "hidden" | undefined;

function ask(team: Backlog, item: WorkItem, now: Instant, days: number): readonly Answer[] {
  if (!isRoadmapItem(item)) return [assignee(item), description(team, item, now)];
  const old = (item.createdAt ?? now) <= subDays(now, days).getTime();
  return [owner(item), old ? below(team, item) : undefined];
}

const says = (holds: boolean, words: Lack): Answer => (holds ? words : "fine");

const assignee = (item: WorkItem): Answer =>
  !isStarted(item) || item.assignee === undefined
    ? undefined
    : says(item.assignee === null, "in progress without an assignee");

const inZone = onceAt((team: Backlog, now: Instant) => new Set(readyZone(team, now).items));

function description(team: Backlog, item: WorkItem, now: Instant): Answer {
  if (item.kind === "subtask" || !inZone(team, now).has(item)) return undefined;
  const empty = hasNoDescription(item);
  return empty === undefined ? undefined : says(empty, "near the sprint with an empty description");
}

function owner(item: RoadmapItem): Answer {
  const { lead, assignee } = item;
  if (lead === undefined && assignee === undefined) return undefined;
  return says((lead ?? assignee ?? null) === null, "on the roadmap without an owner");
}

function below(team: Backlog, item: RoadmapItem): Answer {
  if (team.capabilities.hierarchy !== true || (item.tier !== "epic" && item.tier !== "project"))
    return undefined;
  if (item.children.length > 0 || childrenOf(team, item).length > 0) return "fine";
  const linked = hasLinkedWork(team, item);
  if (linked !== true && team.capabilities["whole-backlog"] !== true) return "hidden";
  return linked === undefined ? undefined : says(!linked, "without any item below it");
}
