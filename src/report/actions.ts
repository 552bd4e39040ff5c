/** What to do first, from the findings of one team. */
import { SEVERITY_WEIGHT as WEIGHT } from "../engine/score.ts";
import type { Severity } from "../rule.ts";
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

/**
 * How much a rule's findings press. The number counts by its logarithm: six times as many make it two to
 * three times as pressing, so that a thousand stale items do not hide twelve stories that cannot be started.
 */
const urgency = (severity: Severity, failing: number): number => WEIGHT[severity] * Math.log2(1 + failing);

/**
 * The most pressing actions of a team, one a rule at most, most pressing first. Only what fails is to be done: what is
 * over the limit without certainty may be chance. Waived findings and `info` rules ask for nothing.
 */
export function selectActions(report: Report, team: TeamReport, limit = 3): readonly Action[] {
  const findings = findingsByRule(report, team.id);
  const actions = team.rules.flatMap((rule): Action[] => {
    const all = findings.get(rule.id) ?? [];
    const live = all.filter(({ status }) => status !== "waived");
    const [first] = live;
    if (first === undefined || rule.outcome !== "fail") return [];
    const failing = Math.max(live.length, rule.failed - (all.length - live.length));
    return [{ rule, owner: first.owner, remedy: first.remedy, failing, findings: live }];
  });
  const pressing = ({ rule, failing }: Action): number => urgency(rule.severity, failing);
  return actions
    .filter((action) => pressing(action) > 0)
    .sort(
      (a, b) =>
        pressing(b) - pressing(a) ||
        WEIGHT[b.rule.severity] - WEIGHT[a.rule.severity] ||
        (a.rule.id < b.rule.id ? -1 : 1),
    )
    .slice(0, limit);
}
