/** Puts what the engine measured into the one report object. */
import type { Backlog, Gap, Instant } from "../backlog/model.ts";
import { NEEDS } from "../backlog/model.ts";
import { census } from "../backlog/views/census.ts";
import { isOpen } from "../backlog/views/items.ts";
import type { TeamResult } from "../engine/ask.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import type { Measurement } from "../engine/measure.ts";
import type { Verdict } from "../engine/verdict/verdict.ts";
import { SEVERITIES, type Subject } from "../rule.ts";
import type { Finding, Report, RuleResult, TeamReport } from "./schema.ts";
import { verdictReport } from "./verdict.ts";

export interface ReportFacts {
  readonly version: string;
  readonly now: Instant;
  readonly config: Report["config"];
  readonly gaps: readonly Gap[];
  readonly cost: Report["cost"];
}

/** What every object that backlint writes begins with. */
export type Head = Omit<Report, "teams" | "findings">;

export function headOf(facts: ReportFacts): Head {
  const gaps = facts.gaps.map(({ source, what, detail }) => ({ source, what, detail }));
  return {
    version: 1,
    tool: { name: "backlint", version: facts.version },
    now: new Date(facts.now).toISOString(),
    config: facts.config,
    complete: gaps.length === 0,
    gaps,
    cost: facts.cost,
  };
}

/** `verdicts`: of the same teams; left out where signals about roles are switched off. */
export function assembleReport(
  results: readonly TeamResult[],
  facts: ReportFacts,
  verdicts: readonly Verdict[] = [],
): Report {
  const byTeam = new Map(verdicts.map((verdict) => [verdict.team, verdict]));
  return {
    ...headOf(facts),
    teams: results.map((result) => teamReport(result, facts.now, byTeam.get(result.team))),
    findings: results.flatMap(findingsOf).sort(byWeight),
  };
}

function teamReport(
  { team, measurements, areas }: TeamResult,
  now: Instant,
  verdict: Verdict | undefined,
): TeamReport {
  return {
    id: team.id,
    name: team.name,
    tracker: team.tracker,
    profile: team.profile,
    model: team.model,
    items: team.items.length,
    open: team.items.filter(isOpen).length,
    roadmapItems: team.roadmap.length,
    sprints: team.sprints === undefined ? null : team.sprints.length,
    census: census(team, now),
    areas: areas.map(({ id, score, coverage }) => ({
      id,
      score: rounded(score, 1),
      coverage: round(coverage, 3),
    })),
    rules: measurements.map(ruleResult),
    ...(verdict === undefined ? {} : { verdict: verdictReport(verdict) }),
    unseen: unseenOf(team),
  };
}

export function ruleResult(one: Measurement): RuleResult {
  return {
    id: one.rule.id,
    area: one.rule.area,
    severity: one.severity,
    outcome: one.outcome,
    failed: one.failed,
    judged: one.judged,
    unknown: one.unknown,
    share: rounded(one.share, 4),
    bound: rounded(one.bound, 4),
    tolerance: { share: one.tolerance.share, from: one.tolerance.from },
    experimental: one.rule.basis.status === "experimental",
    score: rounded(one.score, 1),
    reason: one.reason,
  };
}

/** Without the tracker's own id, which means nothing to a reader. */
export const subjectOf = ({ kind, key, title, url }: Subject): Finding["subject"] => ({
  kind,
  key,
  title,
  ...(url === undefined ? {} : { url }),
});

const findingsOf = ({ team, measurements }: TeamResult): Finding[] =>
  measurements.flatMap(({ rule, severity, failures }) =>
    failures.map(({ subject, evidence, message }) => ({
      rule: rule.id,
      team: team.id,
      owner: rule.owner,
      severity,
      subject: subjectOf(subject),
      message,
      remedy: rule.remedy,
      evidence: { ...evidence } as Finding["evidence"],
      clause: rule.clause,
      fingerprint: fingerprint(rule.id, team.tracker, subject),
      status: "new" as const,
    })),
  );

/** What the source does not show, each reason once. */
function unseenOf(team: Backlog): TeamReport["unseen"] {
  return NEEDS.flatMap((need) => {
    const shown = team.capabilities[need];
    return shown === true ? [] : [{ what: need, reason: shown }];
  });
}

/** Most severe first; then team, rule, and key in their natural order. */
function byWeight(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.team, b.team) ||
    compare(a.rule, b.rule) ||
    compareKeys(a.subject.key, b.subject.key) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** SHOP-9 before SHOP-10, without the cost of a collator. */
function compareKeys(a: string, b: string): number {
  const [left, right] = [a.lastIndexOf("-"), b.lastIndexOf("-")];
  const byProject = compare(a.slice(0, Math.max(0, left)), b.slice(0, Math.max(0, right)));
  return byProject || Number(a.slice(left + 1)) - Number(b.slice(right + 1)) || compare(a, b);
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : round(value, digits);
