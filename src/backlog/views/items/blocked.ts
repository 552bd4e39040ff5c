/** Times in which work stood still because it was flagged or waited for another item. */
import { addDays } from "date-fns/addDays";
import { changesOf } from "../../changes.ts";
import type { Backlog, Instant, WorkItem } from "../../model.ts";
import { openBlockers } from "./blockers.ts";
import { isOpen } from "./items.ts";
import { nearSprints } from "./ready-zone.ts";

/** Flags set longer ago than this are not looked at once they are lifted. */
export const WINDOW_DAYS = 180;

export interface BlockedSpell {
  readonly item: WorkItem;
  readonly by: "flag" | "link";
  /** undefined: not even a latest start is known. */
  readonly from: Instant | undefined;
  /** undefined while it lasts. */
  readonly until: Instant | undefined;
  /** false: `from` is the latest start there can be, the item's last change. */
  readonly startKnown: boolean;
}

/** Blocked times of the last half year by flag, and what waits for an open item today among work that is due. */
export function blockedSpells(team: Backlog, now: Instant): readonly BlockedSpell[] {
  const since = addDays(now, -WINDOW_DAYS).getTime();
  const near = nearSprints(team, now);
  const found: BlockedSpell[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap") continue;
    const flags = flagSpells(item, now);
    for (const spell of flags) if ((spell.until ?? now) >= since) found.push(spell);
    if (flags.some((spell) => spell.until === undefined) || !isOpen(item)) continue;
    const due = item.status.category === "started" || item.sprints?.some(({ id }) => near.has(id));
    if (due && openBlockers(team, item).length > 0) {
      found.push({ item, by: "link", until: undefined, ...startOf(linkedAt(team, item), item) });
    }
  }
  return found;
}

function flagSpells(item: WorkItem, now: Instant): BlockedSpell[] {
  const changes = changesOf(item, "flagged").filter(({ at }) => at <= now);
  const spells: BlockedSpell[] = [];
  let from: Instant | undefined;
  for (const { at, to } of changes) {
    if (to === true) from ??= at;
    else if (from !== undefined) {
      spells.push({ item, by: "flag", from, until: at, startKnown: true });
      from = undefined;
    }
  }
  if (item.flagged === true && isOpen(item)) {
    spells.push({ item, by: "flag", until: undefined, ...startOf(from, item) });
  }
  return spells;
}

/** When the blocker that is still open was linked, as far as the history names it. */
function linkedAt(team: Backlog, item: WorkItem): Instant | undefined {
  const blockers = new Set(openBlockers(team, item).map(({ key }) => key));
  return changesOf(item, "link").findLast(({ to }) => typeof to === "string" && blockers.has(to))?.at;
}

const startOf = (known: Instant | undefined, item: WorkItem) =>
  known === undefined ? { from: item.updatedAt, startKnown: false } : { from: known, startKnown: true };
