/** Items that look alike because they are meant to: one per platform, version or part, and recurring work. */
import { millisecondsInDay } from "date-fns/constants";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { contentWords } from "../../../src/text/words.ts";

/** Places a product runs on. The same work for two of them is two items. */
const PLATFORMS = new Map<string, string>([
  ...["ios", "iphone", "ipad", "ios5", "ios6"].map((name) => [name, "ios"] as const),
  ...["android", "kindle", "nook"].map((name) => [name, "android"] as const),
  ...["blackberry", "bb", "bb10"].map((name) => [name, "blackberry"] as const),
  ...["windows", "win8", "win10", "win11"].map((name) => [name, "windows"] as const),
  ...["mac", "macos", "osx"].map((name) => [name, "mac"] as const),
  ...["web", "mobileweb", "browser"].map((name) => [name, "web"] as const),
  ...["ie", "edge"].map((name) => [name, "edge"] as const),
  ...["linux", "desktop", "tizen", "safari", "chrome", "firefox"].map((name) => [name, name] as const),
]);
/** Signs that end a leading label: "Checkout: …", "Checkout - …". A label is short. */
const LABEL_ENDS = [":", " - ", " – "];
const LABEL_AT_MOST = 25;
/** What one person writes down within so many days is meant to differ. */
const SAME_AUTHOR_DAYS = 30;

/**
 * Titles of a series: the same but for one place that names something else ("… for Android", "… for iOS"), or
 * with other numbers ("Release 1.3", "Release 1.4"), or with other labels in front ("Checkout: …", "Search: …").
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
  if (lacksNumberOf(a, b) && lacksNumberOf(b, a)) return true;
  return parted(platforms(a), platforms(b)) || parted(label(one), label(two));
}

const lacksNumberOf = (a: readonly string[], b: readonly string[]): boolean =>
  b.some((word) => /\d/.test(word) && !a.includes(word));

/** Both name something, and nothing of it is the same. */
const parted = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));

const platforms = (words: readonly string[]): string[] => words.flatMap((word) => PLATFORMS.get(word) ?? []);

/** Components that name different platforms. */
export const onOtherPlatforms = (a: WorkItem, b: WorkItem): boolean =>
  parted(platformsOf(a.components), platformsOf(b.components));

const platformsOf = (components: readonly string[] | undefined): string[] =>
  platforms((components ?? []).flatMap((name) => contentWords(name)));

/** Whether only one of the two titles names a platform: without descriptions, it may be a part of the other. */
export const onOnePlatform = (one: string, two: string): boolean =>
  platforms(contentWords(one)).length > 0 !== platforms(contentWords(two)).length > 0;

function label(title: string): string[] {
  const ends = LABEL_ENDS.map((sign) => title.indexOf(sign)).filter((at) => at > 0 && at <= LABEL_AT_MOST);
  return ends.length === 0 ? [] : contentWords(title.slice(0, Math.min(...ends)));
}

/** Written by one person within a month: that person knew of the first when writing the second. */
export function bySameAuthor(a: WorkItem, b: WorkItem): boolean {
  const [one, two] = [a.reporter ?? a.creator, b.reporter ?? b.creator];
  if (!one || !two || one.ref !== two.ref || a.createdAt === undefined || b.createdAt === undefined)
    return false;
  return Math.abs(a.createdAt - b.createdAt) < SAME_AUTHOR_DAYS * millisecondsInDay;
}

/** Whether the description of one names the other, "SHOP-7" or "#7": the relation is known. */
export const namesOther = (a: WorkItem, b: WorkItem): boolean => namesItem(a, b.key) || namesItem(b, a.key);

const namesItem = (item: WorkItem, key: string): boolean =>
  names(item, key) || names(item, `#${key.slice(key.lastIndexOf("-") + 1)}`);

function names({ description }: WorkItem, key: string): boolean {
  const source = description?.source ?? "";
  for (let at = source.indexOf(key); at >= 0; at = source.indexOf(key, at + 1)) {
    if (!/\d/.test(source.charAt(at + key.length))) return true;
  }
  return false;
}
