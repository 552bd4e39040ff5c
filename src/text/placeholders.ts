/** Texts that stand where an answer belongs and are none: template residue, "TBD", dots. */
import { entries } from "./languages/merged.ts";

const WORDS: ReadonlySet<string> = new Set(entries(({ placeholders }) => placeholders));

/** Pairs that a template wraps its blanks in. */
const WRAPPED = /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|〈[^〈〉]*〉|《[^《》]*》|【[^【】]*】|＜[^＜＞]*＞)$/u;
const ONLY_MARKS = /^[\s\p{P}\p{S}xX]*$/u;

/** Whether a part of a text is blank, a template's blank, or says only that the answer is to come. */
export function isUnfilled(text: string): boolean {
  if (ONLY_MARKS.test(text)) return true;
  const bare = text.trim().replace(/[.:!…。]{1,9}$/u, "");
  if (WRAPPED.test(bare)) return true;
  return (
    bare.length <= 40 &&
    WORDS.has(
      bare
        .toLowerCase()
        .replace(/^[\s\-–—*•(]+/u, "")
        .replace(/[)\s]{1,9}$/u, ""),
    )
  );
}
