/** The last touch on every text that leaves a reader. */

/** NUL, zero-width marks that separate nothing, the no-break spaces editors leave behind, and names. */
const UNTIDY = /[\0\u00a0\u200b\u2060\ufeff@]| {2}|\.app\//;
const DROPPED = /[\0\u200b\u2060\ufeff]/g;
const NO_BREAK_SPACE = /\u00a0/g;
/** The page of a member, as Linear's texts link it where somebody is mentioned. */
const PROFILE_LINK = /https:\/\/[a-z\d-]+\.app\/[^\s/]+\/profiles\/[^\s/)\]>]+/g;
/** A handle after a space or an opening mark. The callback sorts out paths and calls. */
const HANDLE = /(^|[\s([{<"'“‘«,;:>])@(\p{L}[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*)/gu;

/** What stands in place of anybody's name. */
export const SOMEONE = "@someone";

/** Plain text without invisible characters, without names of mentioned people, without outer blanks. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  let clean = text.replace(DROPPED, "").replace(NO_BREAK_SPACE, " ");
  if (clean.includes("@")) clean = clean.replace(HANDLE, withoutName);
  if (clean.includes("/profiles/")) clean = clean.replace(PROFILE_LINK, SOMEONE);
  return clean.replace(/ {2,}/g, " ").trim();
}

/** Code keeps its blanks and its `@`; only NUL goes. */
export const tidyCode = (text: string): string => (text.includes("\0") ? text.replaceAll("\0", "") : text);

/** `@scope/package` and `@media (…)` name no person. */
function withoutName(all: string, before: string, _name: string, at: number, whole: string): string {
  const next = whole[at + all.length];
  const call = next === "(" || (next === " " && whole[at + all.length + 1] === "(");
  return next === "/" || call ? all : before + SOMEONE;
}
