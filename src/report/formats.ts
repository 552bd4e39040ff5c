/**
 * The formats by name: each a pure function of the report. A format is added by one line here. The command line knows
 * their names from the start; they are loaded late and one by one, for most commands write none.
 */
import type { FormatOptions } from "./format-options.ts";
import type { Report } from "./schema.ts";

type Format = (report: Report, options: FormatOptions) => string;

const FORMATS = {
  text: async () => (await import("./formats/text.ts")).text,
  json: async () => (await import("./formats/json.ts")).json,
  markdown: async () => (await import("./formats/markdown.ts")).markdown,
  html: async () => (await import("./formats/html.ts")).html,
  sarif: async () => (await import("./formats/sarif.ts")).sarif,
  junit: async () => (await import("./formats/junit.ts")).junit,
  github: async () => (await import("./formats/github.ts")).github,
  "github-summary": async () => (await import("./formats/github/summary.ts")).summary,
  "github-comment": async () => (await import("./formats/github/summary.ts")).comment,
  gitlab: async () => (await import("./formats/gitlab.ts")).gitlab,
  slack: async () => (await import("./formats/slack.ts")).slack,
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** Those of these names. */
export async function loadFormats<N extends FormatName>(
  names: readonly N[],
): Promise<Readonly<Record<N, Format>>> {
  const loaded = await Promise.all(names.map(async (name) => [name, await FORMATS[name]()] as const));
  return Object.fromEntries(loaded) as Record<N, Format>;
}
