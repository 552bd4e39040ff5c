import { describe, expect, it } from "vitest";
import { lookInside } from "../../../rules/hygiene/hollow-items/empty.ts";
import rule from "../../../rules/hygiene/hollow-items.ts";
import type { RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { planFor } from "../../../src/engine/plan/plan.ts";
import {
  daysAgo,
  daysAhead,
  done,
  epic,
  markdown,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  times,
} from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const dev = person("dev");
const bot = { ...person(), kind: "app" as const };
const active = sprint({ state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });
const text = markdown("The voucher is taken off the total.");

const solid = (n: number): WorkItem[] =>
  times(n, () => started({ assignee: dev, description: text, sprints: [active] }));
const sprintOf = (items: WorkItem[], fields: Parameters<typeof team>[0] = {}) =>
  team({ items, sprints: [active], ...fields });
/** An epic with an owner and one item below it. */
const epicWith = (child: WorkItem, fields: Partial<RoadmapItem> = {}): WorkItem[] => {
  const above = epic({ assignee: dev, children: [child.key], ...fields });
  return [above, { ...child, parent: above.key }];
};

describeRule(rule, {
  pass: {
    "Every item in progress has a description and an assignee.": () => ({
      team: sprintOf(solid(20)),
      judged: 20,
      failed: 0,
    }),
    "when six of forty are not": () => ({
      team: sprintOf([...solid(34), ...times(6, () => started({ assignee: null }))]),
      failed: 6,
      since: daysAgo(7),
      fresh: { failed: 6, judged: 40 },
      findings: 0,
    }),
    "when the empty ones are far from the sprint, deferred, or a machine's": () => ({
      team: sprintOf([
        ...solid(20),
        ...times(9, () => story({ description: null })),
        ...times(9, () => started({ assignee: null, creator: bot })),
        ...times(3, () => epic({ assignee: null, bucket: "later" })),
        ...times(3, () => epic({ assignee: null, paused: true })),
        ...times(3, () => epic({ assignee: null, archived: true })),
      ]),
      judged: 20,
    }),
    "when epics are young, or their children stand in a project that was not read": () => ({
      team: sprintOf([
        ...solid(20),
        ...times(5, () => epic({ assignee: dev, createdAt: daysAgo(59) })),
        ...times(5, () => epic({ assignee: dev, createdAt: daysAgo(300), children: ["OTHER-1"] })),
        ...times(5, () => {
          const child = done();
          return epicWith(child, { children: [child.key, "OTHER-1"] });
        }).flat(),
      ]),
      judged: 35,
      failed: 0,
    }),
    "when what lies below the epics cannot be seen": () => ({
      team: sprintOf([...solid(20), ...times(9, () => epic({ assignee: dev, createdAt: daysAgo(300) }))], {
        capabilities: { hierarchy: "not in this export" },
      }),
      judged: 29,
      failed: 0,
    }),
  },
  warn: {
    "when a fifth is empty, which may be chance": () => ({
      team: sprintOf([...solid(16), ...times(4, () => started({ assignee: null }))]),
      failed: 4,
    }),
  },
  fail: {
    "Half of the items in progress have no assignee.": () => ({
      team: sprintOf([...times(10, () => started({ assignee: null })), ...solid(10)]),
      evidence: { hollow: ["in progress without an assignee"] },
      message: "is in progress without an assignee",
    }),
    "when items near the sprint have no description": () => ({
      team: sprintOf([
        ...times(10, () => story({ description: markdown(" \n"), sprints: [active] })),
        ...solid(10),
      ]),
      message: "is near the sprint with an empty description",
    }),
    "when an item is both, once": () => ({
      team: sprintOf([...times(10, () => started({ assignee: null, sprints: [active] })), ...solid(10)]),
      failed: 10,
      message: "is in progress without an assignee, and near the sprint with an empty description",
    }),
    "when roadmap items have neither lead nor assignee": () => ({
      team: sprintOf([...times(10, () => epic({ assignee: null, createdAt: daysAgo(10) })), ...solid(10)]),
      message: "is on the roadmap without an owner",
    }),
    "when epics have nothing below them after 60 days": () => ({
      team: sprintOf([...times(10, () => epic({ lead: dev, createdAt: daysAgo(60) })), ...solid(10)]),
      message: "is without any item below it",
    }),
  },
  "insufficient-evidence": {
    "with four items in progress": () => ({
      team: sprintOf(times(4, () => started({ assignee: null }))),
      judged: 4,
    }),
    "when three of twenty are not: too few to say that it passes": () => ({
      team: sprintOf([...solid(17), ...times(3, () => started({ assignee: null }))]),
      failed: 3,
    }),
    "when neither assignee nor description is shown": () => ({
      team: sprintOf(
        times(30, () => started({ assignee: undefined, description: undefined, sprints: [active] })),
      ),
      judged: 0,
    }),
  },
  "not-observable": {
    "when the stories below the roadmap items were left out": () => ({
      team: team({
        items: times(9, () => epic({ createdAt: daysAgo(90), assignee: person() })),
        capabilities: { "whole-backlog": "only roadmap items were read" },
      }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: every team has work in progress",
});

describe("the remedy", () => {
  type Lacking = ReturnType<typeof lookInside>[number]["lacking"];
  const remedied = (item: WorkItem, ...lacking: Lacking): WorkItem | undefined => {
    const backlog = team({ items: [item] });
    return rule.applyRemedy?.(
      { item, lacking, hidden: false },
      { team: backlog, now: NOW, options: rule.options.parse({}) },
    )?.[0];
  };

  it("fills in what is missing", () => {
    expect(remedied(started(), "in progress without an assignee")?.assignee).toBeTruthy();
    expect(remedied(epic(), "on the roadmap without an owner")?.assignee).toBeTruthy();
    expect(remedied(story(), "near the sprint with an empty description")?.description).toBeTruthy();
    expect(remedied(epic(), "without any item below it")?.children).toHaveLength(1);
    const both = remedied(
      started(),
      "in progress without an assignee",
      "near the sprint with an empty description",
    );
    expect(both).toMatchObject({ assignee: expect.anything(), description: expect.anything() });
  });
});

describe("the items looked into", () => {
  const looked = (items: WorkItem[], fields: Parameters<typeof team>[0] = {}) =>
    lookInside(team({ items, ...fields }), NOW, 60);
  const lacking = (item: RoadmapItem, fields: Parameters<typeof team>[0] = {}) =>
    looked([item], fields).flatMap((one) => one.lacking);

  it("are asked for an owner where a lead or an assignee is shown", () => {
    const owned = { createdAt: daysAgo(5) };
    expect(lacking(epic({ ...owned, lead: undefined, assignee: undefined }))).toEqual([]);
    expect(lacking(epic({ ...owned, lead: undefined, assignee: null }))).toEqual([
      "on the roadmap without an owner",
    ]);
    expect(lacking(epic({ ...owned, lead: null, assignee: undefined }))).toEqual([
      "on the roadmap without an owner",
    ]);
  });

  it("are asked for items below them where they are epics or projects and the hierarchy is shown", () => {
    const bare = { assignee: dev, createdAt: daysAgo(90) };
    expect(lacking(epic(bare))).toEqual(["without any item below it"]);
    expect(lacking(epic({ ...bare, tier: "project" }))).toEqual(["without any item below it"]);
    expect(lacking(epic({ ...bare, tier: "idea" }))).toEqual([]);
    expect(lacking(epic({ ...bare, tier: "initiative" }))).toEqual([]);
    expect(lacking(epic(bare), { capabilities: { hierarchy: "not in this export" } })).toEqual([]);
  });

  it("have work that is related to them by a link instead of standing below them", () => {
    const bare = epic({ assignee: dev, createdAt: daysAgo(90) });
    const other = epic({ assignee: dev });
    const to = (key: string, kind: "relates" | "duplicates" = "relates") => ({
      links: [{ kind, direction: "out", key }] as const,
    });
    const part = story();
    const lack = (items: WorkItem[], fields = {}) =>
      looked(items, fields).find(({ item }) => item.key === bare.key)?.lacking;
    expect(lack([bare, story(to(bare.key))])).toEqual([]);
    expect(lack([{ ...bare, ...to(part.key) }, part])).toEqual([]);
    for (const none of [to(part.key, "duplicates"), to(other.key)])
      expect(lack([{ ...bare, ...none }, part, other])).toEqual(["without any item below it"]);
    const membership = { traits: { ...team().traits, membershipOnly: true } };
    expect(lack([{ ...bare, ...to(part.key) }, part], membership)).toEqual(["without any item below it"]);
  });

  it("may have work that was not read, or links that are not shown: then nothing is said", () => {
    const bare = { assignee: dev, createdAt: daysAgo(90) };
    expect(lacking(epic({ ...bare, links: [{ kind: "relates", direction: "out", key: "APP-1" }] }))).toEqual(
      [],
    );
    const unread = (toRoadmap: boolean) =>
      lacking(epic({ ...bare, links: [{ kind: "relates", direction: "out", key: "APP-1", toRoadmap }] }));
    expect([unread(false), unread(true)]).toEqual([[], ["without any item below it"]]);
    expect(lacking(epic({ ...bare, links: undefined }))).toEqual([]);
  });

  it("are bugs and spikes before their start, where a description is shown", () => {
    const asked = (description: WorkItem["description"]) =>
      rule.ready?.member?.(story({ kind: "bug", description }));
    expect(asked(undefined)).toBeUndefined();
    expect(asked(null)?.lacking).toEqual(["near the sprint with an empty description"]);
    expect(asked(text)?.lacking).toEqual([]);
  });
});

describe("a plan for many empty items", () => {
  it("closes at once what has been called in progress for a year and nothing speaks for, and completes no roadmap item so", () => {
    const forgotten = times(60, () => started({ createdAt: daysAgo(900), updatedAt: daysAgo(400) }));
    const items = [...forgotten, ...times(9, () => epic({ assignee: null, createdAt: daysAgo(900) }))];
    const [action] = planFor(team({ items }), [rule], NOW).actions;
    expect(action?.bulk).toMatchObject({
      many: { subjects: { length: 60 }, queries: [{ by: "keys", finds: 60 }] },
      spared: { reasons: [{ reason: "on the roadmap", items: 9 }] },
    });
  });
});
