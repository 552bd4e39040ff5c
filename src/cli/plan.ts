import catalogue from "../../rules/index.ts";
import { loadConfig } from "../config/load.ts";
import { waiversOn } from "../engine/gate/waivers.ts";
import { planFor } from "../engine/plan/plan.ts";
import { answersIn } from "../engine/rests-on.ts";
import { headOf } from "../report/head.ts";
import { PLAN_FORMATS } from "../report/plan/formats.ts";
import { assemblePlan } from "../report/plan/plan.ts";
import type { PlanReport } from "../report/plan/schema.ts";
import { redactPlan } from "../report/redact/plan.ts";
import type { Io } from "./io.ts";
import { type ReadOptions, type ViewOptions, withReadOptions, withViewOptions } from "./options.ts";
import { presentAs } from "./present.ts";
import { factsOf, readTeams, settingsAt } from "./read-teams.ts";
import type { Register } from "./register.ts";

export const plan: Register = (program, io, leave) => {
  const command = program
    .command("plan")
    .summary("what to do first, for which items, and what it would change, by role")
    .description(
      "Fixes the failing items of one rule after another, on paper, in the order of “Do first”. After each, every rule is checked again on the backlog as it would be then, so that nothing is listed that an earlier action resolves.",
    )
    .argument("[source...]", "what to read; default: the configured teams");
  withViewOptions(withReadOptions(command), ["text", "json", "markdown"]).action(
    async (sources: string[], options: ReadOptions & ViewOptions) => {
      leave(presentAs(await makePlan(sources, options, io), PLAN_FORMATS, options, io));
    },
  );
};

async function makePlan(words: readonly string[], options: ReadOptions, io: Io): Promise<PlanReport> {
  const loaded = await loadConfig(io.cwd, options.config, catalogue);
  const { reading, teams, now } = await readTeams(words, loaded, options, io);
  const settings = settingsAt(loaded, teams, now);
  const waivers = waiversOn(loaded.config.waivers ?? [], now);
  const plans = teams.map((team) =>
    planFor(team, loaded.rules, now, settings, ({ id }, subject) => waivers.excusing(id, subject).length > 0),
  );
  return redactPlan(
    assemblePlan(
      plans,
      loaded.rules,
      headOf(
        factsOf(reading, loaded, now, io),
        plans.flatMap((one) => answersIn(one)),
      ),
    ),
    reading.personal,
  );
}
