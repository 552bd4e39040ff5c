import { subDays } from "date-fns/subDays";
import { z } from "zod";
import { fortnightOf, workingDaysBetween } from "../../src/backlog/calendar.ts";
import { type Request, requests } from "../../src/backlog/history/requests/requests.ts";
import { isDone, isStarted } from "../../src/backlog/views/items/items.ts";
import { defineRule, fail, itemSubject, pass, unknown } from "../../src/rule.ts";

const LOOK_BACK_DAYS = 180;

export default defineRule({
  id: "hygiene/triage-latency",
  title: "Time to triage",
  clause: "babysitter.cannot-say-no",
  also: ["po.owns-backlog"],
  asks: "Does every request get a first decision within three weeks?",
  why: "Who waits for months has been told no by nobody, and asks again by another door.",
  remedy: "Decide weekly; no is an answer.",
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source:
      "judgement: an 85th percentile of 15 working days. The catalogue's second limit, 30 % undecided after 30 days, follows from the first",
  },
  guards: [
    "A decision is a no, a not-now, a place in the order or in a sprint, a move, new words or a question back, by somebody other than who asked. Filling in fields and what machines do is none.",
    `Requests of the last ${LOOK_BACK_DAYS} days from outside the team, and only those old enough to be due. Imports are left out, and so is what was closed in time without a decision: it was withdrawn.`,
    "Without a product owner in the role map nobody can be told outside from inside: only what came by a portal or a ticket is looked at then.",
    "A service desk with clocks of its own measures this better. Requests of one fortnight count as related.",
  ],
  needs: ["history"],
  options: z.strictObject({
    days: z.number().positive().default(15).describe("Working days in which a first decision is due."),
  }),
  tolerance: { share: 0.15, from: 20 },

  population({ team, now, options: { days } }) {
    const since = subDays(now, LOOK_BACK_DAYS).getTime();
    const known = team.mappedRoles.includes("po");
    return requests(team, now).filter(({ item, origin, receivedAt, decision }) => {
      if (receivedAt < since || !(known || origin !== "stakeholder")) return false;
      if (workingDaysBetween(team, receivedAt, now) <= days) return false;
      const end = isDone(item) && decision === undefined ? item.closedAt : undefined;
      return typeof end !== "number" || workingDaysBetween(team, receivedAt, end) > days;
    });
  },
  judge({ item, receivedAt, decision }: Request, { team, now, options: { days } }) {
    if (item.events === undefined) return unknown("its history is not shown");
    if (decision === undefined && isStarted(item)) return unknown("nobody signed what was decided on it");
    const end = decision?.at ?? (isDone(item) ? (item.closedAt ?? now) : now);
    const waited = workingDaysBetween(team, receivedAt, end);
    return waited <= days ? pass : fail({ decided: decision !== undefined, workingDays: Math.round(waited) });
  },
  subject: ({ item }: Request) => itemSubject(item),
  cluster: ({ receivedAt }: Request) => fortnightOf(receivedAt),
  message: ({ decided, workingDays }) =>
    decided
      ? `waited ${workingDays} working days for a first decision`
      : `got no decision in ${workingDays} working days`,
});
