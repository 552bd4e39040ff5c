/** What to do first, from the findings of one team. */
import { asks, byUrgency, type Pressing } from "../engine/plan/order.ts";
import { isFinished } from "../engine/wider.ts";
import { findingsByRule } from "./findings/by-rule.ts";
import type { Finding, Report, RuleResult, TeamReport } from "./schema.ts";

export interface Action {
  readonly rule: RuleResult;
  readonly owner: Finding["owner"];
  /** One imperative sentence. */
  readonly remedy: string;
  /** Failing members that are not waived. */
  readonly failing: number;
  /** What it is about, most severe first; one finding on the team where the answer is a convention. */
  readonly findings: readonly Finding[];
}

const pressing = ({ rule, failing }: Action): Pressing => ({
  ...{ id: rule.id, severity: rule.severity, outcome: rule.outcome, failing },
  finished: isFinished(rule.wider ?? null),
});

/**
 * The most pressing actions of a team, one a rule at most, in the order of the plan. Only what fails is to be done: what
 * is over the limit without certainty may be chance. Waived findings and `info` rules ask for nothing, nor does a rule
 * that the action on another one answers too.
 */
export function selectActions(report: Report, team: TeamReport, limit = 3): readonly Action[] {
  const findings = findingsByRule(report, team.id);
  const actions = team.rules.flatMap((rule): Action[] => {
    const all = findings.get(rule.id) ?? [];
    const live = all.filter(({ status }) => status !== "waived");
    const [first] = live;
    if (first === undefined || rule.outcome !== "fail" || rule.answeredBy !== undefined) return [];
    const failing = Math.max(live.length, rule.failed - (all.length - live.length));
    return [{ rule, owner: first.owner, remedy: first.remedy, failing, findings: live }];
  });
  return actions
    .filter((action) => asks(pressing(action)))
    .sort((a, b) => byUrgency(pressing(a), pressing(b)))
    .slice(0, limit);
}
