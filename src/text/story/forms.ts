/**
 * How languages open a user story, ask for something, and give the end. Everything here is matched against
 * lower-case or mixed text with the flags `iu`; every expression is free of nested repetition.
 */
import { LANGUAGES } from "../languages/index.ts";
import type { Entries } from "../languages/language.ts";
import { anyOf, entries } from "../languages/merged.ts";

export interface StoryPattern {
  /** Comes before the role, at the start of a line or clause. */
  readonly opens: string;
  /** The opening without an article; see `isRole`. */
  readonly bare: RegExp | undefined;
  /** Stands between the role and the action. */
  readonly wants: RegExp;
  /** Stands between the action and the benefit. */
  readonly soThat: RegExp;
  /** Verbs: a phrase with one is a subordinate clause ("as the list is empty, I want …"). */
  readonly verbs: ReadonlySet<string>;
  /** Words that make the phrase no role ("as a result"), looked for where the language puts the noun. */
  readonly noRole: ReadonlySet<string>;
  readonly noun: "first" | "last";
}

/** A word ends where no letter follows; an elided one ("afin d'") where its apostrophe stands. */
const END = "(?!\\p{L})";
const END_OR_ELISION = `(?:(?<=['’])|${END})`;

/** Tried in the order of the languages; forms that share an opening differ in what follows. */
export const STORY_FORMS: readonly StoryPattern[] = LANGUAGES.flatMap(({ story, glued }) => {
  const form = story?.form;
  if (form === undefined) return [];
  const pattern = (list: Entries, end: string, after = ""): RegExp =>
    new RegExp(glued === true ? anyOf(list) : `(?<!\\p{L})${anyOf(list)}${end}${after}`, "iu");
  return [
    {
      opens: form.opens.join("|"),
      bare: form.bareOpening && new RegExp(`^${anyOf(form.bareOpening)}$`, "iu"),
      wants: pattern(form.wants, END, form.afterWants?.join("")),
      soThat: pattern(form.soThat, END_OR_ELISION),
      verbs: new Set(form.verbs),
      noRole: new Set(form.noRole),
      noun: form.noun,
    },
  ];
});

/** Opens a line that gives the end first: "In order to …, as a … I want …". */
export const END_FIRST = new RegExp(`^${anyOf(entries(({ story }) => story?.endFirst))}\\s*`, "iu");
