import {
  type FeatureStart,
  featureStarts,
  keepsEvidence,
} from "../../src/backlog/history/requests/feature-starts.ts";
import { fail, notObservable, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/customer-blind",
  title: "Customer's case before start",
  clause: "babysitter.customer-blind",
  part: "core",
  says: "starts work without a customer's case on it",
  asks: "Does the team bring a customer's case to a story before work on it begins?",
  why: "Who has not met the case cannot cut a story, and builds what was written down.",
  remedy: "One customer link per feature, and one call a week for the product owner.",
  formula:
    "Started feature stories without a customer's case on the item itself, brought by one of the team before the start (a quotation, a link to a call, research or ticket, a comment that names the case), of those that can be read.",
  usually: "the role has no access to customers",
  record: "calls, tickets and research as links or quotations on the stories",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "A story with a link to something that cannot be read is unknown and left out.",
    "What a desk integration ties to an item, what the requester wrote and what stands on items above does not count.",
    "Where no customer evidence is kept anywhere in the team's work it is not observable: it may be kept elsewhere.",
    "Run work, bugs and incidents are left out. For an internal platform the colleagues who ask are the customers.",
  ],
  needs: ["history", "body", "roles"],
  threshold: 0.83,
  from: 30,
  whoCanChangeIt: ["pm", "leadership"],

  population: ({ team, now, workspace }) =>
    keepsEvidence(workspace, now)
      ? featureStarts(team, now)
      : notObservable("no customer evidence is kept in this tracker: it may be kept elsewhere"),
  at: ({ at }: FeatureStart) => at,
  judge: ({ brought }) => {
    if (brought === "hidden")
      return unknown("it links to something that is not read, or its text of that day is not told");
    return brought === "none" ? fail({ brought }) : pass;
  },
  counted: (k, n) => `${k} of ${n} features were begun without a customer's case on them`,
});
