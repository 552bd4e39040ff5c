/** Puts what was measured at the end of each week into the one trend object. */
import type { Backlog, Instant } from "../../backlog/model.ts";
import { census } from "../../backlog/views/items/census.ts";
import type { Measurement } from "../../engine/measure.ts";
import type { Week } from "../../engine/weeks.ts";
import type { Head } from "../head.ts";
import type { RuleResult } from "../schema.ts";
import { ruleResult } from "../team.ts";
import { trendAreas } from "./areas.ts";
import { changeOf, isAnswered } from "./direction.ts";
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
  const found = new Map<string, Ends>();
  for (const { end, result } of weeks) {
    const unknown = typeof result === "string" ? result : null;
    ends.unshift({ end: iso(end), unknown });
    counts.unshift(typeof result === "string" ? null : census(result.team, end));
    const measured = typeof result === "string" ? undefined : result.measurements;
    if (last.length === 0) last.push(...(measured ?? []).map((one) => ruleResult(one)));
    for (const { id } of last) {
      const list = points.get(id) ?? [];
      points.set(id, list);
      const one = measured?.find(({ rule }) => rule.id === id);
      const point = one === undefined ? null : pointOf(one);
      list.unshift(point);
      if (one !== undefined && point !== null && isAnswered(ruleResult(one), point)) {
        const failing = failingIn(one);
        found.set(id, { newest: found.has(id) ? found.get(id)?.newest : failing, oldest: failing });
      }
    }
  }
  const rules = last.map((rule): TrendRule => {
    const { id, title, area, severity, tolerance, reason } = rule;
    const of = points.get(id) ?? [];
    return {
      ...{ id, title, area, severity, tolerance, reason },
      change: changeOf(rule, of),
      turnover: turnoverOf(found.get(id)),
      points: of,
    };
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
  return { outcome, failed, judged, unknown, share, bound, score, fresh: one.fresh && { ...one.fresh } };
}

/** What failed in the last and in the first week with an answer; undefined where it is not named one by one. */
interface Ends {
  readonly newest: ReadonlySet<string> | undefined;
  readonly oldest: ReadonlySet<string> | undefined;
}

const failingIn = ({ failed, failures }: Measurement): ReadonlySet<string> | undefined =>
  failures.length === failed
    ? new Set(failures.map(({ subject: { kind, id } }) => `${kind} ${id}`))
    : undefined;

function turnoverOf(ends: Ends | undefined): TrendRule["turnover"] {
  const { newest, oldest } = ends ?? {};
  if (newest === undefined || oldest === undefined) return null;
  const missing = (from: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...from].filter((one) => !other.has(one)).length;
  return { resolved: missing(oldest, newest), added: missing(newest, oldest) };
}

const iso = (at: Instant): string => new Date(at).toISOString();
