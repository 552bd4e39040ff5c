/** Acceptance criteria: whether a text has them, which they are, and what each is worth. */
import type { RichText } from "./blocks.ts";

/** What one criterion is. Only negatives are certified; everything else is `plain` or `checkable`. */
export const CRITERION_CLASSES = [
  "placeholder",
  "template",
  "vacuous",
  "restates-title",
  "dod-only",
  "vague",
  "code",
  "plain",
  "checkable",
] as const;
export type CriterionClass = (typeof CRITERION_CLASSES)[number];

export interface Criterion {
  readonly text: string;
  readonly class: CriterionClass;
  /** Present only where the criterion carries a box. */
  readonly checked?: boolean;
}

export interface Criteria {
  /** `weak`: only a weak label ("definition of done", "expected result") or a bare checklist. */
  readonly presence: "present" | "weak" | "missing";
  /** `placeholder`: none of the items says anything; `partial`: fewer than half do. */
  readonly substance: "good" | "partial" | "placeholder" | "missing";
  readonly criteria: readonly Criterion[];
}

export interface CriteriaQuestion {
  readonly title: string;
  readonly description: RichText | null | undefined;
  /** Texts of fields made for criteria. */
  readonly fields?: readonly RichText[] | undefined;
  /** Weak labels such as "expected result" are enough for a bug. */
  readonly kind: "story" | "bug";
  /** Normalised criterion texts that stand in many items or in the type's template (see `normaliseCriterion`). */
  readonly templates?: ReadonlySet<string>;
}
