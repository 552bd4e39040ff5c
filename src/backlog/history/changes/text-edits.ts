/** How much a change of a text changed, where the history holds the text before and after. */

import type { RichText } from "../../../text/blocks.ts";
import { findCriteria, normaliseCriterion } from "../../../text/criteria/criteria.ts";
import { plainText } from "../../../text/read.ts";
import { words } from "../../../text/words.ts";
import type { TextChange } from "../../changes.ts";
import { once } from "../../once.ts";

/** Share of words added or removed, whichever are more, of the longer text: 0..1. undefined: not known. */
export const changedShare = once((change: TextChange): number | undefined => {
  const before = wordsOf(change.from);
  const after = wordsOf(change.to);
  if (before === undefined || after === undefined) return undefined;
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  let kept = 0;
  for (const word of after) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    kept++;
  }
  const longer = Math.max(before.length, after.length);
  return longer === 0 ? 0 : (longer - kept) / longer;
});

const wordsOf = (text: RichText | null | undefined): readonly string[] | undefined =>
  text === undefined ? undefined : text === null ? [] : words(plainText(text));

/** Whether other criteria stand in a description, or in a field made for them, than before. undefined: not known. */
export function changesCriteria(change: TextChange): boolean | undefined {
  if (change.field === "criteria") {
    const share = changedShare(change);
    return share === undefined ? undefined : share > 0;
  }
  const { from: before, to: after } = change;
  if (before === undefined || after === undefined) return undefined;
  return criteriaIn(before) !== criteriaIn(after);
}

const criteriaIn = (description: RichText | null): string =>
  findCriteria({ title: "", description, kind: "story" })
    .texts.map(({ text }) => normaliseCriterion(text))
    .filter((text) => text !== "")
    .sort()
    .join("\n");
