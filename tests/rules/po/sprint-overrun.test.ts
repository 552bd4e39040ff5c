import rule from "../../../rules/po/sprint-overrun.ts";
import type { Sprint } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, sprint, team } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const active = (endAt: Sprint["endAt"]): Sprint => sprint({ state: "active", startAt: daysAgo(40), endAt });
const scrum = (...sprints: Sprint[]) => team({ sprints: [sprint(), ...sprints] });

describeRule(rule, {
  pass: {
    "The active sprint ends next week.": () => ({ team: scrum(active(daysAhead(6))), judged: 1, failed: 0 }),
    // Tuesday noon; Thursday noon is three working days earlier, with a weekend between them.
    "when it ended three working days ago": () => ({ team: scrum(active(daysAgo(5))), failed: 0 }),
    "when those that ended long ago are closed, or are to come": () => ({
      team: scrum(active(daysAhead(6)), sprint({ state: "future", endAt: daysAgo(50) })),
      judged: 1,
    }),
  },
  warn: "never: a sprint is past its end or it is not",
  fail: {
    "A sprint that ended two weeks ago is still active.": () => ({
      team: scrum(active(daysAgo(14))),
      judged: 1,
      failed: 1,
      evidence: { days: 10, limit: 3 },
      message: "is still active 10 working days after its end (limit: 3)",
    }),
    "when one of two active sprints is past its end": () => ({
      team: scrum(active(daysAhead(6)), active(daysAgo(6))),
      judged: 2,
      failed: 1,
    }),
    "by another limit, where it is set": () => ({
      team: scrum(active(daysAgo(5))),
      options: { days: 2 },
      failed: 1,
    }),
  },
  "insufficient-evidence": "never: one active sprint is enough",
  "not-observable": {
    "when the end of the active sprint is not shown": () => ({
      team: scrum(active(undefined)),
      reason: "the tracker does not show when the active sprint ends",
    }),
    "when the source shows no sprints": () => ({
      team: team({ sprints: [active(daysAgo(14))], capabilities: { sprints: "not in this export" } }),
    }),
  },
  "not-applicable": {
    "when no sprint is active": () => ({ team: scrum(), reason: "no sprint is active" }),
    "when the team works without sprints": () => ({ team: team({ sprints: [] }) }),
    "on a kanban board": () => ({ team: team({ sprints: [active(daysAgo(14))], profile: "kanban" }) }),
  },
});
