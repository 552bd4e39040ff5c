/** Limits that are a team's own past: not worse than half a year ago. */
import { tz } from "@date-fns/tz/tz";
import { subWeeks } from "date-fns/subWeeks";
import type { Backlog, Instant } from "../backlog/model.ts";
import { historyBegins, historyFrom } from "../backlog/replay/reach.ts";
import { asOf } from "../backlog/replay/replay.ts";
import type { Rule } from "../rule.ts";
import type { SettingsFor } from "./ask.ts";
import { fewestToFail } from "./limit.ts";
import { measure, type RuleSettings } from "./measure.ts";

/** How far back the past lies that a team is held against. */
const PAST_WEEKS = 26;

/**
 * The settings with every limit filled in that is the team's past: the exact upper bound of the share that the team had
 * then. So a fail says, with 95 % confidence each, that the team then was under it and is now above. Where the past does
 * not show it, the question cannot be answered, and the settings say why.
 */
export function withPastLimits(
  settingsFor: SettingsFor,
  teams: readonly Backlog[],
  now: Instant,
): SettingsFor {
  const today = new Map(teams.map((team) => [team.id, team]));
  const known = new Map<string, RuleSettings>();
  return (rule, team) => {
    const settings = settingsFor(rule, team);
    if (typeof settings === "string" || settings.limitFrom !== "past") return settings;
    const name = JSON.stringify([team.id, rule.id]);
    // Of an earlier week too the limit is that of today: all weeks of a trend are held against the same one.
    const found = known.get(name) ?? pastLimit(rule, today.get(team.id) ?? team, now, settings);
    known.set(name, found);
    return found;
  };
}

function pastLimit(rule: Rule, team: Backlog, now: Instant, settings: RuleSettings): RuleSettings {
  const then = subWeeks(now, PAST_WEEKS, { in: tz(team.timeZone) }).getTime();
  const unseen = (reason: string): RuleSettings => ({
    ...settings,
    unseen: `the limit is the team's own share half a year ago, and that is not known: ${reason}`,
  });
  const from = historyFrom(team);
  if (typeof from === "string") return unseen(from);
  if (from > then) return unseen(historyBegins(from));
  const past = measure(rule, asOf(team, then), then, settings);
  if (past.upper === null) return unseen(past.reason ?? "nothing was to judge");
  if (past.upper === 1) return unseen(`all ${past.judged} cases failed then, and no share is larger`);
  return past.judged < fewestToFail(past.upper)
    ? unseen(`only ${past.judged} cases were to judge`)
    : { ...settings, tolerance: { share: past.upper } };
}
