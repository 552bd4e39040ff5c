import type { Finding, Report } from "../schema.ts";

type ByRule = ReadonlyMap<string, readonly Finding[]>;

const grouped = new WeakMap<readonly Finding[], ReadonlyMap<string, ByRule>>();

/** The findings of one team by rule id, in the report's order. One pass over the report, however many teams. */
export function findingsByRule(report: Report, team: string): ByRule {
  let teams = grouped.get(report.findings);
  if (teams === undefined) {
    teams = group(report.findings);
    grouped.set(report.findings, teams);
  }
  return teams.get(team) ?? new Map();
}

function group(findings: readonly Finding[]): ReadonlyMap<string, ByRule> {
  const teams = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    const rules = teams.get(finding.team) ?? new Map<string, Finding[]>();
    teams.set(finding.team, rules);
    const list = rules.get(finding.rule) ?? [];
    rules.set(finding.rule, list);
    list.push(finding);
  }
  return teams;
}
