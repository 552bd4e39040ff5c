/**
 * A problem stated in prose, without a heading: one sentence that names people outside the team and what they
 * suffer from. Kept narrow on purpose: wishes, rules, plans and things shipped are no problems.
 */
import type { RichText } from "../blocks.ts";
import { LANGUAGES } from "../languages/index.ts";
import type { Entries } from "../languages/language.ts";
import { anywhere, wholeWords, withGaps } from "../languages/merged.ts";
import { blocksOf } from "../read.ts";
import { isNeighbour } from "./section-labels.ts";
import { labelOf, namesOf } from "./section-names.ts";

interface ProblemPatterns {
  readonly people: RegExp;
  readonly trouble: RegExp;
  readonly plan: RegExp;
}

const patterns: readonly ProblemPatterns[] = LANGUAGES.flatMap(({ problem, glued }) => {
  if (problem === undefined) return [];
  const pattern = (list: Entries): RegExp => (glued === true ? anywhere(list) : wholeWords(withGaps(list)));
  const { people, trouble, plan } = problem;
  return [{ people: pattern(people), trouble: pattern(trouble), plan: pattern(plan) }];
});

/** Longest sentence looked at. */
const SENTENCE = 400;

/**
 * Whether some sentence of running text states what people suffer from. Lists, tables and code hold none, nor
 * does what stands under a heading or label for rules, plans and aims.
 */
export function describesProblem(text: RichText): boolean {
  let elsewhere = false;
  for (const block of blocksOf(text)) {
    if (block.kind === "heading") elsewhere = namesOf(block.text).some(isNeighbour);
    if (elsewhere || (block.kind !== "paragraph" && block.kind !== "quote")) continue;
    for (const line of block.text.split("\n")) {
      const label = labelOf(line);
      if (label !== undefined && !label.whole && namesOf(label.name).some(isNeighbour)) continue;
      for (const sentence of sentencesOf(line)) if (statesTrouble(sentence)) return true;
    }
  }
  return false;
}

const statesTrouble = (sentence: string): boolean =>
  patterns.some(
    ({ people, trouble, plan }) => people.test(sentence) && trouble.test(sentence) && !plan.test(sentence),
  );

function* sentencesOf(line: string): Generator<string> {
  for (const sentence of line.split(/(?<=[.!?])\s|[。！？]/u)) {
    if (!/[?？]$/u.test(sentence)) yield sentence.slice(0, SENTENCE);
  }
}
