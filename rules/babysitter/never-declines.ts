import { fail, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type AnsweredRequest, answeredRequests } from "./never-declines/answered-requests.ts";

export default defineSignal({
  id: "babysitter/never-declines",
  title: "Requests declined",
  clause: "babysitter.cannot-say-no",
  part: "core",
  order: 10,
  says: "seldom declines a request",
  asks: "Does the product owner ever decline a request?",
  why: "Where every request is accepted, the people who ask decide the backlog.",
  remedy: "Record every request you decline.",
  examples: {
    good: "The product owner declined a third of the requests and recorded each refusal.",
    bad: "Of 80 decided requests 79 were accepted and only one was declined.",
  },
  formula:
    "Requests from outside the team that were not declined by the product owner, as a share of all requests that are resolved or three weeks old. Declined means: closed as declined under any name, parked, cut before the start, or closed as a duplicate of a different item.",
  usually: "the product owner has no mandate to decline requests",
  record: "requests as items with their requester, and the declined ones with the decision",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "Requests declined before anybody creates an item cannot be seen: where there are few requests, the evidence is insufficient.",
    "Left out are true duplicates, imports, clean-ups in bulk, withdrawn requests, and requests during the product owner's absences.",
    "Accounts and apps that do a product owner's work count as the product-owner function.",
    "Where law or contract allow few refusals, the signal comes near its threshold although nobody does anything wrong. There is no profile for such teams yet.",
  ],
  needs: ["history", "roles", "whole-backlog"],
  reads: ["assignee", "body", "comments", "remote-links"],
  threshold: 0.9,
  from: 30,
  whoCanChangeIt: ["leadership"],

  population: ({ team, now }) => answeredRequests(team, now),
  at: ({ at }: AnsweredRequest) => at,
  judge: ({ answer }) => {
    if (answer === "unclear")
      return unknown(
        "it was closed in bulk or withdrawn, came while nobody held the role, or its change history is not shown",
      );
    if (answer === "duplicate") return unknown("it is a duplicate of an earlier request");
    return answer === "refused" ? pass : fail({ answer });
  },
  counted: (k, n) =>
    `${k} of ${n} requests were accepted, or declined by somebody other than the product owner`,
});
