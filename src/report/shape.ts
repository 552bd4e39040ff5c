/** The parts that the report, the trend and the plan share. */
import { z } from "zod";
import { EVERYTHING, FIELD_NEEDS, PROFILES } from "../backlog/model.ts";
import { OUTCOMES } from "../rule.ts";

/** Of a rule or a signal, for a reader. */
export const title = z.string().describe("What it is about, in two to five words.");
export const version = z.literal(1);
export const share = z.number().min(0).max(1);
export const score = z.number().min(0).max(100);
/** Where a score lies. Never one number: what was not seen and what may be chance leave it open. */
export const scoreRange = z.strictObject({ low: score, high: score });
export const count = z.int().min(0);
export const counts = z.record(z.enum(OUTCOMES), count);
export const limit = z
  .strictObject({
    share: share.describe(
      "The share of failing members at the limit; 0: a question about the whole team, answered once.",
    ),
    bad: share.describe("The share that is bad without doubt: a pass says that the true one lies under it."),
    from: count.describe("Independent members from which on something is said."),
  })
  .describe("As the judge of the rule sees it: moved where reading a text errs.");
/** Text to paste into the tracker. */
export const querySchema = z.strictObject({
  language: z.string().describe("What it is called there: JQL."),
  texts: z.array(z.string()).describe("More than one where one would be too long: each finds a part."),
  by: z
    .enum(["condition", "keys"])
    .describe(
      "condition: of the whole project, on the day it is used; keys: these items, whatever becomes of them.",
    ),
  finds: count.describe("Items of those read that it finds."),
});

/** null: the source does not show it. */
export const known = count.nullable();

export const censusSchema = z.strictObject({
  new: count.describe("Items whose status category is new."),
  started: count,
  done: count,
  declined: known.describe("A part of done: ended as declined, rejected, won't do."),
  uncategorised: count.describe(
    "Items whose status category the source does not show; in none of the three.",
  ),
  open: z
    .strictObject({
      withoutDescription: known,
      withoutAssignee: known,
      withoutPriority: known,
      withoutParent: known,
      notUpdated180d: known.describe(
        "Last change more than 180 whole days before now; a change with many others at once is none.",
      ),
      notUpdated365d: known,
      carriedThreeSprints: known.describe("Open items that were in three or more closed sprints."),
    })
    .describe("Counts over open (not done) items."),
  startedWithoutAssignee: known,
  comments: known,
  events: known,
});

/** What a team is, whatever is said of it. */
export const teamShape = {
  id: z.string(),
  name: z.string(),
  tracker: z.string(),
  profile: z.enum(PROFILES),
  model: z.enum(["split", "combined", "unknown"]),
};

const gapSchema = z.strictObject({
  source: z.string(),
  what: z.string(),
  detail: z.string(),
  cuts: z
    .union([z.literal(EVERYTHING), z.array(z.enum(FIELD_NEEDS))])
    .describe("What is incomplete for it. everything: whole records, or a field that any question may ask."),
  questions: z
    .array(z.strictObject({ id: z.string(), title }))
    .describe("Those whose answer rests on it, because they read what it cuts."),
  counts: z
    .boolean()
    .describe(
      "An answer that was asked for rests on it, or it cuts everything: exit 3. Of check: an answer that is gated, where on-gap is fail.",
    ),
});

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
