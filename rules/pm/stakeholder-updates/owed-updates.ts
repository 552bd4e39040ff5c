/** The status updates that roadmap items owe by their cadence, and how many of them were given. */

import { millisecondsInDay } from "date-fns/constants";
import { subDays } from "date-fns/subDays";
import { hasRole } from "../../../src/backlog/actors.ts";
import { daysBetween } from "../../../src/backlog/calendar.ts";
import type { Backlog, Instant, Person, RoadmapItem, Role } from "../../../src/backlog/model.ts";

/** Days covered: a quarter. */
const LOOK_BACK_DAYS = 90;

/** One update a roadmap item owes. `delivered` is undefined where the source would not show it. */
export interface OwedUpdate {
  readonly item: RoadmapItem;
  readonly nth: number;
  readonly expected: number;
  readonly delivered: number | undefined;
  readonly everyDays: number;
}

/** What a started item owes of the last quarter; `usual` is the cadence in days where its own is not known. */
export function owedUpdates(
  team: Backlog,
  item: RoadmapItem,
  now: Instant,
  usual: number,
): readonly OwedUpdate[] {
  if (item.updateEveryDays === null) return [];
  const everyDays = Math.max(1, item.updateEveryDays ?? usual);
  const began = item.startedAt ?? item.createdAt;
  if (began === undefined) return [];
  const from = Math.max(began, subDays(now, LOOK_BACK_DAYS).getTime());
  const expected = Math.max(0, Math.floor(daysBetween(from, now) / everyDays));
  const posts = postsOn(team, item)?.filter((at) => at >= from && at <= now);
  const delivered = posts && Math.min(expected, spaced(posts, everyDays / 2));
  return Array.from({ length: expected }, (_, nth) => ({ item, nth, expected, delivered, everyDays }));
}

/** When updates were posted; undefined where the source would not show them. */
function postsOn(team: Backlog, item: RoadmapItem): readonly Instant[] | undefined {
  const updates = item.updates?.map(({ at }) => at);
  if (team.traits.statusUpdates) return updates;
  const managerKnown = item.lead || team.mappedRoles.some((role) => isManager(team, role));
  if (item.comments === undefined || !managerKnown) return updates;
  const comments = item.comments.filter(({ by, at }) => speaks(team, item, by, at)).map(({ at }) => at);
  return [...(updates ?? []), ...comments];
}

const isManager = (team: Backlog, role: Role): boolean =>
  role === "pm" || (role === "po" && team.model === "combined");

const speaks = (team: Backlog, item: RoadmapItem, by: Person | undefined, at: Instant): boolean =>
  by !== undefined &&
  (by.ref === item.lead?.ref ||
    hasRole(by, "pm", at) ||
    (team.model === "combined" && hasRole(by, "po", at)));

/** How many of the instants lie at least `days` after the one counted before. */
function spaced(posts: readonly Instant[], days: number): number {
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const at of [...posts].sort((a, b) => a - b)) {
    if (at - last < days * millisecondsInDay) continue;
    count++;
    last = at;
  }
  return count;
}
