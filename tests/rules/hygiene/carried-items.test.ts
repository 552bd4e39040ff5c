import rule from "../../../rules/hygiene/carried-items.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { bug, done, epic, sprint, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const closed = times(5, () => sprint());
const next = sprint({ state: "future" });
const carried = (n: number, sprints: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => story({ sprints: closed.slice(0, sprints), ...fields }));
const scrum = (...items: WorkItem[]) => team({ items, sprints: [...closed, next] });

describeRule(rule, {
  pass: {
    "Unfinished items were in one sprint before, and one of ten was in three.": () => ({
      team: scrum(...carried(18, 1), ...carried(2, 3)),
      judged: 20,
      failed: 2,
      findings: 0,
    }),
    "when they were in two closed sprints and are planned for the next": () => ({
      team: scrum(...carried(10, 2, { sprints: [...closed.slice(0, 2), next] })),
      judged: 10,
      failed: 0,
    }),
    "when what was in more is finished, a sub-task or on the roadmap": () => ({
      team: scrum(
        ...carried(10, 1),
        ...times(9, () => done({ sprints: closed })),
        ...carried(9, 4, { kind: "subtask" }),
        ...times(9, () => epic({ sprints: closed })),
      ),
      judged: 10,
      failed: 0,
    }),
  },
  warn: {
    "when four of twelve were in three, which may be chance": () => ({
      team: scrum(...carried(8, 1), ...carried(4, 3)),
      failed: 4,
    }),
  },
  fail: {
    "Eight of ten unfinished items were in three closed sprints.": () => ({
      team: scrum(...carried(2, 2), ...carried(8, 3)),
      judged: 10,
      failed: 8,
      evidence: { sprints: 3, limit: 3 },
      message: "was in 3 closed sprints and is still open (limit: fewer than 3)",
    }),
    "when they are bugs": () => ({
      team: scrum(...times(10, () => bug({ sprints: closed }))),
      evidence: { sprints: 5 },
    }),
    "by another limit, where it is set": () => ({
      team: scrum(...carried(10, 2)),
      options: { sprints: 2 },
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "when all open items are new to sprints": () => ({
      team: scrum(...carried(30, 0), ...times(30, () => story({ sprints: [next] }))),
      judged: 0,
    }),
    "with three unfinished items": () => ({ team: scrum(...carried(3, 4)), judged: 3 }),
  },
  "not-observable": {
    "when the source shows no sprints": () => ({
      team: team({ items: carried(9, 3), sprints: closed, capabilities: { sprints: "not in this export" } }),
      reason: "not in this export",
    }),
  },
  "not-applicable": {
    "when the team works without sprints": () => ({ team: team({ items: carried(9, 0), sprints: [] }) }),
    "on a kanban board": () => ({
      team: team({ items: carried(9, 3), sprints: closed, profile: "kanban" }),
    }),
  },
});
