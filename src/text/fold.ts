/** Two spellings of one phrase brought to one form, for looking it up; never for showing. */

/** Zero-width characters, soft hyphens, direction marks and emoji presentation selectors: nothing a reader sees. */
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;
/** Normalising puts combining marks in order by sorting: an endless run of them would take its time. */
const MARKS = /(\p{M}{30})\p{M}+/gu;
const ACCENTS = /[\u0300-\u036f]/g;
// One code point above ASCII is enough to take the long way; most text of most teams does not need it.
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** Without invisible characters, white space runs as one space, composed, trimmed. Keeps case and accents. */
export function tidy(text: string): string {
  if (ASCII_ONLY.test(text)) return collapse(text);
  return collapse(text.replace(INVISIBLE, "").replace(MARKS, "$1").normalize("NFC"));
}

const collapse = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

/** Lower case, no accents, half-width, straight apostrophes, dotless i dotted (Turkish capitals lose the dot). */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  return text
    .replace(MARKS, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replaceAll("ı", "i")
    .replace(/[‘’ʼ`´]/g, "'");
}
