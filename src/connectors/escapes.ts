/** Escapes that the query languages of trackers have in common with JSON. */

/** Whatever cannot be seen, a mark too many on one letter, one blank of two, and what ends a code span. */
const HIDDEN =
  /[^[[\p{L}\p{M}\p{N}\p{P}\p{S} ]--\p{Default_Ignorable_Code_Point}]]|(?<=\p{M}{4})\p{M}|`| (?= )|^ | $/gv;

/** The inside of a string, with what no report would show written as \uXXXX: shown, it is the same string still. */
export const escapeHidden = (text: string): string => text.replace(HIDDEN, escaped);

const escaped = (characters: string): string =>
  Array.from(
    { length: characters.length },
    (_, at) => `\\u${characters.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
