/** The plan: what to do first, and what it would change. schema/plan.json is generated from here. */
import { z } from "zod";
import { AREAS, EFFORTS, SEVERITIES } from "../../rule.ts";
import { reportSchema } from "../schema.ts";
import { count, querySchema, runShape, scoreRange, teamShape, title, version } from "../shape.ts";

const { findings } = reportSchema.shape;
const { owner, subject } = findings.element.shape;

const standing = z.strictObject({ fail: count, warn: count, score: scoreRange.nullable() });
const move = z
  .strictObject({ id: z.enum(AREAS), from: standing, to: standing })
  .describe("Questions of the area that fail and warn, and where its score lies.");

const actionSchema = z.strictObject({
  rank: z
    .int()
    .min(1)
    .describe("1 is done first. Each action is measured on the backlog after those before it."),
  rule: z.string(),
  title,
  owner,
  severity: z.enum(SEVERITIES),
  remedy: z.string(),
  items: z
    .array(subject)
    .describe("What to do it for: as few as bring the rule below its limit, and all that is closed at once."),
  queries: z
    .array(querySchema)
    .describe("To look up in the tracker what fails; empty where `steps` has them."),
  steps: z
    .array(
      z.strictObject({
        does: z.enum(["list", "close", "look"]),
        says: z.string(),
        items: count.describe("Items that the step is about."),
        queries: z.array(querySchema),
      }),
    )
    .optional()
    .describe(
      "Where most of the items are closed in one act of the tracker: how, and what to look at one by one.",
    ),
  failing: count.describe("Failing members of the rule when its turn comes."),
  effort: z.strictObject({
    each: z.enum(EFFORTS).describe("Order of magnitude of a person's time for one item."),
    total: z.enum(EFFORTS).describe("For all of them: under an hour, under a working day, more."),
  }),
  lift: z
    .number()
    .describe(
      "The favourable ends of the scores gained and lost over all rules, as a part of 1, weighted by severity (0 to 10).",
    ),
  settles: z.array(z.string()).describe("Rules that fail or warn before it and not after."),
  effect: z
    .enum(["asked", "assumed"])
    .describe(
      "asked: every rule was applied to the items as they would be. assumed: the members count as passing, because no field would show that it is done.",
    ),
  past: z.boolean().describe("Some of its members are past: the effect shows in future ones only."),
  areas: z.array(move),
});

const planTeamSchema = z.strictObject({
  ...teamShape,
  areas: z.array(move),
  actions: z.array(actionSchema),
  left: z.array(z.string()).describe("Rules that fail or warn after all of it."),
});

export const planSchema = z.strictObject({
  version,
  kind: z.literal("plan"),
  ...runShape,
  titles: z.record(z.string(), z.string()).describe("The title of every rule, by its id."),
  teams: z.array(planTeamSchema),
});

export type PlanReport = z.infer<typeof planSchema>;
export type PlanTeam = z.infer<typeof planTeamSchema>;
export type PlanAction = z.infer<typeof actionSchema>;
