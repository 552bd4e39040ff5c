/** Whether a text reports what came of a piece of work: a word for a result and a number, or a review that holds it. */
import type { RichText } from "../blocks.ts";
import { hasLink } from "../conversation/document-links.ts";
import { blocksOf } from "../read.ts";
import { quote, sentencesOf } from "../sentences.ts";
import { RESULTS, REVIEWS } from "./metric-words.ts";
import { measureIn } from "./metrics.ts";

/** Whether a title or a sentence announces a review of results. */
export const namesReview = (text: string): boolean => REVIEWS.test(text) || RESULTS.test(text);

/**
 * The sentence that reports a result with its number, at most 160 characters. Beside a word for a result the
 * number may be any share, bound or move; without one it has to belong to a metric.
 */
export function reportedResult(text: RichText): string | undefined {
  for (const block of blocksOf(text)) {
    if (block.kind === "code") continue;
    const lines = block.kind === "row" ? [block.cells.join(" | ")] : block.text.split("\n");
    for (const line of lines) {
      for (const sentence of sentencesOf(line)) {
        if (measureIn(sentence, RESULTS.test(sentence) ? "labelled" : "text") === "outcome")
          return quote(sentence);
      }
    }
  }
  return undefined;
}

/** A text that announces a review and links to it. */
export const linksToReview = (text: RichText): boolean =>
  hasLink(text) &&
  blocksOf(text).some((block) => block.kind !== "code" && block.kind !== "row" && namesReview(block.text));
