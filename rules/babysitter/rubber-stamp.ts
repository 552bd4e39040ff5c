import { fail, notApplicable, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type StampedItem, stampedItems } from "./rubber-stamp/stamps.ts";

/** Acceptances at a stroke must be at least half of all (rule catalogue, rule 55; judgement). */
const LEAST_BURSTS = 0.5;

export default defineSignal({
  id: "babysitter/rubber-stamp",
  title: "Accepted without remark",
  clause: "org.power-role",
  also: ["po.acceptance-testing"],
  part: "corroborating",
  says: "accepts whatever arrives",
  asks: "Is anything ever sent back or remarked on when work is accepted?",
  why: "An acceptance that cannot fail tells nobody anything.",
  remedy: "Reject the first thing that misses its criterion.",
  formula:
    "Acceptances by the product owner without a return, a comment or an edit, of all of them; asked only where at least half of them come five or more in two minutes.",
  usually: "acceptance is a formality of the tracker",
  record: "the change history, and a stage for acceptance",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Acceptance in a review meeting and a bulk move afterwards looks the same: it never makes a verdict.",
  ],
  needs: ["history", "comments", "roles"],
  threshold: 0.97,
  from: 60,
  whoCanChangeIt: ["po", "team"],

  population: ({ team, now }) => {
    const found = stampedItems(team, now);
    const bursts = found.filter(({ inBurst }) => inBurst).length;
    return bursts < found.length * LEAST_BURSTS ? notApplicable("acceptances do not come in bursts") : found;
  },
  at: ({ at }: StampedItem) => at,
  judge: ({ looked }) => (looked ? pass : fail({ looked })),
  counted: (k, n) => `${k} of ${n} acceptances left no mark`,
});
