/** Fields that a source has in its columns and never has a value in: it does not show them. */
import type { ChangeField } from "../backlog/model.ts";
import type { ItemDraft } from "./draft.ts";

/** So many items without a single value are no chance (judgement). In fewer an empty field is an empty field. */
const FROM = 20;

const FIELDS = [
  ["dueAt", "due"],
  ["priority", "priority"],
  ["assignee", "assignee"],
  ["estimate", "estimate"],
  ["description", "description"],
] as const satisfies readonly (readonly [keyof ItemDraft["item"], ChangeField])[];

/** A value that no item has, and that no history ever showed, is not known to be nothing: it is not known. */
export function forgetNeverSet(drafts: ReadonlyMap<string, ItemDraft>): void {
  const all = [...drafts.values()];
  if (all.filter(({ issue }) => issue).length < FROM) return;
  const changed = new Set<ChangeField>();
  for (const { item } of all) for (const { field } of item.events ?? []) changed.add(field);
  for (const [name, field] of FIELDS) {
    const isSet =
      changed.has(field) || all.some(({ item }) => item[name] !== null && item[name] !== undefined);
    if (isSet) continue;
    for (const { item } of all) item[name] = undefined;
  }
  const hasTarget = changed.has("target") || all.some(({ roadmap }) => typeof roadmap?.targetAt === "number");
  if (!hasTarget) for (const { roadmap } of all) if (roadmap !== undefined) roadmap.targetAt = undefined;
}
