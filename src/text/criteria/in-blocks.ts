/** Weighs what stands in an item's texts: which of it are acceptance criteria, and how sure that is. */
import type { Block } from "../blocks.ts";
import { entries } from "../languages/merged.ts";
import { words } from "../words.ts";
import { normalise } from "./criterion-class.ts";
import { holdsScenario, isGherkinCode } from "./gherkin.ts";
import { type CriterionText, criteriaIn } from "./items.ts";
import type { Line } from "./lines.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** `weak`: only a weak label ("definition of done", "expected result") or a bare checklist. */
export type Presence = "present" | "weak" | "missing";

/** What the text speaks of. Weak labels such as "expected result" are enough for a bug. */
export type TextKind = "story" | "bug";

/** The criteria of a text before each is judged. */
export interface CriteriaTexts {
  readonly presence: Presence;
  readonly texts: readonly CriterionText[];
}

/** Fewest lines "AC1: …" and fewest boxes without a label that are no accident (rule catalogue 3.2). */
const FEWEST_NUMBERED = 2;
const FEWEST_BOXES = 2;

/** The criteria in an item's description and in its fields made for criteria. */
export function criteriaInBlocks(
  description: readonly Block[],
  fields: readonly (readonly Block[])[],
  kind: TextKind,
): CriteriaTexts {
  const { sections, boxes, lines } = sectionsOf(description);
  const of = (...strengths: Section["strength"][]): readonly CriterionText[] =>
    sections
      .filter(({ strength }) => strengths.includes(strength))
      .flatMap((section) => criteriaIn(section.lines));
  const found = (presence: Presence, texts: readonly CriterionText[]): CriteriaTexts => ({
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

/** "AC2: failed": a report on criteria that stand elsewhere. */
const isVerdict = (text: string): boolean => words(text).every((word) => VERDICTS.has(word));
const VERDICTS = new Set(entries(({ criteria }) => criteria?.verdicts));

/** A field's content is a section without a label; where other labels swallow it whole, it counts all the same. */
function criteriaInField(blocks: readonly Block[]): readonly CriterionText[] {
  const { sections, lines } = sectionsOf(blocks, true);
  const labelled = sections.flatMap((section) => criteriaIn(section.lines));
  return labelled.length > 0 ? labelled : criteriaIn(lines);
}

/** Scenarios that stand in a text without any label. Quotations are what others said. */
function scenariosIn(lines: readonly Line[]): readonly CriterionText[] {
  const own = lines.filter((line) => line.kind !== "quote");
  const prose = own.filter((line) => line.kind !== "code");
  const written = holdsScenario(prose.map((line) => line.text));
  const coded = own.some((line) => line.kind === "code" && isGherkinCode(line.language ?? "", line.text));
  return written || coded ? criteriaIn(own).filter(({ form }) => form === "scenario") : [];
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
