/**
 * Known problems that were resolved for a while and are back: they are new again.
 *
 * The history shows it: the rule is asked of the backlog as it stood at the end of each week since the finding was
 * written down. A problem that was resolved and came back between two of these ends is not seen; nor is one in a
 * source without a history, which stays known until the baseline is pruned.
 */
import type { Backlog, Instant } from "../../backlog/model.ts";
import { historyFrom } from "../../backlog/replay/reach.ts";
import { replay } from "../../backlog/replay/replay.ts";
import type { Rule } from "../../rule.ts";
import type { SettingsFor, TeamResult } from "../ask.ts";
import { fingerprint } from "../fingerprint.ts";
import { type AskedAgain, passingSubjects } from "../measure.ts";
import { weekEnds } from "../weeks.ts";

/** Half a year: further back a baseline is no longer of use. */
const MOST_WEEKS = 26;

/** `known`: by fingerprint, since when. Returns the fingerprints of the findings of today that are new again. */
export function reopened(
  { team, measurements }: TeamResult,
  known: ReadonlyMap<string, Instant>,
  now: Instant,
  settingsFor: SettingsFor,
): ReadonlySet<string> {
  const back = new Set<string>();
  const suspects = new Map<Rule, Suspects>();
  for (const { rule, failures, step } of measurements) {
    const found = failures.flatMap(({ subject }): [string, Instant][] => {
      const id = fingerprint(rule.id, team.tracker, subject);
      const since = known.get(id);
      return since === undefined ? [] : [[id, since]];
    });
    if (found.length > 0) suspects.set(rule, { since: new Map(found), step });
  }
  for (const [past, at] of pastOf(team, suspects, now)) {
    for (const [rule, { since, step }] of suspects) {
      const settings = settingsFor(rule, past);
      if (typeof settings === "string") continue;
      for (const subject of passingSubjects(rule, past, at, { ...settings, step })) {
        const id = fingerprint(rule.id, team.tracker, subject);
        if ((since.get(id) ?? Number.POSITIVE_INFINITY) < at) back.add(id);
      }
    }
  }
  return back;
}

/** Findings of a rule that are known, since when, and what the rule was asked of. */
interface Suspects extends AskedAgain {
  readonly since: ReadonlyMap<string, Instant>;
}

/** The backlog at the end of each week since the first suspect was written down, newest first. */
function* pastOf(
  team: Backlog,
  suspects: ReadonlyMap<Rule, Suspects>,
  now: Instant,
): Generator<[Backlog, Instant], void> {
  const from = historyFrom(team);
  if (typeof from === "string") return;
  const first = Math.min(...[...suspects.values()].map(({ since }) => Math.min(...since.values())));
  const ends = weekEnds(team, now, MOST_WEEKS)
    .slice(1)
    .filter((end) => end > first && end >= from);
  let n = 0;
  for (const past of replay(team, ends)) yield [past, ends[n++] ?? now];
}
