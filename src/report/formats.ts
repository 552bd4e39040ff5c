/** The formats by name: each a pure function of the report. */

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

export const FORMAT_NAMES = [
  "text",
  "json",
  "markdown",
  "html",
  "sarif",
  "junit",
  "github",
  "github-summary",
  "github-comment",
  "gitlab",
  "slack",
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export interface FormatOptions {
  /** Width in terminal cells; only text uses it. */
  readonly columns: number;
  readonly colour: boolean;
  /** No character of its own beyond ASCII; only text uses it. */
  readonly ascii?: boolean;
  /** Every finding instead of the first few of each rule. */
  readonly verbose: boolean;
}

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
