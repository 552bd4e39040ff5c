/**
 * Words and phrases by which a criterion says nothing, in all languages. Matched folded (fold.ts), so without
 * accents and case. Judgement throughout; catalogue 3.3 names the kinds.
 */
import { fold } from "../fold.ts";
import type { CriteriaWords } from "../languages/language.ts";
import { anyOf, entries, gluedEntries, spacedEntries } from "../languages/merged.ts";

/** A phrase without what stands around it; both sides of a look-up go through here. */
export const bare = (text: string): string => fold(text).replace(EDGES, "");
const EDGES = /^[^\p{L}\p{N}]{1,40}|[^\p{L}\p{N}]{1,40}$/gu;

type Field = keyof CriteriaWords;
const set = (field: Field): ReadonlySet<string> =>
  new Set(entries(({ criteria }) => criteria?.[field]).map(bare));
const words = (field: Field): ReadonlySet<string> =>
  new Set(spacedEntries(({ criteria }) => criteria?.[field]).map(fold));
/** Of languages without blanks between words, matched as written. */
const pattern = (field: Field): RegExp =>
  new RegExp(anyOf(gluedEntries(({ criteria }) => criteria?.[field])), "u");

/** Whole criteria that say only that something will be said. Beside the blanks of placeholders.ts. */
export const TO_COME = set("toCome");
/** First words after which a short line is a promise and no criterion, whatever follows ("TBD with legal"). */
export const TO_COME_HEADS = words("toComeHeads");
/** "see …": such a line points elsewhere when it also names a place below. */
export const POINTERS = words("pointers");
export const PLACES = words("places");
export const POINTS_CJK = pattern("pointingSentences");
/** Sentences made of nothing but these say only that the work is done and right. */
export const EMPTY_WORDS = words("emptyWords");
/** At least one of these must be among the empty words, or the sentence is only short ("All users"). */
export const EMPTY_CORE = words("emptyCore");
/** "X works as expected": with a short subject before it, the sentence still says nothing of X. */
export const EMPTY_ENDINGS = [...set("emptyEndings")];
export const EMPTY_CJK = pattern("emptySentences");
/** The team's definition of done, which holds for any ticket. */
export const DONE_WORDS = words("doneWords");
export const DONE_CORE = words("doneCore");
export const DONE_CJK = pattern("doneSentences");
/** Praise that two people read differently. */
export const VAGUE_WORDS = words("vagueWords");
export const VAGUE_CJK = pattern("vagueWords");
/** Words of a condition or of something one can see happen: a bonus, never asked for. */
export const CUES = words("cues");
export const CUES_CJK = pattern("cues");
/** The help a template gives, left in: an order to write criteria, not a criterion. */
export const HELP_VERBS = words("helpVerbs");
export const HELP_OBJECTS = new RegExp(anyOf(entries(({ criteria }) => criteria?.helpObjects)), "u");
export const HELP_QUESTIONS = new RegExp(
  `^${anyOf(entries(({ criteria }) => criteria?.helpQuestions))}`,
  "u",
);
export const HELP_CJK = pattern("helpSentences");
/** A criterion that denies what the title says, or the other way round, does not restate it. */
export const NEGATIONS = words("negations");
