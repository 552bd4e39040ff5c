/** What the product owner accepted, whether anything was said or sent back, and whether it came in bulk. */

import { millisecondsInMinute } from "date-fns/constants";
import { hasRole } from "../../../src/backlog/actors.ts";
import { isOwn } from "../../../src/backlog/changes.ts";
import { lastStages } from "../../../src/backlog/history/changes/stages.ts";
import { moves } from "../../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";

/** Five in two minutes (rule catalogue, rule 55). */
const BURST = 5;
const BURST_MS = 2 * millisecondsInMinute;

export interface AcceptedItem {
  readonly item: WorkItem;
  readonly at: Instant;
  /** It was returned, commented or edited by the product owner while it waited. */
  readonly looked: boolean;
  readonly inBurst: boolean;
}

export const acceptedItems = onceAt((team: Backlog, now: Instant): readonly AcceptedItem[] => {
  const found: { item: WorkItem; at: Instant; looked: boolean }[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.kind === "subtask") continue;
    const changes = moves(item) ?? [];
    const end = changes.findLast(({ from, to }) => to.category === "done" && lastStages(team).has(from.name));
    if (end === undefined || end.at > now || !hasRole(end.by, "po", end.at)) continue;
    const since = changes.findLast(({ at }) => at < end.at)?.at ?? item.createdAt ?? end.at;
    const returned = changes.some(({ at, by, from, to }) => {
      return (
        at < end.at && lastStages(team).has(from.name) && to.category === "started" && hasRole(by, "po", at)
      );
    });
    const spoke = [...(item.comments ?? []), ...(item.events ?? []).filter(isOwn)].some(
      (one) => one.at >= since && one.at < end.at && hasRole(one.by, "po", one.at),
    );
    found.push({ item, at: end.at, looked: returned || spoke });
  }
  found.sort((a, b) => a.at - b.at);
  return found.map((one, n) => ({ ...one, inBurst: isInBurst(found, n) }));
});

function isInBurst(list: readonly { at: Instant }[], n: number): boolean {
  for (let first = Math.max(0, n - BURST + 1); first <= n; first++) {
    const [one, last] = [list[first], list[first + BURST - 1]];
    if (one !== undefined && last !== undefined && last.at - one.at <= BURST_MS) return true;
  }
  return false;
}
