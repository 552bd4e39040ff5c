/** Criteria that stand for one still to be written: blanks, promises, pointers elsewhere, a template's help. */

import { fold } from "../fold.ts";
import { anyOf, entries } from "../languages/merged.ts";
import { isUnfilled } from "../placeholders.ts";
import { STOP_WORDS } from "../stop-words.ts";
import { words } from "../words.ts";
import {
  bare,
  HELP_CJK,
  HELP_OBJECTS,
  HELP_QUESTIONS,
  HELP_VERBS,
  PLACES,
  POINTERS,
  POINTS_CJK,
  TO_COME,
  TO_COME_HEADS,
} from "./criterion-phrases.ts";
import { stepOf } from "./gherkin.ts";
import type { CriterionText } from "./items.ts";

const BLANKS = /<[^<>]{0,200}>|\[[^[\]]{0,200}\]|\{[^{}]{0,200}\}|«[^«»]{0,200}»|_{2,}|\.{3,}|…/g;
const LINKS = /(?:https?:\/\/|www\.)\S+/g;
const ISSUE_KEY = /\b[A-Z][A-Z0-9]{1,9}-\d{1,7}\b/g;
/** "Criteria 1", "AC 2", "Criterion A", "Scenario 3", in the main languages. */
const DUMMY = new RegExp(
  `^(?:(?:acceptance|akzeptanz|first|second|third|another|next) ?)?${anyOf(entries(({ criteria }) => criteria?.numberedNames))} ?(?:no\\.? ?|nr\\.? ?|#)?(?:\\d{1,3}|[a-z]|[ivx]{1,4})?(?: here)?$`,
);
/** The words of frames people fill: without anything else they are the frame. */
const FRAME = new Set(entries(({ criteria }) => criteria?.frame));
const MOST_POINTER_WORDS = 10;
const MOST_HELP_WORDS = 40;

/** Whether the criterion says only that, or where, something will be said. */
export function isPlaceholder({ text, form }: CriterionText): boolean {
  const unlinked = text.replace(LINKS, " ").replace(BLANKS, " ");
  if (!/[\p{L}\p{N}]/u.test(unlinked)) return true;
  if (form === "scenario") return isEmptyScenario(text);
  const phrase = bare(text);
  if (isUnfilled(text) || TO_COME.has(phrase) || DUMMY.test(phrase)) return true;
  const said = words(fold(unlinked));
  if (said.length <= 8 && TO_COME_HEADS.has(said[0] ?? "")) return true;
  if (said.every((word) => FRAME.has(word)) && said.length < 60) return true;
  return pointsElsewhere(text, unlinked) || isEmptyScenario(text);
}

/** Given, When and Then with nothing, or with the frame's own words, behind them. */
function isEmptyScenario(text: string): boolean {
  let steps = 0;
  for (const line of text.split("\n")) {
    const step = stepOf(line);
    if (step === undefined) return false;
    if (step.kind === "scenario" || step.kind === "around") continue;
    steps++;
    if (words(fold(step.rest.replace(BLANKS, " "))).some((word) => !FRAME.has(word))) return false;
  }
  return steps > 0;
}

/** "See Figma", "as per the comments", "siehe Beschreibung", a bare link. */
function pointsElsewhere(text: string, unlinked: string): boolean {
  if (text.length <= 40 && POINTS_CJK.test(text.trim())) return true;
  const keyed = unlinked.replace(ISSUE_KEY, " ");
  const said = words(fold(keyed));
  if (said.length > MOST_POINTER_WORDS) return false;
  if (!said.slice(0, 3).some((word) => POINTERS.has(word))) return false;
  const elsewhere = keyed !== text || said.some((word) => PLACES.has(word));
  const own = said.filter((word) => !POINTERS.has(word) && !PLACES.has(word) && !STOP_WORDS.has(word));
  return elsewhere && own.length <= 1;
}

/** Whether the criterion is an order or a question of the template on how to write criteria. */
export function isHelp(text: string): boolean {
  if (text.length <= 80 && HELP_CJK.test(text.trim())) return true;
  const folded = fold(text);
  const said = words(folded);
  if (said.length > MOST_HELP_WORDS) return false;
  if (/[?？]\W{0,3}$/u.test(text) && HELP_QUESTIONS.test(bare(text))) return true;
  return said.slice(0, 2).some((word) => HELP_VERBS.has(word)) && HELP_OBJECTS.test(folded);
}
