import rule from "../../../rules/hygiene/aging-wip.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { bug, daysAgo, done, epic, person, started, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

/** Finished in 1, 2 … `n` days: where n is 60, 15 % of the items in progress would be older than 38 days. */
const finished = (n = 60, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, (i) => done({ startedAt: daysAgo(61 + i), closedAt: daysAgo(60), ...fields }));
const wip = (n: number, days: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => started({ startedAt: daysAgo(days), ...fields }));

describeRule(rule, {
  pass: {
    "Finished items took up to 60 days, and none in progress is older than 38.": () => ({
      team: team({ items: [...finished(), ...wip(6, 38)] }),
      judged: 6,
      failed: 0,
    }),
    "where one in eleven is": () => ({
      team: team({ items: [...finished(), ...wip(10, 10), ...wip(1, 39)] }),
      judged: 11,
      failed: 1,
      findings: 0,
    }),
    "where what is old is blocked, not started, on the roadmap or a sub-task": () => ({
      team: team({
        items: [
          ...finished(),
          ...wip(6, 10),
          ...wip(3, 90, { flagged: true }),
          ...wip(3, 90, { kind: "subtask" }),
          ...times(3, () => story({ createdAt: daysAgo(300) })),
          ...times(3, () => epic({ startedAt: daysAgo(90) })),
        ],
      }),
      judged: 6,
    }),
  },
  warn: {
    "with three of six, which may be chance": () => ({
      team: team({ items: [...finished(), ...wip(3, 10), ...wip(3, 60)] }),
      failed: 3,
    }),
  },
  fail: {
    "Finished items took up to 60 days, and six of eight have been in progress for 50.": () => ({
      team: team({ items: [...finished(), ...wip(2, 10), ...wip(6, 50)] }),
      failed: 6,
      evidence: { days: 50, usual: 38 },
      message:
        "has been in progress for 50 days; by the team's finished work, 15 % of the items in progress would be older than 38",
    }),
    "from its first start, bugs too": () => ({
      team: team({
        items: [
          ...finished(),
          ...times(6, () =>
            bug({
              status: { name: "In Progress", category: "started" },
              startedAt: daysAgo(2),
              events: [
                changed("status", "To Do", "In Progress", daysAgo(80), person("dev")),
                changed("status", "In Progress", "To Do", daysAgo(40), person("dev")),
                changed("status", "To Do", "In Progress", daysAgo(2), person("dev")),
              ],
            }),
          ),
        ],
        vocabulary: undefined,
      }),
      evidence: { days: 80, usual: 38 },
    }),
    "against the team's own time and no other": () => ({
      team: team({
        items: [...times(60, () => done({ startedAt: daysAgo(22), closedAt: daysAgo(20) })), ...wip(6, 3)],
      }),
      evidence: { days: 3, usual: 2 },
    }),
    "where a few items took much longer than all others": () => ({
      // 57 of one day and 3 of 100: 15 % of the 357 days spent is 53.55, and the age (300 - 53.55) / 3.
      team: team({
        items: [
          ...times(57, () => done({ startedAt: daysAgo(21), closedAt: daysAgo(20) })),
          ...times(3, () => done({ startedAt: daysAgo(120), closedAt: daysAgo(20) })),
          ...wip(6, 84),
        ],
      }),
      evidence: { days: 84, usual: 83 },
    }),
  },
  "insufficient-evidence": {
    "with 59 finished items": () => ({ team: team({ items: [...finished(59), ...wip(9, 90)] }) }),
    "with 59 whose start is known, and 59 whose start is not": () => ({
      team: team({ items: [...finished(59), ...finished(59, { startedAt: undefined }), ...wip(9, 90)] }),
    }),
    "with four items in progress": () => ({
      team: team({ items: [...finished(), ...wip(4, 90)] }),
      judged: 4,
    }),
    "where two of nine are older, which looks fine so far": () => ({
      team: team({ items: [...finished(), ...wip(7, 10), ...wip(2, 39)] }),
      failed: 2,
    }),
    "where what was finished is older than half a year": () => ({
      team: team({
        items: [...finished(60, { startedAt: daysAgo(250), closedAt: daysAgo(180) - 1 }), ...wip(9, 90)],
      }),
    }),
  },
  "not-observable": {
    "where the source does not say when work started": () => ({
      team: team({ items: [...finished(60, { startedAt: undefined }), ...wip(9, 90)] }),
    }),
    "where it does not for sixty of what was finished": () => ({
      team: team({ items: [...finished(59), ...finished(60, { startedAt: undefined }), ...wip(9, 90)] }),
    }),
    "where it does not for what is in progress": () => ({
      team: team({
        items: [...finished(), ...times(9, () => started({ startedAt: undefined }))],
      }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: every team has work in progress or too little of it",
});
