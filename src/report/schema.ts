/** The report: one JSON object. Every format is a view of it; schema/report.json is generated from here. */
import { z } from "zod";
import { ON_GAP } from "../engine/gate/gate.ts";
import { WAIVER_OWNERS } from "../engine/gate/waivers.ts";
import { STATES } from "../engine/outcome.ts";
import { COUNTER_KINDS } from "../engine/verdict/counter-evidence.ts";
import { MODES, STATUSES } from "../engine/verdict/ladder.ts";
import { AREAS, BASES, LIMIT_SOURCES, OUTCOMES, OWNERS, SEVERITIES } from "../rule.ts";
import { CHANGERS } from "../signal.ts";
import {
  censusSchema,
  count,
  counts,
  known,
  limit,
  querySchema,
  runShape,
  score,
  scoreRange,
  share,
  teamShape,
  title,
  version,
} from "./shape.ts";
import { trendTeamSchema } from "./trend/schema.ts";

const ruleResultSchema = z.strictObject({
  id: z.string(),
  title,
  area: z.enum(AREAS),
  severity: z.enum(SEVERITIES),
  outcome: z.enum(OUTCOMES),
  failed: count,
  judged: count,
  unknown: count.describe("Members that could not be judged; they are neither passes nor failures."),
  share: share.nullable().describe("failed / judged."),
  bound: share.nullable().describe("Exact one-sided 95 % lower bound of the share, favourable to the team."),
  tolerance: limit,
  reading: z
    .strictObject({
      limit: share.describe("The limit before it was moved."),
      wrong: share.describe("Share of the members of a team at the limit that are judged wrongly."),
      sensitivity: share,
      specificity: share,
      source: z.string(),
    })
    .optional()
    .describe("Where a text is read to judge a member: how well it is read, by which the limit is moved."),
  limitFrom: z.enum(LIMIT_SOURCES).describe("own: set in the configuration; past: the team half a year ago."),
  experimental: z.boolean().describe("The limit is an opinion: it has no published source."),
  score: scoreRange.nullable().describe("null where nothing was judged."),
  reason: z.string().nullable().describe("Why there is no pass, warn or fail."),
  lastYear: z
    .strictObject({
      are: z.string().describe("What a failing item is: stale."),
      failed: count,
      judged: count,
    })
    .optional()
    .describe("Of items created within 365 days, where failures pile up over the years."),
  answeredBy: z
    .string()
    .optional()
    .describe(
      "The rule whose action resolves this one too, or says the same fact: this one asks for nothing of its own.",
    ),
  queries: z
    .array(querySchema)
    .describe(
      "To look up in the tracker what fails and is not waived, one for each way; empty where it cannot be looked up.",
    ),
  wider: z
    .strictObject({
      own: z.string().describe("What the rule's own members are: near the sprint, in progress."),
      members: count.describe("How many of those there are."),
      judged: count.describe("How many of those can be judged: fewer than tolerance.from."),
      hidden: z.string().optional().describe("Why the source shows none of those."),
      parts: z.array(
        z.strictObject({
          are: z.string().describe("What the other members are: finished stories."),
          members: count,
          created: z
            .strictObject({ from: z.iso.datetime(), to: z.iso.datetime() })
            .nullable()
            .describe("When the first and the last of them were created; null where that is not shown."),
          past: z.literal(true).optional().describe("They show how the team worked; nobody can mend them."),
          early: z.literal(true).optional().describe("What fails among them is at most a warning."),
        }),
      ),
    })
    .optional()
    .describe(
      "What the question covers beyond its own members, because those were too few; all of them are counted in failed, judged and unknown.",
    ),
});

const areaSchema = z.strictObject({
  id: z.enum(AREAS),
  counts: counts.describe("Questions by what was answered."),
  looksFine: count.describe(
    "Questions of insufficient-evidence that are within the limit, with too few cases to say that they pass.",
  ),
  score: scoreRange
    .nullable()
    .describe("Unanswered questions are 0 at the low end and 100 at the high one. null: none was answered."),
  coverage: share.describe("Weight of the rules that could be answered, of all that apply."),
});

