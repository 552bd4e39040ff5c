/**
 * Which items of a project a source leaves out. An export is often a filtered list: open items, one type, one sprint. What
 * such a list does not hold is not shown; it is neither none nor zero.
 *
 * That items are missing shows in what others name and in the numbers of the keys. Which ones are missing shows in
 * what all that were read have in common. It takes both: a young project in which nothing is finished names
 * no item that was not read, and hardly a number is missing, so it is taken for whole.
 */
import { byChoice } from "./left-out/by-choice.ts";
import { byKind } from "./left-out/by-kind.ts";
import { byMostOfState, byState } from "./left-out/by-state.ts";
import { byTime } from "./left-out/by-time.ts";
import { type Found, isRoadmap, type Part, phrase } from "./left-out/found.ts";
import { type ReadItems, type Unread, unreadOf } from "./left-out/unread.ts";

export interface LeftOut {
  /** Why a part was not seen. */
  readonly parts: ReadonlyMap<Part, string>;
  /** The same for a reader, with what shows it. */
  readonly says: readonly string[];
}

/** `timeBox`: what a sprint is called there. */
export function leftOut(read: ReadItems, timeBox: string): LeftOut {
  const unread = unreadOf(read);
  const chosen = byState(read, unread) ?? bySelection(read, unread, timeBox);
  const found = [...byKind(read, unread), ...(chosen === undefined ? [] : [chosen])];
  const parts = new Map<Part, string>();
  for (const one of found) for (const part of one.parts) if (!parts.has(part)) parts.set(part, one.reason);
  return { parts, says: found.length === 0 ? others(unread) : found.map(phrase) };
}

/** The numbers between those of roadmap items belong to what stands below them, and show nothing. */
const bySelection = (read: ReadItems, unread: Unread, timeBox: string): Found | undefined =>
  read.items.every(isRoadmap)
    ? undefined
    : (byChoice(read, unread, timeBox) ?? byMostOfState(unread) ?? byTime(read, unread));

/** From so many named items that were not read on the report says so, where they are a fifth of all named (judgement). */
const NAMED_FROM = 10;
const NAMED_SHARE = 0.2;

/** Nothing in common, and much that is named is missing: one team of a larger project, it may be, and whole as such. */
function others({ named, allNamed }: Unread): readonly string[] {
  const away = named.filter((item) => !isRoadmap(item)).length;
  return away >= NAMED_FROM && away >= allNamed.length * NAMED_SHARE
    ? [`${away} of the ${allNamed.length} items of the project that links and parents name were not read`]
    : [];
}
