/** What a text quotes: quote blocks, and what stands between quotation marks. */
import type { RichText } from "../blocks.ts";
import { blocksOf } from "../read.ts";

/** Which marks close what an opening mark began; German, Danish and Swedish habits included. */
const CLOSES: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "”": "”",
  "«": "»",
  "»": "«",
  '"': '"',
  "「": "」",
  "『": "』",
};
/** Marks that are closing ones or inches as well: they open only where no letter or digit stands before them. */
const NEEDS_GAP = new Set(['"', "”", "»"]);

/** The quotations of a text in reading order, without their marks. Code is not looked at. */
export function quotations(text: RichText): string[] {
  const found: string[] = [];
  for (const block of blocksOf(text)) {
    if (block.kind === "quote") found.push(block.text);
    else if (block.kind === "row") for (const cell of block.cells) found.push(...between(cell));
    else if (block.kind !== "code") found.push(...between(block.text));
  }
  return found;
}

/** One pass, whatever the text: a quotation ends on its line and does not nest. */
function* between(text: string): Generator<string> {
  let closes: string | undefined;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === "\n") closes = undefined;
    else if (closes?.includes(sign)) {
      yield text.slice(start, i).trim();
      closes = undefined;
    } else if (closes === undefined && CLOSES[sign] !== undefined) {
      if (NEEDS_GAP.has(sign) && /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) continue;
      closes = CLOSES[sign];
      start = i + 1;
    }
  }
}
