/** The formats of a trend by name. */

import type { FormatOptions } from "../format-options.ts";
import { jsonOf } from "../formats/json.ts";
import { trendMarkdown } from "../formats/trend/markdown.ts";
import { trendText } from "../formats/trend/text.ts";
import { type Trend, trendSchema } from "./schema.ts";

export const TREND_FORMATS = {
  text: trendText,
  json: (trend: Trend) => jsonOf(trend, trendSchema),
  markdown: trendMarkdown,
} satisfies Record<string, (trend: Trend, options: FormatOptions) => string>;
