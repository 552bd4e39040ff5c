import { fail, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type PassedRequest, passedRequests } from "./pass-through-text/passed-requests.ts";

export default defineSignal({
  id: "babysitter/pass-through-text",
  title: "Requests passed through unchanged",
  clause: "org.secretary",
  part: "corroborating",
  says: "hands requests on in the requester's words",
  asks: "Is a request written anew before work on it begins?",
  why: "A request names a solution; engineers need the problem and the checks.",
  remedy: "Rewrite it as problem and criteria.",
  formula:
    "Requests begun with a description nine tenths of whose words are those of the request itself, of those whose two texts are told.",
  usually: "the role has no time to ask back",
  record: "requests as items of their own; Linear's history does not hold earlier texts",
  basis: { status: "experimental", source: "judgement" },
  guards: ["Bugs are left out: a good report is best left as it is."],
  needs: ["history", "body"],
  threshold: 0.6,
  from: 20,
  whoCanChangeIt: ["po"],

  population: ({ team, now }) => passedRequests(team, now),
  at: ({ at }: PassedRequest) => at,
  judge: ({ kept }) => {
    if (kept === undefined) return unknown("its text of that day is not told");
    return kept >= 0.9 ? fail({ kept: Number(kept.toFixed(2)) }) : pass;
  },
  counted: (k, n) => `${k} of ${n} requests were begun in the requester's own words`,
});
