/** The user story in a text: who wants what, and to which end. */
import type { RichText } from "../blocks.ts";
import { isUnfilled } from "../placeholders.ts";
import { blocksOf } from "../read.ts";
import { END_FIRST, STORY_FORMS, type StoryPattern } from "./forms.ts";
import { makeStory, PART, SENTENCE_END, type Story, sentence, TRIES, trim } from "./parts.ts";
import { readPostposed } from "./postposed.ts";

export type { Story } from "./parts.ts";

const ROLE_WORDS = 15;
const BARE_ROLE_WORDS = 3;

const clause = String.raw`(?:^[^\p{L}\n]{0,12}|[.!?:;,\])—–-] {1,4}|[。：，、])`;
/** A letter right behind means a longer word ("assign", "also"), except after an elision and in Chinese. */
const END_OF_OPENING = String.raw`(?:(?<=['’\p{sc=Han}])|(?!\p{L}))`;
const ANY_OPENING = new RegExp(
  `${clause}(?:\\[[^\\]\\n]{1,40}\\] {0,3}|[A-Z][A-Z0-9]{1,9}-\\d{1,7}[ :–-]{1,3})?(${[...new Set(STORY_FORMS.map((form) => form.opens))].join("|")})${END_OF_OPENING}`,
  "gimu",
);
const OPENINGS = STORY_FORMS.map((form) => new RegExp(`(?:${form.opens})${END_OF_OPENING}`, "iuy"));
/** "Как обойти …" asks how; a role is a noun. */
const INFINITIVE = /(?:[аяиеыоу]ть|[зсй]ти|чь)(?:ся)?$/u;

/**
 * Reads a text for a user story ("As a … I want … so that …") in any of the languages known. An unfilled
 * template is none, nor is prose that opens alike ("as a result I want …").
 */
export function readStory(text: string | RichText): Story | undefined {
  const flat = flatten(text);
  let tries = 0;
  for (const found of flat.matchAll(ANY_OPENING)) {
    if (++tries > TRIES) break;
    const at = found.index + found[0].length - (found[1]?.length ?? 0);
    for (const [index, form] of STORY_FORMS.entries()) {
      const opening = OPENINGS[index];
      if (opening === undefined) continue;
      opening.lastIndex = at;
      const opened = opening.exec(flat);
      if (opened === null) continue;
      const story = readForm(flat, at, at + opened[0].length, form);
      if (story !== undefined) return story;
    }
  }
  return readPostposed(flat);
}

function flatten(text: string | RichText): string {
  const plain =
    typeof text === "string"
      ? text
      : blocksOf(text)
          .map((block) =>
            block.kind === "code" ? "" : block.kind === "row" ? block.cells.join("\n\n") : block.text,
          )
          .join("\n\n");
  return plain.replaceAll("*", "").replaceAll("\r", "").replaceAll("\u00a0", " ");
}

function readForm(flat: string, start: number, from: number, form: StoryPattern): Story | undefined {
  const window = flat.slice(from, from + PART);
  const wants = form.wants.exec(window);
  if (wants === null) return undefined;
  const role = trim(window.slice(0, wants.index)).replace(/^(?:一名|一个|一個|一位|一)/u, "");
  if (!isRole(role, form, flat.slice(start, from))) return undefined;
  const rest = flat.slice(
    from + wants.index + wants[0].length,
    from + wants.index + wants[0].length + 2 * PART,
  );
  const [action, after] = sentence(rest);
  const so = form.soThat.exec(action);
  if (so !== null && trim(action.slice(0, so.index)) !== "") {
    return makeStory(role, action.slice(0, so.index), action.slice(so.index + so[0].length), after);
  }
  const next = /^[\s\p{P}]*/u.exec(after)?.[0].length ?? 0;
  const later = form.soThat.exec(after.slice(next, next + 40));
  if (later !== null && later.index === 0) {
    const [benefit, end] = sentence(after.slice(next + later[0].length));
    return makeStory(role, action, benefit, end);
  }
  return makeStory(role, action, endBefore(flat, start) ?? "", after);
}

/** "In order to …," or such a line right before the opening. */
function endBefore(flat: string, start: number): string | undefined {
  const before = flat.slice(Math.max(0, start - PART), start).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1).trim();
  const opened = END_FIRST.exec(line);
  return opened === null ? undefined : line.slice(opened[0].length);
}

function isRole(role: string, form: StoryPattern, opening: string): boolean {
  if (isUnfilled(role) || SENTENCE_END.test(role.replaceAll("\n", " "))) return false;
  // "an IT manager": in capitals it is an abbreviation, unless everything is.
  const words = role.split(/\s+/u).map((word) => (isAbbreviation(word, role) ? word : word.toLowerCase()));
  // "As admin I want" is a story, "as detailed in the wiki I want" is not.
  if (form.bare?.test(opening) && (words.length > BARE_ROLE_WORDS || /ed$/u.test(words[0] ?? "")))
    return false;
  if (words.some((word) => form.verbs.has(word))) return false;
  if (words.length > ROLE_WORDS || form.noRole.has(words[0] ?? "")) return false;
  if (form.noun === "first") return !form.noRole.has(words[1] ?? "") && !INFINITIVE.test(words[0] ?? "");
  const head = role.toLowerCase().split(/[,\n]| (?:of|in|for|to|that|who|with|from|at|on) /u)[0] ?? "";
  return !form.noRole.has(head.trim().split(" ").at(-1) ?? "");
}

const isAbbreviation = (word: string, role: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && role !== role.toUpperCase();
