/** What all items share that no whole project shares: a sprint, the item above, an assignee. */
import { counted, type Found, holesWords, isRoadmap, items as itemWords } from "./found.ts";
import type { ReadItems, Unread } from "./unread.ts";

/** So many items in the same sprint, or below the same item, are no chance (judgement). */
const ALIKE_FROM = 5;
/** The same of one assignee: small teams have one developer (judgement). */
const ONE_PERSON_FROM = 10;

/** `timeBox`: what a sprint is called there. */
export function byChoice({ items }: ReadItems, unread: Unread, timeBox: string): Found | undefined {
  const work = items.filter(({ kind }) => kind !== "roadmap" && kind !== "subtask");
  const away = unread.named.filter((item) => !isRoadmap(item)).length;
  const [first] = work;
  if (first === undefined || work.length < ALIKE_FROM || (away === 0 && !unread.manyHoles)) return undefined;
  const shownBy =
    away > 0 ? { named: [counted(away, itemWords("other"))] } : { named: [], because: holesWords(unread) };
  const inOneSprint = (first.sprints ?? []).some(({ id }) =>
    work.every(({ sprints }) => sprints?.some((one) => one.id === id)),
  );
  if (inOneSprint)
    return { parts: ["other-items"], reason: `only the items of one ${timeBox} were read`, ...shownBy };
  if (typeof first.parent === "string" && work.every(({ parent }) => parent === first.parent))
    return {
      parts: ["other-items", "hierarchy"],
      reason: "only the items below one roadmap item were read",
      ...shownBy,
    };
  const ofOne = first.assignee != null && work.every(({ assignee }) => assignee === first.assignee);
  if (!ofOne || work.length < ONE_PERSON_FROM || unread.holes * 2 < unread.top) return undefined;
  return {
    parts: ["other-items"],
    reason: "only the items of one assignee were read",
    named: [],
    because: holesWords(unread),
  };
}
