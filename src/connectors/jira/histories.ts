/** What can be read from histories only after all records: the meaning of their names, and the keys of parents. */
import type { Intake, ItemDraft } from "../draft.ts";
import type { Meanings } from "./history-words.ts";
import type { Known } from "./known.ts";
import { isKey } from "./raw.ts";

/** Call it once the statuses and priorities of the items are known. */
export function resolveHistories(drafts: readonly ItemDraft[], known: Known, intake: Intake): void {
  const withHistory = new Set<string>();
  for (const { item } of drafts) if (item.events !== undefined) withHistory.add(item.project);
  if (withHistory.size === 0) return;
  for (const { item } of drafts)
    if (withHistory.has(item.project)) known.project(item.project).words.note(item);
  for (const project of withHistory) {
    const vocabulary = known.project(project).words.resolve(meanings(project, known));
    intake.teams.set(project, { ...intake.teams.get(project), vocabulary });
  }
  resolveParents(drafts, known);
}

/** Parents that histories name by their ids. */
function resolveParents(drafts: readonly ItemDraft[], { parentChanges }: Known): void {
  if (parentChanges.length === 0) return;
  const keys = new Map(drafts.map(({ item }) => [item.id, item.key]));
  const keyOf = (parent: string | null | undefined) =>
    !parent || isKey(parent) ? parent : (keys.get(parent) ?? parent);
  for (const change of parentChanges) {
    change.from = keyOf(change.from);
    change.to = keyOf(change.to);
  }
  parentChanges.length = 0;
}

function meanings(key: string, known: Known): Meanings {
  const project = known.project(key);
  return {
    category: (status) => project.statuses.category(status) ?? known.statuses.category(status),
    rank: (priority) => known.priorities.named(priority)?.rank,
    release: (name) => known.releases.named(name),
    resolved: (name) => project.closures.of({ id: known.resolutionId(name), name }, ""),
    ended: (status) => project.closures.of(null, status),
    type: (name) => {
      const { kind, level } = project.typeNamed(name);
      return { kind, level };
    },
  };
}
