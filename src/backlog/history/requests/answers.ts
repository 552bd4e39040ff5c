/** Questions put in comments, and who answered them first. */

import { subDays } from "date-fns/subDays";
import { asksQuestion } from "../../../text/conversation/questions.ts";
import { isHuman, roleAt } from "../../actors.ts";
import type { Backlog, Comment, Instant, Person, Role, WorkItem } from "../../model.ts";
import { once } from "../../once.ts";

/** How far back questions are looked for: half a year. */
const QUESTION_DAYS = 180;

export interface AnsweredQuestion {
  readonly item: WorkItem;
  readonly askedAt: Instant;
  readonly by: Person;
  /** Role of the one who asked; undefined: none is mapped to that account. */
  readonly role: Role | undefined;
  /** The next word on the item by somebody else; undefined: nobody has said one. */
  readonly answer: Comment | undefined;
  readonly answeredBy: Role | undefined;
}

/**
 * Every question that a person put in a comment on a story, bug, spike or sub-task. What the same person asks again
 * before anybody spoke is the same question. Changes of fields are no answers here; whoever
 * asks for attention and not for words may take them for one.
 */
export function questionsAsked(
  team: Backlog,
  now: Instant,
  days: number = QUESTION_DAYS,
): readonly AnsweredQuestion[] {
  const since = subDays(now, days).getTime();
  const found: AnsweredQuestion[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap") continue;
    for (const question of questionsOn(item))
      if (question.askedAt >= since && question.askedAt <= now) found.push(until(question, now));
  }
  return found.sort((a, b) => a.askedAt - b.askedAt);
}

/** An answer that came later than `now` had not been given then. */
const until = (question: AnsweredQuestion, now: Instant): AnsweredQuestion =>
  question.answer === undefined || question.answer.at <= now
    ? question
    : { ...question, answer: undefined, answeredBy: undefined };

/** All questions on an item, oldest first. */
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
