/**
 * Whether a text says why something is wanted. People seldom use a template: they tell a need, a pain, a request
 * or what another product does. Only a text that holds nothing but orders, lists and names surely says none.
 */
import type { RichText } from "../blocks.ts";
import { customerLinks } from "../conversation/document-links.ts";
import { LANGUAGES } from "../languages/index.ts";
import { anyOf, anywhere, phrases, spacedEntries, wholeWords, withGaps } from "../languages/merged.ts";
import { isUnfilled } from "../placeholders.ts";
import { readStory } from "../story/story.ts";
import { isOrder } from "./orders.ts";
import { type Part, partsOf } from "./prose.ts";
import { isInstruction } from "./residue.ts";
import { isLabel } from "./section-labels.ts";
import { labelOf, namesOf } from "./section-names.ts";
import { sizeOf, statesProblem } from "./sections.ts";

/** `unclear`: there is prose, and whether it gives a reason is not known. */
export type Statement = "stated" | "unclear" | "absent";

/** So many words of prose are a name or half a sentence (tuned on real items). */
const TINY = 6;
/** So many words of orders and lists hold something that was not understood (tuned on real items). */
const LONG = 120;

const SAYS: readonly RegExp[] = LANGUAGES.flatMap(({ reasons, glued }) => {
  if (reasons === undefined) return [];
  const { says, customers = [], places = [] } = reasons;
  const all = [...says, ...customers, ...places];
  return [glued === true ? anywhere(all) : wholeWords(withGaps(all))];
});

const HINTS = phrases(({ reasons }) => reasons?.hints);
const ANNOUNCES = new RegExp(
  `^[\\s\\p{P}]{0,4}${anyOf(spacedEntries(({ reasons }) => reasons?.announces))}(?!\\p{L})`,
  "iu",
);

/** Whether title and texts of an item say why it is wanted. */
export function reasonIn(title: string, texts: readonly RichText[]): Statement {
  if (givesReason(title)) return "stated";
  const hinted = HINTS.test(title.slice(0, SENTENCE));
  let [prose, work] = [0, 0];
  for (const text of texts) {
    if (statesProblem(text) || readStory(text)?.benefit !== undefined || customerLinks(text).length > 0)
      return "stated";
    for (const part of partsOf(text).map(withoutLabel)) {
      if (part.text === "" || isUnfilled(part.text) || isInstruction(part.text)) continue;
      const story = readStory(part.text.slice(0, STORY));
      if (story === undefined ? givesReason(part.text) : story.benefit !== undefined) return "stated";
      if (story !== undefined || isWork(part)) work += sizeOf(part.text);
      else prose += sizeOf(part.text);
    }
  }
  return !hinted && prose <= TINY && work <= LONG ? "absent" : "unclear";
}

/** "Problem: the import takes an hour" says so behind its label; the label alone says nothing. */
function withoutLabel(part: Part): Part {
  const label = labelOf(part.text);
  if (label === undefined || !namesOf(label.name).some(isLabel)) return part;
  return { ...part, text: label.rest };
}

/** Longest user story looked at. */
const STORY = 1000;
/** Longest sentence looked at. */
const SENTENCE = 400;

const givesReason = (sentence: string): boolean => {
  const said = sentence.slice(0, SENTENCE);
  return SAYS.some((says) => says.test(said));
};

/** An order, an entry of a list, or a sentence that says what the item is. */
const isWork = ({ text, listed }: Part): boolean => listed || isOrder(text) || ANNOUNCES.test(text);
