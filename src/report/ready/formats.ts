/** The formats of readiness by name. */

import type { FormatOptions } from "../format-options.ts";
import { jsonOf } from "../formats/json.ts";
import { readyGithub } from "../formats/ready/github.ts";
import { readyMarkdown } from "../formats/ready/markdown.ts";
import { readyText } from "../formats/ready/text.ts";
import { type ReadyReport, readySchema } from "./schema.ts";

export const READY_FORMATS = {
  text: readyText,
  json: (report: ReadyReport) => jsonOf(report, readySchema),
  markdown: readyMarkdown,
  github: readyGithub,
} satisfies Record<string, (report: ReadyReport, options: FormatOptions) => string>;
