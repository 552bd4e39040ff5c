/** GitHub refuses what is longer than it takes, as a whole: better less, and saying so. */

import { counted } from "../../words/words.ts";

/** What GitHub takes, and how it counts. */
export interface Limit {
  readonly of: string;
  readonly most: number;
  sizeOf(text: string): number;
}

const bytes = new TextEncoder();

/** 1 MiB a step; less, because the step may say something itself. */
export const SUMMARY: Limit = {
  of: "a job summary",
  most: 1_000_000,
  sizeOf: (text) => bytes.encode(text).length,
};
/** 65,536 characters; counted in UTF-16 units, which are never fewer. */
export const COMMENT: Limit = { of: "a comment", most: 65_000, sizeOf: (text) => text.length };

/** The longest sentence that says what was left out. */
const SENTENCE = 200;

/** The parts, a blank line between any two; as many whole lines as the limit takes, and a line about the others. */
export function within(limit: Limit, parts: readonly (readonly string[])[]): string {
  const lines = parts
    .filter((part) => part.length > 0)
    .flatMap((part, n) => (n === 0 ? part : ["", ...part]))
    .join("\n")
    .split("\n");
  const kept: string[] = [];
  let left = limit.most - SENTENCE;
  for (const line of lines) {
    left -= limit.sizeOf(line) + 1;
    if (left < 0) return `${[...ended(kept), "", missing(limit, lines.length - kept.length)].join("\n")}\n`;
    kept.push(line);
  }
  return `${kept.join("\n")}\n`;
}

/** A heading that nothing follows promises what is not there. */
function ended(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && /^(#|$)/.test(lines[end - 1] ?? "")) end--;
  return lines.slice(0, end);
}

const missing = ({ of }: Limit, lines: number): string =>
  `**Cut here, at GitHub's limit of ${of}:** ${counted(lines, "line")} left out. \`--format markdown\` writes all of it.`;
