/** What follows from more than one change: the parent, the kind, how and when an item began and ended. */

import { closureIn, statusNamed, vocabularyOf } from "../history/changes/vocabulary.ts";
import {
  type Backlog,
  type Event,
  type EventField,
  type Instant,
  type ItemKind,
  isRoadmapItem,
  type WorkItem,
} from "../model.ts";
import type { SprintPast } from "./sprints.ts";
import { last, next } from "./timeline.ts";
import type { PastItem } from "./undo.ts";

/** What rewinding needs to know beside the item. */
export interface Rewinding {
  readonly team: Backlog;
  readonly sprints: SprintPast;
  /** Keys of what stands on the roadmap: in Linear a parent is either an issue or one of these. */
  readonly isRoadmap: (key: string) => boolean;
  /** Keys by id: servers write the id of a parent where it has no key of its own. */
  readonly keyOf: (id: string) => string | undefined;
}

/** Keys of Jira and teams of Linear: a key of another project, or another team. */
export function leftProject(
  events: readonly Event[],
  kept: number,
  present: WorkItem,
  team: Backlog,
): boolean {
  const from = next(events, kept, "project")?.from;
  if (typeof from !== "string") return false;
  const dash = from.lastIndexOf("-");
  const project = team.tracker === "jira" && dash > 0 ? from.slice(0, dash) : from;
  return project !== present.project;
}

export function parentAt(
  events: readonly Event[],
  kept: number,
  present: WorkItem,
  { team, isRoadmap, keyOf }: Rewinding,
): WorkItem["parent"] {
  if (team.tracker === "jira") {
    const from = next(events, kept, "parent")?.from;
    return from ? (keyOf(from) ?? from) : from === undefined ? undefined : null;
  }
  // Linear tells of the issue above and of the project apart; the issue is the parent where there is one.
  const isAbove = ({ from, to }: Event): boolean => isRoadmap(from ?? to ?? "");
  const onRoadmap = typeof present.parent !== "string" || isRoadmap(present.parent);
  let issue: WorkItem["parent"] = onRoadmap ? null : present.parent;
  let project: WorkItem["parent"] = onRoadmap ? present.parent : undefined;
  for (let i = events.length - 1; i >= kept; i--) {
    const event = events[i];
    if (event?.field !== "parent") continue;
    if (isAbove(event)) project = event.from;
    else issue = event.from;
  }
  return issue === null ? project : issue;
}

export function settleKind(item: PastItem, touched: ReadonlySet<EventField>, team: Backlog): void {
  const { kinds } = vocabularyOf(team);
  if (team.tracker === "linear") {
    if (isRoadmapItem(item as WorkItem)) return;
    if (touched.has("parent")) item.level = typeof item.parent === "string" && item.level === -1 ? -1 : 0;
    const named = item.labels?.flatMap((label) => kinds.get(label)?.kind ?? []) ?? [];
    const kind: ItemKind = named.includes("bug") ? "bug" : (named[0] ?? "story");
    item.kind = item.level === -1 ? "subtask" : kind;
    return;
  }
  const found = touched.has("type") && item.type !== undefined ? kinds.get(item.type) : undefined;
  if (found === undefined) return;
  item.kind = found.kind;
  item.level = found.level;
}

/** How and when it had ended, if it had. */
export function settleEnd(item: PastItem, kept: number, present: WorkItem, team: Backlog): void {
  const { category, name } = item.status;
  const events = present.events ?? [];
  if (category !== "done") {
    item.closure = category === undefined ? undefined : null;
    item.closedAt = category === undefined ? undefined : null;
    return;
  }
  const resolution = next(events, kept, "resolution");
  const before = last(events, kept, (event) => event.field === "resolution");
  // Without a change of it since, the resolution is that of today, and so is what it means.
  const named = resolution !== undefined ? resolution.from : (before?.to ?? null);
  item.closure =
    resolution === undefined && present.status.name === name ? present.closure : closureIn(team, named, name);
  const ended = last(
    events,
    kept,
    (event) =>
      event.field === "status" &&
      statusNamed(team, event.to).category === "done" &&
      statusNamed(team, event.from).category !== "done",
  );
  item.closedAt = ended?.at ?? (typeof before?.to === "string" ? before.at : undefined);
}

export function settleStart(
  item: PastItem,
  kept: number,
  present: WorkItem,
  at: Instant,
  team: Backlog,
): void {
  if (typeof present.startedAt !== "number" || present.startedAt <= at) return;
  item.startedAt =
    item.status.category === "started"
      ? last(
          present.events ?? [],
          kept,
          ({ field, to }) => field === "status" && statusNamed(team, to).category === "started",
        )?.at
      : null;
}
