import type { Trend, TrendTeam } from "../trend/schema.ts";
import { type Clean, cleanerOf } from "./clean.ts";
import { cleanGaps, orNull } from "./parts.ts";

/** The trend without people: names of teams, reasons and gaps are the only words in it. */
export function redactTrend(trend: Trend, personal: ReadonlySet<string>): Trend {
  const clean = cleanerOf(personal);
  return {
    ...trend,
    gaps: cleanGaps(trend.gaps, clean),
    teams: trend.teams.map((team) => cleanTrend(team, clean)),
  };
}

export const cleanTrend = (team: TrendTeam, clean: Clean): TrendTeam => ({
  ...team,
  name: clean(team.name),
  weeks: team.weeks.map(({ end, unknown }) => ({ end, unknown: orNull(unknown, clean) })),
  rules: team.rules.map((rule) => ({ ...rule, reason: orNull(rule.reason, clean) })),
});
