/** Open items that say nearly the same as another one. */
import { subDays } from "date-fns/subDays";
import type { Backlog, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { onceAt } from "../../../src/backlog/once.ts";
import {
  closeText,
  comparedItems,
  indexOf,
  type Similar,
  type SimilarIndex,
  similarItems,
  titleText,
  wordsToCompare,
} from "../../../src/backlog/similar.ts";
import { isOpen } from "../../../src/backlog/views/items/items.ts";
import { bySameAuthor, isSeries, namesOther, onOnePlatform, onOtherPlatforms } from "./series.ts";

/** Titles less alike than this are not looked into: their descriptions need not be read. */
const TITLES_FROM = 0.65;
/** Titles followed up for each item. */
const FOLLOWED = 10;
/** From here on titles say the same in other forms of the words. */
const SAME_TITLE = 0.97;
/** Titles as near as this belong to one family … */
const FAMILY_FROM = 0.75;
/** … and more than so many relatives make it a series: recurring work, parts of one plan. */
const FAMILY_AT_MOST = 2;
/** So many pairs of like titles of the same two days: a checklist was cloned. */
const CHECKLIST_FROM = 3;
const CHECKLIST_TITLES = 0.8;
/** Descriptions of fewer different words say too little to be compared. */
const WORDS_FROM = 12;
/** Descriptions read besides those compared, to know which words are common in this backlog. */
const SAMPLE = 1000;
/** Members at most; a pair stands on its younger item, so that the youngest are where duplicates come in. */
export const MOST_JUDGED = 2000;
/** Words that two texts must share: "Clean up" twice says nothing. */
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
  return sayTheSame(candidates(team, now), least);
}

/** The same over any items, all of them judged: what the rule would report of them. */
export const duplicatesAmong = (
  items: readonly WorkItem[],
  now: Instant,
  least: Thresholds,
): ReadonlyMap<WorkItem, readonly Similar[]> => sayTheSame(candidatesOf(items, items, now), least);

interface Candidates {
  readonly pairs: ReadonlyMap<WorkItem, readonly Similar[]>;
  readonly index: SimilarIndex;
}

function sayTheSame(
  { pairs, index }: Candidates,
  least: Thresholds,
): ReadonlyMap<WorkItem, readonly Similar[]> {
  const found = new Map<WorkItem, readonly Similar[]>();
  for (const [item, others] of pairs) {
    const same = others.flatMap((titles) => {
      const { item: other } = titles;
      const bare = wordsToCompare(item) < WORDS_FROM || wordsToCompare(other) < WORDS_FROM;
      if (bare && onOnePlatform(item.title, other.title)) return [];
      const pair = bare ? titles : compare(index, item, other);
      const alike = pair.similarity >= (bare ? least.titles : least.texts);
      return alike && pair.shared.length >= SHARED_FROM ? [pair] : [];
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
const candidates = onceAt((team: Backlog, now: Instant) =>
  candidatesOf(comparedItems(team), maybeDuplicates(team), now),
);

function candidatesOf(all: readonly WorkItem[], judged: readonly WorkItem[], now: Instant): Candidates {
  const titles = indexOf(all, titleText);
  const near = new Map<WorkItem, readonly Similar[]>();
  for (const item of judged) {
    const found = similarItems(titles, item, FOLLOWED, TITLES_FROM);
    if (found.length > 0 && !isFamily(found)) near.set(item, found);
  }
  const cloned = checklists(near);
  const families = new Map<WorkItem, boolean>();
  const inFamily = (item: WorkItem): boolean => {
    const known = families.get(item) ?? isFamily(similarItems(titles, item, FOLLOWED, FAMILY_FROM));
    families.set(item, known);
    return known;
  };
  const pairs = new Map<WorkItem, readonly Similar[]>();
  const involved = new Set<WorkItem>();
  for (const [item, found] of near) {
    const others = found.filter(
      (pair) =>
        standsFor(item, pair.item, now) &&
        !areTied(item, pair.item) &&
        !isMeant(item, pair) &&
        !cloned(item, pair) &&
        !inFamily(pair.item),
    );
    if (others.length === 0) continue;
    pairs.set(item, others);
    involved.add(item);
    for (const { item: other } of others) involved.add(other);
  }
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  if (pairs.size > 0) for (let at = 0; at < all.length; at += step) involved.add(all[at] as WorkItem);
  return { pairs, index: indexOf([...involved], closeText) };
}

const isFamily = (near: readonly Similar[]): boolean =>
  near.filter(({ similarity }) => similarity >= FAMILY_FROM).length > FAMILY_AT_MOST;

/** Alike on purpose: a series, or written by one person within a month with titles that differ. */
const isMeant = (item: WorkItem, { item: other, similarity }: Similar): boolean =>
  isSeries(item.title, other.title) ||
  onOtherPlatforms(item, other) ||
  (similarity < SAME_TITLE && bySameAuthor(item, other));

/** Tells pairs of a checklist that was cloned: several items of one day are like items of one other day. */
function checklists(
  near: ReadonlyMap<WorkItem, readonly Similar[]>,
): (item: WorkItem, pair: Similar) => boolean {
  const counted = new Map<string, number>();
  const daysOf = (item: WorkItem, other: WorkItem): string | undefined => {
    const [first, last] = [item, other].map(dayOf).sort();
    return first === last ? undefined : `${first} ${last}`;
  };
  const likes = (pair: Similar): boolean => pair.similarity >= CHECKLIST_TITLES;
  for (const [item, pairs] of near) {
    for (const pair of pairs) {
      const days = likes(pair) && isOlder(pair.item, item) ? daysOf(item, pair.item) : undefined;
      if (days !== undefined) counted.set(days, (counted.get(days) ?? 0) + 1);
    }
  }
  return (item, pair) => likes(pair) && (counted.get(daysOf(item, pair.item) ?? "") ?? 0) >= CHECKLIST_FROM;
}

const dayOf = ({ createdAt }: WorkItem): string =>
  createdAt === undefined ? "" : new Date(createdAt).toISOString().slice(0, 10);

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
  return names(a, b) || names(b, a) || namesOther(a, b);
}
