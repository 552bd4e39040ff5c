/** Acceptance criteria: whether a text has them, which they are, and what each is worth. */
import type { RichText } from "../blocks.ts";
import { blocksOf } from "../read.ts";
import { type CriterionClass, classOf, normalise, wordsOfTitle } from "./criterion-class.ts";
import { type CriteriaTexts, criteriaInBlocks, type Presence, type TextKind } from "./in-blocks.ts";
import { mayHaveCriteria } from "./scan.ts";

export interface Criterion {
  readonly text: string;
  readonly class: CriterionClass;
  /** Present only where the criterion carries a box. */
  readonly checked?: boolean;
}

export interface Criteria {
  readonly presence: Presence;
  /**
   * `placeholder`: none of the items says anything; `partial`: fewer than half do, or the presence is weak, or
   * there is nothing but code, of which nothing is certified.
   */
  readonly substance: "good" | "partial" | "placeholder" | "missing";
  readonly criteria: readonly Criterion[];
}

export interface CriteriaQuestion {
  readonly title: string;
  readonly description: RichText | null | undefined;
  /** Texts of fields made for criteria. */
  readonly fields?: readonly RichText[] | undefined;
  readonly kind: TextKind;
  /** Normalised lines that stand in many items or in the type's template (see `comparedTexts`). */
  readonly templates?: ReadonlySet<string>;
}

const NO_TEMPLATES: ReadonlySet<string> = new Set();
/** The acceptance criteria in an item's description and fields. Linear in their length; never throws. */
export const readCriteria = (question: CriteriaQuestion): Criteria =>
  judgeCriteria(findCriteria(question), question.title, question.templates);

/** What `readCriteria` finds, unjudged; a text without a trace of criteria is not even cut into blocks. */
export function findCriteria({ description, fields, kind }: CriteriaQuestion): CriteriaTexts {
  const blocks = description && mayHaveCriteria(description) ? blocksOf(description) : [];
  return criteriaInBlocks(blocks, (fields ?? []).map(blocksOf), kind);
}

/** Judges what was found. `templates`: see `CriteriaQuestion`. */
export function judgeCriteria(
  { presence, texts }: CriteriaTexts,
  title: string,
  templates: ReadonlySet<string> = NO_TEMPLATES,
): Criteria {
  const context = { title: wordsOfTitle(title), templates };
  const criteria = texts.map(
    (one): Criterion => ({
      text: one.text,
      class: classOf(one, context),
      ...(one.checked === undefined ? {} : { checked: one.checked }),
    }),
  );
  return { presence, substance: substanceOf(criteria, presence), criteria };
}

/** The text by which two criteria count as the same. */
export const normaliseCriterion = (text: string): string => normalise(text);

function substanceOf(criteria: readonly Criterion[], presence: Criteria["presence"]): Criteria["substance"] {
  if (criteria.length === 0) return "missing";
  const judged = criteria.filter((one) => one.class !== "code");
  if (judged.length === 0) return "partial";
  const substantive = judged.filter((one) => one.class === "plain" || one.class === "checkable").length;
  if (substantive === 0) return "placeholder";
  return presence === "present" && substantive * 2 >= judged.length ? "good" : "partial";
}
