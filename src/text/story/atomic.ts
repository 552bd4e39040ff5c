/**
 * Atomic, a criterion of the Quality User Story framework (Lucassen et al. 2016): one feature a story. It reads
 * the story's own words only.
 */
import type { StoryActions } from "../languages/language.ts";
import { entries } from "../languages/merged.ts";
import type { Story } from "./story.ts";

const set = (field: keyof StoryActions): ReadonlySet<string> =>
  new Set(entries(({ story }) => story?.actions?.[field]));

const VERBS = set("verbs");
const ALSO_NOUNS = set("alsoNouns");
const ARTICLES = set("articles");
const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...set("determiners")]);
const ATTRIBUTES = set("attributes");
const NO_OBJECT = set("noObject");
const NOT_VERBS = set("notVerbs");
const INPUTS = set("inputs");
const ANSWERS = set("answers");
const OUTCOMES = set("outcomes");
const CLAUSES = set("clauses");
const SAME = set("same");

/** Infinitives on both sides of "and", each with its own object. */
const OTHERS: readonly RegExp[] = [
  // fr, es, pt, it: an infinitive with an object, "and", another with an article or possessive.
  /(?<!\p{L})\p{L}{2,}(?:er|ir|re|ar|are|ere|ire)(?: \p{L}[\p{L}'’]*){1,6},? (?:et(?: de| ensuite)?|y|e|ed) (?:poder |pouvoir |di )?\p{L}{2,}(?:er|ir|re|ar|are|ere|ire) (?:une?|la|le|les|l['’]|des|mes|mon|ma|ses|un|una|el|los|las|mis|mi|sus|su|o|a|os|as|um|uma|meus|minhas|meu|minha|il|lo|i|gli|dei|delle|il mio|la mia)(?=[\s'’]|$)/iu,
  // de: lower-case infinitive before "und", another one at the end with an object between. Nouns are capitals.
  /(?<=\s)\p{Ll}{2,}(?:en|ern|eln) und (?:(?:diese|die|den|das|der|dem|eine?n?|meine?n?|ihre?n?|sie|ihn|es|alle|neue|anschließend|dann)\s)\p{L}[\p{L}\s-]{0,60}?\p{Ll}{2,}(?:en|ern|eln)(?=$|[\s,.])/u,
  // pl, ru, uk: infinitive, object, "and", infinitive, object.
  /(?<!\p{L})\p{L}{2,}(?:ać|ić|yć|eć|ąć)(?: \p{L}+){1,5},? (?:i|oraz) \p{L}{2,}(?:ać|ić|yć|eć|ąć) \p{L}+/iu,
  /(?<!\p{L})\p{L}{2,}(?:ать|ять|ить|еть|ыть|уть|ти)(?:ся)?(?: \p{L}+){1,5},? (?:и|та|а также) (?!сеть|нить|печать|память)\p{L}{2,}(?:ать|ять|ить|еть|ыть|уть|ти)(?:ся)? \p{L}+/iu,
  // zh: "and" between two phrases of verb and object; two bare verbs with one object are one feature.
  /(?:^|[，,、])?[\p{sc=Han}A-Za-z0-9]{4,30}[，,]?(?:并且|并能|同时|以及可以|并)(?!发|行|列|非|不)[\p{sc=Han}]{3,}/u,
];

/** Longest action that is read. */
const READ = 400;
const QUOTED = 80;

/**
 * The words that join a second action to the first, at most 80 characters; undefined where the story asks for
 * one thing. One feature are two verbs over one object ("view and edit my profile", "upload a file and name it"),
 * inputs and the answer to them ("enter a code and get a list"), and what is expected of the result.
 */
export function secondAction({ action }: Story): string | undefined {
  const text = action.slice(0, READ);
  const joined = joinedInEnglish(text);
  if (joined !== undefined) return text.slice(joined, joined + QUOTED);
  for (const other of OTHERS) {
    const found = other.exec(text);
    if (found !== null) return found[0].trim().slice(0, QUOTED);
  }
  return undefined;
}

interface Word {
  /** In lower case. */
  readonly word: string;
  readonly at: number;
}

const isVerb = (word: string | undefined): boolean =>
  word !== undefined && (VERBS.has(word) || ALSO_NOUNS.has(word));

/** A join and what stands between it and the verb; `also` says that something else follows, `to` that a verb does. */
const JOIN =
  /(?<=[\s,])(?:(?<also>as well as|and also|and additionally)|and|&|\+)(?: (?:then|automatically|easily|quickly|directly|later))?(?<to> to)?(?: be able to)? (?=[\p{L}])/giu;
const SECOND_WISH = /^(?:i|we)(?:['’]d| would)?(?: also)? (?:want|need|wish|like)(?!\p{L})/iu;

/** Where the words begin that join a second action. */
function joinedInEnglish(text: string): number | undefined {
  const start = startOf(wordsOf(text));
  if (start === undefined) return undefined;
  for (const found of text.matchAll(JOIN)) {
    const after = text.slice(found.index + found[0].length);
    if (SECOND_WISH.test(after)) return found.index;
    const before = wordsOf(text.slice(start.at, found.index)).map(({ word }) => word);
    const [verb, object] = wordsOf(after.slice(0, 60)).map(({ word }) => word);
    if (before.length < 2 || verb === undefined || object === undefined) continue;
    const { also, to } = found.groups ?? {};
    if (!isVerb(start.word) && !VERBS.has(verb) && !(isVerb(verb) && ARTICLES.has(object))) continue;
    if (
      isAction(verb, object) &&
      !sharesObject(before, object, also !== undefined) &&
      !isSubordinate(before.slice(1), to !== undefined) &&
      !OUTCOMES.has(verb) &&
      !(INPUTS.has(start.word) && (INPUTS.has(verb) || ANSWERS.has(verb)))
    )
      return found.index;
  }
  return undefined;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    at: index,
  }));

/** Words in which a wish names who is to do it ("I want the system to …"), or the means ("have a way to …"). */
const LEAD = 7;

/** The verb of the first action; undefined where the wish is a thing ("a list of starters and mains"). */
function startOf(words: readonly Word[]): Word | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  if (isVerb(first.word)) return first;
  const named = ARTICLES.has(first.word) || OUTCOMES.has(first.word);
  const at = words.slice(0, LEAD).findIndex(({ word }, i) => {
    if (!isVerb(word)) return false;
    // "to validate", and without "to" only before its object: "have the shop send my order".
    return (
      (words[i - 1]?.word === "to" && words[i - 2]?.word !== "and") ||
      (named && i > 1 && ARTICLES.has(words[i + 1]?.word ?? ""))
    );
  });
  return at > 0 ? words[at] : named ? undefined : first;
}

/** Whether the two words behind "and" are a verb and its object. */
function isAction(verb: string, object: string): boolean {
  if (VERBS.has(verb)) return !NO_OBJECT.has(object);
  if (ALSO_NOUNS.has(verb)) return DETERMINERS.has(object);
  return ARTICLES.has(object) && !NOT_VERBS.has(verb) && !/(?:ly|ing|ed|[^s]s)$/u.test(verb);
}

/** "view and edit my profile", "in both the read and edit views", "upload a file and name it". */
function sharesObject(before: readonly string[], object: string, also: boolean): boolean {
  const [previous, last = ""] = before.slice(-2);
  if (NO_OBJECT.has(last) || ATTRIBUTES.has(last) || (SAME.has(object) && !also)) return true;
  return isVerb(last) && !(ARTICLES.has(object) && previous !== "to" && !isVerb(previous));
}

/** Whether the second verb may belong to a clause or a purpose within the first action. */
function isSubordinate(objects: readonly string[], to: boolean): boolean {
  const purpose = objects.some((word, i) => word === "to" && isVerb(objects[i + 1]));
  return purpose || (!to && objects.some((word) => CLAUSES.has(word)));
}
