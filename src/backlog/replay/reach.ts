/** How far back a backlog can be seen. */
import type { Backlog, Instant, Need } from "../model.ts";
import { once } from "../once.ts";

/** What was left out because of what it is today would be missing on earlier days too, where it was something else. */
const NEEDED = [
  "history",
  "open-items",
  "finished-items",
  "older-items",
  "other-items",
] as const satisfies readonly Need[];

/** When the first change in the histories was made. Text: no earlier day can be seen, and why. */
export const historyFrom = once((team: Backlog): Instant | string => {
  for (const need of NEEDED) {
    const shown = team.capabilities[need];
    if (shown !== true) return shown;
  }
  let first = Number.POSITIVE_INFINITY;
  for (const list of [team.items, team.roadmap])
    for (const { events } of list) first = Math.min(first, events?.[0]?.at ?? first);
  return Number.isFinite(first) ? first : "its change history contains no change";
});

/** "its change history begins 2026-05-27". */
export const historyBegins = (from: Instant): string =>
  `its change history begins ${new Date(from).toISOString().slice(0, 10)}`;
