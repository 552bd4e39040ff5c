/**
 * Two criteria of the Quality User Story framework (Lucassen et al. 2016): atomic, one feature a story, and
 * minimal, nothing but role, action and benefit. Both read the story's own words only.
 */
import type { StoryActions } from "../languages/language.ts";
import { anyOf, entries } from "../languages/merged.ts";
import type { Story } from "./story.ts";

const set = (field: keyof StoryActions): ReadonlySet<string> =>
  new Set(entries(({ story }) => story?.actions?.[field]));

/** Verbs that are hardly ever nouns, and verbs that are both: the latter need an article or pronoun behind. */
const VERBS = set("verbs");
const ALSO_NOUNS = set("alsoNouns");
const DETERMINERS = set("determiners");
const NO_OBJECT = set("noObject");

const ENGLISH_AND =
  /(?<=\s)(?:and(?: then| also)?|as well as|&|\+)(?: to)?(?: be able to)? ([a-z-]{2,20}) ([a-z'’-]{1,20})/giu;

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

/**
 * The words that join a second action to the first, at most 80 characters; undefined where the story asks for
 * one thing. Two verbs over one object ("view and edit my profile") are one feature.
 */
export function secondAction({ action }: Story): string | undefined {
  const text = action.slice(0, 400);
  const first = text.toLowerCase().split(/\s+/u)[0] ?? "";
  if (VERBS.has(first) || ALSO_NOUNS.has(first)) {
    for (const found of text.matchAll(ENGLISH_AND)) {
      if (joins(text.slice(0, found.index), found[1] ?? "", found[2] ?? "")) {
        return text.slice(found.index, found.index + 80);
      }
    }
  }
  for (const other of OTHERS) {
    const found = other.exec(text);
    if (found !== null) return found[0].trim().slice(0, 80);
  }
  return undefined;
}

function joins(before: string, verb: string, next: string): boolean {
  const left = before.trim().toLowerCase().split(/\s+/u);
  if (left.length < 2 || NO_OBJECT.has(left.at(-1) ?? "")) return false;
  const [second, object] = [verb.toLowerCase(), next.toLowerCase()];
  if (VERBS.has(second)) return !NO_OBJECT.has(object);
  return ALSO_NOUNS.has(second) && DETERMINERS.has(object);
}

const NOTE = new RegExp(
  `(?:\\s[-–—]{1,2}\\s|;\\s?)${anyOf(entries(({ story }) => story?.remarks))}(?!\\p{L})[^\\n]{0,80}`,
  "iu",
);

/** Remarks of fewer words are part of a name: "(CSV)", "file(s)". */
const REMARK_WORDS = 3;

/**
 * What a story's sentence holds beyond role, action and benefit: remarks in brackets, and what follows the
 * story; each at most 80 characters. Tags in front ("[Mobile]") do not count.
 */
export function remarks(title: string, story: Story): readonly string[] {
  const found: string[] = [];
  const rest = story.rest.replace(/^[\s\p{P}]+/u, "");
  if (sizeOf(rest) >= REMARK_WORDS) found.push(rest.slice(0, 80));
  const own = rest === "" ? title : title.slice(0, Math.max(0, title.lastIndexOf(rest)));
  for (const bracket of own.slice(0, 500).matchAll(/[([（【]([^()[\]（）【】]{1,300})[)\]）】]/gu)) {
    if (bracket.index > 0 && sizeOf(bracket[1] ?? "") >= REMARK_WORDS)
      found.push((bracket[1] ?? "").slice(0, 80));
  }
  const note = NOTE.exec(own);
  if (note !== null) found.push(note[0].trim().slice(0, 80));
  return found;
}

const sizeOf = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
  (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) / 2;
