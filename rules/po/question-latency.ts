import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { workingDaysBetween } from "../../src/backlog/calendar.ts";
import type { Comment, Instant, WorkItem } from "../../src/backlog/model.ts";
import { hasRole } from "../../src/backlog/order.ts";
import { isMachine } from "../../src/backlog/views/human-activity.ts";
import { endOf } from "../../src/backlog/views/throughput.ts";
import { type Asked, defineRule, fail, itemSubject, notObservable, pass } from "../../src/rule.ts";
import { asksQuestion } from "../../src/text/questions.ts";

/** How far back questions are looked for. */
const WINDOW_DAYS = 180;
const FORTNIGHT = 14 * 86_400_000;

interface Question {
  readonly item: WorkItem;
  readonly asked: Comment;
  /** First comment or change by the product owner after it. */
  readonly answeredAt: Instant | undefined;
}
interface Options {
  readonly days: number;
}

export default defineRule({
  id: "po/question-latency",
  clause: "po.daily-collaboration",
  also: ["po.serves-the-team"],
  asks: "Are engineers' questions on running work answered within two working days?",
  why: "An open question in a sprint is either a stop or a guess.",
  remedy: "Answer or hand over within a day.",
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement. The catalogue's second limit, an 85th percentile beyond two working days, is the same statement with 15 % in place of 25 %; the wider one decides",
  },
  guards: [
    "Silence is never counted, only what was asked and not answered: many teams answer by voice.",
    "A question that somebody else answered in time is left out: it may not have been for the product owner. So is one that is not due yet.",
    `Questions of the last ${WINDOW_DAYS} days, asked in a comment by a developer while the item was in a sprint, or on a board without sprints while it was started. A mention without a question mark is not read as a question.`,
    "Working days are counted in the team's time zone. Questions of one fortnight count as related, so that one absence does not make a pattern.",
  ],
  needs: ["comments", "roles"],
  options: z.strictObject({
    days: z.number().positive().default(2).describe("Working days in which an answer is due."),
  }),
  tolerance: { share: 0.25, from: 15 },

  population(asked) {
    const { team } = asked;
    for (const role of ["dev", "po"] as const) {
      if (!team.mappedRoles.includes(role)) return notObservable(`no account is mapped to the role ${role}`);
    }
    return team.items.flatMap((item) => (item.kind === "roadmap" ? [] : questions(item, asked)));
  },
  judge({ asked: { at }, answeredAt }: Question, { team, now, options: { days } }) {
    const waited = workingDaysBetween(team, at, answeredAt ?? now);
    if (waited <= days) return pass;
    return fail({
      askedAt: new Date(at).toISOString(),
      answered: answeredAt !== undefined,
      workingDays: Math.round(waited * 10) / 10,
    });
  },
  subject: ({ item }: Question) => itemSubject(item),
  cluster: ({ asked }: Question) => String(Math.floor(asked.at / FORTNIGHT)),
  message: ({ askedAt, answered, workingDays }) =>
    answered
      ? `a question of ${askedAt.slice(0, 10)} waited ${workingDays} working days for the product owner`
      : `a question of ${askedAt.slice(0, 10)} has waited ${workingDays} working days for an answer`,
});

function questions(item: WorkItem, { team, now, options: { days } }: Asked<Options>): Question[] {
  const since = subDays(now, WINDOW_DAYS).getTime();
  const comments = (item.comments ?? []).filter(({ at }) => at <= now);
  const found: Question[] = [];
  for (const asked of comments) {
    const { at, by, text } = asked;
    // The text last: it is the dear part.
    if (at < since || !hasRole(by, "dev", at) || hasRole(by, "po", at)) continue;
    if (!isUnderWork(item, at) || !asksQuestion(text)) continue;
    const acts = [...comments, ...(item.events ?? [])].filter((act) => act.at > at && act.at <= now);
    const answers = acts.filter((act) => hasRole(act.by, "po", act.at));
    const answeredAt = answers.length === 0 ? undefined : Math.min(...answers.map((act) => act.at));
    if (workingDaysBetween(team, at, answeredAt ?? now) > days) {
      const byOthers = comments.some(
        (reply) =>
          reply.at > at &&
          reply.by !== by &&
          !isMachine(reply.by, reply.at) &&
          workingDaysBetween(team, at, reply.at) <= days,
      );
      if (byOthers) continue;
    } else if (answeredAt === undefined) continue;
    found.push({ item, asked, answeredAt });
  }
  return found;
}

/** In a sprint at that time; without sprints, started and not yet closed. */
function isUnderWork(item: WorkItem, at: Instant): boolean {
  if (item.sprints !== undefined && item.sprints.length > 0) {
    return item.sprints.some(
      (sprint) =>
        typeof sprint.startAt === "number" &&
        sprint.startAt <= at &&
        at < (endOf(sprint) ?? Number.POSITIVE_INFINITY),
    );
  }
  return (
    typeof item.startedAt === "number" &&
    item.startedAt <= at &&
    at < (item.closedAt ?? Number.POSITIVE_INFINITY)
  );
}
