/**
 * Minimal, a criterion of the Quality User Story framework (Lucassen et al. 2016): nothing but role, action and
 * benefit. It reads the story's own words only.
 */
import { anyOf, entries } from "../languages/merged.ts";
import type { Story } from "./story.ts";

const NOTE = new RegExp(
  `(?:\\s[-–—]{1,2}\\s|;\\s?)${anyOf(entries(({ story }) => story?.remarks))}(?!\\p{L})[^\\n]{0,80}`,
  "iu",
);

const EXPECTATION = new RegExp(
  `(?<=\\s)${anyOf(entries(({ story }) => story?.actions?.expectations))}(?!\\p{L})[^\\n]{0,80}`,
  "iu",
);

/** Remarks of fewer words are part of a name: "(CSV)", "file(s)". */
const REMARK_WORDS = 3;

/**
 * What a story's sentence holds beyond role, action and benefit: remarks in brackets, what is expected of the
 * result, and what follows the story; each at most 80 characters. Tags in front ("[Mobile]") do not count.
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
  for (const pattern of [NOTE, EXPECTATION]) {
    const note = pattern.exec(own);
    if (note !== null) found.push(note[0].trim().slice(0, 80));
  }
  return found;
}

const sizeOf = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) +
  (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) / 2;
