/** The items near the hands of the team: what is or will next be worked on. */
import { median } from "../median.ts";
import type { Backlog, Instant, Sprint, WorkItem } from "../model.ts";
import { byOrder } from "../order.ts";
import { backlogItems, isOpen } from "./items.ts";
import { throughput } from "./throughput.ts";

export interface ReadyZone {
  /** Open items of any kind below roadmap level in the zone. */
  readonly items: readonly WorkItem[];
  /** Those of them that are stories. */
  readonly stories: readonly WorkItem[];
  /** What put them there. */
  readonly by: "sprint" | "order" | "started";
}

/**
 * Open items of the active and the next future sprint. Without sprints: what is started plus the top of the
 * ordered backlog, twice the median throughput of a period deep. Without an order: what is started.
 */
export function readyZone(team: Backlog, now: Instant): ReadyZone {
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
  const started = team.items.filter((item) => item.kind !== "roadmap" && item.status.category === "started");
  if (team.capabilities.order !== true) return zone(started, "started");
  const depth = Math.ceil(2 * (median(throughput(team, now).periods) || 0));
  const top = [...backlogItems(team)].sort(byOrder).slice(0, depth);
  return zone([...started, ...top], "order");
}

const zone = (items: readonly WorkItem[], by: ReadyZone["by"]): ReadyZone => ({
  items,
  stories: items.filter((item) => item.kind === "story"),
  by,
});

/** Ids of the active sprints and of the earliest future one. */
function nearSprints(team: Backlog, now: Instant): ReadonlySet<string> {
  const sprints = team.sprints ?? [];
  const near = new Set(sprints.filter((sprint) => isActive(sprint, now)).map((sprint) => sprint.id));
  const [next] = sprints
    .filter((sprint) => sprint.state === "future")
    .sort(
      (a, b) =>
        (a.startAt ?? Number.POSITIVE_INFINITY) - (b.startAt ?? Number.POSITIVE_INFINITY) || compareIds(a, b),
    );
  if (next !== undefined) near.add(next.id);
  return near;
}

const isActive = (sprint: Sprint, now: Instant): boolean =>
  sprint.state === "active" ||
  (sprint.state === undefined &&
    (sprint.startAt ?? Number.POSITIVE_INFINITY) <= now &&
    now < (sprint.endAt ?? Number.NEGATIVE_INFINITY));

const compareIds = (a: Sprint, b: Sprint): number => Number(a.id) - Number(b.id) || (a.id < b.id ? -1 : 1);
