import { type Act, acts } from "../../src/backlog/history/decisions/acts.ts";
import { fail, pass } from "../../src/rule.ts";
import { defineSignal } from "../../src/signal.ts";

export default defineSignal({
  id: "babysitter/secretary",
  title: "Only keeping the tracker",
  clause: "org.secretary",
  part: "corroborating",
  says: "files far more than it decides",
  asks: "Do the product-owner function's acts decide something, or only keep the tracker?",
  why: "A role that files for everybody has no hours left to decide.",
  remedy: "Automate the field filling; keep the deciding.",
  formula:
    "Acts that administer (moves, assignments, fields, empty remarks) of all acts of the product owner in the last half year; what was done at a stroke is one act.",
  usually: "the tracker has no other keeper",
  record: "the change history, and the comments",
  basis: { status: "experimental", source: "judgement" },
  guards: ["Bulk edits count once.", "Agreed housekeeping looks the same: it never makes a verdict."],
  needs: ["history", "comments", "roles"],
  threshold: 0.85,
  from: 100,
  whoCanChangeIt: ["tool", "team"],

  population: ({ team, now }) => acts(team, now).filter(({ role }) => role === "po"),
  at: ({ at }: Act) => at,
  judge: ({ kind, what }) => (kind === "decision" ? pass : fail({ what })),
  counted: (k, n) => `${k} of ${n} acts only administered`,
});
