import { describe, expect, it } from "vitest";
import type { Link, RoadmapItem, WorkItem } from "../../../../src/backlog/model.ts";
import {
  ancestors,
  backlogItems,
  byKey,
  childrenOf,
  descendants,
  isDelivered,
  isOpen,
  startedRoadmap,
  startOrBirth,
  stories,
} from "../../../../src/backlog/views/items/items.ts";
import { bug, done, epic, started, story, team } from "../../../make.ts";

const implementing = (key: string, direction: Link["direction"] = "out"): Link => ({
  kind: "implements",
  direction,
  key,
});
const initiative = (fields: Partial<RoadmapItem> = {}): RoadmapItem =>
  epic({ level: 2, tier: "initiative", ...fields });
const keys = (items: readonly WorkItem[]): string[] => items.map(({ key }) => key);

describe("when an item came to be worked on", () => {
  it("is its start, and where that is not known, when it was written down", () => {
    expect(startOrBirth(story({ startedAt: 7, createdAt: 3 }))).toBe(7);
    expect(startOrBirth(story({ startedAt: null, createdAt: 3 }))).toBe(3);
    expect(startOrBirth(story({ startedAt: undefined, createdAt: undefined }))).toBeUndefined();
  });
});

describe("what stands above an item", () => {
  it("is its parent, and the parent of that, nearest first", () => {
    const top = initiative({ key: "TOP-1" });
    const middle = epic({ key: "SHOP-1", parent: "TOP-1" });
    const item = story({ parent: "SHOP-1" });
    const backlog = team({ items: [item, middle], roadmap: [middle, top] });
    expect(keys(ancestors(backlog, item))).toEqual(["SHOP-1", "TOP-1"]);
  });

  it("is known where only the item above names its children", () => {
    const item = story({ key: "SHOP-2", parent: undefined });
    const above = epic({ key: "SHOP-1", children: ["SHOP-2"] });
    expect(keys(ancestors(team({ items: [item, above] }), item))).toEqual(["SHOP-1"]);
  });

  it.each(["out", "in"] as const)("is reached through an implements link of direction %s", (direction) => {
    const idea = epic({ key: "IDEA-1", tier: "idea", level: 2 });
    const item = story({ links: [implementing("IDEA-1", direction)] });
    const backlog = team({ items: [item], roadmap: [idea] });
    expect(keys(ancestors(backlog, item))).toEqual(["IDEA-1"]);
    expect(childrenOf(backlog, idea)).toEqual([item]);
  });

  it("is reached through a link that only the roadmap item holds", () => {
    const item = story({ key: "SHOP-2" });
    const idea = epic({ key: "IDEA-1", tier: "idea", level: 2, links: [implementing("SHOP-2", "in")] });
    expect(keys(ancestors(team({ items: [item], roadmap: [idea] }), item))).toEqual(["IDEA-1"]);
  });

  it("is an idea even where its tracker calls ideas level 0, and never what the idea is carried out by", () => {
    const idea = epic({ key: "IDEA-1", tier: "idea", level: 0 });
    const above = epic({ key: "SHOP-1", links: [implementing("IDEA-1")] });
    const backlog = team({ items: [above], roadmap: [above, idea] });
    expect(keys(ancestors(backlog, above))).toEqual(["IDEA-1"]);
    expect(ancestors(backlog, idea)).toEqual([]);
  });

  it("is not another story, nor a roadmap item of the same level, however they are linked", () => {
    const other = story({ key: "SHOP-2" });
    const item = story({
      links: [implementing("SHOP-2"), { kind: "relates", direction: "out", key: "SHOP-3" }],
    });
    const related = epic({ key: "SHOP-3", links: [implementing("SHOP-4")] });
    const equal = epic({ key: "SHOP-4" });
    const backlog = team({ items: [item, other, related, equal] });
    expect(ancestors(backlog, item)).toEqual([]);
    expect(ancestors(backlog, related)).toEqual([]);
  });

  it("is named once, even where parent and link both lead there", () => {
    const above = epic({ key: "SHOP-1" });
    const item = story({ parent: "SHOP-1", links: [implementing("SHOP-1"), implementing("SHOP-1", "in")] });
    const backlog = team({ items: [item, above] });
    expect(keys(ancestors(backlog, item))).toEqual(["SHOP-1"]);
    expect(childrenOf(backlog, above)).toEqual([item]);
  });

  it("ends where parents go in a circle, and never names the item itself", () => {
    const a = epic({ key: "A", parent: "C" });
    const b = epic({ key: "B", parent: "A" });
    const c = epic({ key: "C", parent: "B" });
    const own = story({ key: "D", parent: "D" });
    const backlog = team({ items: [a, b, c, own] });
    expect(keys(ancestors(backlog, a))).toEqual(["C", "B"]);
    expect(keys(descendants(backlog, a))).toEqual(["B", "C"]);
    expect(ancestors(backlog, own)).toEqual([]);
    expect(childrenOf(backlog, own)).toEqual([]);
  });

  it("is nothing where the parent was not read", () => {
    const item = story({ parent: "GONE-1", links: [implementing("GONE-2")] });
    expect(ancestors(team({ items: [item] }), item)).toEqual([]);
  });

  it("is found in a chain of ten thousand without running out of stack", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => story({ key: `S-${i}`, parent: `S-${i + 1}` }));
    const [first] = chain;
    if (first === undefined) throw new Error("no chain");
    expect(ancestors(team({ items: chain }), first)).toHaveLength(9999);
  });
});

