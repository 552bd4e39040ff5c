/** Similar items: candidates for duplicates, nearest first. */
import type { RichText } from "../text/blocks.ts";
import { plainText } from "../text/read.ts";
import { SimilarTexts } from "../text/similarity/similarity.ts";
import { stems } from "../text/similarity/stems.ts";
import type { Bag } from "../text/similarity/vocabulary.ts";
import { contentWords } from "../text/words.ts";
import type { Backlog, Instant, WorkItem } from "./model.ts";
import { once } from "./once.ts";
import { isOpen } from "./views/items/items.ts";

/**
 * Items compared at most: the open ones, the youngest first, and then the closed ones changed last. Older
 * ones are seldom what somebody is about to write again, and the cost stays bounded.
 */
export const MOST_COMPARED = 25_000;
/** A word of the title counts as often as this many of the description. Measured: 1 to 3 find the same. */
const TITLE_WEIGHT = 2;
/** Characters of a description that are read. Measured: twice as many find no more. */
const DESCRIPTION_READ = 1000;
/** Mark-up taken into account for those. ADF cannot be cut. */
const SOURCE_READ = 1500;

export interface Similar {
  readonly item: WorkItem;
  /** Cosine of the texts, 0..1. */
  readonly similarity: number;
  /** Words both have, those that weigh most first. */
  readonly shared: readonly string[];
}

export interface SimilarIndex {
  readonly items: readonly WorkItem[];
  readonly places: ReadonlyMap<WorkItem, number>;
  readonly texts: SimilarTexts;
}

/** Stories, bugs and spikes: the open ones, youngest first, then the closed ones changed last. */
export const comparedItems = once((team: Backlog): readonly WorkItem[] => {
  const all = team.items.filter((item) => item.kind !== "roadmap" && item.kind !== "subtask");
  const open = latestFirst(all.filter(isOpen), (item) => item.createdAt);
  const closed = latestFirst(
    all.filter((item) => !isOpen(item)),
    (item) => item.updatedAt,
  );
  return [...open, ...closed].slice(0, MOST_COMPARED);
});

const latestFirst = (items: WorkItem[], when: (item: WorkItem) => Instant | undefined): WorkItem[] =>
  items.sort((a, b) => (when(b) ?? 0) - (when(a) ?? 0) || (a.key < b.key ? -1 : 1));

/** The index over titles and descriptions of `comparedItems`. */
export const similarIndex = once((team: Backlog): SimilarIndex => indexOf(comparedItems(team), wholeText));

export function indexOf(items: readonly WorkItem[], bagOf: (item: WorkItem) => Bag): SimilarIndex {
  return {
    items,
    places: new Map(items.map((item, at) => [item, at])),
    texts: new SimilarTexts(bags(items, bagOf)),
  };
}

/** The `k` items of the index that read most like this one of it; none for an item that is not in it. */
export function similarItems(index: SimilarIndex, item: WorkItem, k: number, least = 0): readonly Similar[] {
  const place = index.places.get(item);
  if (place === undefined) return [];
  return index.texts.nearest(place, k, least).flatMap(({ at, similarity }) => {
    const other = index.items[at];
    return other === undefined ? [] : [{ item: other, similarity, shared: index.texts.shared(place, at) }];
  });
}

/** The stems of the title. Measured: stems find a quarter more of the linked duplicates than whole words. */
export const titleText = (item: WorkItem): Bag => count(new Map(), stems(item.title), 1);

/** Title and beginning of the description in stems: as `wholeText`, for few items, since stems take time. */
export function closeText(item: WorkItem): Bag {
  const described = item.description
    ? count(new Map(), stems(beginning(item.description)), 1)
    : new Map<string, number>();
  wordsOf.set(item, described.size);
  return count(described, stems(item.title), TITLE_WEIGHT);
}

const wordsOf = new WeakMap<WorkItem, number>();

/** How many different words the beginning of the description has: so many can be compared. */
export function wordsToCompare(item: WorkItem): number {
  if (!wordsOf.has(item)) closeText(item);
  return wordsOf.get(item) ?? 0;
}

function wholeText(item: WorkItem): Bag {
  const bag = count(new Map(), contentWords(item.title), TITLE_WEIGHT);
  return item.description ? count(bag, contentWords(beginning(item.description)), 1) : bag;
}

/**
 * Up to so many texts their words are kept, because the day before is asked next; those of more texts would
 * fill the heap.
 */
const MOST_KEPT = 5_000;

const kept = once((_bagOf: (item: WorkItem) => Bag) => new WeakMap<WorkItem, Bag>());

function* bags(items: readonly WorkItem[], bagOf: (item: WorkItem) => Bag): Generator<Bag> {
  if (items.length > MOST_KEPT) {
    for (const item of items) yield bagOf(item);
    return;
  }
  const known = kept(bagOf);
  for (const item of items) {
    const bag = known.get(item) ?? bagOf(item);
    known.set(item, bag);
    yield bag;
  }
}

function count(bag: Map<string, number>, words: readonly string[], weight: number): Map<string, number> {
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + weight);
  return bag;
}

function beginning({ format, source }: RichText): string {
  const read = format === "adf" ? source : source.slice(0, SOURCE_READ);
  return plainText({ format, source: read }).slice(0, DESCRIPTION_READ);
}
