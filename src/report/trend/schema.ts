/** The trend: how shares, scores and counts went, week by week. schema/trend.json is generated from here. */
import { z } from "zod";
import { AREAS, OUTCOMES, SEVERITIES } from "../../rule.ts";
import {
  censusSchema,
  count,
  limit,
  runShape,
  scoreRange,
  share,
  teamShape,
  title,
  version,
} from "../shape.ts";

const DIRECTIONS = ["worse", "better", "steady", "whole-team", "unknown"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const freshSchema = z.strictObject({ failed: count, judged: count });

const changeSchema = z
  .strictObject({
    earlier: freshSchema.nullable().describe("What came in during the earlier half of the weeks."),
    later: freshSchema
      .nullable()
      .describe("What came in during the later half, which has one fortnight more where the number is odd."),
    chance: share
      .nullable()
      .describe("Probability of so large a difference where nothing changed; null: too little came in."),
    direction: z
      .enum(DIRECTIONS)
      .describe(
        "better, worse: more than chance, with an expected share of 0.05 false words in the whole report; steady: no clear change; whole-team: one answer for the whole team, which is not compared; unknown: answered in fewer than two weeks, or in none of the last four.",
      ),
  })
  .describe("Of members that came in during these weeks; those that stay are counted once.");

const rulePointSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  failed: count,
  judged: count,
  unknown: count,
  share: share.nullable(),
  bound: share.nullable(),
  score: scoreRange.nullable(),
  fresh: freshSchema
    .nullable()
    .describe("Of the members that came in since the week before; null: members are of no time."),
});

const trendRuleSchema = z.strictObject({
  id: z.string(),
  title,
  area: z.enum(AREAS),
  severity: z.enum(SEVERITIES),
  tolerance: limit,
  reason: z.string().nullable().describe("Why the last week has no pass, warn or fail."),
  change: changeSchema,
  turnover: z
    .strictObject({ resolved: count, added: count })
    .nullable()
    .describe(
      "Findings of the first answered week that are gone, and of the last that are new; null: not known.",
    ),
  points: z
    .array(rulePointSchema.nullable())
    .describe("One a week; null where nothing is known of the week."),
});

const trendAreaSchema = z.strictObject({
  id: z.enum(AREAS),
  rules: z
    .array(z.string())
    .describe("The questions answered in most weeks and in the last: a score is of these, like with like."),
  coverage: share.describe("Weight of these rules, of all that apply in the last week."),
  points: z.array(scoreRange.nullable()).describe("null: none of these rules has an answer that week."),
});

export const trendTeamSchema = z.strictObject({
  ...teamShape,
  timeZone: z.string(),
  weeks: z
    .array(z.strictObject({ end: z.iso.datetime(), unknown: z.string().nullable() }))
    .describe("Oldest first. unknown: why nothing is known of the week."),
  areas: z.array(trendAreaSchema),
  rules: z.array(trendRuleSchema),
  census: z.array(censusSchema.nullable()).describe("One a week; null where nothing is known of the week."),
});

export const trendSchema = z.strictObject({
  version,
  kind: z.literal("trend"),
  ...runShape,
  teams: z.array(trendTeamSchema),
});

export type Trend = z.infer<typeof trendSchema>;
export type TrendTeam = z.infer<typeof trendTeamSchema>;
export type TrendRule = z.infer<typeof trendRuleSchema>;
export type TrendArea = z.infer<typeof trendAreaSchema>;
export type Change = z.infer<typeof changeSchema>;
export type RulePoint = z.infer<typeof rulePointSchema>;
export type Census = z.infer<typeof censusSchema>;
