/** Acceptance criteria: whether a text has them, which they are, and what each is worth. */
import type { Block, RichText } from "./blocks.ts";
import { type CriterionText, criteriaIn } from "./criteria-items.ts";
import type { Line } from "./criteria-lines.ts";
import { mayHaveCriteria } from "./criteria-scan.ts";
import { type Section, sectionsOf } from "./criteria-sections.ts";
import { classOf, normalise, wordsOfTitle } from "./criterion-class.ts";
import { holdsScenario, isGherkinCode } from "./gherkin.ts";
import { blocksOf } from "./read.ts";
import { words } from "./words.ts";

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
  /** Weak labels such as "expected result" are enough for a bug. */
  readonly kind: "story" | "bug";
  /** Normalised criterion texts that stand in many items or in the type's template (see `normaliseCriterion`). */
  readonly templates?: ReadonlySet<string>;
}

/** The criteria of a text before each is judged. */
export interface CriteriaTexts {
  readonly presence: Criteria["presence"];
  readonly texts: readonly CriterionText[];
}

const NO_TEMPLATES: ReadonlySet<string> = new Set();
/** Fewest lines "AC1: …" and fewest boxes without a label that are no accident (rule catalogue 3.2). */
const FEWEST_NUMBERED = 2;
const FEWEST_BOXES = 2;

/** The acceptance criteria in an item's description and fields. Linear in their length; never throws. */
export const readCriteria = (question: CriteriaQuestion): Criteria =>
  judgeCriteria(findCriteria(question), question.title, question.templates);

/** What `readCriteria` finds, unjudged; a text without a trace of criteria is not even cut into blocks. */
export function findCriteria({ description, fields, kind }: CriteriaQuestion): CriteriaTexts {
  const blocks = description && mayHaveCriteria(description) ? blocksOf(description) : [];
  return criteriaInBlocks(blocks, (fields ?? []).map(blocksOf), kind);
}

/** As `findCriteria`, of texts that are read already. */
export function criteriaInBlocks(
  description: readonly Block[],
  fields: readonly (readonly Block[])[],
  kind: CriteriaQuestion["kind"],
): CriteriaTexts {
  const { sections, boxes, lines } = sectionsOf(description);
  const of = (...strengths: Section["strength"][]): readonly CriterionText[] =>
    sections
      .filter(({ strength }) => strengths.includes(strength))
      .flatMap((section) => criteriaIn(section.lines));
  const found = (presence: Criteria["presence"], texts: readonly CriterionText[]): CriteriaTexts => ({
    presence,
    texts: withoutRepeats(texts),
  });

  const numbered = of("numbered").filter(({ text }) => !isVerdict(text));
  const certain = [
    ...of("strong"),
    ...(numbered.length >= FEWEST_NUMBERED ? numbered : []),
    ...fields.flatMap(criteriaInField),
  ];
  if (certain.length > 0) return found("present", certain);
  const scenarios = scenariosIn(lines);
  if (scenarios.length > 0) return found(kind === "bug" ? "weak" : "present", scenarios);
  const expected = of("expected");
  if (expected.length > 0 && kind === "bug") return found("present", expected);
  const weak = [...of("weak"), ...expected];
  if (weak.length > 0) return found("weak", weak);
  if (boxes.length >= FEWEST_BOXES) return found("weak", criteriaIn(boxes));
  return { presence: "missing", texts: [] };
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

/** "AC2: failed": a report on criteria that stand elsewhere. */
const isVerdict = (text: string): boolean => words(text).every((word) => VERDICTS.has(word));
const VERDICTS = new Set(
  (
    "ok okay nok pass passed passes fail failed fails done met verified works working fixed not partially partly yes no open closed green red " +
    "accepted rejected blocked tested approved nicht erfüllt bestanden offen teilweise validé non cumplido no ok"
  ).split(" "),
);

/** A field's content is a section without a label; where other labels swallow it whole, it counts all the same. */
function criteriaInField(blocks: readonly Block[]): readonly CriterionText[] {
  const { sections, lines } = sectionsOf(blocks, true);
  const labelled = sections.flatMap((section) => criteriaIn(section.lines));
  return labelled.length > 0 ? labelled : criteriaIn(lines);
}

/** Scenarios that stand in a text without any label. Quotations are told by others. */
function scenariosIn(lines: readonly Line[]): readonly CriterionText[] {
  const own = lines.filter((line) => line.kind !== "quote");
  const prose = own.filter((line) => line.kind !== "code");
  const told = holdsScenario(prose.map((line) => line.text));
  const coded = own.some((line) => line.kind === "code" && isGherkinCode(line.language ?? "", line.text));
  return told || coded ? criteriaIn(own).filter(({ form }) => form === "scenario") : [];
}

function withoutRepeats(texts: readonly CriterionText[]): readonly CriterionText[] {
  const seen = new Set<string>();
  return texts.filter(({ text, form }) => {
    const key = `${form === "code"} ${normalise(text) || text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function substanceOf(criteria: readonly Criterion[], presence: Criteria["presence"]): Criteria["substance"] {
  if (criteria.length === 0) return "missing";
  const judged = criteria.filter((one) => one.class !== "code");
  if (judged.length === 0) return "partial";
  const substantive = judged.filter((one) => one.class === "plain" || one.class === "checkable").length;
  if (substantive === 0) return "placeholder";
  return presence === "present" && substantive * 2 >= judged.length ? "good" : "partial";
}
