/** The definition of ready: which rules of the catalogue are asked of one work item before it is built. */

import { sizeLimit } from "../../backlog/history/changes/story-sizes.ts";
import type { ItemKind, Need, WorkItem } from "../../backlog/model.ts";
import { isNamed, wordSet } from "../../backlog/run-work.ts";
import { criteriaOf } from "../../backlog/views/items/criteria.ts";
import { hasNoDescription } from "../../backlog/views/items/readiness.ts";
import { userStoryOf } from "../../backlog/views/items/user-stories.ts";
import type { Asked, Evidence } from "../../rule.ts";

export interface ReadyQuestion {
  readonly rule: string;
  readonly of: readonly ItemKind[];
  /** The rule's question, put to one item. */
  readonly asks: string;
  /** What of the item must be shown. Not the rule's own needs: how other work went is not asked here. */
  readonly needs: readonly Need[];
  /** Asked only where the whole backlog was read: alone, the item cannot show it. */
  readonly whole?: true;
  /** Where left out, of every item of the kind. */
  readonly applies?: (item: WorkItem, asked: Asked<unknown>) => boolean;
  /** What the rule judges, where that is not the item; undefined: the item does not show it. */
  readonly member?: (item: WorkItem) => unknown;
  /** Why a pass would say more than was seen. */
  readonly doubt?: (item: WorkItem, asked: Asked<unknown>) => string | undefined;
  /** In place of a message that speaks of work under way. */
  readonly says?: (evidence: Evidence) => string;
}

/**
 * Rules whose member is a work item and whose answer stands in the item itself, above it or beside it. Rules about what
 * happened (carry-over, reopening, answers) come too late for an item that is not built, and rules about a whole team
 * say nothing of one.
 */
export const READY_QUESTIONS: readonly ReadyQuestion[] = [
  // Without criteria nobody can say when to stop.
  {
    rule: "po/acceptance-criteria",
    of: ["story"],
    asks: "How will we know that it is done?",
    needs: ["body"],
  },
  // A placeholder under the right heading leaves the question open.
  {
    ...{ rule: "po/criteria-substance", of: ["story"], asks: "Can a criterion fail?", needs: ["body"] },
    applies: (item, { team }) => (criteriaOf(team, item)?.criteria.length ?? 0) > 0,
  },
  // Whoever builds it without its end cannot tell a better way from a worse one.
  { rule: "po/story-benefit", of: ["story"], asks: "Who wants it, and what for?", needs: ["body"] },
  // Two things in one can be neither ordered nor dropped apart.
  {
    ...{ rule: "po/story-atomic", of: ["story"], asks: "Is it one thing?", needs: [] },
    applies: (item) => userStoryOf(item) !== undefined,
  },
  // A remark in a title is neither tested nor discussed.
  {
    ...{ rule: "po/story-minimal", of: ["story"], asks: "Is the title free of remarks?", needs: [] },
    applies: (item) => userStoryOf(item)?.place === "title",
  },
  // What fills half a sprint is finished in it by luck.
  {
    ...{ rule: "po/story-size", of: ["story"], asks: "Is it small enough to be finished soon?", needs: [] },
    doubt: (item, { team, now }) =>
      typeof item.estimate === "number" && item.children.length === 0 && sizeLimit(team, now, 1) === undefined
        ? `what the team finishes in a sprint was not seen, so its estimate of ${item.estimate} says nothing`
        : undefined,
  },
  // What cannot be traced was decided by nobody. Work that keeps the lights on is not asked, as in the rule.
  {
    rule: "boundary/roadmap-link",
    of: ["story"],
    asks: "Which part of the roadmap does it serve?",
    needs: ["hierarchy"],
    applies: (item, { options }) => !isNamed(item, wordSet(wordsIn(options, "runWork"))),
  },
  // A bug or a spike needs no criteria, but something must stand in it.
  {
    ...{
      rule: "hygiene/hollow-items",
      of: ["bug", "spike"],
      asks: "Does it say what it is about?",
      needs: [],
    },
    member(item) {
      const empty = hasNoDescription(item);
      return empty === undefined ? undefined : { item, hollow: empty ? ["empty"] : [] };
    },
    says: () => "has an empty description",
  },
  // The same wish twice is built twice.
  {
    ...{ rule: "hygiene/duplicates", of: ["story", "bug"], asks: "Does no other item say the same?" },
    ...{ needs: [], whole: true },
  },
  // A plan without its problem can only be delivered.
  {
    ...{ rule: "pm/problem-statement", of: ["roadmap"], asks: "Whose problem is it?", needs: ["body"] },
    says: ({ words }) =>
      words === 0
        ? "says nothing of the problem: its description is empty"
        : `says nothing of the problem: ${words} words of description, none on whose it is or why`,
  },
  // Without a metric, "finished" is the only success there is.
  {
    ...{ rule: "pm/success-metric", of: ["roadmap"], asks: "Which number should move?", needs: ["body"] },
    says: ({ outputs }) =>
      Array.isArray(outputs) && outputs.length > 0
        ? `counts what is put out, not what should move: ${outputs.map((one) => `“${one}”`).join(", ")}`
        : "names no number that should move",
  },
  // Without a customer in sight it is a guess. Whether evidence is kept here at all, only the whole backlog shows.
  {
    rule: "pm/customer-evidence",
    of: ["roadmap"],
    asks: "Which customers made us believe in it?",
    needs: ["body"],
    whole: true,
    applies: (item, { options }) => !isNamed(item, wordSet(wordsIn(options, "runWork"))),
    says: () => "shows no customer: no request, ticket, research or quoted word",
  },
];

/** A list of words among a rule's options. */
function wordsIn(options: unknown, name: string): readonly string[] {
  const words = typeof options === "object" && options !== null ? Reflect.get(options, name) : undefined;
  return Array.isArray(words) ? words.map(String) : [];
}

/** The kinds of items that have a definition of ready here. */
export const READY_KINDS: ReadonlySet<ItemKind> = new Set(READY_QUESTIONS.flatMap((one) => one.of));
