/** The meaning of a team's names (statuses, types, resolutions) that no change explains by itself. */
import type { Resolution } from "../../changes.ts";
import type { Backlog, Closure, ItemKind, Person, Vocabulary } from "../../model.ts";
import { once } from "../../once.ts";

/** What the source names, completed by what the team's items show today. */
export const vocabularyOf = once((team: Backlog): Vocabulary => {
  const named = team.vocabulary;
  const kinds = new Map<string, { kind: ItemKind; level: number | undefined }>(named?.kinds);
  const people = new Set<Person>(named?.people);
  const typed = new Set<string>();
  for (const list of [team.roadmap, team.items]) {
    for (const item of list) {
      if (item.type !== undefined && !typed.has(item.type)) {
        typed.add(item.type);
        kinds.set(item.type, { kind: item.kind, level: item.level });
      }
      for (const person of [item.assignee, item.reporter, item.creator]) if (person) people.add(person);
      if (named === undefined) for (const { by } of item.events ?? []) if (by !== undefined) people.add(by);
    }
  }
  return { closures: named?.closures ?? new Map(), kinds, people: [...people] };
});

/**
 * How an item with this resolution and this done status ended. Of the two the one that says something other than
 * "delivered" is believed, as in the present: workflows write "Done" on whatever reaches their last column.
 */
export function closureIn(
  team: Backlog,
  resolution: Resolution | null | undefined,
  status: string,
): Closure | undefined {
  const resolved = resolution?.closure;
  if (resolved !== undefined && resolved !== "delivered") return resolved;
  const named = vocabularyOf(team).closures.get(status);
  if (named !== undefined && named !== "delivered") return named;
  return resolution ? resolved : named;
}
