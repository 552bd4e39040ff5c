/** At which level of the hierarchy an item stands, where its source does not say. */
import type { ItemKind } from "../backlog/model.ts";
import type { ItemDraft } from "./draft.ts";

/**
 * Fills `level` and resolves `kind`. Levels that the source shows stand. Otherwise what is below an item is evidence: the parent
 * of a story is an epic, the parent of an epic stands above it, whatever their types are called; the hint of
 * a type's name or icon comes second. An item with neither children, hint nor type stays undefined.
 */
export function resolveLevels(drafts: ReadonlyMap<string, ItemDraft>): void {
  const below = new Map<string, ItemDraft[]>();
  for (const draft of drafts.values()) {
    const { parent } = draft.item;
    if (typeof parent !== "string" || !drafts.has(parent)) continue;
    const list = below.get(parent);
    if (list === undefined) below.set(parent, [draft]);
    else list.push(draft);
  }
  const visited = new Set<ItemDraft>();
  for (const draft of drafts.values()) levelOf(draft, below, visited);
  for (const draft of drafts.values()) {
    resolveIdea(draft, drafts);
    draft.item.kind = kindOf(draft);
  }
}

function levelOf(
  draft: ItemDraft,
  below: ReadonlyMap<string, readonly ItemDraft[]>,
  visited: Set<ItemDraft>,
): number | undefined {
  const { item, hint } = draft;
  if (visited.has(draft) || item.level !== undefined) return item.level;
  // Marked before its children are asked, so that a cycle of parents ends.
  visited.add(draft);
  let level = hint === "above-epic" ? 2 : hint === "epic" ? 1 : undefined;
  for (const child of below.get(item.key) ?? []) {
    const under = levelOf(child, below, visited);
    const least = child.parentIsEpic ? 1 : under === undefined ? undefined : under + 1;
    if (least !== undefined && least >= 1 && hint !== "sub-task") level = Math.max(level ?? 0, least);
  }
  item.level = level ?? (hint === "sub-task" ? -1 : item.type === undefined ? undefined : 0);
  return item.level;
}

/** An idea of product discovery stands above whatever implements it, though its tracker calls it level 0. */
function resolveIdea({ item, roadmap }: ItemDraft, drafts: ReadonlyMap<string, ItemDraft>): void {
  if (roadmap?.tier !== "idea") return;
  let level = 2;
  for (const link of item.links ?? []) {
    const other = link.kind === "implements" ? drafts.get(link.key) : undefined;
    if (other !== undefined && other.roadmap?.tier !== "idea")
      level = Math.max(level, (other.item.level ?? 0) + 1);
  }
  item.level = level;
}

function kindOf({ item }: ItemDraft): ItemKind {
  const level = item.level ?? 0;
  if (level >= 1) return "roadmap";
  if (level < 0) return "subtask";
  return item.kind === "roadmap" || item.kind === "subtask" ? "story" : item.kind;
}
