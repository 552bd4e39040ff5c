/** Whether a text names a customer's case: where it was heard, and something particular about it. */
import type { RichText } from "../blocks.ts";
import { entries } from "../languages/merged.ts";
import { blocksOf, plainText } from "../read.ts";
import { words } from "../words.ts";
import { quotations } from "./quotes.ts";

/** Where one hears of customers. Beginnings of words, so that plurals and compounds are found as well. */
const SOURCES = entries(({ conversation }) => conversation?.customerSources);
/** Fewer words in a quotation are the label of a button. */
const FEWEST_WORDS = 5;
/** A quotation with so many of its words in the title repeats it. */
const MOST_KNOWN = 0.5;

/** A source and a particular: a number, or a name in the midst of a sentence. */
export function namesCustomerCase(text: RichText): boolean {
  const plain = plainText(text).slice(0, 5000);
  const lower = plain.normalize("NFKC").toLowerCase();
  if (!SOURCES.some((word) => lower.includes(word))) return false;
  return (
    /\p{N}/u.test(plain) ||
    /\p{L}[,;:]? \p{Lu}\p{L}/u.test(plain) ||
    /[\p{Script=Han}\p{Script=Hangul}]/u.test(plain)
  );
}

/**
 * Quotations that say more than a label and more than the title says: repeating a request is no customer's case.
 * `blocks`: only those set off from the text.
 */
export function quotesWithNews(text: RichText, title: string, blocks = false): readonly string[] {
  const known = new Set(words(title));
  const quoted = blocks
    ? blocksOf(text).flatMap((block) => (block.kind === "quote" ? [block.text] : []))
    : quotations(text);
  return quoted
    .map((quote) => words(quote))
    .filter((said) => said.length >= FEWEST_WORDS)
    .filter((said) => said.filter((word) => known.has(word)).length < said.length * MOST_KNOWN)
    .map((said) => said.join(" "));
}
