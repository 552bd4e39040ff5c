import rule from "../../../rules/hygiene/aging-wip.ts";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { bug, daysAgo, done, epic, person, started, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

/** Finished in 1, 2 … `n` days: of 40 the 34th is the 85th percentile. */
const finished = (n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, (i) => done({ startedAt: daysAgo(61 + i), closedAt: daysAgo(60), ...fields }));
const wip = (n: number, days: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, () => started({ startedAt: daysAgo(days), ...fields }));

describeRule(rule, {
  pass: {
    "No item in progress is older than 34 days, and most finished items took up to 34.": () => ({
      team: team({ items: [...finished(40), ...wip(6, 34)] }),
      judged: 6,
      failed: 0,
    }),
    "where a quarter is": () => ({
      team: team({ items: [...finished(40), ...wip(6, 10), ...wip(2, 35)] }),
      judged: 8,
      failed: 2,
      findings: 0,
    }),
    "where what is old is blocked, not started, on the roadmap or a sub-task": () => ({
      team: team({
        items: [
          ...finished(40),
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
      team: team({ items: [...finished(40), ...wip(3, 10), ...wip(3, 60)] }),
      failed: 3,
    }),
  },
  fail: {
    "Most items have been in progress for 50 days, and most finished items took up to 34.": () => ({
      team: team({ items: [...finished(40), ...wip(2, 10), ...wip(6, 50)] }),
      failed: 6,
      evidence: { days: 50, usual: 34 },
      message: "has been in progress for 50 days; 85 % of finished items took 34 or less",
    }),
    "from its first start, bugs too": () => ({
      team: team({
        items: [
          ...finished(40),
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
      evidence: { days: 80, usual: 34 },
    }),
    "against the team's own time and no other": () => ({
      team: team({
        items: [...times(40, () => done({ startedAt: daysAgo(22), closedAt: daysAgo(20) })), ...wip(6, 5)],
      }),
      evidence: { days: 5, usual: 2 },
    }),
  },
  "insufficient-evidence": {
    "with 29 finished items": () => ({ team: team({ items: [...finished(29), ...wip(9, 90)] }) }),
    "with four items in progress": () => ({
      team: team({ items: [...finished(40), ...wip(4, 90)] }),
      judged: 4,
    }),
    "where what was finished is older than half a year": () => ({
      team: team({
        items: [...finished(40, { startedAt: daysAgo(250), closedAt: daysAgo(200) }), ...wip(9, 90)],
      }),
    }),
  },
  "not-observable": {
    "where the source does not say when work began": () => ({
      team: team({ items: [...finished(40, { startedAt: undefined }), ...wip(9, 90)] }),
    }),
    "where it does not for what is in progress": () => ({
      team: team({
        items: [...finished(40), ...times(9, () => started({ startedAt: undefined }))],
      }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: every team has work in progress or too little of it",
});
