import { z } from "zod";
import { fortnightOf, surelyOver, workingDaysBetween } from "../../src/backlog/calendar.ts";
import { ALL_ITEMS, defineRule, fail, itemSubject, notObservable, pass } from "../../src/rule.ts";
import { askedQuestions, QUESTION_DAYS, type Question } from "./question-latency/questions.ts";

export default defineRule({
  id: "po/question-latency",
  title: "Questions answered",
  clause: "po.daily-collaboration",
  also: ["po.serves-the-team"],
  asks: "Are developers' questions on work in progress answered within two working days?",
  why: "While a question on work in progress is open, the developer has to wait or to guess.",
  remedy: "Answer each question within a day, or name the person who will.",
  examples: {
    good: "Every question of a developer is answered within a day.",
    bad: "Most questions of developers wait a week for the product owner.",
  },
  owner: "po",
  severity: "medium",
  basis: {
    status: "experimental",
    source:
      "judgement. An 85th percentile of two working days would be the same rule with a limit of 15 % in place of 25 %; we use the wider one",
  },
  guards: [
    "Silence is never counted, only questions without an answer: many teams answer by voice.",
    "A question that somebody else answered in time is left out: it may not have been meant for the product owner. A question that is not yet due is left out too.",
    `Covers questions of the last ${QUESTION_DAYS} days that a developer asked in a comment while the item was in a sprint (on a board without sprints: while it was in progress). A mention without a question mark does not count as a question.`,
    "Working days are counted in the team's time zone. Questions of the same fortnight count as related, so that one absence does not look like a pattern.",
  ],
  needs: ["comments", "roles", ...ALL_ITEMS],
  reads: ["history", "sprints"],
  options: z.strictObject({
    days: z.number().positive().default(2).describe("Working days within which an answer is due."),
  }),
  tolerance: { share: 0.25 },
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
  // A question without an answer counts once it is due; so the others count no earlier.
  at: ({ askedAt }: Question, { team, options: { days } }) => surelyOver(team, askedAt, days),
  message: ({ askedAt, answered, workingDays }) =>
    answered
      ? `a question of ${askedAt.slice(0, 10)} waited ${workingDays} working days for the product owner`
      : `a question of ${askedAt.slice(0, 10)} has waited ${workingDays} working days for an answer`,
});
