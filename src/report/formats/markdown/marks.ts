/** The few marks of Markdown that are used, around text that is harmless already. */

import type { Finding, RuleResult, TeamReport } from "../../schema.ts";
import { linkTarget, neutralMarkdown, neutralText } from "../../words/neutral.ts";
import type { Pasted } from "../../words/queries.ts";

/** A title longer than this says no more; a tracker may hold one of a megabyte. */
const LONGEST = 200;

export function shortened(text: string): string {
  const line = neutralText(text);
  return neutralMarkdown(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
}

/** A text that is pasted elsewhere, as it stands: nothing in it is mark-up. */
export function pasted({ name, text }: Pasted): string {
  const line = neutralText(text) || "?";
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const room = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${shortened(name) || "?"}: ${fence}${room}${line}${room}${fence}`;
}

export const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Ids in code where they are plain; anything else is written as text. */
export const code = (id: string): string => (/^[\w:/.#-]{1,200}$/.test(id) ? `\`${id}\`` : shortened(id));

/** "Acceptance criteria `po/acceptance-criteria`": what a reader calls it, and what a configuration does. */
export const titled = ({ title, id }: Pick<RuleResult, "title" | "id">): string =>
  title === id ? code(id) : `${shortened(title)} ${code(id)}`;

export const titles = (rules: readonly RuleResult[]): string => rules.map(titled).join(", ");

/** The key, leading to the item where its address is a plain one. */
export function linked({ key, url }: Finding["subject"]): string {
  const target = linkTarget(url);
  const words = shortened(key) || "?";
  return target === undefined ? words : `[${words}](${target})`;
}

export const named = (team: TeamReport): string => shortened(team.name) || shortened(team.id) || "?";
