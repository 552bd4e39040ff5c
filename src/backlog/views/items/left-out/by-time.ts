/** Items from some day on, or up to one. */
import { daysBetween } from "../../../calendar.ts";
import type { Instant, WorkItem } from "../../../model.ts";
import { isDone, isOpen } from "../items.ts";
import { counted, type Found, holesWords, isRoadmap, items as itemWords } from "./found.ts";
import { isMany, type ReadItems, type Unread } from "./unread.ts";

/** No question looks back further: what was left out before is not missed. */
const LOOK_BACK_DAYS = 400;
/** What was finished longer ago counts for no amount: trackers archive it, and no question on amounts looks back further. */
const FINISHED_DAYS = 180;
/** So many items that are named and were not read are more than what was created while the export was made (judgement). */
const NAMED_FROM = 3;
/** So many items older than the first change are no chance (judgement). */
const OLDER_FROM = 5;
/** One in so many parts of the time: in a whole project some item was left alone longer than that (judgement). */
const LATE = 3;

export const byTime = (read: ReadItems, unread: Unread): Found | undefined =>
  fromNumber(read, unread) ??
  changedSince(read, unread) ??
  finishedSince(read, unread) ??
  upToNumber(read, unread);

/** The numbers below are missing as a whole, and hardly one above. */
function fromNumber({ items, project }: ReadItems, unread: Unread): Found | undefined {
  const { lowest, top, isDense } = unread;
  const first = earliest(items, ({ createdAt }) => createdAt);
  if (!isDense || !isMany(lowest - 1, top) || (first !== undefined && !isRecent(items, first)))
    return undefined;
  return {
    parts: ["older-items", "other-items"],
    reason: `only items from ${project}-${lowest} on were read`,
    named: [],
    because: holesWords({ holes: lowest - 1, top: lowest - 1 }),
  };
}

function changedSince({ items }: ReadItems, unread: Unread): Found | undefined {
  const changed = earliest(items, ({ updatedAt }) => updatedAt);
  const away = awayIn(unread);
  if (changed === undefined || away === undefined || !isLate(items, changed)) return undefined;
  return {
    parts: ["older-items", "other-items"],
    reason: `only items changed since ${day(changed)} were read`,
    ...away,
  };
}

function finishedSince({ items }: ReadItems, unread: Unread): Found | undefined {
  const finished = items.filter((item) => !isRoadmap(item) && isDone(item));
  const over = earliest(finished, ({ closedAt }) => closedAt);
  const isSure =
    unread.manyHoles || unread.named.some(({ kind, category }) => kind !== "roadmap" && category === "done");
  const away = awayIn(unread);
  if (over === undefined || away === undefined || !isSure || !items.some(isOpen)) return undefined;
  if (daysBetween(over, latest(items)) > FINISHED_DAYS || !isLate(items, over)) return undefined;
  return { parts: ["other-items"], reason: `no item finished before ${day(over)} was read`, ...away };
}

function upToNumber({ project }: ReadItems, { newer, highest }: Unread): Found | undefined {
  if (newer < NAMED_FROM) return undefined;
  return {
    parts: ["other-items"],
    reason: `no item after ${project}-${highest} was read`,
    named: [counted(newer, itemWords("such"))],
  };
}

/** What shows that items are missing; undefined where nothing does. */
function awayIn(unread: Unread): Pick<Found, "named" | "because"> | undefined {
  const n = unread.named.filter((item) => !isRoadmap(item)).length;
  if (n >= NAMED_FROM) return { named: [counted(n, itemWords("other"))] };
  return unread.manyHoles ? { named: [], because: holesWords(unread) } : undefined;
}

/** In the last third of the time that the items span, and some of them are older. */
function isLate(items: readonly WorkItem[], at: Instant): boolean {
  const first = earliest(items, ({ createdAt }) => createdAt);
  const last = latest(items);
  if (first === undefined || (last - at) * LATE >= last - first || !isRecent(items, at)) return false;
  return items.filter(({ createdAt }) => createdAt !== undefined && createdAt < at).length >= OLDER_FROM;
}

const isRecent = (items: readonly WorkItem[], at: Instant): boolean =>
  daysBetween(at, latest(items)) <= LOOK_BACK_DAYS;

const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

/** The earliest date of all; undefined where one is not known, or there are none. */
function earliest(
  items: readonly WorkItem[],
  dateOf: (item: WorkItem) => Instant | null | undefined,
): Instant | undefined {
  let first = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const at = dateOf(item);
    if (typeof at !== "number") return undefined;
    first = Math.min(first, at);
  }
  return Number.isFinite(first) ? first : undefined;
}

/** The newest change of all. */
function latest(items: readonly WorkItem[]): Instant {
  let last = Number.NEGATIVE_INFINITY;
  for (const { createdAt, updatedAt, closedAt } of items)
    last = Math.max(last, createdAt ?? last, updatedAt ?? last, closedAt ?? last);
  return last;
}
