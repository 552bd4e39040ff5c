/** The items the team works on now or will work on next. */
import { median } from "../../median.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { byOrder } from "../../order.ts";
import { backlogItems, isOpen } from "./items.ts";
import { isStalled } from "./stalled.ts";
import { throughput } from "./throughput.ts";

export interface ReadyZone {
  /** Open items of any kind below roadmap level in the zone. */
  readonly items: readonly WorkItem[];
  /** Those of them that are stories. */
  readonly stories: readonly WorkItem[];
  /** Why they are in the zone. */
  readonly by: "sprint" | "order" | "started";
}

/**
 * Open items of the active and the next future sprint. On a kanban board, and without such sprints: what is
 * started plus the top of the ordered backlog, twice the median throughput of a period deep. Without an
 * order: what is started. What is started in name only is not in it.
 */
export const readyZone = onceAt((team: Backlog, now: Instant): ReadyZone => {
  const near = nearSprints(team, now);
  if (near.size > 0) {
    return zone(
      team.items.filter(
        (item) =>
          item.kind !== "roadmap" && isOpen(item) && item.sprints?.some((sprint) => near.has(sprint.id)),
      ),
      "sprint",
    );
  }
  const started = team.items.filter(
    (item) => item.kind !== "roadmap" && item.status.category === "started" && !isStalled(team, item, now),
  );
  if (team.capabilities.order !== true) return zone(started, "started");
  const top = [...backlogItems(team)].sort(byOrder).slice(0, zoneDepth(team, now));
  return zone([...started, ...top], "order");
});

/** Items of the order that are near: twice what the team finishes in a median period; 0 where it finishes nothing. */
export const zoneDepth = (team: Backlog, now: Instant): number =>
  Math.ceil(2 * (median(throughput(team, now).periods) || 0));

const zone = (items: readonly WorkItem[], by: ReadyZone["by"]): ReadyZone => ({
  items,
  stories: items.filter((item) => item.kind === "story"),
  by,
});

/** Sprints that run at `now`. */
export const activeSprints = (team: Backlog, now: Instant): readonly Sprint[] =>
  (team.sprints ?? []).filter((sprint) => isActive(sprint, now));

/** Ids of all sprints that run or are to come. */
export const currentSprints = onceAt(
  (team: Backlog, now: Instant): ReadonlySet<string> =>
    new Set(
      (team.sprints ?? [])
        .filter((sprint) => isActive(sprint, now) || isFuture(sprint, now))
        .map((sprint) => sprint.id),
    ),
);

/** Ids of the active sprints and of the earliest future one; none on a kanban board. */
export const nearSprints = onceAt((team: Backlog, now: Instant): ReadonlySet<string> => {
  if (team.profile === "kanban") return new Set();
  const near = new Set(activeSprints(team, now).map((sprint) => sprint.id));
  const [next] = (team.sprints ?? [])
    .filter((sprint) => isFuture(sprint, now))
    .sort((a, b) => startOf(a) - startOf(b) || compareIds(a, b));
  if (next !== undefined) near.add(next.id);
  return near;
});

/** Unknown starts come last. */
const startOf = (sprint: Sprint): number => sprint.startAt ?? Number.MAX_SAFE_INTEGER;

const isActive = (sprint: Sprint, now: Instant): boolean =>
  sprint.state === "active" ||
  (sprint.state === undefined && startOf(sprint) <= now && now < (sprint.endAt ?? Number.NEGATIVE_INFINITY));

const isFuture = (sprint: Sprint, now: Instant): boolean =>
  sprint.state === "future" ||
  (sprint.state === undefined && typeof sprint.startAt === "number" && sprint.startAt > now);

/** Trackers count their ids up; ids that are no numbers are compared as text. */
const compareIds = (a: Sprint, b: Sprint): number => Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1);
