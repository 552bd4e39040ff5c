/** What shows that items of a project were not read: others name them, or their numbers are missing. */
import type { ItemKind, RoadmapItem, StatusCategory, WorkItem } from "../../../model.ts";

/** As much of an item as those show that name it. */
export interface NamedItem {
  readonly kind: ItemKind | undefined;
  readonly category: StatusCategory | undefined;
}

/** What was read of one project. */
export interface ReadItems {
  readonly project: string;
  readonly items: readonly WorkItem[];
  readonly roadmap: readonly RoadmapItem[];
  /** What links, parents and sub-tasks show of the items they name, by key; read or not. */
  readonly named: ReadonlyMap<string, NamedItem>;
}

export interface Unread {
  /** Items of the project that others name and that were not read. */
  readonly named: readonly NamedItem[];
  /** Roadmap items that stand above items of the project, in whatever project they are. */
  readonly above: number;
  /** All items of the project that are named, read or not. */
  readonly allNamed: readonly NamedItem[];
  /** Named items whose number is higher than that of any item read. */
  readonly newer: number;
  /** Numbers of the items read, and the highest known of any; 0 where keys have no numbers. */
  readonly lowest: number;
  readonly highest: number;
  readonly top: number;
  /** Numbers up to the top that were not read. */
  readonly holes: number;
  /** More numbers are missing than go where people move and delete items. */
  readonly manyHoles: boolean;
  /** Hardly a number is missing between the lowest and the highest that were read. */
  readonly isDense: boolean;
}

/** Share of the numbers that may be missing: in two real projects that were read whole it is 13 and 14 % (judgement). */
const HOLES = 0.2;
const FEWEST_HOLES = 5;

export function unreadOf({ project, items, roadmap, named }: ReadItems): Unread {
  const read = new Map<string, NamedItem>();
  for (const { key, kind, status } of [...items, ...roadmap])
    read.set(key, { kind, category: status.category });
  const mentioned = new Map<string, NamedItem>();
  const unread = new Map<string, NamedItem>();
  const above = new Set<string>();
  const see = (key: string, kind?: ItemKind): void => {
    const shown = read.get(key) ?? named.get(key);
    const item = { kind: shown?.kind ?? kind, category: shown?.category };
    if (item.kind === "roadmap" && !read.has(key)) above.add(key);
    if (numberIn(project, key) === 0 || mentioned.get(key)?.kind !== undefined) return;
    mentioned.set(key, item);
    if (!read.has(key)) unread.set(key, item);
  };
  for (const item of items) {
    // What stands above a story is of the roadmap, whatever its type is called.
    if (typeof item.parent === "string") see(item.parent, item.level === 0 ? "roadmap" : undefined);
    for (const key of item.children) see(key);
    for (const { key } of item.links ?? []) see(key);
  }
  const numbers = new Set<number>();
  for (const { key } of items) if (numberIn(project, key) > 0) numbers.add(numberIn(project, key));
  const highest = numbers.size === 0 ? 0 : most(numbers);
  const lowest = numbers.size === 0 ? 0 : least(numbers);
  const unreadNumbers = [...unread.keys()].map((key) => numberIn(project, key));
  const top = highest === 0 ? 0 : Math.max(highest, most(unreadNumbers));
  const holes = top - numbers.size;
  return {
    named: [...unread.values()],
    above: above.size,
    allNamed: [...mentioned.values()],
    newer: unreadNumbers.filter((number) => number > highest).length,
    ...{ lowest, highest, top, holes },
    manyHoles: isMany(holes, top),
    isDense: !isMany(highest - lowest + 1 - numbers.size, highest - lowest + 1),
  };
}

/** Of any number of numbers: a call has room for so many arguments only. */
function most(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const one of numbers) found = Math.max(found, one);
  return found;
}

function least(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const one of numbers) found = Math.min(found, one);
  return found;
}

/** Whether so many of the numbers are more than go where people move and delete items. */
export const isMany = (missing: number, of: number): boolean =>
  missing >= FEWEST_HOLES && missing >= of * HOLES;

/** The number of "SHOP-12" in the project SHOP; 0 for any other key. */
function numberIn(project: string, key: string): number {
  if (!key.startsWith(`${project}-`)) return 0;
  const number = Number(key.slice(project.length + 1));
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
