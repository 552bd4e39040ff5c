import catalogue from "../../rules/index.ts";
import type { Backlog } from "../backlog/model.ts";
import { historyFrom } from "../backlog/replay/reach.ts";
import { loadConfig } from "../config/load.ts";
import { type Answer, answerTo } from "../engine/rests-on.ts";
import { UserError } from "../errors.ts";
import { headOf } from "../report/head.ts";
import { redactTrend } from "../report/redact/trend.ts";
import { isAnswered } from "../report/trend/direction.ts";
import { TREND_FORMATS } from "../report/trend/formats.ts";
import type { Trend, TrendTeam } from "../report/trend/schema.ts";
import { assembleTrend } from "../report/trend/trend.ts";
import { neutralText } from "../report/words/neutral.ts";
import type { Rule } from "../rule.ts";
import type { Io } from "./io.ts";
import {
  collect,
  type ReadOptions,
  type ViewOptions,
  WEEKS,
  weeksOption,
  withReadOptions,
  withViewOptions,
} from "./options.ts";
import { presentAs } from "./present.ts";
import { factsOf, readTeams } from "./read-teams.ts";
import type { Register } from "./register.ts";
import { rulesNamed } from "./rules-named.ts";
import { trends } from "./trends.ts";

interface TrendOptions extends ReadOptions, ViewOptions {
  readonly weeks: number;
  readonly rule?: readonly string[];
}

export const trend: Register = (program, io, leave) => {
  const command = program
    .command("trend")
    .summary("the results of every rule week by week, from the change history")
    .description(
      "Reconstructs the backlog at the end of each week from its change history and checks every rule on it. The last week ends on the day of the report; a week before the history begins is unknown.",
    )
    .argument("[source...]", "what to read; default: the configured teams")
    .addOption(weeksOption(WEEKS))
    .option("--rule <name>", "show only this rule, by title or id (repeatable)", collect);
  withViewOptions(withReadOptions(command), ["text", "json", "markdown"]).action(
    async (sources: string[], options: TrendOptions) => {
      leave(presentAs(await makeTrend(sources, options, io), TREND_FORMATS, options, io));
    },
  );
};

async function makeTrend(words: readonly string[], options: TrendOptions, io: Io): Promise<Trend> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const shown = rulesNamed(options.rule, loaded.rules);
  const { reading, teams, now } = await readTeams(words, loaded, options, io);
  for (const team of teams) {
    const from = historyFrom(team);
    if (typeof from === "string") {
      throw new UserError(
        `the past of ${neutralText(team.id)} is not known: ${neutralText(from)}`,
        "Export with the change history, read the live tracker, or leave the team out with --team.",
        3,
      );
    }
  }
  const shownTeams = trends(teams, loaded, now, options.weeks).map((team) => narrowed(team, shown));
  const answers = teams.flatMap((team) => answersOf(team, shownTeams, loaded.rules));
  const head = headOf(factsOf(reading, loaded, now, io), answers);
  return redactTrend(assembleTrend(shownTeams, head), reading.personal);
}

/** Of the rules that had an answer in some week. All but the last week are made from the history. */
const answersOf = (team: Backlog, shown: readonly TrendTeam[], rules: readonly Rule[]): readonly Answer[] =>
  shown
    .filter(({ id }) => id === team.id)
    .flatMap((one) => one.rules)
    .filter((rule) => rule.points.some((point) => point !== null && isAnswered(rule, point)))
    .flatMap(({ id }) => rules.filter((rule) => rule.id === id))
    .map((rule) => answerTo(rule, ["history"]));

/** Areas are scored from every rule; they and the counts are shown where all is asked for. */
function narrowed(team: TrendTeam, shown: readonly Rule[] | undefined): TrendTeam {
  if (shown === undefined) return team;
  const ids = new Set<string>(shown.map(({ id }) => id));
  return { ...team, rules: team.rules.filter(({ id }) => ids.has(id)) };
}