describe("what stands below an item", () => {
  it("is everything at whatever depth, nearest first", () => {
    const top = initiative({ key: "TOP-1" });
    const middle = epic({ key: "SHOP-1", parent: "TOP-1" });
    const item = story({ key: "SHOP-2", parent: "SHOP-1" });
    const backlog = team({ items: [item, middle], roadmap: [middle, top] });
    expect(keys(descendants(backlog, top))).toEqual(["SHOP-1", "SHOP-2"]);
    expect(keys(childrenOf(backlog, top))).toEqual(["SHOP-1"]);
  });
});

describe("which items there are", () => {
  it("knows the team's items and the roadmap of other projects by key", () => {
    const [own, foreign] = [story({ key: "SHOP-1" }), epic({ key: "PLAN-1" })];
    const all = byKey(team({ items: [own], roadmap: [foreign] }));
    expect([all.get("SHOP-1"), all.get("PLAN-1"), all.size]).toEqual([own, foreign, 2]);
  });

  it("counts neither bugs, spikes, sub-tasks nor epics as stories", () => {
    const item = story();
    const others = [bug(), story({ kind: "spike" }), story({ kind: "subtask", level: -1 }), epic()];
    expect(stories(team({ items: [item, ...others] }))).toEqual([item]);
  });

  it("holds stories and bugs that are not started in the backlog", () => {
    const [one, two] = [story(), bug()];
    expect(backlogItems(team({ items: [one, started(), two, done(), epic()] }))).toEqual([one, two]);
  });

  it("takes an item of unknown category for neither open nor finished", () => {
    const item = story({ status: { name: "Odd", category: undefined }, closure: undefined });
    expect([isOpen(item), isDelivered(item)]).toEqual([false, false]);
  });

  it("takes a finished item for delivered unless something else is known", () => {
    expect([done(), done({ closure: undefined })].map(isDelivered)).toEqual([true, true]);
    expect([done({ closure: "declined" }), done({ closure: "duplicate" })].map(isDelivered)).toEqual([
      false,
      false,
    ]);
  });

  it("leaves paused and archived items out of the started roadmap", () => {
    const item = epic();
    expect(startedRoadmap(team({ items: [item, epic({ paused: true }), epic({ archived: true })] }))).toEqual(
      [item],
    );
  });
});
