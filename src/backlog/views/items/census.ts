/** Plain counts that anyone can check by hand, over every issue of the team's project at whatever level. */
import { daysBetween } from "../../calendar.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";

/** null: the source shows it of none of the items. */
type Told = number | null;

export interface CensusCounts {
  readonly new: number;
  readonly started: number;
  readonly done: number;
  /** A part of done: ended as declined, whatever the tracker calls it. */
  readonly declined: Told;
  /** Items whose status category is not told; in none of the three. */
  readonly uncategorised: number;
  readonly open: {
    readonly withoutDescription: Told;
    readonly withoutAssignee: Told;
    readonly withoutPriority: Told;
    readonly withoutParent: Told;
    /** Last change more than 180 whole days before now. */
    readonly notUpdated180d: Told;
    readonly notUpdated365d: Told;
    /** In three or more closed sprints and still open. */
    readonly carriedThreeSprints: Told;
  };
  readonly startedWithoutAssignee: Told;
  readonly comments: Told;
  readonly events: Told;
}

export function census(team: Backlog, now: Instant): CensusCounts {
  const { items } = team;
  const byCategory = Map.groupBy(items, (item) => item.status.category);
  const inCategory = (category: WorkItem["status"]["category"]): readonly WorkItem[] =>
    byCategory.get(category) ?? [];
  const started = inCategory("started");
  const done = inCategory("done");
  const open = [...inCategory("new"), ...started];
  const notUpdated = (days: number): Told =>
    countTold(
      open,
      (item) => item.updatedAt,
      (at) => daysBetween(at, now) > days,
    );
  const nobody = (assignee: WorkItem["assignee"]): boolean => assignee === null;

  return {
    new: inCategory("new").length,
    started: started.length,
    done: done.length,
    declined: countTold(
      done,
      (item) => item.closure,
      (closure) => closure === "declined",
    ),
    uncategorised: inCategory(undefined).length,
    open: {
      withoutDescription: countTold(
        open,
        (item) => item.description,
        (text) => text === null || isBlank(text.source),
      ),
      withoutAssignee: countTold(open, (item) => item.assignee, nobody),
      withoutPriority: countTold(
        open,
        (item) => item.priority,
        (priority) => priority === null,
      ),
      withoutParent: countTold(
        open,
        (item) => item.parent,
        (parent) => parent === null,
      ),
      notUpdated180d: notUpdated(180),
      notUpdated365d: notUpdated(365),
      carriedThreeSprints: countTold(
        open,
        (item) => item.sprints,
        (sprints) => sprints.filter((sprint) => sprint.state === "closed").length >= 3,
      ),
    },
    startedWithoutAssignee: countTold(started, (item) => item.assignee, nobody),
    comments: sumTold(items, (item) => item.comments?.length),
    events: sumTold(items, (item) => item.events?.length),
  };
}

function countTold<T>(
  items: readonly WorkItem[],
  field: (item: WorkItem) => T | undefined,
  holds: (value: T) => boolean,
): Told {
  return sumTold(items, (item) => {
    const value = field(item);
    return value === undefined ? undefined : Number(holds(value));
  });
}

function sumTold(items: readonly WorkItem[], field: (item: WorkItem) => number | undefined): Told {
  let sum = 0;
  let told = items.length === 0;
  for (const item of items) {
    const value = field(item);
    if (value === undefined) continue;
    told = true;
    sum += value;
  }
  return told ? sum : null;
}

/** Without building a trimmed copy of a long text. */
const isBlank = (text: string): boolean => !/\S/.test(text);
