import rule from "../../../rules/boundary/roadmap-breakdown.ts";
import type { RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { bug, day, daysAgo, done, epic, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const planned = { status: { name: "To Do", category: "new" }, startedAt: null } as const;
const DUE = day("2026-12-20");
const bare = (n: number, fields: Partial<RoadmapItem> = {}) => times(n, () => epic(fields));
/** Epics with one item each below them. */
const broken = (n: number, make: (parent: string) => WorkItem = (parent) => story({ parent })): WorkItem[] =>
  bare(n).flatMap((item) => [item, make(item.key)]);

describeRule(rule, {
  pass: {
    "Every roadmap item in progress has at least one story or bug below it.": () => ({
      team: team({ items: [...broken(3), ...broken(3, (parent) => bug({ parent }))] }),
      failed: 0,
      judged: 6,
    }),
    "of which those that have had a month since this week are new": () => ({
      team: team({
        items: [
          ...broken(14),
          ...bare(1, { startedAt: daysAgo(34) }),
          ...bare(1, { startedAt: daysAgo(38) }),
        ],
      }),
      since: daysAgo(7),
      fresh: { failed: 1, judged: 1 },
    }),
    "where the story is done, or is linked by a link": () => ({
      team: team({
        items: [
          ...broken(3, (parent) => done({ parent })),
          ...broken(3, (key) => story({ links: [{ kind: "implements", direction: "out", key }] })),
        ],
      }),
      failed: 0,
      judged: 6,
    }),
    "where the work is related to it, or contained in it, by a link from either end": () => {
      const relate = (one: WorkItem, key: string, kind: "relates" | "contains"): WorkItem => ({
        ...one,
        links: [{ kind, direction: "out", key }],
      });
      return {
        team: team({
          items: [
            ...bare(3).flatMap((item) => [item, relate(story(), item.key, "relates")]),
            ...bare(3).flatMap((item) => {
              const part = bug();
              return [relate(item, part.key, "contains"), part];
            }),
          ],
        }),
        failed: 0,
        judged: 6,
      };
    },
    "where stories stand below the epics of an initiative": () => ({
      team: team({
        items: [
          epic({ key: "TOP-1", level: 2, tier: "initiative" }),
          ...broken(5).map((item) => (item.kind === "roadmap" ? { ...item, parent: "TOP-1" } : item)),
        ],
      }),
      failed: 0,
      judged: 6,
    }),
    "where the children are in a project that was not read": () => ({
      team: team({ items: bare(6, { children: ["APP-1"] }) }),
      failed: 0,
      judged: 6,
    }),
    "whatever was started less than thirty days ago, is due later, in discovery, paused or parked": () => ({
      team: team({
        items: [
          ...broken(6),
          ...bare(2, { startedAt: daysAgo(29) }),
          ...bare(2, { ...planned, targetAt: day("2027-01-01") }),
          ...bare(2, { ...planned, targetAt: day("2026-09-30") }),
          ...bare(2, { ...planned, targetAt: DUE, createdAt: daysAgo(29) }),
          ...bare(2, { status: { name: "In Discovery", category: "started" } }),
          ...bare(2, { labels: ["Erkundung"] }),
          ...bare(2, { paused: true }),
          ...bare(2, { bucket: "later" }),
          ...bare(2, { ...done(), kind: "roadmap" }),
        ],
      }),
      failed: 0,
      judged: 6,
    }),
    "where the quarter has not started yet in the team's time zone": () => ({
      team: team({
        items: [...broken(6), ...bare(6, { ...planned, targetAt: day("2027-02-01") })],
        timeZone: "America/Los_Angeles",
      }),
      now: Date.parse("2027-01-01T02:00:00Z"),
      judged: 6,
    }),
  },
  warn: {
    "where three of eight have none, which may be chance": () => ({
      team: team({ items: [...broken(5), ...bare(3)] }),
      failed: 3,
      judged: 8,
    }),
  },
  fail: {
    "Most roadmap items have no story 40 days after their start.": () => ({
      team: team({ items: [...broken(1), ...bare(6)] }),
      failed: 6,
      judged: 7,
      findings: 6,
      evidence: { started: true, days: 40, roadmapItemsBelow: 0 },
      message: "has no story 40 days after its start",
    }),
    "where they are due this quarter and nobody has started": () => ({
      team: team({ items: bare(6, { ...planned, targetAt: DUE }) }),
      evidence: { started: false, days: 60, roadmapItemsBelow: 0 },
      message: "is due this quarter and has no story, 60 days after it was created",
    }),
    "where they started exactly a month ago": () => ({
      team: team({ items: bare(6, { startedAt: daysAgo(30) }) }),
      evidence: { days: 30 },
    }),
    "where they are due in the first or last moment of the quarter": () => ({
      team: team({
        items: [
          ...bare(3, { ...planned, targetAt: day("2026-10-01") }),
          ...bare(3, { ...planned, targetAt: day("2027-01-01") - 1 }),
        ],
      }),
      judged: 6,
    }),
    "where spikes and sub-tasks are all there is": () => ({
      team: team({
        items: [
          ...broken(3, (parent) => story({ kind: "spike", parent })),
          ...broken(3, (parent) => story({ kind: "subtask", level: -1, parent })),
        ],
      }),
      failed: 6,
    }),
    "where an initiative has epics without stories": () => ({
      team: team({
        items: [epic({ key: "TOP-1", level: 2, tier: "initiative" }), ...bare(5, { parent: "TOP-1" })],
      }),
      failed: 6,
      evidence: { roadmapItemsBelow: 5 },
      message: "has 5 roadmap items but no story below it 40 days after its start",
    }),
    "where the start is known to be none: since they were written down": () => ({
      team: team({ items: bare(6, { startedAt: null }) }),
      evidence: { started: true, days: 60 },
    }),
    "where the team's own word for discovery is another": () => ({
      team: team({ items: bare(6, { status: { name: "In Discovery", category: "started" } }) }),
      options: { discovery: ["dreaming"] },
      failed: 6,
    }),
  },
  "insufficient-evidence": {
    "with four": () => ({ team: team({ items: bare(4) }), judged: 4 }),
  },
  "not-observable": {
    "where the source does not show what stands above what": () => ({
      team: team({ items: bare(9), capabilities: { hierarchy: "no parents in this export" } }),
    }),
    "where the start is hidden": () => ({
      team: team({ items: bare(6, { startedAt: undefined }) }),
      unknown: 6,
    }),
    "where what stands below initiatives was not read": () => ({
      team: team({ items: bare(6, { level: 2, tier: "initiative", children: ["APP-1"] }) }),
      unknown: 6,
    }),
  },
  "not-applicable": "never: every roadmap is carried out by somebody",
});
