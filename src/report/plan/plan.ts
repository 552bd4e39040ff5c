/** Puts the plans of all teams into the one plan object. */
import type { Backlog } from "../../backlog/model.ts";
import type { Action } from "../../engine/plan/action.ts";
import type { Plan } from "../../engine/plan/plan.ts";
import type { AreaResult } from "../../engine/score.ts";
import type { Rule } from "../../rule.ts";
import { subjectOf } from "../findings/findings.ts";
import type { Head } from "../head.ts";
import { roundedRange } from "../limit.ts";
import { queryReport } from "../team.ts";
import type { PlanAction, PlanReport, PlanTeam } from "./schema.ts";
import { stepsOf } from "./steps.ts";

export function assemblePlan(
  plans: readonly Plan[],
  rules: readonly Rule[],
  { version, ...rest }: Head,
): PlanReport {
  const titles = Object.fromEntries(rules.map(({ id, title }) => [id, title]));
  return { version, kind: "plan", ...rest, titles, teams: plans.map(planTeam) };
}

function planTeam({ team, before, actions, left }: Plan): PlanTeam {
  const { id, name, tracker, profile, model } = team;
  const after = actions.at(-1)?.areas ?? before;
  return {
    ...{ id, name, tracker, profile, model },
    areas: moves(before, after),
    actions: actions.map((one, n) => planAction(one, n + 1, actions[n - 1]?.areas ?? before, team)),
    left: left.map((rule) => rule.id),
  };
}

function planAction(action: Action, rank: number, before: readonly AreaResult[], team: Backlog): PlanAction {
  const {
    rule,
    severity,
    subjects,
    failing,
    each,
    total,
    queries,
    bulk,
    lift,
    resolves,
    changes,
    past,
    areas,
  } = action;
  return {
    rank,
    rule: rule.id,
    title: rule.title,
    owner: rule.owner,
    severity,
    remedy: rule.remedy,
    items: subjects.map(subjectOf),
    queries: queries.map(queryReport),
    ...(bulk === undefined ? {} : { steps: stepsOf(bulk, team) }),
    failing,
    effort: { each, total },
    lift: Number(lift.toFixed(2)),
    settles: [...resolves],
    effect: changes ? "asked" : "assumed",
    past: past || (rule.past ?? rule.needs.includes("history")),
    areas: moves(before, areas).filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to)),
  };
}

const moves = (before: readonly AreaResult[], after: readonly AreaResult[]): PlanTeam["areas"] =>
  before.map((area) => ({
    id: area.id,
    from: standing(area),
    to: standing(after.find(({ id }) => id === area.id) ?? area),
  }));

const standing = ({ counts, score }: AreaResult): PlanTeam["areas"][number]["from"] => ({
  fail: counts.fail,
  warn: counts.warn,
  score: roundedRange(score),
});
