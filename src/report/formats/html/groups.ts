/** The findings of a team by rule, with the place on the page where they are listed. */
import { ranked } from "../../answers.ts";
import { findingsByRule } from "../../findings/by-rule.ts";
import type { Finding, Question, Report, RuleResult, TeamReport } from "../../schema.ts";

export interface Group {
  readonly id: string;
  readonly rule: string;
  readonly result: RuleResult | undefined;
  readonly question: Question | undefined;
  readonly findings: readonly Finding[];
}

/** A team as the page shows it. */
export interface Shown {
  readonly report: Report;
  readonly team: TeamReport;
  /** From 1, in the report's order. */
  readonly number: number;
  readonly questions: ReadonlyMap<string, Question>;
  /** By rule; those to act on first. */
  readonly groups: ReadonlyMap<string, Group>;
}

export function shownTeams(report: Report): readonly Shown[] {
  const questions = new Map(report.questions.map((one) => [one.id, one]));
  return report.teams.map((team, at) => {
    const number = at + 1;
    return { report, team, number, questions, groups: groupsOf(report, team, number, questions) };
  });
}

function groupsOf(
  report: Report,
  team: TeamReport,
  number: number,
  questions: ReadonlyMap<string, Question>,
): ReadonlyMap<string, Group> {
  const found = findingsByRule(report, team.id);
  const results = new Map(ranked(team.rules).map((rule) => [rule.id, rule]));
  // A report from elsewhere may hold findings of rules that it says nothing else of: they come last.
  const rules = [...new Set([...results.keys(), ...found.keys()])].filter((rule) => found.has(rule));
  return new Map(
    rules.map((rule, n) => [
      rule,
      {
        id: `findings-${number}-${n + 1}`,
        rule,
        result: results.get(rule),
        question: questions.get(rule),
        findings: found.get(rule) ?? [],
      },
    ]),
  );
}
