import { describe, expect, it } from "vitest";
import rule from "../../../rules/boundary/sprint-override.ts";
import type { Backlog, Person, WorkItem } from "../../../src/backlog/model.ts";
import { changed } from "../../changed.ts";
import { daysAgo, person, sprint, story, team, times, VOCABULARY } from "../../make.ts";
import { describeRule, measured } from "../../rule-table.ts";

const [pm, leader, po, dev] = [person("pm"), person("leader"), person("po"), person("dev")];
const app: Person = { ref: 903, kind: "app", roles: [] };
const HOUR = 3_600_000;

/** Twelve fortnights up to now; the first day of each is planning. */
const sprints = times(12, (i) =>
  sprint({ startAt: daysAgo(168 - 14 * i), endAt: daysAgo(154 - 14 * i), completeAt: daysAgo(154 - 14 * i) }),
);
const during = (i: number, hours = 0) => {
  const one = sprints[i % sprints.length] ?? sprint();
  return { id: one.id, one, at: (one.startAt ?? 0) + 72 * HOUR + hours * HOUR };
};
const added = (n: number, by: Person | undefined, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, (i) => {
    const { id, one, at } = during(i, i);
    return story({
      createdAt: daysAgo(300),
      sprints: [one],
      events: [changed("sprint", null, id, at, by)],
      ...fields,
    });
  });
const removed = (n: number, by: Person): WorkItem[] =>
  times(n, (i) => {
    const { id, at } = during(i, i);
    const events = [changed("sprint", null, id, at - 96 * HOUR, po), changed("sprint", id, null, at, by)];
    return story({ createdAt: daysAgo(300), events });
  });
const ranked = (n: number, by: Person, field: "rank" | "priority" = "rank"): WorkItem[] =>
  times(n, (i) => {
    const { id, one, at } = during(i, 24 * Math.floor(i / sprints.length));
    const events = [changed("sprint", null, id, at - 96 * HOUR, po), changed(field, "Low", "High", at, by)];
    return story({ createdAt: daysAgo(300), sprints: [one], events });
  });
const split = (items: WorkItem[], fields: Partial<Backlog> = {}): Backlog =>
  team({
    items,
    sprints,
    model: "split",
    mappedRoles: ["pm", "po", "leader"],
    vocabulary: VOCABULARY,
    ...fields,
  });

describeRule(rule, {
  pass: {
    "The product owner decides what is added to a running sprint and what is removed.": () => ({
      team: split([...added(12, po), ...removed(8, po)]),
      judged: 20,
      failed: 0,
    }),
    "where three in ten come from above": () => ({
      team: split([...added(14, po), ...added(6, leader)]),
      failed: 6,
      since: daysAgo(140),
      fresh: { failed: 4, judged: 14 },
      findings: 0,
    }),
    "where developers, machines and nobody known change it as well": () => ({
      team: split([...added(20, po), ...added(9, dev), ...added(9, app), ...added(9, undefined)]),
      judged: 20,
    }),
    "where what comes from above is an incident": () => ({
      team: split([
        ...added(20, po),
        ...added(9, leader, { type: "Incident" }),
        ...added(9, leader, { labels: ["prod-outage"] }),
        ...added(9, leader, { kind: "bug", priority: { name: "Highest", rank: 0 } }),
      ]),
      judged: 20,
    }),
    "where the product manager stands in, for as long as that lasts": () => {
      const delegate: Person = {
        ref: 904,
        kind: "human",
        roles: [{ role: "pm" }, { role: "po", from: daysAgo(365) }],
      };
      return { team: split(added(20, delegate)), judged: 20, failed: 0 };
    },
    "where planning is done from above, on the first day": () => ({
      team: split([
        ...added(20, po),
        ...times(12, (i) => {
          const { id, one, at } = during(i);
          return story({ sprints: [one], events: [changed("sprint", null, id, at - 60 * HOUR, leader)] });
        }),
      ]),
      judged: 20,
    }),
    "where a dozen are reordered in a day or added in bulk: one act each": () => ({
      team: split([
        ...added(20, po),
        ...times(12, (i) => {
          const { id, one, at } = during(0);
          const before = changed("sprint", null, id, at - 96 * HOUR, po);
          return story({ sprints: [one], events: [before, changed("rank", "", "", at + i * 1000, pm)] });
        }),
        ...times(12, (i) => {
          const { id, one, at } = during(1, 30);
          return story({ sprints: [one], events: [changed("sprint", null, id, at + i * 1000, pm)] });
        }),
      ]),
      judged: 22,
      failed: 2,
    }),
  },
  warn: {
    "with two fifths from above, which may be chance": () => ({
      team: split([...added(12, po), ...added(8, pm)]),
      failed: 8,
      findings: 8,
    }),
  },
  fail: {
    "Leadership adds items to running sprints, and the product manager removes others.": () => ({
      team: split([...added(4, po), ...added(12, leader), ...removed(6, pm), ...ranked(6, pm)]),
      judged: 28,
      failed: 24,
      evidence: { what: "added" },
      message:
        "was added to the running sprint on 2026-06-12 by the product manager or leadership, not by the product owner",
    }),
    "where it is the order": () => ({
      team: split([...ranked(12, pm), ...ranked(12, leader, "priority")]),
      failed: 24,
      evidence: { what: "ordered" },
      message:
        "was reordered in the running sprint on 2026-06-12 by the product manager or leadership, not by the product owner",
    }),
    "where it is an urgent story": () => ({
      team: split(added(24, leader, { priority: { name: "Highest", rank: 0 } })),
      failed: 24,
    }),
  },
  "insufficient-evidence": {
    "with four changes": () => ({ team: split(added(4, leader)), judged: 4 }),
    "where twelve fall into three sprints": () => ({
      team: split(
        added(36, leader)
          .filter((_, i) => i % 12 < 3)
          .concat(removed(3, leader)),
      ),
      judged: 12,
    }),
  },
  "not-observable": {
    "without a role map": () => ({
      team: split(added(30, leader), { mappedRoles: [] }),
    }),
    "where nobody above is mapped": () => ({ team: split(added(30, po), { mappedRoles: ["po", "dev"] }) }),
    "without a history": () => ({
      team: team({ items: added(30, po), capabilities: { history: "not in this export" } }),
    }),
  },
  "not-applicable": {
    "where one person is both": () => ({ team: split(added(30, pm), { model: "combined" }) }),
    "on a board without sprints": () => ({ team: split(added(30, pm), { profile: "kanban" }) }),
  },
});

describe("the days looked back on", () => {
  it.each([
    [165, 1],
    [164, 0],
  ])("hold a change of 165 days ago: %d days, %d", (lookBackDays, judged) => {
    expect(measured(rule, split(added(1, po)), { lookBackDays }).judged).toBe(judged);
  });
});
