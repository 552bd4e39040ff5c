import { millisecondsInDay } from "date-fns/constants";
import { fail, notApplicable, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type AcceptedItem, acceptedItems } from "./rubber-stamp/acceptances.ts";

/** Acceptances in bulk must be at least half of all (rule catalogue, rule 55; judgement). */
const LEAST_BURSTS = 0.5;

export default defineSignal({
  id: "babysitter/rubber-stamp",
  title: "Accepted without remark",
  clause: "org.power-role",
  also: ["po.acceptance-testing"],
  part: "corroborating",
  order: 80,
  says: "accepts all finished work without a remark",
  asks: "Is work ever sent back or commented on at acceptance?",
  why: "Where acceptance never fails, it does not check anything.",
  remedy: "Send back the next item that misses one of its criteria.",
  examples: {
    good: "Half of the stories get a comment at acceptance.",
    bad: "Stories are accepted in bursts, and none of them is commented on or sent back.",
  },
  formula:
    "Acceptances by the product owner without a return, a comment or an edit, as a share of all acceptances; judged only where at least half of them come in groups of five or more within two minutes.",
  usually: "acceptance is only a formality in the tracker",
  record: "the change history, and a workflow stage for acceptance",
  basis: { status: "experimental", source: "judgement" },
  guards: [
    "Acceptances of the same day count as related.",
    "Acceptance in a review meeting, followed by moving the items in bulk, looks the same: the signal never decides the result alone.",
  ],
  needs: ["history", "comments", "roles", "whole-backlog"],
  reads: [],
  threshold: 0.97,
  from: 60,
  whoCanChangeIt: ["po", "team"],

  population: ({ team, now }) => {
    const found = acceptedItems(team, now);
    const bursts = found.filter(({ inBurst }) => inBurst).length;
    return bursts < found.length * LEAST_BURSTS
      ? notApplicable("acceptances are made one by one, not in bulk")
      : found;
  },
  at: ({ at }: AcceptedItem) => at,
  // What is accepted in one sitting.
  cluster: ({ at }) => String(Math.floor(at / millisecondsInDay)),
  judge: ({ looked }) => (looked ? pass : fail({ looked })),
  counted: (k, n) => `${k} of ${n} acceptances came without a comment, an edit or a return`,
});
