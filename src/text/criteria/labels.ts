/** What people call acceptance criteria. Matching folds case and accents (see label-line.ts). */
import { entries, type ListOf } from "../languages/merged.ts";

/** `strong` is enough on its own; `weak` never is; `expected` is enough for a bug only. */
export type LabelStrength = "strong" | "weak" | "expected";

export interface LabelText {
  readonly text: string;
  readonly strength: LabelStrength;
}

const texts = (strength: LabelStrength, of: ListOf): readonly LabelText[] =>
  entries(of).map((text) => ({ text, strength }));

export const LABELS: readonly LabelText[] = [
  ...texts("strong", ({ criteria }) => criteria?.labels),
  ...texts("weak", ({ criteria }) => criteria?.weakLabels),
  ...texts("expected", ({ criteria }) => criteria?.expectedLabels),
];

/** Read as written, in capitals: "ACS" was a product, "Accept:" an HTTP header, "ac" is anything. The longest first. */
export const ACRONYMS: readonly LabelText[] = [
  ...texts("strong", ({ criteria }) => criteria?.acronyms),
  ...texts("weak", ({ criteria }) => criteria?.weakAcronyms),
  ...texts("expected", ({ criteria }) => criteria?.expectedAcronyms),
].sort((a, b) => b.text.length - a.text.length);

/** Acronyms of other languages that mean too much else to count without a number ("AK 1:", "CA2:"). */
export const NUMBERED_ACRONYMS = entries(({ criteria }) => criteria?.numberedAcronyms);
