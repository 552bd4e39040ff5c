import rule from "../../../rules/pm/roadmap-pruning.ts";
import type { RoadmapItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, epic, person, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const pm = person("pm");
const bot = person("bot");

const ended = (fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({
    status: { name: "Done", category: "done" },
    closure: "delivered",
    closedAt: daysAgo(50),
    ...fields,
  });
const delivered = (n: number): RoadmapItem[] => times(n, () => ended());
const dropped = (fields: Partial<RoadmapItem> = {}): RoadmapItem => ended({ closure: "declined", ...fields });
const archived = (by = pm, at = daysAgo(20)): RoadmapItem =>
  epic({ archived: true, events: [changed("archived", "false", "true", at, by)] });

describeRule(rule, {
  pass: {
    "Nine in ten roadmap items that ended were delivered, and one was dropped.": () => ({
      team: team({ items: [...delivered(27), ...times(3, () => dropped())] }),
      judged: 30,
      failed: 27,
      findings: 0,
    }),
    "where ideas were dropped before they began": () => ({
      team: team({
        items: [...delivered(27), ...times(3, () => dropped({ tier: "idea", startedAt: null }))],
      }),
      judged: 30,
      findings: 0,
    }),
    "of which those that ended this week are new": () => ({
      team: team({
        items: [
          ...delivered(26),
          ...times(3, () => dropped({ closedAt: daysAgo(3) })),
          ended({ closedAt: daysAgo(6) }),
        ],
      }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 4 },
    }),
    "where unfinished items were archived by a person": () => ({
      team: team({ items: [...delivered(27), ...times(3, () => archived())] }),
      judged: 30,
    }),
  },
  warn: {
    "with 28 of 28 delivered, which may be chance": () => ({
      team: team({ items: delivered(28) }),
      findings: 1,
    }),
  },
  fail: {
    "Thirty roadmap items ended within two years, and all of them were delivered.": () => ({
      team: team({ items: delivered(30) }),
      failed: 30,
      findings: 1,
      evidence: { ended: 30, dropped: 0, days: 730 },
      message: "ended 30 roadmap items in 730 days; none of them were dropped",
    }),
    "with 29 of 29 delivered": () => ({ team: team({ items: delivered(29) }), failed: 29 }),
    "where one in sixty was dropped": () => ({
      team: team({ items: [...delivered(59), dropped({ closure: "invalid" })] }),
      message: "ended 60 roadmap items in 730 days; 1 of them was dropped",
    }),
    "where only machines dropped any, or they were duplicates or dropped long ago": () => ({
      team: team({
        items: [
          ...delivered(30),
          ...times(5, () => archived(bot)),
          ...times(5, () => archived(pm, daysAgo(731))),
          ...times(5, () =>
            dropped({ events: [changed("status", "In Progress", "Done", daysAgo(50), bot)] }),
          ),
          ...times(5, () => ended({ closure: "duplicate" })),
          ...times(5, () => dropped({ closedAt: daysAgo(731) })),
          ...times(5, () => epic()),
        ],
      }),
      judged: 30,
      evidence: { ended: 30, dropped: 0 },
    }),
    "where the first ended two years ago and the last ends now": () => ({
      team: team({
        items: [
          ...delivered(28),
          ended({ closedAt: daysAgo(730) }),
          ended({ closedAt: daysAgo(0) }),
          dropped({ closedAt: daysAgo(0) + 1 }),
        ],
      }),
      evidence: { ended: 30, dropped: 0 },
    }),
    "over another span, where it is set": () => ({
      team: team({ items: [...delivered(30), ...times(9, () => dropped({ closedAt: daysAgo(200) }))] }),
      options: { lookBackDays: 90 },
      evidence: { ended: 30, dropped: 0, days: 90 },
    }),
  },
  "insufficient-evidence": {
    "with four that ended": () => ({ team: team({ items: delivered(4) }), judged: 4 }),
    "with eighteen of twenty delivered: too few to say that it passes": () => ({
      team: team({ items: [...delivered(18), dropped(), dropped()] }),
      failed: 18,
    }),
  },
  "not-observable": {
    "where the source does not say when items ended": () => ({
      team: team({ items: times(30, () => ended({ closedAt: undefined })) }),
      unknown: 30,
    }),
  },
  "not-applicable": "never: every roadmap can lose an item",
});
