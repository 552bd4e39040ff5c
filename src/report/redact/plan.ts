import type { PlanReport } from "../plan/schema.ts";
import { cleanerOf } from "./clean.ts";
import { cleanGaps, cleanQueries, cleanSubject } from "./parts.ts";

/** The plan without people. */
export function redactPlan(plan: PlanReport, personal: ReadonlySet<string>): PlanReport {
  const clean = cleanerOf(personal);
  return {
    ...plan,
    gaps: cleanGaps(plan.gaps, clean),
    teams: plan.teams.map((team) => ({
      ...team,
      name: clean(team.name),
      actions: team.actions.map((action) => ({
        ...action,
        items: action.items.map((item) => cleanSubject(item, clean)),
        queries: cleanQueries(action.queries, clean),
        ...(action.steps === undefined
          ? {}
          : {
              steps: action.steps.map((step) => ({ ...step, queries: cleanQueries(step.queries, clean) })),
            }),
      })),
    })),
  };
}
