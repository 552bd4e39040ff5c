/** A trend made by hand: every direction, gaps, unknown weeks, and text of the tracker's. */

import { changeOf, withDirections } from "../../../src/report/trend/direction.ts";
import type { RulePoint, Trend, TrendRule, TrendTeam } from "../../../src/report/trend/schema.ts";
import type { Outcome } from "../../../src/rule.ts";
import { limit, SAMPLE_OF_ONE, titled } from "../sample.ts";

const WEEKS = 26;
const DAY = 86_400_000;
const END = Date.parse("2026-11-24T03:00:00Z");
const times = <T>(make: (week: number) => T): T[] => Array.from({ length: WEEKS }, (_, week) => make(week));

/** Of 40 so many fail, and of ten new ones a week the same share; the limit is a fifth. undefined: no answer that week. */
function rule(
  id: string,
  shareOf: (week: number) => number | undefined,
  changes: Partial<TrendRule> = {},
): TrendRule {
  const tolerance = limit(0.2, 6);
  const points = times((week): RulePoint | null => {
    const share = shareOf(week);
    if (week < 2) return null;
    const counts = {
      failed: Math.round((share ?? 0) * 40),
      judged: share === undefined ? 3 : 40,
      unknown: 0,
    };
    const outcome: Outcome =
      share === undefined ? "insufficient-evidence" : share <= 0.2 ? "pass" : share > 0.35 ? "fail" : "warn";
    const answered = share === undefined ? null : counts.failed / counts.judged;
    return {
      ...{ ...counts, outcome, share: answered, bound: answered },
      score: answered === null ? null : { low: 30, high: 60 },
      fresh: share === undefined ? { failed: 0, judged: 0 } : { failed: Math.round(share * 10), judged: 10 },
    };
  });
  const area = id.startsWith("pm") ? "strategy" : id.startsWith("po") ? "delivery" : "hygiene";
  return {
    ...{ id, title: titled(id), area, severity: "medium", tolerance, reason: null, points },
    ...{ change: changeOf({ tolerance }, points), turnover: null },
    ...changes,
  };
}

/** A question about the whole team: it fails until a week and passes from then on. */
function whole(id: string, until: number): TrendRule {
  const tolerance = limit(0, 1);
  const points = times((week): RulePoint | null => {
    if (week < 2) return null;
    const failed = week < until ? 1 : 0;
    const score = failed === 1 ? 0 : 100;
    return {
      ...{
        outcome: failed === 1 ? "fail" : "pass",
        failed,
        judged: 1,
        unknown: 0,
        share: failed,
        bound: null,
      },
      ...{ score: { low: score, high: score }, fresh: null },
    };
  });
  return {
    ...{ id, title: titled(id), area: "hygiene", severity: "medium", tolerance, reason: null, points },
    ...{ change: changeOf({ tolerance }, points), turnover: null },
  };
}

const scores = times((week) => (week < 4 ? null : { low: 10 + week, high: 40.5 + week }));
const census = SAMPLE_OF_ONE.teams[0]?.census;

const TEAM: TrendTeam = {
  ...{
    id: "jira:SHOP",
    name: "Checkout",
    tracker: "jira",
    profile: "scrum",
    model: "split",
    timeZone: "Europe/Berlin",
  },
  weeks: times((week) => ({
    end: new Date(END - (WEEKS - 1 - week) * 7 * DAY).toISOString(),
    unknown: week < 2 ? "the first change its history tells of is of 2026-06-08" : null,
  })),
  areas: [
    { id: "strategy", rules: [], coverage: 0, points: times(() => null) },
    { id: "delivery", rules: ["po/acceptance-criteria"], coverage: 0.6, points: scores },
  ],
  rules: [
    rule("po/acceptance-criteria", (week) => 0.9 - week * 0.03, { severity: "high" }),
    rule("hygiene/staleness", (week) => 0.1 + week * 0.02),
    rule("hygiene/hollow-items", (week) => (week % 4 === 0 ? undefined : 0.4), {
      turnover: { resolved: 5, added: 5 },
    }),
    rule("po/story-benefit", () => 0.15),
    rule("pm/success-metric", () => undefined, {
      reason: "only 3 cases to judge; at least 6 are needed",
    }),
    whole("hygiene/backlog-size", 20),
  ],
  census: times((week) => (week < 2 || census === undefined ? null : { ...census, new: 40 + week * 2 })),
};

export const trendTeam = (changes: Partial<TrendTeam> = {}): TrendTeam => ({
  ...(withDirections([TEAM])[0] ?? TEAM),
  ...changes,
});

const { version, tool, now, config, complete, gaps, cost } = SAMPLE_OF_ONE;
export const trend = (...teams: TrendTeam[]): Trend => ({
  ...{ version, tool, now, config, complete, gaps, cost },
  kind: "trend",
  teams,
});
