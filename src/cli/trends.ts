import type { Backlog, Instant } from "../backlog/model.ts";
import { historyFrom } from "../backlog/replay/reach.ts";
import type { LoadedConfig } from "../config/load.ts";
import { askWeeks } from "../engine/weeks.ts";
import { withDirections } from "../report/trend/direction.ts";
import type { TrendTeam } from "../report/trend/schema.ts";
import { trendOf } from "../report/trend/trend.ts";
import { settingsAt } from "./read-teams.ts";

/** Of the teams whose history is shown. */
export const trends = (
  teams: readonly Backlog[],
  loaded: LoadedConfig,
  now: Instant,
  weeks: number,
): TrendTeam[] => {
  const settings = settingsAt(loaded, teams, now);
  return withDirections(
    teams
      .filter((team) => typeof historyFrom(team) !== "string")
      .map((team) => trendOf(team, askWeeks(team, loaded.rules, now, weeks, settings))),
  );
};
