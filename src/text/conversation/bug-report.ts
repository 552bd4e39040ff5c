/** Whether a title reads like the report of a fault, for trackers without a type for bugs. */
import { entries, gluedEntries, type ListOf, spacedEntries } from "../languages/merged.ts";
import { namesRequester } from "./requester.ts";

const faults: ListOf = ({ conversation }) => conversation?.faults;
/** Beginnings of words that speak of something that goes wrong, by their first letter. */
const BEGINNINGS = Map.groupBy(spacedEntries(faults), (word) => word.charAt(0));
/** In scripts without blanks between words they stand anywhere. */
const ANYWHERE = gluedEntries(faults);
/** Words that are a fault only when they stand alone. */
const WHOLE = new Set(entries(({ conversation }) => conversation?.faultWords));

export function readsLikeFault(title: string): boolean {
  if (namesRequester(title, "")) return false;
  const plain = title.normalize("NFKC").toLowerCase().slice(0, 500);
  if (ANYWHERE.some((word) => plain.includes(word))) return true;
  return plain
    .split(/[^\p{L}\p{N}\p{M}'’]+/u)
    .some(
      (said) =>
        /^[45]\d\d$/.test(said) ||
        WHOLE.has(said) ||
        (BEGINNINGS.get(said.charAt(0)) ?? []).some((word) => said.startsWith(word)),
    );
}
