/** An export in which hygiene/staleness (medium) fails: `stale` items that nobody touched for two years, and 10 fresh ones. */
import { jiraIssue } from "./harness.ts";

const OLD = { created: "2024-01-01T09:00:00.000+0000", updated: "2024-02-01T09:00:00.000+0000" };

export interface StaleOptions {
  readonly stale?: number;
  readonly from?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export function staleExport({ stale = 30, from = 1, fields = {} }: StaleOptions = {}): string {
  const { project } = fields;
  const issues = [
    ...Array.from({ length: stale }, (_, n) => jiraIssue(from + n, { ...OLD, ...fields })),
    ...Array.from({ length: 10 }, (_, n) => jiraIssue(900 + n, project === undefined ? {} : { project })),
  ];
  return `${issues.join("\n")}\n`;
}

/** The same, cut in the middle of a last line: a gap. */
export const cutExport = (options: StaleOptions = {}): string => `${staleExport(options)}{"id": "1`;

/** The same with texts that cannot be read: a gap of those questions that read texts. */
export const textlessExport = (options: StaleOptions = {}): string =>
  staleExport({ ...options, fields: { ...options.fields, description: 7 } });
