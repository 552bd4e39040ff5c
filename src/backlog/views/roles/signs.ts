/**
 * What each account does in a backlog, sorted by the role it is a sign of: material to propose a role map from.
 * It needs no role map itself, and goes by what is done, never by who did it or in which words.
 */

import { bulkRuns, type Edit } from "../../history/changes/bulk.ts";
import { importedItems } from "../../history/changes/imports.ts";
import type { Backlog, Change, Instant, Person, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import type { RoleSign, SignsOfOne } from "./kinds.ts";
import { type Note, noteRoadmap, noteWork } from "./noting.ts";

/** Every account that did anything up to `now`. */
export const roleSigns = onceAt((team: Backlog, now: Instant): ReadonlyMap<Person, SignsOfOne> => {
  const found = new Map<Person, Map<RoleSign, Instant[]>>();
  const note: Note = (by, sign, at) => {
    if (!by || at === undefined || at > now) return;
    const signs = found.get(by) ?? new Map<RoleSign, Instant[]>();
    found.set(by, signs);
    const list = signs.get(sign);
    if (list === undefined) signs.set(sign, [at]);
    else list.push(at);
  };
  // Without a history a sign is only a count, and nobody can tell an import from many items of one day.
  const imported = team.capabilities.history === true ? importedItems(team) : new Set<WorkItem>();
  const bulk = repeats([...team.items, ...team.roadmap]);
  const roadmap = new Set<WorkItem>(team.roadmap);
  for (const item of team.items) if (item.kind === "roadmap") roadmap.add(item);
  for (const item of team.items)
    if (!roadmap.has(item)) noteWork({ team, item, now, note, bulk }, imported.has(item));
  for (const item of roadmap) noteRoadmap({ team, item, now, note, bulk });
  for (const signs of found.values()) for (const list of signs.values()) list.sort((a, b) => a - b);
  return found;
});

function repeats(items: readonly WorkItem[]): ReadonlySet<Change> {
  const edits = items.flatMap((item): Edit[] => (item.events ?? []).map((event) => ({ item, event })));
  const found = new Set<Change>();
  for (const [event, head] of bulkRuns(edits)) if (head.event !== event) found.add(event);
  return found;
}
