import { z } from "zod";
import { fortnightOf, workingDaysBetween } from "../../src/backlog/calendar.ts";
import { defineRule, fail, itemSubject, notObservable, pass } from "../../src/rule.ts";
import { askedQuestions, QUESTION_DAYS, type Question } from "./question-latency/questions.ts";

export default defineRule({
  id: "po/question-latency",
  title: "Questions answered",
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
    `Questions of the last ${QUESTION_DAYS} days, asked in a comment by a developer while the item was in a sprint, or on a board without sprints while it was started. A mention without a question mark is not read as a question.`,
    "Working days are counted in the team's time zone. Questions of one fortnight count as related, so that one absence does not make a pattern.",
  ],
  needs: ["comments", "roles"],
  options: z.strictObject({
    days: z.number().positive().default(2).describe("Working days in which an answer is due."),
  }),
  tolerance: { share: 0.25, from: 15 },
  effort: "minutes",
  past: true,

  population({ team, now, options: { days } }) {
    for (const role of ["dev", "po"] as const) {
      if (!team.mappedRoles.includes(role)) return notObservable(`no account is mapped to the role ${role}`);
    }
    return askedQuestions(team, now, days);
  },
  judge({ askedAt, answeredAt }: Question, { team, now, options: { days } }) {
    const waited = workingDaysBetween(team, askedAt, answeredAt ?? now);
    if (waited <= days) return pass;
    return fail({
      askedAt: new Date(askedAt).toISOString(),
      answered: answeredAt !== undefined,
      workingDays: Math.round(waited * 10) / 10,
    });
  },
  subject: ({ item }: Question) => itemSubject(item),
  cluster: ({ askedAt }: Question) => fortnightOf(askedAt),
  message: ({ askedAt, answered, workingDays }) =>
    answered
      ? `a question of ${askedAt.slice(0, 10)} waited ${workingDays} working days for the product owner`
      : `a question of ${askedAt.slice(0, 10)} has waited ${workingDays} working days for an answer`,
});
