/** Questions asked in comments, and who answered them first. */

import { asksQuestion } from "../../../text/conversation/questions.ts";
import { isHuman, roleAt } from "../../actors.ts";
import type { Comment, Instant, Person, Role, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

export interface AnsweredQuestion {
  readonly item: WorkItem;
  readonly askedAt: Instant;
  readonly by: Person;
  /** Role of the one who asked; undefined: none is mapped to that account. */
  readonly role: Role | undefined;
  /** The next comment on the item by somebody else; undefined: there is none. */
  readonly answer: Comment | undefined;
  readonly answeredBy: Role | undefined;
}

/**
 * All questions on an item, oldest first. What the same person asks again before anybody commented is the
 * same question. Changes of fields are no answers here: rule po/question-latency, which asks for attention
 * and not for a comment, counts them as one.
 */
export const questionsOn = once((item: WorkItem): readonly AnsweredQuestion[] => {
  const said = (item.comments ?? []).filter(({ by, at }) => isHuman(by, at) === true);
  const found: AnsweredQuestion[] = [];
  let open: Person | undefined;
  for (const [i, { at, by, text }] of said.entries()) {
    if (by === undefined) continue;
    if (open !== by) open = undefined;
    if (open === by || !asksQuestion(text)) continue;
    open = by;
    const answer = said.slice(i + 1).find((other) => other.by !== by);
    found.push({
      ...{ item, askedAt: at, by, role: roleAt(by, at), answer },
      answeredBy: answer && roleAt(answer.by, answer.at),
    });
  }
  return found;
});
