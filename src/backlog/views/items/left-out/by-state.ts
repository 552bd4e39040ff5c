/** No finished item, or no open one, in a project that has some. */
import type { StatusCategory, WorkItem } from "../../../model.ts";
import { isDone } from "../items.ts";
import { counted, type Found, holesWords, isRoadmap, items as itemWords } from "./found.ts";
import type { NamedItem, ReadItems, Unread } from "./unread.ts";

/** The status of more items than this share may be one whose meaning is not known (judgement). */
const UNKNOWN = 0.1;
/** So many named items of a state, and this share of them, were not read where most of that state were left out (judgement). */
const NAMED_FROM = 5;
const NAMED_SHARE = 0.8;
/** In so many sprints that are over something was finished for sure (judgement). */
const SPRINTS_OVER = 2;

export function byState(read: ReadItems, unread: Unread): Found | undefined {
  const work = read.items.filter((item) => !isRoadmap(item));
  const all = work.length > 0 ? work : read.items;
  const items = all.filter(({ status }) => status.category !== undefined);
  // The others may be what seems to be missing.
  if (all.length - items.length > all.length * UNKNOWN) return undefined;
  const finished = items.filter(isDone).length;
  if (items.length === 0 || (finished > 0 && finished < items.length)) return undefined;
  const shown = shownBy(items, unread, work.length > 0, finished > 0 ? "open" : "finished");
  if (shown === undefined) return undefined;
  if (finished > 0) return { parts: ["open-items"], reason: "only finished items were read", ...shown };
  const categories = new Set(items.map(({ status }) => status.category));
  const [only] = categories.size === 1 ? categories : [];
  return {
    parts: only === "started" ? ["finished-items", "other-items"] : ["finished-items"],
    reason: `only ${only === undefined ? "open items" : ONLY[only]} were read`,
    ...shown,
  };
}

const ONLY: Readonly<Record<StatusCategory, string>> = {
  new: "items that are not started",
  started: "items in progress",
  done: "finished items",
};

type State = "open" | "finished";

const isOf = (state: State, { category }: NamedItem): boolean =>
  category !== undefined && (category === "done") === (state === "finished");

/** Some were read, and nearly all that are named were not: unresolved items hold a few that are finished all the same. */
export const byMostOfState = (unread: Unread): Found | undefined =>
  mostly("finished", unread) ?? mostly("open", unread);

function mostly(state: State, { named, allNamed }: Unread): Found | undefined {
  const away = named.filter((item) => !isRoadmap(item) && isOf(state, item)).length;
  const all = allNamed.filter((item) => !isRoadmap(item) && isOf(state, item)).length;
  if (away < NAMED_FROM || away < all * NAMED_SHARE) return undefined;
  return {
    parts: [state === "open" ? "open-items" : "finished-items"],
    reason: `most ${state} items were not read`,
    named: [`${all} ${state} items, and ${away} of them were not read`],
  };
}

/**
 * Why there must be items of the other state. Of roadmap items alone (not `work`) the numbers of the keys say
 * nothing: most of them belong to what stands below.
 */
function shownBy(
  items: readonly WorkItem[],
  unread: Unread,
  work: boolean,
  state: State,
): Pick<Found, "named" | "because"> | undefined {
  const named = unread.named.filter((item) => isRoadmap(item) !== work);
  const sure = named.filter((item) => isOf(state, item));
  if (sure.length > 0) return { named: [counted(sure.length, itemWords(state))] };
  if (!work) return undefined;
  if (unread.manyHoles) return { named: [], because: holesWords(unread) };
  const unclear = named.filter((item: NamedItem) => item.category === undefined).length;
  if (unclear > 0) return { named: [counted(unclear, itemWords("other"))] };
  const because = state === "finished" ? (noNumbers(unread) ?? sprintsOver(items)) : noNumbers(unread);
  return because === undefined ? undefined : { named: [], because };
}

const noNumbers = ({ top }: Unread): string | undefined =>
  top === 0 ? "its keys have no numbers that would show whether there are others" : undefined;

function sprintsOver(items: readonly WorkItem[]): string | undefined {
  const over = new Set<string>();
  for (const { sprints } of items)
    for (const { id, state } of sprints ?? []) if (state === "closed") over.add(id);
  return over.size >= SPRINTS_OVER ? `they were in ${over.size} closed sprints` : undefined;
}
