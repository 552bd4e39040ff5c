import rule from "../../../rules/pm/horizon.ts";
import type { RoadmapItem } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, done, epic, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const near = (n: number): RoadmapItem[] => times(n, (i) => epic({ targetAt: daysAhead(10 + i) }));
const planned = { status: { name: "Planned", category: "new" } } as const;

describeRule(rule, {
  pass: {
    "One roadmap item is due in 91 days, all others are due earlier.": () => ({
      team: team({ items: [...near(4), epic({ targetAt: daysAhead(91) })] }),
      judged: 1,
      failed: 0,
    }),
    "where a due date or a release does": () => ({
      team: team({
        items: [
          ...near(4),
          epic({
            targetAt: daysAhead(5),
            releases: [{ name: "2.0", date: daysAhead(200), released: false }],
          }),
        ],
      }),
    }),
    "where an item without a date waits for next or later": () => ({
      team: team({ items: [...near(4), epic({ bucket: "next" })] }),
    }),
    "where Linear has a project that is only planned": () => ({
      team: team({ tracker: "linear", roadmap: [...near(4), epic({ tier: "project", ...planned })] }),
    }),
    "where dates are hidden but a bucket is not": () => ({
      team: team({
        items: times(5, () =>
          epic({ targetAt: undefined, dueAt: undefined, releases: undefined, bucket: "later" }),
        ),
      }),
    }),
  },
  warn: "never: the one member is the whole team, and a yes or no needs no bound",
  fail: {
    "The furthest date on the roadmap is 90 days ahead, and nothing is planned for later.": () => ({
      team: team({ items: [...near(3), epic({ targetAt: daysAhead(90) }), epic({ bucket: "now" })] }),
      judged: 1,
      failed: 1,
      findings: 1,
      evidence: { roadmapItems: 5, dated: 4, furthestDays: 90, days: 90 },
      message:
        "has no roadmap beyond the next 90 days: the furthest date of 4 dated roadmap items is 90 days ahead",
    }),
    "where the furthest date is today": () => ({
      team: team({ items: times(5, () => epic({ targetAt: daysAhead(0) })) }),
      message:
        "has no roadmap beyond the next 90 days: the furthest date of 5 dated roadmap items is 0 days ahead",
    }),
    "where Linear's projects are all in progress": () => ({
      team: team({
        tracker: "linear",
        roadmap: near(5).map((item) => ({ ...item, tier: "project" as const })),
      }),
    }),
    "where no item has a date, and new epics of Jira say nothing of when": () => ({
      team: team({ items: times(6, () => epic(planned)) }),
      evidence: { roadmapItems: 6, dated: 0, furthestDays: null, days: 90 },
      message:
        "has no roadmap beyond the next 90 days: none of its 6 open roadmap items has a date or is planned for later",
    }),
    "where every date has gone by": () => ({
      team: team({ items: times(5, () => epic({ targetAt: daysAgo(3) })) }),
      message:
        "has no roadmap beyond the next 90 days: the furthest date of 5 dated roadmap items lies in the past",
    }),
    "where only finished, paused and archived items reach further": () => ({
      team: team({
        items: [
          ...near(5),
          epic({ ...done(), kind: "roadmap", targetAt: daysAhead(300) }),
          epic({ paused: true, targetAt: daysAhead(300) }),
          epic({ archived: true, bucket: "later" }),
        ],
      }),
      evidence: { roadmapItems: 5, dated: 5, furthestDays: 14, days: 90 },
    }),
    "where the limit is set further": () => ({
      team: team({ items: [...near(4), epic({ targetAt: daysAhead(91) })] }),
      options: { days: 180 },
    }),
  },
  "insufficient-evidence": {
    "with four open roadmap items": () => ({ team: team({ items: near(4) }), judged: 0 }),
  },
  "not-observable": {
    "where the dates of one item are hidden and no other reaches further": () => ({
      team: team({
        items: [...near(5), epic({ targetAt: undefined, dueAt: undefined, releases: undefined })],
      }),
    }),
  },
  "not-applicable": "never: every roadmap can look ahead, dated or not",
});
