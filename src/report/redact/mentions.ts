/** Mentions and addresses of whomever they name: they are found by their shape, without knowing anybody. */
import type { Span } from "./names.ts";

/** `[~anna]`, `[~accountid:5b10…]`: how Jira writes a mention, whoever it is. */
export function userLinks(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf("[~"); start !== -1; start = text.indexOf("[~", start + 2)) {
    const length = text.slice(start, start + 260).indexOf("]");
    if (length !== -1) spans.push({ start, end: start + length + 1 });
  }
  return spans;
}

const LOCAL = /[\p{L}\p{N}\p{M}\p{Cs}.!$&'+^_{}~%-]/u;
const DOMAIN = /[\p{L}\p{N}\p{M}\p{Cs}.-]/u;

/** E-mail addresses: from each at sign outwards to the next one, so every character is met twice at most. */
export function addresses(text: string): Span[] {
  const spans: Span[] = [];
  let floor = 0;
  for (const { 0: sign, index } of text.matchAll(/@|＠|%40/g)) {
    const at = index + sign.length;
    let start = index;
    while (start > floor && LOCAL.test(text.charAt(start - 1))) start--;
    while (start < index && /[.!$&'^{}~%-]/.test(text.charAt(start))) start++;
    let end = at;
    while (end < text.length && DOMAIN.test(text.charAt(end))) end++;
    while (end > at && /[.-]/.test(text.charAt(end - 1))) end--;
    const domain = text.slice(at, end);
    const dot = domain.lastIndexOf(".");
    if (start < index && dot > 0 && /^\p{L}[\p{L}\p{N}-]+$/u.test(domain.slice(dot + 1))) {
      spans.push({ start, end });
    }
    floor = at;
  }
  return spans;
}
