import { fail, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type Arrival, arrivals } from "./task-monkey/arrivals.ts";

export default defineSignal({
  id: "babysitter/task-monkey",
  title: "Work arrives already decided",
  clause: "org.task-monkey",
  part: "corroborating",
  says: "receives work that others have decided already",
  asks: "Does work reach the team undecided enough to decide on?",
  why: "Where sprint, person and date are given, what is left of the role is the typing.",
  remedy: "Ask for the problem and the deadline's reason; decide the rest in the team.",
  formula:
    "Begun stories on which somebody outside product owner and developers set at least two of sprint, assignee and due date within 24 hours of creation, without a decision of the product owner before the start, of all begun stories.",
  usually: "others hand out the work",
  record: "the change history",
  basis: { status: "experimental", source: "judgement" },
  guards: ["Incidents are left out."],
  needs: ["history", "roles"],
  threshold: 0.4,
  from: 30,
  whoCanChangeIt: ["leadership", "pm"],

  population: ({ team, now }) => arrivals(team, now),
  at: ({ at }: Arrival) => at,
  judge: ({ set, decided }) => (set.length >= 2 && !decided ? fail({ set: [...set] }) : pass),
  counted: (k, n) => `${k} of ${n} stories arrived decided by others`,
});
