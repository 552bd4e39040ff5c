/** Whether work items are ready to be built. schema/ready.json is generated from here. */
import { z } from "zod";
import { SEVERITIES } from "../../rule.ts";
import { reportSchema } from "../schema.ts";
import { runShape, version } from "../shape.ts";

const { findings, questions } = reportSchema.shape;
const { waiver } = findings.element.shape;
const { title, asks, remedy, owner } = questions.element.shape;

const checkSchema = z.strictObject({
  rule: z.string(),
  title,
  owner,
  asks,
  severity: z.enum(SEVERITIES),
  gates: z.boolean().describe("A failure keeps the item from being ready; the others are advice."),
  outcome: z
    .enum(["pass", "fail", "unknown", "waived"])
    .describe("unknown: the item as it was read does not show it."),
  message: z
    .string()
    .nullable()
    .describe("Completes the sentence that begins with the key; null where it passes."),
  remedy,
  unseen: z
    .literal(true)
    .optional()
    .describe(
      "Of what is unknown: the source hides what the question needs. Otherwise it is so by the nature of the question, and keeps nothing from passing.",
    ),
  waiver,
});

const readyItemSchema = z.strictObject({
  key: z.string(),
  title: z.string(),
  url: z.string().optional(),
  kind: z.enum(["story", "bug", "spike", "subtask", "roadmap"]),
  state: z.enum(["new", "started", "done"]).nullable(),
  ready: z
    .boolean()
    .nullable()
    .describe(
      "null: something that gates could not be judged, or nothing that gates is asked of such an item, or it is done.",
    ),
  note: z.string().nullable(),
  checks: z.array(checkSchema),
});

export const readySchema = z.strictObject({
  version,
  kind: z.literal("ready"),
  ...runShape,
  failOn: z.enum(SEVERITIES).nullable().describe("Checks of this severity or above gate; null: none does."),
  items: z.array(readyItemSchema),
  readFrom: z.enum(["export", "tracker"]).describe("A file, or the live tracker."),
  missing: z.array(z.string()).describe("Keys that were asked for and not found, or not to be seen."),
});

export type ReadyReport = z.infer<typeof readySchema>;
export type ReadyItem = z.infer<typeof readyItemSchema>;
export type ReadyCheckReport = z.infer<typeof checkSchema>;
