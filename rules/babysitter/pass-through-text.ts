import { fail, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type PassedRequest, passedRequests } from "./pass-through-text/passed-requests.ts";

export default defineSignal({
  id: "babysitter/pass-through-text",
  title: "Requests passed through unchanged",
  clause: "org.secretary",
  part: "corroborating",
  order: 60,
  says: "passes requests on in the requester's words",
  asks: "Is a request rewritten before work on it starts?",
  why: "A request usually names a solution; developers need the problem and the acceptance criteria.",
  remedy: "Rewrite each request as a problem with acceptance criteria before work on it starts.",
  examples: {
    good: "The request “one more column” is rewritten as “clerks guess the weight” before its start.",
    bad: "Nearly all requests, such as “give us one more column”, are started word for word.",
  },
  formula:
    "Started requests whose description still has nine tenths of its words from the original request, as a share of the started requests for which both texts are known.",
  usually: "the product owner has no time to ask back",
  record:
    "requests as items of their own, in a tracker whose history contains earlier texts (Linear's does not)",
  basis: { status: "experimental", source: "judgement" },
  guards: ["Bugs are left out: a good bug report needs no rewriting."],
  needs: ["history", "body", "whole-backlog"],
  reads: ["comments", "remote-links", "roles"],
  threshold: 0.6,
  from: 20,
  whoCanChangeIt: ["po"],

  population: ({ team, now }) => passedRequests(team, now),
  at: ({ at }: PassedRequest) => at,
  judge: ({ kept }) => {
    if (kept === undefined) return unknown("its text at the start of work is not shown");
    return kept >= 0.9 ? fail({ kept: Number(kept.toFixed(2)) }) : pass;
  },
  counted: (k, n) => `${k} of ${n} requests were started in the requester's own words`,
});
