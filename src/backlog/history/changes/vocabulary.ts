/** What the words of a team's histories stand for. */
import type {
  Backlog,
  Closure,
  ItemKind,
  Person,
  Priority,
  Release,
  Status,
  Vocabulary,
} from "../../model.ts";
import { once } from "../../once.ts";

type Writable<T> = T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;
type Words = { -readonly [K in keyof Vocabulary]: Writable<Vocabulary[K]> };

/**
 * What the source told, completed by what the team's items show today: the items' own objects come first, so that a
 * status found in a history is the very object that items in it have.
 */
export const vocabularyOf = once((team: Backlog): Vocabulary => {
  const told = team.vocabulary;
  const words: Words = {
    statuses: new Map<string, Status>(told?.statuses),
    resolutions: new Map<string, Closure>(told?.resolutions),
    closures: new Map<string, Closure>(told?.closures),
    priorities: new Map<string, Priority>(told?.priorities),
    kinds: new Map<string, { kind: ItemKind; level: number | undefined }>(told?.kinds),
    releases: new Map<string, Release>(told?.releases),
    people: new Map<number, Person>(told?.people),
  };
  const typed = new Set<string>();
  for (const list of [team.roadmap, team.items]) {
    for (const item of list) {
      if (item.status.category !== undefined) words.statuses.set(item.status.name, item.status);
      if (item.priority) words.priorities.set(item.priority.name, item.priority);
      if (item.type !== undefined && !typed.has(item.type)) {
        typed.add(item.type);
        words.kinds.set(item.type, { kind: item.kind, level: item.level });
      }
      for (const release of item.releases ?? []) words.releases.set(release.name, release);
      for (const person of [item.assignee, item.reporter, item.creator])
        if (person) words.people.set(person.ref, person);
      if (told === undefined)
        for (const { by } of item.events ?? []) if (by !== undefined) words.people.set(by.ref, by);
    }
  }
  return words;
});

/** The status of this name; its category is undefined where nothing tells it. */
export function statusNamed(team: Backlog, name: string | null | undefined): Status {
  if (name === null || name === undefined) return UNKNOWN;
  return vocabularyOf(team).statuses.get(name) ?? { name, category: undefined };
}

/**
 * How an item with this resolution and this done status ended. Of the two the one that says something other than
 * "delivered" is believed, as in the present: workflows write "Done" on whatever reaches their last column.
 */
export function closureIn(
  team: Backlog,
  resolution: string | null | undefined,
  status: string,
): Closure | undefined {
  const { resolutions, closures } = vocabularyOf(team);
  const resolved = typeof resolution === "string" ? resolutions.get(resolution) : undefined;
  if (resolved !== undefined && resolved !== "delivered") return resolved;
  const named = closures.get(status);
  if (named !== undefined && named !== "delivered") return named;
  return typeof resolution === "string" ? resolved : named;
}

const UNKNOWN: Status = Object.freeze({ name: "", category: undefined });
