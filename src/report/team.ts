/** One team as the report holds it. */
import { type Backlog, type Instant, NEEDS } from "../backlog/model.ts";
import { ageing } from "../backlog/views/items/ageing.ts";
import { type BulkDay, bulkDays } from "../backlog/views/items/bulk-days.ts";
import { byYear } from "../backlog/views/items/by-year.ts";
import { census } from "../backlog/views/items/census.ts";
import { dormantSince } from "../backlog/views/items/dormant.ts";
import { isOpen } from "../backlog/views/items/items.ts";
import { type RoadmapCoverage, roadmapCoverage } from "../backlog/views/roadmap/coverage.ts";
import type { TeamResult } from "../engine/ask.ts";
import type { Measurement } from "../engine/measure.ts";
import { answeredIn } from "../engine/plan/order.ts";
import { type Found, queriesOf } from "../engine/queries.ts";
import type { Verdict } from "../engine/verdict/verdict.ts";
import type { Widened } from "../engine/wider.ts";
import type { Rule, Subject } from "../rule.ts";
import { looksFine } from "./answers.ts";
import { limitReport, roundedRange } from "./limit.ts";
import type { BulkReport, RuleResult, TeamReport } from "./schema.ts";
import { verdictReport } from "./verdict/verdict.ts";

export interface TeamFacts {
  readonly now: Instant;
  /** The report is of an earlier day: a condition, which speaks of the day it is used on, would find something else. */
  readonly isEarlier: boolean;
  readonly verdict: Verdict | undefined;
  /** Whether a finding is excused. */
  isWaived(rule: Rule, subject: Subject): boolean;
}

export function teamReport(result: TeamResult, { now, isEarlier, verdict, isWaived }: TeamFacts): TeamReport {
  const { team, measurements, areas } = result;
  const answered = answeredIn(result, now, isWaived);
  const dormant = dormantSince(team, now);
  const bulk = bulkDays(team, now);
  return {
    id: team.id,
    name: team.name,
    tracker: team.tracker,
    profile: team.profile,
    model: team.model,
    timeBox: team.traits.timeBox,
    items: team.items.length,
    open: team.items.filter(isOpen).length,
    roadmapItems: team.roadmap.length,
    sprints: team.sprints === undefined ? null : team.sprints.length,
    ...(team.leftOut === undefined ? {} : { leftOut: [...team.leftOut] }),
    ...(dormant === undefined ? {} : { dormantSince: new Date(dormant).toISOString() }),
    ...(bulk.length === 0 ? {} : { bulk: bulk.map(bulkReport) }),
    census: census(team, now),
    areas: areas.map(({ id, counts, score, coverage }) => ({
      id,
      counts: { ...counts },
      looksFine: measurements.filter(({ rule, ...one }) => rule.area === id && looksFine(one)).length,
      score: roundedRange(score),
      coverage: round(coverage, 3),
    })),
    rules: measurements.map((one) => {
      const live = one.failures
        .map(({ subject }) => subject)
        .filter((subject) => !isWaived(one.rule, subject));
      const by = answered.get(one.rule.id);
      return {
        ...ruleResult(one, queriesOf(one, team, now, { subjects: live, keysOnly: isEarlier })),
        ...(by === undefined ? {} : { answeredBy: by }),
      };
    }),
    ageing: [...ageing(team, now)],
    years: byYear(team, now)?.map((one) => ({ ...one })) ?? null,
    roadmap: roadmapReport(roadmapCoverage(team)),
    ...(verdict === undefined ? {} : { verdict: verdictReport(verdict) }),
    unseen: unseenOf(team),
  };
}

export function ruleResult(one: Measurement, queries: readonly Found[] = []): RuleResult {
  return {
    id: one.rule.id,
    title: one.rule.title,
    area: one.rule.area,
    severity: one.severity,
    outcome: one.outcome,
    failed: one.failed,
    judged: one.judged,
    unknown: one.unknown,
    share: rounded(one.share, 4),
    bound: rounded(one.bound, 4),
    ...limitReport(one.tolerance, one.rule.accuracy),
    limitFrom: one.limitFrom,
    experimental: one.limitFrom === "experimental",
    score: roundedRange(one.score),
    reason: one.reason,
    ...(one.lastYear === null || one.rule.pilesUp === undefined
      ? {}
      : { lastYear: { are: one.rule.pilesUp, ...one.lastYear } }),
    queries: queries.map(queryReport),
    ...(one.wider === null ? {} : { wider: widerReport(one.wider) }),
  };
}

const widerReport = ({ parts, ...own }: Widened): NonNullable<RuleResult["wider"]> => ({
  ...own,
  parts: parts.map(({ created, ...part }) => ({ ...part, created: created && { ...created } })),
});

export const queryReport = ({ texts, ...query }: Found): RuleResult["queries"][number] => ({
  ...query,
  texts: [...texts],
});

const bulkReport = ({ day, what, items, of, open }: BulkDay): BulkReport => ({
  ...{ day, what, items, of, open },
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

/** What the source does not show, each reason once. */
function unseenOf(team: Backlog): TeamReport["unseen"] {
  return NEEDS.flatMap((need) => {
    const shown = team.capabilities[need];
    return shown === true ? [] : [{ what: need, reason: shown }];
  });
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const rounded = (value: number | null, digits: number): number | null =>
  value === null ? null : round(value, digits);
