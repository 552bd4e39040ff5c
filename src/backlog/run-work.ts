/** Operations and maintenance (run work): it needs neither customer evidence nor a goal. */
import { entries } from "../text/languages/merged.ts";
import type { WorkItem } from "./model.ts";

/** Words that mark such work in labels and type names; teams add their own by configuration. */
export const RUN_WORK: readonly string[] = entries(({ names }) => names?.runWork);

/**
 * Whether one of the item's labels or its type is one of the words, or has it among its parts:
 * "tech" is found in "Tech", "area/tech" and "tech-debt", not in "fintech".
 */
export function isNamed(item: Pick<WorkItem, "labels" | "type">, words: ReadonlySet<string>): boolean {
  if (item.type !== undefined && hasWord(item.type, words)) return true;
  return item.labels?.some((label) => hasWord(label, words)) ?? false;
}

/** The words as `isNamed` and `hasWord` compare them. */
export const wordSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(parts).map(join));

/** Whether a name is one of the words or has one among its parts. */
export function hasWord(name: string, words: ReadonlySet<string>): boolean {
  const found = parts(name);
  return words.has(join(found)) || found.some((part) => words.has(part));
}

const join = (found: readonly string[]): string => found.join("-");

/** "Area/Tech Debt" → area, tech, debt. */
const parts = (name: string): string[] =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== "");
