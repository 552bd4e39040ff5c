/** The report: one JSON object. Every format is a view of it; schema/report.json is generated from here. */
import { z } from "zod";
import { STATES } from "../engine/verdict/assess.ts";
import { COUNTER_KINDS } from "../engine/verdict/counter-evidence.ts";
import { MODES, STATUSES } from "../engine/verdict/ladder.ts";
import { AREAS, OUTCOMES, SEVERITIES } from "../rule.ts";
import { CHANGERS } from "../signal.ts";

export const share = z.number().min(0).max(1);
export const score = z.number().min(0).max(100);
export const count = z.int().min(0);
/** null: the source does not show it. */
const told = count.nullable();

const censusSchema = z.strictObject({
  new: count.describe("Items whose status category is new."),
  started: count,
  done: count,
  declined: told.describe("A part of done: ended as declined, rejected, won't do."),
  uncategorised: count.describe(
    "Items whose status category the source does not tell; in none of the three.",
  ),
  open: z
    .strictObject({
      withoutDescription: told,
      withoutAssignee: told,
      withoutPriority: told,
      withoutParent: told,
      notUpdated180d: told.describe("Last change more than 180 whole days before now."),
      notUpdated365d: told,
      carriedThreeSprints: told.describe("Open items that were in three or more closed sprints."),
    })
    .describe("Counts over open (not done) items."),
  startedWithoutAssignee: told,
  comments: told,
  events: told,
});

const ruleResultSchema = z.strictObject({
  id: z.string(),
  area: z.enum(AREAS),
  severity: z.enum(SEVERITIES),
  outcome: z.enum(OUTCOMES),
  failed: count,
  judged: count,
  unknown: count.describe("Members that could not be judged; they are neither passes nor failures."),
  share: share.nullable().describe("failed / judged."),
  bound: share.nullable().describe("One-sided 95 % lower bound of the share, favourable to the team."),
  tolerance: z.strictObject({ share, from: count }),
  experimental: z.boolean().describe("The threshold has no published source."),
  score: score.nullable(),
  reason: z.string().nullable(),
});

const areaSchema = z.strictObject({
  id: z.enum(AREAS),
  score: score.nullable().describe("null under 0.6 coverage."),
  coverage: share.describe("Weight of the rules that could be answered, of all that apply."),
});

const signalSchema = z.strictObject({
  id: z.string(),
  part: z.enum(["core", "corroborating"]).describe("Only core signals make a verdict."),
  state: z.enum(STATES),
  counted: z.string().describe("k of n in words."),
  k: count.describe("Events that count against it."),
  n: count.describe("Events judged."),
  unknown: count.describe("Events that could not be judged; they are in neither."),
  lower: share.nullable().describe("One-sided 95 % bounds of k / n, by the design effect of their clusters."),
  upper: share.nullable(),
  threshold: share.describe("A healthy team stays under it."),
  reason: z.string().nullable(),
});

const verdictSchema = z
  .strictObject({
    status: z.enum(STATUSES),
    mode: z.enum(MODES),
    headline: z.string(),
    signals: z.array(signalSchema),
    counterEvidence: z.array(z.strictObject({ kind: z.enum(COUNTER_KINDS), count })),
    powerSprints: z
      .strictObject({ sprints: count, of: count })
      .nullable()
      .describe("Sprints with at least three kinds of counter-evidence, of those that ended in the window."),
    text: z.string(),
    whoCanChangeIt: z.array(z.enum(CHANGERS)),
    toSeeMore: z.array(z.string()).describe("What to connect or record where a core signal was not judged."),
  })
  .describe("Of the product-owner function of the team, never of a person.");

const teamSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  tracker: z.enum(["jira", "linear"]),
  profile: z.enum(["scrum", "kanban", "linear"]),
  model: z.enum(["split", "combined", "unknown"]),
  items: count,
  open: count,
  roadmapItems: count,
  sprints: told,
  census: censusSchema,
  areas: z.array(areaSchema),
  rules: z.array(ruleResultSchema),
  verdict: verdictSchema.optional().describe("Left out where signals about roles are switched off."),
  unseen: z
    .array(z.strictObject({ what: z.string(), reason: z.string() }))
    .describe("What this source does not show, with the reason; it makes rules not-observable."),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  team: z.string(),
  owner: z.enum(["pm", "po", "team", "leader"]),
  severity: z.enum(SEVERITIES),
  subject: z.strictObject({
    kind: z.enum(["item", "roadmap", "sprint", "team"]),
    key: z.string(),
    title: z.string(),
    url: z.string().optional(),
  }),
  message: z.string(),
  remedy: z.string(),
  evidence: z.record(z.string(), z.json()),
  clause: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  status: z.enum(["new", "known", "waived"]),
});

const gapSchema = z.strictObject({ source: z.string(), what: z.string(), detail: z.string() });

/** What every machine-readable output says of the run, whatever it shows. */
export const runShape = {
  tool: z.strictObject({ name: z.literal("backlint"), version: z.string() }),
  now: z.iso.datetime(),
  config: z.strictObject({
    hash: z.string(),
    changed: z.array(z.string()).describe("Every setting that differs from the recommended defaults."),
  }),
  complete: z.boolean().describe("false as soon as gaps is not empty."),
  gaps: z.array(gapSchema),
  cost: z.strictObject({
    requests: count,
    retries: count,
    waitedMs: z.number().min(0),
    points: z.number().min(0),
  }),
};

export const reportSchema = z.strictObject({
  version: z.literal(1),
  ...runShape,
  teams: z.array(teamSchema),
  findings: z.array(findingSchema),
});

export type Report = z.infer<typeof reportSchema>;
export type TeamReport = z.infer<typeof teamSchema>;
export type RuleResult = z.infer<typeof ruleResultSchema>;
export type VerdictReport = z.infer<typeof verdictSchema>;
export type AreaScore = z.infer<typeof areaSchema>;
export type Finding = z.infer<typeof findingSchema>;
