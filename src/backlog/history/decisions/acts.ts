/** What people did in the backlog: acts that decide something, and acts that administer it (rule catalogue 0). */

import { subDays } from "date-fns/subDays";
import { isHuman, roleAt } from "../../actors.ts";
import type { Backlog, Change, Instant, Person, Role, WorkItem } from "../../model.ts";
import { onceAt } from "../../once.ts";
import { bulkRuns, type Edit } from "../changes/bulk.ts";
import { type ChangeKind, classify, isDecision } from "../changes/classify.ts";
import { entriesOf } from "../changes/entries.ts";
import { questionsOn } from "../requests/answers.ts";

/** Covers acts of the last half year. */
const ACT_DAYS = 180;

export interface Act {
  readonly item: WorkItem;
  readonly at: Instant;
  readonly by: Person;
  /** undefined: an account that no role is mapped to. */
  readonly role: Role | undefined;
  readonly kind: "decision" | "admin";
  readonly what: ChangeKind;
  /** Edits it stands for: more than one where it was made in bulk. */
  readonly edits: number;
}

/**
 * All acts of people, and of apps that the role map gives a role, in the last half year, oldest first. One entry of a
 * history is one act, and so are ten edits of one field by one account within five minutes. Comments with a text are
 * acts only where they answer a question.
 */
export const acts = onceAt((team: Backlog, now: Instant): readonly Act[] =>
  actsSince(team, now, subDays(now, ACT_DAYS).getTime()),
);

/** The same of another period: from `since`, included, until `now`. */
export function actsSince(team: Backlog, now: Instant, since: Instant): readonly Act[] {
  const found: { act: Act; edit: Edit | undefined }[] = [];
  for (const item of team.items) {
    for (const entry of entriesOf(item, now, since)) {
      const { at, by } = entry;
      if (by === undefined || isHuman(by, at) !== true) continue;
      const { kind, change } = classify(team, entry, now);
      found.push({ act: actOf(item, at, by, kind), edit: { item, event: change } });
    }
    for (const act of words(item, since, now)) found.push({ act, edit: undefined });
  }
  return collapsed(found).sort((a, b) => a.at - b.at);
}

const actOf = (item: WorkItem, at: Instant, by: Person, what: ChangeKind): Act => ({
  ...{ item, at, by, role: roleAt(by, at), what, edits: 1 },
  kind: isDecision(what) ? "decision" : "admin",
});

function words(item: WorkItem, since: Instant, now: Instant): readonly Act[] {
  const found: Act[] = [];
  for (const { answer } of questionsOn(item)) {
    if (answer?.by === undefined || answer.at < since || answer.at > now) continue;
    found.push(actOf(item, answer.at, answer.by, "answered"));
  }
  for (const { at, by, text } of item.comments ?? [])
    if (by !== undefined && at >= since && at <= now && isHuman(by, at) && !/\S/.test(text.source))
      found.push(actOf(item, at, by, "remarked"));
  return found;
}

/** Of edits made in bulk only the first is kept; it counts for all of them. */
function collapsed(found: readonly { act: Act; edit: Edit | undefined }[]): Act[] {
  const runs = bulkRuns(found.flatMap(({ edit }) => edit ?? []));
  const sizes = new Map<Change, number>();
  for (const head of runs.values()) sizes.set(head.event, (sizes.get(head.event) ?? 0) + 1);
  return found.flatMap(({ act, edit }) => {
    const head = edit && runs.get(edit.event);
    if (edit === undefined || head === undefined) return [act];
    return head.event === edit.event ? [{ ...act, edits: sizes.get(edit.event) ?? 1 }] : [];
  });
}
