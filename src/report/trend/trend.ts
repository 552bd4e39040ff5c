/** Puts what was measured at the end of each week into the one trend object. */
import type { Backlog, Instant } from "../../backlog/model.ts";
import { census } from "../../backlog/views/items/census.ts";
import type { Measurement } from "../../engine/measure.ts";
import type { Week } from "../../engine/weeks.ts";
import type { Head } from "../head.ts";
import type { RuleResult } from "../schema.ts";
import { ruleResult } from "../team.ts";
import { trendAreas } from "./areas.ts";
import { changeOfRule } from "./direction.ts";
import type { Census, RulePoint, Trend, TrendRule, TrendTeam } from "./schema.ts";

export const assembleTrend = (teams: readonly TrendTeam[], head: Head): Trend => {
  const { version, ...rest } = head;
  return { version, kind: "trend", ...rest, teams: [...teams] };
};

/** `weeks` come newest first and are read once, so that no week but one is held. */
export function trendOf(team: Backlog, weeks: Iterable<Week>): TrendTeam {
  const ends: TrendTeam["weeks"] = [];
  const counts: (Census | null)[] = [];
  const points = new Map<string, (RulePoint | null)[]>();
  const last: RuleResult[] = [];
  for (const { end, result } of weeks) {
    const unknown = typeof result === "string" ? result : null;
    ends.unshift({ end: iso(end), unknown });
    counts.unshift(typeof result === "string" ? null : census(result.team, end));
    const measured = typeof result === "string" ? undefined : result.measurements;
    if (last.length === 0) last.push(...(measured ?? []).map(ruleResult));
    for (const { id } of last) {
      const list = points.get(id) ?? [];
      points.set(id, list);
      const one = measured?.find(({ rule }) => rule.id === id);
      list.unshift(one === undefined ? null : pointOf(one));
    }
  }
  const rules = last.map((rule): TrendRule => {
    const { id, title, area, severity, tolerance, reason } = rule;
    const of = points.get(id) ?? [];
    return { id, title, area, severity, tolerance, reason, change: changeOfRule(rule, of), points: of };
  });
  const { id, name, tracker, profile, model, timeZone } = team;
  return {
    ...{ id, name, tracker, profile, model, timeZone },
    weeks: ends,
    areas: trendAreas(rules),
    rules,
    census: counts,
  };
}

function pointOf(one: Measurement): RulePoint {
  const { outcome, failed, judged, unknown, share, bound, score } = ruleResult(one);
  return { outcome, failed, judged, unknown, share, bound, score };
}

const iso = (at: Instant): string => new Date(at).toISOString();
