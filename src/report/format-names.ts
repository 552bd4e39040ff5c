/** What a report can be written as, for the command line to know before any of it is loaded. */
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
