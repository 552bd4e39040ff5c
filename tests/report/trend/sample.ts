/** A trend made by hand: every direction, gaps, unknown weeks, and text of the tracker's. */

import { changeOfRule, changeOfScore } from "../../../src/report/trend/direction.ts";
import type { RulePoint, Trend, TrendRule, TrendTeam } from "../../../src/report/trend/schema.ts";
import type { Outcome } from "../../../src/rule.ts";
import { SAMPLE_OF_ONE, titled } from "../sample.ts";

const WEEKS = 26;
const DAY = 86_400_000;
const END = Date.parse("2026-11-24T03:00:00Z");
const times = <T>(make: (week: number) => T): T[] => Array.from({ length: WEEKS }, (_, week) => make(week));

/** From one share to another, of 40; the limit is a fifth. undefined: no answer that week. */
function rule(
  id: string,
  shareOf: (week: number) => number | undefined,
  changes: Partial<TrendRule> = {},
): TrendRule {
  const tolerance = { share: 0.2, from: 20 };
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
    return { ...counts, outcome, share: answered, bound: answered, score: answered === null ? null : 60 };
  });
  const area = id.startsWith("pm") ? "strategy" : id.startsWith("po") ? "delivery" : "hygiene";
  return {
    ...{ id, title: titled(id), area, severity: "medium", tolerance, reason: null, points },
    change: changeOfRule({ tolerance }, points),
    ...changes,
  };
}

const scores = times((week) => (week < 4 ? null : 40 + week));
const census = SAMPLE_OF_ONE.teams[0]?.census;

export const trendTeam = (changes: Partial<TrendTeam> = {}): TrendTeam => ({
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
    { id: "strategy", rules: [], coverage: 0, change: changeOfScore([]), points: times(() => null) },
    {
      id: "delivery",
      rules: ["po/acceptance-criteria"],
      coverage: 0.6,
      change: changeOfScore(scores),
      points: scores,
    },
  ],
  rules: [
    rule("po/acceptance-criteria", (week) => 0.9 - week * 0.03, { severity: "high" }),
    rule("hygiene/staleness", (week) => 0.1 + week * 0.02),
    rule("hygiene/hollow-items", (week) => (week % 4 === 0 ? undefined : 0.4)),
    rule("po/story-benefit", () => 0.15),
    rule("pm/success-metric", () => undefined, { reason: "3 to judge, at least 8 are needed" }),
  ],
  census: times((week) => (week < 2 || census === undefined ? null : { ...census, new: 40 + week * 2 })),
  ...changes,
});

const { version, tool, now, config, complete, gaps, cost } = SAMPLE_OF_ONE;
export const trend = (...teams: TrendTeam[]): Trend => ({
  ...{ version, tool, now, config, complete, gaps, cost },
  kind: "trend",
  teams,
});
