import { fail, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";
import { type Intake, intake } from "./task-monkey/intake.ts";

export default defineSignal({
  id: "babysitter/task-monkey",
  title: "Work arrives already decided",
  clause: "org.task-monkey",
  part: "corroborating",
  order: 70,
  says: "receives work that others have already decided",
  asks: "When work reaches the team, is anything left to decide?",
  why: "When sprint, assignee and date are already set, the product owner can only record them.",
  remedy:
    "Ask for the problem and the reason for the deadline, and decide sprint, assignee and date in the team.",
  examples: {
    good: "The product owner ranks each story before anybody sets its sprint and its date.",
    bad: "Leadership had set the sprint and the date of most stories before the team saw them.",
  },
  formula:
    "Started stories on which somebody who is neither product owner nor developer set at least two of sprint, assignee and due date within 24 hours of creation, and the product owner decided nothing before the start, as a share of all started stories.",
  usually: "other people assign the work",
  record: "the change history",
  basis: { status: "experimental", source: "judgement" },
  guards: ["Incidents are left out."],
  needs: ["history", "roles", "whole-backlog"],
  reads: ["assignee", "dates", "sprints"],
  threshold: 0.4,
  from: 30,
  whoCanChangeIt: ["leadership", "pm"],

  population: ({ team, now }) => intake(team, now),
  at: ({ at }: Intake) => at,
  judge: ({ set, decided }) => (set.length >= 2 && !decided ? fail({ set: [...set] }) : pass),
  counted: (k, n) => `${k} of ${n} stories were already decided by others when they reached the team`,
});
