/** Takes people out of a text: whoever is named becomes "someone". */
import { neutralText } from "../words/neutral.ts";
import { addresses, userLinks } from "./mentions.ts";
import { knownNames, type Names } from "./names.ts";

const SOMEONE = "someone";

/** A text without anybody in it. */
export type Clean = (text: string) => string;

/**
 * Without any of `personal` (display names, e-mail addresses, account ids, as the connector met them), without any
 * e-mail address and without any `[~user]`. Linear in the texts, whatever the number of names; each is read once.
 */
export function cleanerOf(personal: ReadonlySet<string>): Clean {
  const names = knownNames(personal);
  const done = new Map<string, string>();
  return (text) => {
    const known = done.get(text);
    if (known !== undefined) return known;
    // Judged as it will be shown: a control inside a name must not hide it.
    const shown = neutralText(text);
    const clean = without(shown, names);
    const result = clean !== shown ? clean : shown === text ? text : without(text, names);
    done.set(text, result);
    return result;
  };
}

function without(text: string, names: Names): string {
  const spans = [...userLinks(text), ...addresses(text), ...names.find(text)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let kept = "";
  let from = 0;
  for (const { start, end } of spans) {
    if (start >= from) kept += text.slice(from, start) + SOMEONE;
    from = Math.max(from, end);
  }
  return from === 0 ? text : kept + text.slice(from);
}
