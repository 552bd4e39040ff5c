/** Days on which many items were created, changed or updated at once. */
import { subDays } from "date-fns/subDays";
import { isoDayOf } from "../../calendar.ts";
import type { Backlog, BulkRun, Instant, WorkItem } from "../../model.ts";
import { isOpen } from "./items.ts";

/** What rules that ask for the last change say of it. */
export const BULK_GUARD =
  "A change of a third or more of the open items within seconds, a migration or an import does not count as a change of the item: nobody looked at it. Where the source hides what was done before, the item is left out.";

/** Rules that read habits look no further back. */
const WINDOW_DAYS = 365;
/** Trackers write the date of the last update a moment after the change. */
const LATE_MS = 2000;

/** The run of creations that the item came with; undefined where it was created by itself. */
export const importOf = (team: Backlog, { createdAt }: WorkItem): BulkRun | undefined =>
  createdAt === undefined
    ? undefined
    : team.bulk?.find(
        ({ what, from, until }) => what === "created" && from <= createdAt && createdAt <= until,
      );

/** The run that the tracker's own last update belongs to; undefined where it is of this item alone. */
export const bulkUpdateOf = (team: Backlog, { updatedAt }: WorkItem): BulkRun | undefined =>
  updatedAt === undefined
    ? undefined
    : team.bulk?.find(({ from, until }) => from <= updatedAt && updatedAt <= until + LATE_MS);

export interface BulkDay extends BulkRun {
  /** "2026-11-24", in the team's time zone. */
  readonly day: string;
}

const WHAT: readonly BulkRun["what"][] = ["created", "changed", "updated"];

/**
 * Newest first, each with its runs or the largest of them, until `now`: those of the last year, and older ones that open
 * items were last updated on or created on. What the history shows of a day comes before what only dates of updates show.
 */
export function bulkDays(team: Backlog, now: Instant): readonly BulkDay[] {
  const days = new Map<string, BulkDay>();
  const open = team.items.filter(isOpen);
  const since = subDays(now, WINDOW_DAYS).getTime();
  const matters = new Set(open.flatMap((item) => [importOf(team, item), bulkUpdateOf(team, item)]));
  for (const run of team.bulk ?? []) {
    if (run.until > now || (run.from < since && !matters.has(run))) continue;
    const day = isoDayOf(team, run.from);
    const known = days.get(day);
    days.set(day, known === undefined ? { ...run, day } : together(known, run));
  }
  return [...days.values()].sort((a, b) => b.from - a.from);
}

/** An item is created once and has one last update; what was changed in two runs may be the same items. */
function together(known: BulkDay, run: BulkRun): BulkDay {
  if (run.what !== known.what)
    return WHAT.indexOf(run.what) < WHAT.indexOf(known.what) ? { ...run, day: known.day } : known;
  if (run.what === "changed") return run.items > known.items ? { ...run, day: known.day } : known;
  return { ...run, day: known.day, from: known.from, items: known.items + run.items };
}
