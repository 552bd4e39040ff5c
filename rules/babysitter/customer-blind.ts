import {
  type FeatureStart,
  featureStarts,
  keepsEvidence,
} from "../../src/backlog/history/requests/feature-starts.ts";
import { fail, notObservable, pass, unknown } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/customer-blind",
  title: "Customer evidence before start",
  clause: "babysitter.customer-blind",
  part: "core",
  order: 20,
  says: "starts work without customer evidence",
  asks: "Does a story show customer evidence before work on it starts?",
  why: "A team that does not know the customer's situation cannot decide what to leave out, and builds exactly what was written down.",
  remedy: "Add a link to a customer to every feature, and give the product owner one customer call a week.",
  examples: {
    good: "Half of the stories quote a customer before work on them starts.",
    bad: "Of 80 stories 78 were started without a customer's words, ticket or interview.",
  },
  formula:
    "Started feature stories without customer evidence that somebody in the team added to the item itself before the start (a quotation, a link to a call, research or ticket, a comment that names a customer's situation), as a share of the stories whose evidence can be read.",
  usually: "the product owner has no access to customers",
  record: "customer calls, tickets and research as links or quotations on the stories",
  basis: { status: "experimental", source: "measured on synthetic organisations, docs/verdict.md" },
  guards: [
    "A story with a link to a page that cannot be read is left out, and so is one whose text says that customers want something without a particular of any customer.",
    "These do not count as evidence: tickets linked automatically by a service desk, texts by the requester, and anything on items above the story.",
    "Where no item of the team shows customer evidence, the signal is not observable: the evidence may be kept in another tool.",
    "Maintenance and operations work, bugs and incidents are left out, and so are tests, releases, documentation and upgrades, whatever their type is called. For an internal platform, the colleagues who ask are the customers.",
  ],
  needs: ["history", "body", "roles", "whole-backlog"],
  reads: ["comments", "customer-requests", "remote-links"],
  threshold: 0.83,
  from: 30,
  whoCanChangeIt: ["pm", "leadership"],

  population: ({ team, now }) =>
    keepsEvidence(team, now)
      ? featureStarts(team, now)
      : notObservable("no item shows customer evidence: it may be kept in another tool"),
  at: ({ at }: FeatureStart) => at,
  judge: ({ brought }) => {
    if (brought === "hidden")
      return unknown(
        "it links to a page that was not read, names customers without a particular, or its text at the start of work is not shown",
      );
    return brought === "none" ? fail({ brought }) : pass;
  },
  counted: (k, n) => `${k} of ${n} features were started without customer evidence`,
});
