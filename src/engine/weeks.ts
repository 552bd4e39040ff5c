/** Asks every rule of one team at the end of each of its last weeks. */
import { tz } from "@date-fns/tz/tz";
import { subWeeks } from "date-fns/subWeeks";
import type { Backlog, Instant } from "../backlog/model.ts";
import { historyBegins, historyFrom } from "../backlog/replay/reach.ts";
import { replay } from "../backlog/replay/replay.ts";
import type { Rule } from "../rule.ts";
import { ask, type SettingsFor, type TeamResult } from "./ask.ts";

/** One week; a text instead of a result says why nothing is known of it. */
export interface Week {
  readonly end: Instant;
  readonly result: TeamResult | string;
}

/** The ends of the last weeks, newest first: `now` and the same time of day a week before, in the team's time zone. */
export const weekEnds = ({ timeZone }: Pick<Backlog, "timeZone">, now: Instant, weeks: number): Instant[] =>
  Array.from({ length: weeks }, (_, n) => subWeeks(now, n, { in: tz(timeZone) }).getTime());

/** Newest first, in one pass backwards through the history. The week that ends `now` is always known. */
export function* askWeeks(
  team: Backlog,
  rules: readonly Rule[],
  now: Instant,
  weeks: number,
  settingsFor?: SettingsFor,
): Generator<Week, void> {
  const from = historyFrom(team);
  const ends = weekEnds(team, now, weeks);
  const seen = ends.filter((end, n) => n === 0 || (typeof from === "number" && end >= from));
  let n = 0;
  for (const past of replay(team, seen)) {
    const end = seen[n++] ?? now;
    const [freshSince] = weekEnds(team, end, 2).slice(1);
    // From week to week the same question: a wider population now and then would look like a change.
    yield { end, result: ask(past, rules, end, settingsFor, { freshSince, step: () => 0 }) };
  }
  const reason = typeof from === "string" ? from : historyBegins(from);
  for (const end of ends.slice(seen.length)) yield { end, result: reason };
}
