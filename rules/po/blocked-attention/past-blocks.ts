/** Blocks of earlier days: work that waited for another item until that one was finished or the link was removed. */

import { changesOf } from "../../../src/backlog/changes.ts";
import { startOfWork } from "../../../src/backlog/history/changes/status-changes.ts";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import { type BlockedSpell, blockedSpells } from "../../../src/backlog/views/items/blocked.ts";
import { byKey } from "../../../src/backlog/views/items/items.ts";

/** All blocked times that `blockedSpells` finds, and those by link that are over by now; oldest first. */
export const allBlockedSpells = onceAt((team: Backlog, now: Instant): readonly BlockedSpell[] => {
  const found = [...blockedSpells(team, now)];
  for (const item of team.items) if (item.kind !== "roadmap") found.push(...endedLinks(team, item, now));
  return found.sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
});

/** While the item itself was not finished, and from the link on: what blocked before it was said is not known. */
function endedLinks(team: Backlog, item: WorkItem, now: Instant): readonly BlockedSpell[] {
  const found: BlockedSpell[] = [];
  for (const { kind, direction, key, at } of item.links ?? []) {
    if (kind !== "blocks" || direction !== "in") continue;
    const linkedAt = at ?? changesOf(item, "link").find(({ to }) => to === key)?.at;
    const start = startOfWork(team, item);
    const ended = byKey(team).get(key)?.closedAt;
    if (linkedAt === undefined || typeof start !== "number" || typeof ended !== "number") continue;
    const from = Math.max(linkedAt, start);
    const until = Math.min(ended, item.closedAt ?? ended);
    if (until <= now && from < until) found.push({ item, by: "link", from, until, startKnown: true });
  }
  return found;
}
