/** The formats by name: each a pure function of the report. Loaded late: most commands write none. */

import type { FormatName, FormatOptions } from "./format-names.ts";
import { comment, summary } from "./formats/github/summary.ts";
import { github } from "./formats/github.ts";
import { gitlab } from "./formats/gitlab.ts";
import { html } from "./formats/html.ts";
import { json } from "./formats/json.ts";
import { junit } from "./formats/junit.ts";
import { markdown } from "./formats/markdown.ts";
import { sarif } from "./formats/sarif.ts";
import { slack } from "./formats/slack.ts";
import { text } from "./formats/text.ts";
import type { Report } from "./schema.ts";

export const FORMATS: Readonly<Record<FormatName, (report: Report, options: FormatOptions) => string>> = {
  text,
  json,
  markdown,
  html,
  sarif,
  junit,
  github,
  "github-summary": summary,
  "github-comment": comment,
  gitlab,
  slack,
};
