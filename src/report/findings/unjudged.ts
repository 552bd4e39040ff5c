/** Findings of questions that are not answered: members that fail, too few or too hidden to judge the team by them. */
import { looksFine, ranked } from "../answers.ts";
import type { Finding, Report, RuleResult, TeamReport } from "../schema.ts";
import { count, counted, failingOf } from "../words/words.ts";
import { findingsByRule } from "./by-rule.ts";

/** Whether the team is judged by it. */
export const isJudging = ({ outcome }: Pick<Finding, "outcome">): boolean =>
  outcome === "fail" || outcome === "warn";

/** A question without an answer, and what fails all the same. */
export interface Unjudged {
  readonly rule: RuleResult;
  readonly findings: readonly Finding[];
}

export const UNJUDGED_HEADING = "Findings that do not judge the team";

/** What somebody excused is left out. */
export function unjudgedOf(report: Report, team: TeamReport): readonly Unjudged[] {
  const byRule = findingsByRule(report, team.id);
  return ranked(team.rules).flatMap((rule) => {
    const findings = (byRule.get(rule.id) ?? []).filter((one) => !isJudging(one) && one.status !== "waived");
    return findings.length === 0 ? [] : [{ rule, findings }];
  });
}

/** "2 of 3 work items fail (too few to judge the team)". */
export const unjudgedWords = (
  { rule, findings: [first] }: Unjudged,
  team: Pick<TeamReport, "timeBox">,
): string =>
  `${failingOf(rule, first?.subject.kind ?? "team", team)} ${rule.failed === 1 ? "fails" : "fail"} (${unjudgedBecause(rule)})`;

/** Why what fails does not judge the team. */
export function unjudgedBecause(rule: RuleResult): string {
  if (looksFine(rule)) return "within the limit so far";
  return rule.outcome === "not-observable"
    ? `${count(rule.unknown)} more cannot be judged, too many to judge the team`
    : "too few to judge the team";
}

/** "5 findings that do not judge the team"; empty where there are none. */
export function unjudgedCount(findings: readonly Pick<Finding, "outcome">[]): string {
  const n = findings.filter((one) => !isJudging(one)).length;
  return n === 0 ? "" : `${counted(n, "finding")} that ${n === 1 ? "does" : "do"} not judge the team`;
}