const signalSchema = z.strictObject({
  id: z.string(),
  title,
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
    status: z.enum(STATUSES).describe("Of this team alone, whoever is read beside it."),
    amongMany: z
      .boolean()
      .describe("It stands out among the teams read together, with an expected share of 0.1 false ones."),
    mode: z.enum(MODES),
    headline: z.string(),
    signals: z.array(signalSchema),
    counterEvidence: z
      .array(z.strictObject({ kind: z.enum(COUNTER_KINDS), count }))
      .describe("Empty where none of it can be seen."),
    counterEvidenceHidden: z
      .string()
      .nullable()
      .describe("Why counter-evidence cannot be seen; null where it can."),
    powerSprints: z
      .strictObject({ sprints: count, of: count })
      .nullable()
      .describe("Sprints with at least three kinds of counter-evidence, of those that ended in the window."),
    text: z.string(),
    whoCanChangeIt: z.array(z.enum(CHANGERS)),
    toSeeMore: z.array(z.string()).describe("What to connect or record where a core signal was not judged."),
  })
  .describe("Of the product-owner function of the team, never of a person.");

const subjectSchema = z.strictObject({
  kind: z.enum(["item", "roadmap", "sprint", "team"]),
  key: z.string(),
  title: z.string(),
  url: z.string().optional(),
});

const ageSchema = z.strictObject({
  fromDays: count.describe("Whole days of 24 hours, included."),
  belowDays: count.nullable().describe("Not included; null: without end."),
  created: count.nullable().describe("Open items created so long ago; null: the source shows no such date."),
  changed: count
    .nullable()
    .describe(
      "Open items last changed so long ago; without those of which the source shows only a change with many others.",
    ),
});

const roadmapSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        key: z.string(),
        title: z.string(),
        url: z.string().optional(),
        state: z.enum(["new", "started"]).nullable().describe("null: the source does not show it."),
        new: known.describe(
          "Stories, bugs and spikes under it at whatever depth, by status category; null: some of them were not read.",
        ),
        started: known,
        done: known,
      }),
    )
    .describe("Those that are neither finished, paused nor archived; started ones first."),
  traced: z
    .strictObject({ open: count, of: count })
    .nullable()
    .describe("Open stories with a roadmap item above them, of all open stories; null: it is not known."),
});

const bulkSchema = z
  .strictObject({
    day: z.iso.date().describe("In the team's time zone."),
    what: z
      .enum(["created", "changed", "updated"])
      .describe("updated: only the dates of the last update show it."),
    items: count,
    of: count.describe("So many existed then."),
    open: z.boolean().describe("Only items that were open then are counted."),
  })
  .describe("Changes may be of the same items: of these the largest run of the day.");

const teamSchema = z.strictObject({
  ...teamShape,
  timeBox: z.string().describe("What a time-box of this tracker is called: sprint, cycle."),
  items: count,
  open: count,
  roadmapItems: count,
  sprints: known,
  leftOut: z
    .array(z.string())
    .optional()
    .describe(
      "What was not read of the project, and what shows it: only open items, for one. Left out where nothing shows that items are missing.",
    ),
  dormantSince: z.iso
    .datetime()
    .optional()
    .describe("When an item was last created or resolved, in a project where that is half a year ago."),
  bulk: z
    .array(bulkSchema)
    .optional()
    .describe(
      "Days on which many items were created, changed or updated at once, newest first. That does not count as a change of the " +
        "items. Left out where there is none in a year and none that is the last update of an open item.",
    ),
  census: censusSchema,
  areas: z.array(areaSchema),
  rules: z.array(ruleResultSchema),
  ageing: z.array(ageSchema).describe("Open items by age, youngest first."),
  years: z
    .array(z.strictObject({ year: z.int(), created: count, resolved: count }))
    .nullable()
    .describe(
      "Items created and resolved by calendar year, oldest first; null: the source does not show both, or leaves items out.",
    ),
  roadmap: roadmapSchema.describe("How far the roadmap has become backlog."),
  verdict: verdictSchema.optional().describe("Left out where signals about roles are switched off."),
  unseen: z
    .array(z.strictObject({ what: z.string(), reason: z.string() }))
    .describe("What this source does not show, with the reason; it makes rules not-observable."),
});

const waiverSchema = z.strictObject({
  rule: z.string().describe("A rule's id; * stands for anything."),
  item: z.string().describe("The key of an item, or the key of a sprint or team; * stands for anything."),
  reason: z.string(),
  owner: z.enum(WAIVER_OWNERS),
  expires: z.iso.date().describe("The last day it holds, in UTC."),
});

