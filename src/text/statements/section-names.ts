/** Whether a heading or a line names a section, and by which names it may be known. */
import { fold, tidy } from "../fold.ts";
import { anyOf, entries, gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";

/** Longest label; a longer line is a sentence. */
export const LABEL = 60;

/** "Why: …", "Why – …", "Success = …", or a line that is a label and nothing else. */
export function labelOf(
  line: string,
): { readonly name: string; readonly rest: string; readonly whole: boolean } | undefined {
  const cut = /[:：]|[?？](?=\s)|\s[=–—-]\s/u.exec(line.slice(0, LABEL + 3));
  if (cut !== null) {
    return {
      name: line.slice(0, cut.index),
      rest: line.slice(cut.index + cut[0].length).trim(),
      whole: false,
    };
  }
  return line.length <= LABEL ? { name: line, rest: "", whole: true } : undefined;
}

const QUALIFIERS = new RegExp(`^${anyOf(entries(({ sections }) => sections?.qualifiers))}\\s+`, "u");
const and: ListOf = ({ sections }) => sections?.and;
const BETWEEN = new RegExp(
  `[/|&+,;()·・、–—]|\\s-\\s|\\s${anyOf(spacedEntries(and))}\\s|${anyOf(gluedEntries(and))}`,
  "u",
);

/** The names a label may go by: the whole, its parts ("Problem / Opportunity"), each also without qualifiers. */
export function namesOf(label: string): string[] {
  if (label.length > LABEL + 20) return [];
  const plain = plainName(label);
  const names = [plain];
  for (const part of plain.split(BETWEEN)) if (part !== undefined && part !== plain) names.push(part.trim());
  for (const name of [...names]) names.push(name.replace(QUALIFIERS, "").replace(QUALIFIERS, ""));
  return names;
}

/** In lower case, without numbers, emoji and marks around it. */
export const plainName = (label: string): string =>
  fold(tidy(label))
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[\s\d\p{P}\p{S}]{1,20}$/u, "");
