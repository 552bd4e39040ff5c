/** Jira's two forms of rich text: wiki markup as a string, the Atlassian Document Format as an object. */

import type { Cuts } from "../../backlog/model.ts";
import type { RichText } from "../../text/blocks.ts";
import { NONE } from "../draft.ts";
import type { GapLog } from "../gaps.ts";
import type { Place } from "../place.ts";
import { isRaw } from "../raw.ts";
import type { TextStore } from "../text-store.ts";

/** The text; null where it is empty, undefined where it is not known. */
export function richTextOf(
  value: unknown,
  field: string,
  at: Place,
  cuts: Cuts,
  gaps: GapLog,
  texts: TextStore,
): RichText | null | undefined {
  if (value === undefined) return undefined;
  if (value === null || value === "") return null;
  if (typeof value === "string") return texts.keep("wiki", value);
  if (isRaw(value) && (value.type === "doc" || Array.isArray(value.content))) {
    const { content } = value;
    return Array.isArray(content) && content.length === 0 ? null : texts.keep("adf", JSON.stringify(value));
  }
  gaps.drift(field, at, "a text or a document", cuts);
  return undefined;
}

/** The texts of fields made for one purpose: empty where such a field is there and nothing stands in it. */
export function fieldTexts(
  values: readonly unknown[],
  field: string,
  at: Place,
  cuts: Cuts,
  gaps: GapLog,
  texts: TextStore,
): readonly RichText[] | undefined {
  let isShown = false;
  const found: RichText[] = [];
  for (const value of values) {
    if (value === undefined) continue;
    isShown = true;
    const option = isRaw(value) && typeof value.value === "string" ? value.value : value;
    const text = richTextOf(
      typeof option === "number" ? String(option) : option,
      field,
      at,
      cuts,
      gaps,
      texts,
    );
    if (text !== null && text !== undefined) found.push(text);
  }
  return !isShown ? undefined : found.length === 0 ? NONE : found;
}
