/** The trend: how shares, scores and counts went, week by week. schema/trend.json is generated from here. */
import { z } from "zod";
import { AREAS, OUTCOMES, SEVERITIES } from "../../rule.ts";
import { censusSchema, count, runShape, score, share, teamShape, title, version } from "../shape.ts";

const DIRECTIONS = ["worse", "better", "steady", "unknown"] as const;
export type Direction = (typeof DIRECTIONS)[number];

const changeSchema = z
  .strictObject({
    from: z.number().nullable().describe("The first week with an answer."),
    to: z.number().nullable().describe("The last week with an answer."),
    direction: z
      .enum(DIRECTIONS)
      .describe(
        "steady: no more than chance would make of it; unknown: answered in fewer than two weeks, or in none of the last four.",
      ),
  })
  .describe("Of shares of failing members, of scores.");

const rulePointSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  failed: count,
  judged: count,
  unknown: count,
  share: share.nullable(),
  bound: share.nullable(),
  score: score.nullable(),
});

const trendRuleSchema = z.strictObject({
  id: z.string(),
  title,
  area: z.enum(AREAS),
  severity: z.enum(SEVERITIES),
  tolerance: z.strictObject({ share, from: count }),
  reason: z.string().nullable().describe("Why the last week has no pass, warn or fail."),
  change: changeSchema,
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
  change: changeSchema,
  points: z
    .array(score.nullable())
    .describe("null: fewer than 0.6 of these rules, by weight, have an answer that week."),
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
