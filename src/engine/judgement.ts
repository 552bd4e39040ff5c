/** One judgement, as far as what was read of its subject allows it. */
import type { FieldNeed, WorkItem } from "../backlog/model.ts";
import { cutItems, isCut } from "../backlog/views/items/cut.ts";
import { type Evidence, type Judgement, type QuestionAsked, type Subject, unknown } from "../rule.ts";
import { type Reader, readsOf } from "./reads.ts";

/**
 * A failure is unknown where the question reads a list of its subject that is incomplete: the entry that is missing may be
 * the one that was looked for. Whole teams have no list of their own: their questions look for themselves.
 */
export function heldBack(
  judgement: Judgement<Evidence>,
  question: Reader,
  { team }: QuestionAsked,
  subject: () => Pick<Subject, "kind" | "id">,
): Judgement<Evidence> {
  const cut = cutItems(team);
  if (cut.size === 0 || judgement.verdict === "pass" || judgement.verdict === "unknown") return judgement;
  const behind = itemsBehind(subject(), cut);
  const missing = readsOf(question).find((need) => behind.some((item) => isCut(item, need)));
  return missing === undefined ? judgement : unknown(`its ${NAMES[missing]} could not be read completely`);
}

function itemsBehind(
  { kind, id }: Pick<Subject, "kind" | "id">,
  cut: ReadonlyMap<string, WorkItem>,
): readonly WorkItem[] {
  if (kind === "sprint")
    return [...cut.values()].filter(({ sprints }) => sprints?.some((sprint) => sprint.id === id) ?? false);
  const item = kind === "team" ? undefined : cut.get(id);
  return item === undefined ? [] : [item];
}

/** Completes "its … could not be read completely". */
const NAMES: Readonly<Record<FieldNeed, string>> = {
  body: "texts",
  comments: "comments",
  history: "change history",
  hierarchy: "place in the hierarchy",
  sprints: "sprints",
  "sprint-goals": "sprint goals",
  priority: "priority",
  order: "place in the order",
  estimates: "estimate",
  links: "links",
  "remote-links": "links to other pages",
  assignee: "assignee",
  dates: "dates",
  "customer-requests": "customer requests",
  updates: "status updates",
  health: "health",
  roles: "roles",
};
