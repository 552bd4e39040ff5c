/** The definition of ready: which rules of the catalogue are asked of one work item before it is built. */
import type { Backlog, ItemKind, WorkItem } from "../../backlog/model.ts";
import { criteriaOf } from "../../backlog/views/criteria.ts";
import { userStoryOf } from "../../backlog/views/user-stories.ts";

interface ReadyQuestion {
  readonly rule: string;
  readonly of: ItemKind;
  /** The rule's question, put to one item. */
  readonly asks: string;
  /** Where left out, of every item of the kind. */
  readonly applies?: (team: Backlog, item: WorkItem) => boolean;
}

const hasCriteria = (team: Backlog, item: WorkItem): boolean =>
  (criteriaOf(team, item)?.criteria.length ?? 0) > 0;
const isUserStory = (_: Backlog, item: WorkItem): boolean => userStoryOf(item) !== undefined;

/**
 * Rules whose member is a work item and whose answer stands in the item itself or above it. Rules about what happened
 * (carry-over, reopening) come too late for an item that is not built, and rules about a whole team say nothing of one.
 */
export const READY_QUESTIONS: readonly ReadyQuestion[] = [
  { rule: "po/acceptance-criteria", of: "story", asks: "How will we know that it is done?" },
  { rule: "po/criteria-substance", of: "story", asks: "Can a criterion fail?", applies: hasCriteria },
  { rule: "po/story-benefit", of: "story", asks: "Who wants it, and what for?" },
  { rule: "po/story-atomic", of: "story", asks: "Is it one thing?", applies: isUserStory },
  { rule: "po/story-size", of: "story", asks: "Is it small enough to be finished soon?" },
  { rule: "boundary/roadmap-link", of: "story", asks: "Which part of the roadmap does it serve?" },
  { rule: "pm/problem-statement", of: "roadmap", asks: "Whose problem is it?" },
  { rule: "pm/success-metric", of: "roadmap", asks: "Which number should move?" },
];

/** The kinds of items that have a definition of ready here. */
export const READY_KINDS: ReadonlySet<ItemKind> = new Set(READY_QUESTIONS.map((one) => one.of));
