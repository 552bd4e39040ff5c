import { addDays } from "date-fns/addDays";
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
  why: "People who get no decision for months do not know where they stand, and ask again in other ways.",
  remedy: "Decide on new requests once a week; declining one is a decision too.",
  examples: {
    good: "Every request gets a first decision, such as a priority, within three weeks.",
    bad: "Half of the requests wait four weeks for a first decision.",
  },
  owner: "po",
  severity: "low",
  basis: {
    status: "experimental",
    source: "judgement: an 85th percentile of 15 working days",
  },
  guards: [
    "A decision is one of these, by somebody other than the requester: declined, deferred, ordered, planned into a sprint or a version, moved, rewritten, or a question back. Filling in fields and changes by automation do not count.",
    `Covers requests from outside the team in the last ${LOOK_BACK_DAYS} days that are old enough to be due. Imports are left out, and so are requests closed in time without a decision: they were withdrawn.`,
    "Without a product owner in the role map, people outside the team cannot be distinguished from people inside: then only requests that came through a portal or a ticket count.",
    "A service desk with its own SLA clocks measures this better. Requests of the same fortnight count as related.",
  ],
  needs: ["history", "whole-backlog"],
  reads: ["comments", "remote-links", "roles"],
  options: z.strictObject({
    days: z.number().positive().default(15).describe("Working days within which a first decision is due."),
  }),
  tolerance: { share: 0.15 },

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
    if (item.events === undefined) return unknown("its change history is not shown");
    if (decision === undefined && isStarted(item))
      return unknown("the tracker does not show who decided on it");
    const end = decision?.at ?? (isDone(item) ? (item.closedAt ?? now) : now);
    const waited = workingDaysBetween(team, receivedAt, end);
    return waited <= days ? pass : fail({ decided: decision !== undefined, workingDays: Math.round(waited) });
  },
  subject: ({ item }: Request) => itemSubject(item),
  cluster: ({ receivedAt }: Request) => fortnightOf(receivedAt),
  at({ receivedAt }: Request, { team, options: { days } }) {
    let due = addDays(receivedAt, days).getTime();
    while (workingDaysBetween(team, receivedAt, due) <= days) due = addDays(due, 1).getTime();
    return due;
  },
  message: ({ decided, workingDays }) =>
    decided
      ? `waited ${workingDays} working days for a first decision`
      : `has had no decision for ${workingDays} working days`,
});
