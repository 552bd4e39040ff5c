/** Puts what the engine measured into the one report object. */
import type { Backlog, Gap, Instant } from "../backlog/model.ts";
import { NEEDS } from "../backlog/model.ts";
import { ageing } from "../backlog/views/items/ageing.ts";
import { census } from "../backlog/views/items/census.ts";
import { isOpen } from "../backlog/views/items/items.ts";
import { type RoadmapCoverage, roadmapCoverage } from "../backlog/views/roadmap/coverage.ts";
import type { TeamResult } from "../engine/ask.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import type { GateResult } from "../engine/gate/gate.ts";
import { NO_WAIVERS, type Waivers } from "../engine/gate/waivers.ts";
import type { Measurement } from "../engine/measure.ts";
import type { Verdict } from "../engine/verdict/verdict.ts";
import { type Rule, SEVERITIES, type Subject } from "../rule.ts";
import { type Baseline, settledIn } from "./baseline/baseline.ts";
import type { Finding, Gate, Question, Report, RuleResult, TeamReport, Waiver } from "./schema.ts";
import { verdictReport } from "./verdict/verdict.ts";

export interface ReportFacts {
  readonly version: string;
  readonly now: Instant;
  readonly config: Report["config"];
  readonly gaps: readonly Gap[];
  readonly cost: Report["cost"];
}

/** A baseline and the file it stands in, as the reader knows it. */
export interface NamedBaseline {
  readonly file: string;
  readonly baseline: Baseline;
  /** Fingerprints of the findings that are in it, settled since, and back: they are new. */
  readonly reopened: ReadonlySet<string>;
}

/** Fingerprints of the findings that a baseline makes known. */
export const knownIn = ({ baseline, reopened }: NamedBaseline): ReadonlySet<string> =>
  new Set(baseline.findings.flatMap(({ fingerprint }) => (reopened.has(fingerprint) ? [] : [fingerprint])));

/** What is excused, known and asked for beside the measurements. */
export interface Judged {
  /** Of the same teams; left out where signals about roles are switched off. */
  readonly verdicts?: readonly Verdict[];
  readonly waivers?: Waivers;
  readonly baseline?: NamedBaseline | undefined;
  readonly gate?: GateResult | undefined;
  readonly trend?: Report["trend"];
  /** Not all teams of the configuration are in it: a waiver may be for another. */
  readonly partial?: boolean;
}

/** What every object that backlint writes begins with. */
export type Head = Pick<Report, "version" | "tool" | "now" | "config" | "complete" | "gaps" | "cost">;

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

export function assembleReport(
  results: readonly TeamResult[],
  facts: ReportFacts,
  judged: Judged = {},
): Report {
  const { verdicts = [], waivers = NO_WAIVERS, baseline, gate, trend } = judged;
  const byTeam = new Map(verdicts.map((verdict) => [verdict.team, verdict]));
  const known = baseline && knownIn(baseline);
  const met = new Set<Waiver>();
  const report: Report = {
    ...headOf(facts),
    questions: questionsOf(results),
    teams: results.map((result) => teamReport(result, facts.now, byTeam.get(result.team))),
    findings: results.flatMap((result) => findingsOf(result, waivers, known, met)).sort(byWeight),
    waivers: {
      used: met.size,
      expired: [...waivers.expired],
      unused: judged.partial === true ? [] : waivers.inForce.filter((one) => !met.has(one)),
    },
  };
  return {
    ...report,
    ...(baseline === undefined ? {} : { baseline: against(baseline, report) }),
    ...(gate === undefined ? {} : { gate: gateReport(gate, report.complete) }),
    ...(trend === undefined ? {} : { trend }),
  };
}

function against(named: NamedBaseline, report: Report): NonNullable<Report["baseline"]> {
  const { file, baseline, reopened } = named;
  const known = knownIn(named);
  return {
    file,
    known: report.findings.filter(({ fingerprint }) => known.has(fingerprint)).length,
    settled: baseline.findings.filter(settledIn(report)).length,
    reopened: report.findings.filter(({ fingerprint }) => reopened.has(fingerprint)).length,
  };
}

/** In the order of the catalogue. */
function questionsOf(results: readonly TeamResult[]): Question[] {
  const rules = new Set<Rule>(results.flatMap(({ measurements }) => measurements.map(({ rule }) => rule)));
  return [...rules].map(({ id, title, area, owner, asks, why, remedy, clause, basis }) => ({
    ...{ id, title, area, owner, asks, why, remedy, clause },
    basis: { status: basis.status, source: basis.source },
  }));
}

function gateReport({ settings, reasons, unjudged, notes }: GateResult, complete: boolean): Gate {
  const { severity, areas, verdict, newWork } = settings;
  return {
    passed: complete && reasons.length === 0 && unjudged.length === 0,
    failOn: { severity, areas: { ...areas }, verdict },
    newWork:
      newWork === null ? null : { since: new Date(newWork.since).toISOString(), atLeast: newWork.atLeast },
    reasons: [...reasons],
    unjudged: [...unjudged],
    notes: [...notes],
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
    ageing: [...ageing(team, now)],
    roadmap: roadmapReport(roadmapCoverage(team)),
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

const roadmapReport = ({ items, traced }: RoadmapCoverage): TeamReport["roadmap"] => ({
  items: items.map(({ item, ...counts }) => ({
    key: item.key,
    title: item.title,
    ...(item.url === undefined ? {} : { url: item.url }),
    state: item.status.category === "new" || item.status.category === "started" ? item.status.category : null,
    ...counts,
  })),
  traced: traced ?? null,
});

function findingsOf(
  { team, measurements }: TeamResult,
  waivers: Waivers,
  known: ReadonlySet<string> | undefined,
  met: Set<Waiver>,
): Finding[] {
  return measurements.flatMap(({ rule, severity, failures }) =>
    failures.map(({ subject, evidence, message }) => {
      const id = fingerprint(rule.id, team.tracker, subject);
      const excuses = waivers.excusing(rule.id, subject);
      for (const waiver of excuses) met.add(waiver);
      const [waiver] = excuses;
      return {
        rule: rule.id,
        team: team.id,
        owner: rule.owner,
        severity,
        subject: subjectOf(subject),
        message,
        remedy: rule.remedy,
        evidence: { ...evidence } as Finding["evidence"],
        clause: rule.clause,
        fingerprint: id,
        status: waiver !== undefined ? "waived" : known?.has(id) === true ? "known" : "new",
        ...(waiver === undefined ? {} : { waiver }),
      };
    }),
  );
}

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
