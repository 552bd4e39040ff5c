/** Open items that say nearly the same as another one. */
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import {
  comparedItems,
  indexOf,
  type Similar,
  type SimilarIndex,
  similarItems,
  titleText,
  wholeText,
} from "../../../src/backlog/similar.ts";
import { isOpen } from "../../../src/backlog/views/items/items.ts";
import { contentWords } from "../../../src/text/words.ts";

/** Titles less alike than this are not looked into: their descriptions need not be read. */
const TITLES_FROM = 0.3;
/** Titles followed up for each item. */
const FOLLOWED = 10;
/** Descriptions read besides those compared, to know which words are common in this backlog. */
const SAMPLE = 1000;
/** Members at most; a pair stands on its younger item, so that the youngest are where duplicates come in. */
export const MOST_JUDGED = 2000;
/** Words that two texts must share, unless their titles are the same. */
const SHARED_FROM = 3;
/** Closed items older than this are not held against an open one: the question may have come back. */
const CLOSED_DAYS = 365;

export interface Thresholds {
  /** Least similarity of title and description together. */
  readonly texts: number;
  /** Least similarity of the titles where one of the two has no description. */
  readonly titles: number;
}

/** Open stories and bugs, at most the 2,000 created last. */
export const maybeDuplicates = (team: Backlog): readonly WorkItem[] =>
  comparedItems(team)
    .filter((item) => isOpen(item) && item.kind !== "spike")
    .slice(0, MOST_JUDGED);

/**
 * Of each open story and bug those that say nearly the same, nearest first: older open ones, and ones delivered
 * or declined within a year. A pair of open items stands on the younger alone.
 */
export function duplicates(
  team: Backlog,
  now: Instant,
  least: Thresholds,
): ReadonlyMap<WorkItem, readonly Similar[]> {
  const found = new Map<WorkItem, readonly Similar[]>();
  const { pairs, index } = candidates(team, now);
  for (const [item, others] of pairs) {
    const same = others.flatMap((titles) => {
      const { item: other } = titles;
      const bare = !item.description || !other.description;
      const pair = bare ? titles : compare(index, item, other);
      const alike = pair.similarity >= (bare ? least.titles : least.texts);
      return alike && (pair.shared.length >= SHARED_FROM || item.title === other.title) ? [pair] : [];
    });
    if (same.length > 0)
      found.set(
        item,
        same.sort((a, b) => b.similarity - a.similarity),
      );
  }
  return found;
}

/** Pairs with like titles, and an index that holds the texts of all of them. */
const candidates = onceAt((team: Backlog, now: Instant) => {
  const all = comparedItems(team);
  const titles = indexOf(all, titleText);
  const pairs = new Map<WorkItem, readonly Similar[]>();
  const involved = new Set<WorkItem>();
  for (const item of maybeDuplicates(team)) {
    const others = similarItems(titles, item, FOLLOWED, TITLES_FROM).filter(
      ({ item: other }) =>
        standsFor(item, other, now) && !areTied(item, other) && !isSeries(item.title, other.title),
    );
    if (others.length === 0) continue;
    pairs.set(item, others);
    involved.add(item);
    for (const { item: other } of others) involved.add(other);
  }
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  if (pairs.size > 0) for (let at = 0; at < all.length; at += step) involved.add(all[at] as WorkItem);
  return { pairs, index: indexOf([...involved], wholeText) };
});

function compare({ places, texts }: SimilarIndex, item: WorkItem, other: WorkItem): Similar {
  const a = places.get(item) ?? 0;
  const b = places.get(other) ?? 0;
  return { item: other, similarity: texts.similarity(a, b), shared: texts.shared(a, b) };
}

/** Whether the other item is the one to keep: open and older, or closed lately and not as a duplicate. */
function standsFor(item: WorkItem, other: WorkItem, now: Instant): boolean {
  if (isOpen(other)) return isOlder(other, item);
  const { closure, closedAt } = other;
  if (closure === "duplicate" || closure === "invalid" || typeof closedAt !== "number") return false;
  return closedAt <= now && closedAt >= subDays(now, CLOSED_DAYS).getTime();
}

function isOlder(a: WorkItem, b: WorkItem): boolean {
  const [one, two] = [a.createdAt ?? 0, b.createdAt ?? 0];
  if (one !== two) return one < two;
  // Keys of one project count up; "SHOP-9" is older than "SHOP-10".
  return a.key.length - b.key.length < 0 || (a.key.length === b.key.length && a.key < b.key);
}

/** Linked in whatever way, or one above the other: somebody knows of both. */
function areTied(a: WorkItem, b: WorkItem): boolean {
  const names = (one: WorkItem, other: WorkItem): boolean =>
    one.parent === other.key ||
    one.children.includes(other.key) ||
    (one.links?.some((link) => link.key === other.key) ?? false);
  return names(a, b) || names(b, a);
}

/**
 * Titles of a series: the same but for one place that names something else ("… for Android", "… for iOS"), or
 * with other numbers ("Release 1.3", "Release 1.4"). They look alike because they are meant to.
 */
export function isSeries(one: string, two: string): boolean {
  const a = contentWords(one);
  const b = contentWords(two);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const changedA = a.length - start - end;
  const changedB = b.length - start - end;
  if (changedA > 0 && changedB > 0 && start + end >= Math.max(changedA, changedB)) return true;
  return lacksNumberOf(a, b) && lacksNumberOf(b, a);
}

const lacksNumberOf = (a: readonly string[], b: readonly string[]): boolean =>
  b.some((word) => /^\d/.test(word) && !a.includes(word));
