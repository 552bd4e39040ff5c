/** Plain counts that anyone can check by hand, over every issue of the team's project at whatever level. */
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { CARRIED_SPRINTS, closedSprintsOf } from "./carried.ts";
import { lastUpdateShown, unchangedDays } from "./last-change.ts";

/** null: the source shows it of none of the items. */
type KnownCount = number | null;

export interface CensusCounts {
  readonly new: number;
  readonly started: number;
  readonly done: number;
  /** A part of done: ended as declined, whatever the tracker calls it. */
  readonly declined: KnownCount;
  /** Items whose status category is not known; in none of the three. */
  readonly uncategorised: number;
  readonly open: {
    readonly withoutDescription: KnownCount;
    readonly withoutAssignee: KnownCount;
    readonly withoutPriority: KnownCount;
    readonly withoutParent: KnownCount;
    /** Last change more than 180 whole days before now. */
    readonly notUpdated180d: KnownCount;
    readonly notUpdated365d: KnownCount;
    /** In three or more closed sprints and still open. */
    readonly carriedThreeSprints: KnownCount;
  };
  readonly startedWithoutAssignee: KnownCount;
  readonly comments: KnownCount;
  readonly events: KnownCount;
}

export function census(team: Backlog, now: Instant): CensusCounts {
  const { items } = team;
  const byCategory = Map.groupBy(items, (item) => item.status.category);
  const inCategory = (category: WorkItem["status"]["category"]): readonly WorkItem[] =>
    byCategory.get(category) ?? [];
  const started = inCategory("started");
  const done = inCategory("done");
  const open = [...inCategory("new"), ...started];
  const notUpdated = (days: number): KnownCount =>
    countKnown(
      open,
      (item) => unchangedDays(lastUpdateShown(team, item), days + 1, now),
      (unchanged) => unchanged > days,
    );
  const nobody = (assignee: WorkItem["assignee"]): boolean => assignee === null;

  return {
    new: inCategory("new").length,
    started: started.length,
    done: done.length,
    declined: countKnown(
      done,
      (item) => item.closure,
      (closure) => closure === "declined",
    ),
    uncategorised: inCategory(undefined).length,
    open: {
      withoutDescription: countKnown(
        open,
        (item) => item.description,
        (text) => text === null || isBlank(text.source),
      ),
      withoutAssignee: countKnown(open, (item) => item.assignee, nobody),
      withoutPriority: countKnown(
        open,
        (item) => item.priority,
        (priority) => priority === null,
      ),
      withoutParent: countKnown(
        open,
        (item) => item.parent,
        (parent) => parent === null,
      ),
      notUpdated180d: notUpdated(180),
      notUpdated365d: notUpdated(365),
      carriedThreeSprints: countKnown(open, closedSprintsOf, (sprints) => sprints >= CARRIED_SPRINTS),
    },
    startedWithoutAssignee: countKnown(started, (item) => item.assignee, nobody),
    comments: sumKnown(items, (item) => item.comments?.length),
    events: sumKnown(items, (item) => item.events?.length),
  };
}

function countKnown<T>(
  items: readonly WorkItem[],
  field: (item: WorkItem) => T | undefined,
  holds: (value: T) => boolean,
): KnownCount {
  return sumKnown(items, (item) => {
    const value = field(item);
    return value === undefined ? undefined : Number(holds(value));
  });
}

function sumKnown(items: readonly WorkItem[], field: (item: WorkItem) => number | undefined): KnownCount {
  let sum = 0;
  let isKnown = items.length === 0;
  for (const item of items) {
    const value = field(item);
    if (value === undefined) continue;
    isKnown = true;
    sum += value;
  }
  return isKnown ? sum : null;
}

/** Without building a trimmed copy of a long text. */
const isBlank = (text: string): boolean => !/\S/.test(text);
