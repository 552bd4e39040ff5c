import { fail, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type AnsweredRequest, answeredRequests } from "./never-declines/answered-requests.ts";

export default defineSignal({
  id: "babysitter/never-declines",
  title: "Requests declined",
  clause: "babysitter.cannot-say-no",
  part: "core",
  says: "seldom says no",
  asks: "Does the product-owner function ever refuse what others ask for?",
  why: "Who takes in everything orders nothing: the backlog is then decided by whoever asks.",
  remedy: "Record the noes you already say; then say one more.",
  formula:
    "Requests from outside the team that are resolved or three weeks old and were not refused by the product owner, of all of them. A refusal is a decline under any name, a parking, a cut before the start, or a closing as the duplicate of something that is none.",
  usually: "the role has no mandate to refuse",
  record: "requests as items with their requester, and the noes on them",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "Noes said before there is an item cannot be seen: few requests are insufficient evidence.",
    "True duplicates, imports, clean-ups in bulk, withdrawn requests and the product owner's absences are left out.",
    "Accounts and apps that do a product owner's work are counted as the product-owner function.",
    "Where little can be refused by law or contract, the signal comes near its threshold with nobody at fault: read it so. There is no profile for it yet.",
  ],
  needs: ["history", "roles"],
  threshold: 0.9,
  from: 30,
  whoCanChangeIt: ["leadership"],

  population: ({ team, now }) => answeredRequests(team, now),
  at: ({ at }: AnsweredRequest) => at,
  judge: ({ answer }) => {
    if (answer === "unclear")
      return unknown(
        "it was closed in bulk or withdrawn, came while the role was empty, or its history is not told",
      );
    if (answer === "duplicate") return unknown("it was asked before");
    return answer === "refused" ? pass : fail({ answer });
  },
  counted: (k, n) => `${k} of ${n} requests were taken in or refused by somebody else`,
});
