/** The parts of a user story, and how they are cut from a text. */
import { isUnfilled } from "../placeholders.ts";

export interface Story {
  readonly role: string;
  readonly action: string;
  /** undefined: the story gives no end, or leaves the template's. */
  readonly benefit: string | undefined;
  /** What follows the story, at most 300 characters. */
  readonly rest: string;
}

/** Longest part of a story that is read; longer ones are prose. */
export const PART = 400;
/** Openings tried in one text, and lines for the forms without one: a story stands near the top. */
export const TRIES = 64;
/**
 * Ends a sentence; a full stop inside a number or a name does not, nor behind the one letter of "e.g.", nor a line
 * that was broken within a sentence: a small letter follows. Blocks are parted by an empty line.
 */
export const SENTENCE_END = /(?<!(?:^|[\s.(])\p{L})[.!?](?=\s|$)|[。！？]|\n(?!\p{Ll})/u;

/** undefined where the action is a blank; a benefit that is one is left out. */
export function makeStory(role: string, action: string, benefit: string, rest: string): Story | undefined {
  const does = trim(action);
  if (isUnfilled(does)) return undefined;
  const end = trim(benefit);
  return { role, action: does, benefit: isUnfilled(end) ? undefined : end, rest: rest.slice(0, 300).trim() };
}

/** The text up to the end of its first sentence or line that holds something, and what is left. */
export function sentence(text: string): readonly [string, string] {
  const from = /^[\s:,：，、]*/u.exec(text)?.[0].length ?? 0;
  const end = SENTENCE_END.exec(text.slice(from));
  if (end === null) return [text.slice(from), ""];
  return [text.slice(from, from + end.index), text.slice(from + end.index + end[0].length)];
}

/** On one line, without the marks and blanks around it. */
export const trim = (text: string): string =>
  text
    .replaceAll("\n", " ")
    .replace(/^[\s,:;，：；、.。"“”„_-]+/u, "")
    .replace(/[\s,:;，：；、.。"“”„_-]{1,40}$/u, "");
