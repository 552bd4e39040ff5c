/** What engineers asked on running work, and when the product owner answered. */

import { subDays } from "date-fns/subDays";
import { hasRole, isMachine } from "../../../src/backlog/actors.ts";
import { workingDaysBetween } from "../../../src/backlog/calendar.ts";
import { isOwn } from "../../../src/backlog/changes.ts";
import { sprintStays } from "../../../src/backlog/history/sprints/sprint-stays.ts";
import type { Backlog, Comment, Instant, WorkItem } from "../../../src/backlog/model.ts";
import { once } from "../../../src/backlog/once.ts";
import { endOf } from "../../../src/backlog/views/items/throughput.ts";
import type { RichText } from "../../../src/text/blocks.ts";
import { asksQuestion } from "../../../src/text/conversation/questions.ts";

/** How far back questions are looked for. */
export const QUESTION_DAYS = 180;

export interface Question {
  readonly item: WorkItem;
  readonly askedAt: Instant;
  /** First comment or change by the product owner after it; undefined: none up to now. */
  readonly answeredAt: Instant | undefined;
}

/**
 * Questions that developers asked in comments on work in a sprint, or started where there are no sprints. Left
 * out: those not due yet, an answer being due after `days` working days, and those somebody else answered in
 * that time.
 */
export function askedQuestions(team: Backlog, now: Instant, days: number): readonly Question[] {
  const since = subDays(now, QUESTION_DAYS).getTime();
  const found: Question[] = [];
  for (const item of team.items) {
    if (item.kind === "roadmap" || item.comments === undefined) continue;
    const comments = item.comments.filter(({ at }) => at <= now);
    for (const asked of comments) {
      if (asked.at < since || !isForOwner(team, item, asked)) continue;
      const answeredAt = firstAct(item, asked.at, now);
      const late = workingDaysBetween(team, asked.at, answeredAt ?? now) > days;
      const resolved = late ? isAnsweredByOthers(team, comments, asked, days) : answeredAt === undefined;
      if (!resolved) found.push({ item, askedAt: asked.at, answeredAt });
    }
  }
  return found;
}

/** The text is looked at last: it is the slow part. */
const isForOwner = (team: Backlog, item: WorkItem, { at, by, text }: Comment): boolean =>
  hasRole(by, "dev", at) && !hasRole(by, "po", at) && isUnderWork(team, item, at) && asks(text);

const asks = once((text: RichText): boolean => asksQuestion(text));

/**
 * In a running sprint at that time, by the history where there is one: what was removed later was there then,
 * and what was added later was not. Without sprints: started and not yet closed.
 */
function isUnderWork(team: Backlog, item: WorkItem, at: Instant): boolean {
  const stays = sprintStays(team, item) ?? item.sprints?.map((sprint) => ({ sprint, ...ALWAYS })) ?? [];
  const spans =
    stays.length > 0
      ? stays.map(({ sprint, from, until, born }) => ({
          from: born || typeof sprint.startAt !== "number" ? sprint.startAt : Math.max(sprint.startAt, from),
          until: Math.min(endOf(sprint) ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY),
        }))
      : [{ from: item.startedAt, until: item.closedAt }];
  return spans.some(
    ({ from, until }) => typeof from === "number" && from <= at && at < (until ?? Number.POSITIVE_INFINITY),
  );
}

const ALWAYS = { from: Number.NEGATIVE_INFINITY, until: undefined, born: true };

/** When the product owner first commented on or changed the item after `from`. */
function firstAct({ comments, events }: WorkItem, from: Instant, now: Instant): Instant | undefined {
  let first: Instant | undefined;
  for (const { at, by } of [...(comments ?? []), ...(events ?? []).filter(isOwn)]) {
    if (at > from && at <= now && at < (first ?? Number.POSITIVE_INFINITY) && hasRole(by, "po", at))
      first = at;
  }
  return first;
}

const isAnsweredByOthers = (
  team: Backlog,
  comments: readonly Comment[],
  asked: Comment,
  days: number,
): boolean =>
  comments.some(
    ({ at, by }) =>
      at > asked.at &&
      by !== asked.by &&
      !isMachine(by, at) &&
      workingDaysBetween(team, asked.at, at) <= days,
  );