const findingSchema = z.strictObject({
  rule: z.string(),
  team: z.string(),
  owner: z.enum(OWNERS),
  severity: z.enum(SEVERITIES),
  subject: subjectSchema,
  message: z.string(),
  remedy: z.string(),
  evidence: z.record(z.string(), z.json()),
  clause: z.string(),
  outcome: z
    .enum(["fail", "warn", "insufficient-evidence", "not-observable"])
    .describe("Of its rule in this team. With the last two the team is not judged, and no gate counts it."),
  wider: z
    .literal(true)
    .optional()
    .describe("Its subject is none of the rule's own members: those were too few to answer from."),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  status: z
    .enum(["new", "known", "waived"])
    .describe("known: in the baseline; waived: excused by a waiver that has not expired; new: neither."),
  waiver: waiverSchema.optional().describe("Of a waived finding."),
});

const questionSchema = z
  .strictObject({
    id: z.string(),
    title,
    area: z.enum(AREAS),
    owner: z.enum(OWNERS),
    asks: z.string(),
    why: z.string(),
    remedy: z.string(),
    clause: z.string(),
    basis: z.strictObject({ status: z.enum(BASES), source: z.string() }),
  })
  .describe("A rule as the catalogue has it.");

const reasonSchema = z.strictObject({
  team: z.string().describe("Of a gap its source."),
  kind: z
    .enum(["rule", "area", "verdict", "answered", "gap"])
    .describe(
      "answered: too few of the questions that failOn.severity gates have an answer; gap: gated questions rest on it.",
    ),
  id: z
    .string()
    .describe(
      "The rule or the area; of a verdict its status, of answered the severity, of a gap what is in it.",
    ),
  says: z.string(),
});

const gateSchema = z
  .strictObject({
    passed: z.boolean().describe("No reason, and nothing unjudged."),
    failOn: z.strictObject({
      severity: z.enum(SEVERITIES).nullable().describe("Rules that fail at this severity or above."),
      areas: z.partialRecord(z.enum(AREAS), score).describe("The least score of an area."),
      verdict: z.enum(STATUSES).nullable().describe("This status or a worse one."),
    }),
    newWork: z
      .strictObject({ since: z.iso.datetime(), atLeast: count })
      .nullable()
      .describe("Rules are judged only on items created or started since then."),
    answered: z
      .strictObject({ answered: count, of: count, least: share })
      .describe(
        "Questions that failOn.severity gates and that apply, how many have an answer or look fine so far, and the share " +
          "that must in each team.",
      ),
    onGap: z.enum(ON_GAP).describe("What follows from a gap on which a gated question rests."),
    reasons: z.array(reasonSchema).describe("Why it does not hold."),
    unjudged: z.array(reasonSchema).describe("What the gate asks for and could not be seen: exit 3."),
    notes: z.array(z.string()).describe("What the gate did not judge, for the reader."),
  })
  .describe("Of check alone.");

export const reportSchema = z.strictObject({
  version,
  ...runShape,
  questions: z.array(questionSchema).describe("Every rule that a team was asked."),
  teams: z.array(teamSchema),
  findings: z.array(findingSchema),
  waivers: z.strictObject({
    used: count.describe("Waivers that excuse at least one finding."),
    expired: z.array(waiverSchema).describe("Those whose findings are back."),
    unused: z.array(waiverSchema).describe("Those that excuse nothing."),
  }),
  baseline: z
    .strictObject({
      file: z.string(),
      known: count.describe("Findings in the baseline that are still there."),
      reopened: count.describe(
        "Findings in the baseline that were resolved for a while and are back: they are new.",
      ),
      settled: count.describe(
        "Entries of the baseline whose findings are resolved; baseline --prune removes them.",
      ),
    })
    .optional()
    .describe("Left out where there is none."),
  gate: gateSchema.optional(),
  trend: z
    .array(trendTeamSchema)
    .optional()
    .describe("The last weeks of the teams whose history is shown; left out where it was not asked for."),
});

export type Report = z.infer<typeof reportSchema>;
export type TeamReport = z.infer<typeof teamSchema>;
export type RuleResult = z.infer<typeof ruleResultSchema>;
export type VerdictReport = z.infer<typeof verdictSchema>;
export type AreaReport = z.infer<typeof areaSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Waiver = z.infer<typeof waiverSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Gate = z.infer<typeof gateSchema>;
export type GateReason = z.infer<typeof reasonSchema>;
export type BulkReport = z.infer<typeof bulkSchema>;
export type AgeGroup = z.infer<typeof ageSchema>;
export type RoadmapCoverage = z.infer<typeof roadmapSchema>;
