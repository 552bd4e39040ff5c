/** The formats of a plan by name. */

import type { FormatOptions } from "../format-options.ts";
import { jsonOf } from "../formats/json.ts";
import { planMarkdown } from "../formats/plan/markdown.ts";
import { planText } from "../formats/plan/text.ts";
import { type PlanReport, planSchema } from "./schema.ts";

export const PLAN_FORMATS = {
  text: planText,
  json: (plan: PlanReport) => jsonOf(plan, planSchema),
  markdown: planMarkdown,
} satisfies Record<string, (plan: PlanReport, options: FormatOptions) => string>;
