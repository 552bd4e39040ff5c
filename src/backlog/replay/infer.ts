/** What is inferred from more than one change: the parent, the kind, when an item started, how and when it was closed. */

import type { StatusChange } from "../changes.ts";
import { closureIn, vocabularyOf } from "../history/changes/vocabulary.ts";
import {
  type Backlog,
  type Change,
  type ChangeField,
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
  /** Whether the item with this key is on the roadmap. */
  readonly isRoadmap: (key: string) => boolean;
}

/** Whether it was in another project, or of another team. */
export function leftProject(events: readonly Change[], kept: number, present: WorkItem): boolean {
  const from = next(events, kept, "project")?.from;
  return typeof from === "string" && from !== present.project;
}

/** What was above it; where the tracker keeps two parents, also whether that made it a sub-task. */
export function inferParent(item: PastItem, kept: number, present: WorkItem, { isRoadmap }: Rewinding): void {
  const events = present.events ?? [];
  const change = next(events, kept, "parent");
  if (change?.above === "any") {
    item.parent = change.from;
    return;
  }
  // The item above is the parent where there is one, else the roadmap item.
  const onRoadmap = typeof present.parent !== "string" || isRoadmap(present.parent);
  let issue: WorkItem["parent"] = onRoadmap ? null : present.parent;
  let project: WorkItem["parent"] = onRoadmap ? present.parent : undefined;
  for (let i = events.length - 1; i >= kept; i--) {
    const event = events[i];
    if (event?.field !== "parent") continue;
    if (event.above === "roadmap") project = event.from;
    else issue = event.from;
  }
  item.parent = issue === null ? project : issue;
  item.level = typeof issue === "string" ? -1 : 0;
}

export function inferKind(item: PastItem, touched: ReadonlySet<ChangeField>, team: Backlog): void {
  const { kinds } = vocabularyOf(team);
  if (!team.traits.typed) {
    if (isRoadmapItem(item as WorkItem)) return;
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

/** How and when it had been closed, if it had. */
export function inferClosure(item: PastItem, kept: number, present: WorkItem, team: Backlog): void {
  const { category, name } = item.status;
  const events = present.events ?? [];
  if (category !== "done") {
    item.closure = category === undefined ? undefined : null;
    item.closedAt = category === undefined ? undefined : null;
    return;
  }
  const resolution = next(events, kept, "resolution");
  const before = last(events, kept, "resolution");
  // Without a change of it since, the resolution is that of today, and so is what it means.
  const named = resolution !== undefined ? resolution.from : (before?.to ?? null);
  item.closure =
    resolution === undefined && present.status.name === name ? present.closure : closureIn(team, named, name);
  const ended = last(
    events,
    kept,
    "status",
    ({ from, to }) => to.category === "done" && from.category !== "done",
  );
  item.closedAt = ended?.at ?? (before?.to ? before.at : undefined);
}

export function inferStart(item: PastItem, kept: number, present: WorkItem, at: Instant): void {
  if (typeof present.startedAt !== "number" || present.startedAt <= at) return;
  item.startedAt =
    item.status.category === "started" ? last(present.events ?? [], kept, "status", isStart)?.at : null;
}

const isStart = ({ from, to }: StatusChange): boolean =>
  to.category === "started" && from.category !== "started";
