/** Names of fields that are made for acceptance criteria. */
import { ACRONYMS, LABELS } from "../text/criteria/labels.ts";

const fold = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();

const strongNames = new Set<string>();

/** Whether a field of this name holds acceptance criteria, in any of the languages the texts are read in. */
export function isCriteriaLabel(name: string): boolean {
  if (strongNames.size === 0) {
    for (const { text, strength } of [...LABELS, ...ACRONYMS]) {
      if (strength === "strong") strongNames.add(fold(text));
    }
  }
  const folded = fold(name);
  if (strongNames.has(folded)) return true;
  // "Acceptance criteria (AC)", "AC - Acceptance criteria"
  const bare = folded
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .split(" ")
    .filter(Boolean)
    .join(" ");
  return strongNames.has(bare) || [...strongNames].some((label) => label.length > 8 && bare.includes(label));
}
