/** How far back a backlog can be seen. */
import type { Backlog, Instant } from "../model.ts";
import { once } from "../once.ts";

/** When the first change in the histories was made. Text: no earlier day can be seen, and why. */
export const historyFrom = once((team: Backlog): Instant | string => {
  const { history } = team.capabilities;
  if (history !== true) return history;
  let first = Number.POSITIVE_INFINITY;
  for (const list of [team.items, team.roadmap])
    for (const { events } of list) first = Math.min(first, events?.[0]?.at ?? first);
  return Number.isFinite(first) ? first : "its change history contains no change";
});

/** "its change history begins 2026-05-27". */
export const historyBegins = (from: Instant): string =>
  `its change history begins ${new Date(from).toISOString().slice(0, 10)}`;
