/** Labelled texts: language, what a reader says of it, the text (Markdown unless it opens with a wiki heading). */
import type { RichText } from "../../../src/text/blocks.ts";

export type LabelledText = readonly [language: string, holds: boolean, text: string];

/** The format a tracker would have named: the sets mix Markdown with a few texts in wiki markup. */
export const asRichText = (text: string): RichText => ({
  format: /^h[1-6]\. /m.test(text) ? "wiki" : "markdown",
  source: text,
});
