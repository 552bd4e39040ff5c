/** Fields that a source has in its columns and never has a value in: it does not show them. */
import type { ChangeField } from "../backlog/model.ts";
import type { ItemDraft } from "./draft.ts";

/** So many items without a single value are no chance (judgement). In fewer an empty field is an empty field. */
const FROM = 20;

/** With the field of a history that would show a value that is gone, where there is one. */
const FIELDS = [
  ["dueAt", "due"],
  ["priority", "priority"],
  ["assignee", "assignee"],
  ["estimate", "estimate"],
  ["description", "description"],
  ["reporter", undefined],
  ["creator", undefined],
] as const satisfies readonly (readonly [keyof ItemDraft["item"], ChangeField | undefined])[];

/** A value that no item has, and that no history ever showed, is not known to be nothing: it is not known. */
export function forgetNeverSet(drafts: ReadonlyMap<string, ItemDraft>): void {
  let issues = 0;
  const changed = new Set<ChangeField | undefined>();
  const open = new Set(FIELDS);
  let hasTarget = false;
  let hasParent = false;
  for (const draft of drafts.values()) {
    const { item, roadmap, issue } = draft;
    if (issue) issues++;
    for (const { field } of item.events ?? []) changed.add(field);
    for (const one of open) if (item[one[0]] !== null && item[one[0]] !== undefined) open.delete(one);
    if (typeof roadmap?.targetAt === "number") hasTarget = true;
    if (isStory(draft) && typeof item.parent === "string") hasParent = true;
  }
  if (issues < FROM) return;
  for (const [name, field] of open)
    if (!changed.has(field)) for (const { item } of drafts.values()) item[name] = undefined;
  if (!hasTarget && !changed.has("target"))
    for (const { roadmap } of drafts.values()) if (roadmap !== undefined) roadmap.targetAt = undefined;
  // What stands above a sub-task is another field, and shows nothing of epics.
  if (!hasParent && !changed.has("parent"))
    for (const draft of drafts.values()) if (isStory(draft)) draft.item.parent = undefined;
}

/** Neither a sub-task nor of the roadmap. */
const isStory = ({ item, issue }: ItemDraft): boolean =>
  issue && item.kind !== "subtask" && item.kind !== "roadmap";
