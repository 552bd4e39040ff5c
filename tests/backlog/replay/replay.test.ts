import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asOf, itemAt, newestChange, replay } from "../../../src/backlog/replay/replay.ts";
import { changed } from "../../changed.ts";
import {
  comment,
  daysAgo,
  daysAhead,
  done,
  epic,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  update,
  VOCABULARY,
} from "../../make.ts";
import { keptFields, livedAt, livedTeam, START } from "./histories.ts";

const HOUR = 3_600_000;
const instant = fc.integer({ min: -50, max: 1200 }).map((hours) => START + hours * HOUR);

describe("a replay of any history", () => {
  it("to now changes nothing", () => {
    fc.assert(
      fc.property(livedTeam, ({ team: today }) => {
        expect(asOf(today, newestChange(today))).toBe(today);
        expect(asOf(today, newestChange(today) + 1)).toBe(today);
      }),
      { numRuns: 50 },
    );
  });

  it("gives every item the fields that its own life had on that day", () => {
    fc.assert(
      fc.property(livedTeam, instant, ({ team: today, lives }, at) => {
        const then = asOf(today, at);
        const lived = lives.flatMap((life) => livedAt(life, at) ?? []);
        expect(then.items.map(keptFields)).toEqual(lived.map(keptFields));
        expect(then.items.map((item) => item.events?.length)).toEqual(
          lived.map((item) => item.events?.filter((event) => event.at <= at).length),
        );
        for (const item of then.items) expect(item.comments?.every((one) => one.at <= at)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("and forward again equals the present", () => {
    fc.assert(
      fc.property(livedTeam, instant, ({ team: today }, at) => {
        const then = asOf(today, at);
        for (const item of then.items) {
          const present = today.items.find(({ key }) => key === item.key);
          // The last change of each field since then leads to what it is today; the others are today's already.
          const last = new Map(
            present?.events?.filter((event) => event.at > at).map((event) => [event.field, event]),
          );
          expect(present).toBeDefined();
          if (!last.has("status")) expect(item.status).toEqual(present?.status);
          else expect(last.get("status")?.to).toEqual(present?.status);
          if (!last.has("title")) expect(item.title).toBe(present?.title);
          if (!last.has("estimate")) expect(item.estimate).toBe(present?.estimate);
          if (!last.has("description")) expect(item.description).toBe(present?.description);
          if (!last.has("parent")) expect(item.parent).toBe(present?.parent);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("in one pass over many days gives what each day alone gives", () => {
    fc.assert(
      fc.property(livedTeam, fc.array(instant, { minLength: 1, maxLength: 12 }), ({ team: today }, days) => {
        const descending = [...days].sort((a, b) => b - a);
        const walked = [...replay(today, descending)];
        for (const [i, at] of descending.entries()) {
          expect(JSON.parse(JSON.stringify(walked[i]))).toEqual(JSON.parse(JSON.stringify(asOf(today, at))));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the backlog of an earlier day", () => {
  const po = person("po");

  it("is refused in the wrong order", () => {
    expect(() => [...replay(team(), [daysAgo(3), daysAgo(1)])]).toThrow(RangeError);
  });

  it("shares what did not change between two days", () => {
    const quiet = story({ events: [], createdAt: daysAgo(90), updatedAt: daysAgo(60) });
    const moved = story({ events: [changed("title", "Old", "New", daysAgo(5))], updatedAt: daysAgo(5) });
    const [first, second, third] = replay(team({ items: [quiet, moved] }), [
      daysAgo(6),
      daysAgo(7),
      daysAgo(8),
    ]);
    expect(first?.items[0]).toBe(second?.items[0]);
    expect(second?.items[1]).toBe(third?.items[1]);
    expect(first?.items[1]?.title).toBe("Old");
  });

  it("does not know the order, votes, sprint goals and the vision, and says why", () => {
    const running = sprint({ state: "active", goal: "Card payments work", startAt: daysAgo(10) });
    const then = asOf(
      team({
        items: [story({ order: "0|a", votes: 3, customerRequests: 2, sprints: [running], events: [] })],
        sprints: [running],
        vision: { text: null, links: [] },
      }),
      daysAgo(20),
    );
    expect(then.items[0]).toMatchObject({ order: undefined, votes: undefined, customerRequests: undefined });
    expect(then.items[0]?.sprints?.[0]?.goal).toBeUndefined();
    expect(then.vision).toBeUndefined();
    expect(then.capabilities).toMatchObject({
      order: expect.stringContaining("does not keep"),
      "sprint-goals": expect.stringContaining("does not keep"),
    });
  });

  it("shows sprints in the state they were in", () => {
    const one = sprint({ startAt: daysAgo(28), completeAt: daysAgo(14) });
    const item = done({
      sprints: [one],
      events: [],
      createdAt: daysAgo(40),
      closedAt: daysAgo(15),
      updatedAt: daysAgo(1),
    });
    const days = [daysAgo(2), daysAgo(20), daysAgo(30)];
    const states = [...replay(team({ items: [item], sprints: [one] }), days)];
    expect(states.map(({ sprints }) => sprints?.map(({ state }) => state))).toEqual([
      ["closed"],
      ["active"],
      ["future"],
    ]);
    expect(states.map(({ items }) => items[0]?.sprints?.[0]?.completeAt)).toEqual([daysAgo(14), null, null]);
    expect(states[2]?.sprints?.[0]?.startAt).toBeUndefined();
  });

  it("tells how and when an item had ended, and that it was open again", () => {
    const item = done({
      closure: "delivered",
      closedAt: daysAgo(2),
      createdAt: daysAgo(60),
      updatedAt: daysAgo(2),
      events: [
        changed("status", "To Do", "Done", daysAgo(40)),
        changed("resolution", null, "Won't Do", daysAgo(40)),
        changed("status", "Done", "In Progress", daysAgo(20)),
        changed("resolution", "Won't Do", null, daysAgo(20)),
        changed("status", "In Progress", "Done", daysAgo(2)),
        changed("resolution", null, "Done", daysAgo(2)),
      ],
      startedAt: daysAgo(20),
    });
    const today = team({ items: [item], vocabulary: VOCABULARY });
    const [open, declined, before] = replay(today, [daysAgo(10), daysAgo(30), daysAgo(50)]);
    expect(open?.items[0]).toMatchObject({ closure: null, closedAt: null, startedAt: daysAgo(20) });
    expect(declined?.items[0]).toMatchObject({ closure: "declined", closedAt: daysAgo(40), startedAt: null });
    expect(before?.items[0]).toMatchObject({ closure: null, status: { category: "new" } });
  });

  it("gives parents the children they had", () => {
    const above = epic({ key: "SHOP-900", children: ["SHOP-1"], events: [], createdAt: daysAgo(90) });
    const former = epic({ key: "SHOP-901", children: [], events: [], createdAt: daysAgo(90) });
    const child = story({
      key: "SHOP-1",
      parent: "SHOP-900",
      createdAt: daysAgo(50),
      events: [changed("parent", "SHOP-901", "SHOP-900", daysAgo(10))],
    });
    const days = [daysAgo(5), daysAgo(20), daysAgo(60)];
    const children = [...replay(team({ items: [above, former, child] }), days)].map(({ items }) =>
      items.filter(({ kind }) => kind === "roadmap").map((item) => item.children),
    );
    expect(children).toEqual([
      [["SHOP-1"], []],
      [[], ["SHOP-1"]],
      [[], []],
    ]);
  });

  it("unwinds lists that histories give entry by entry", () => {
    const release = { name: "2.0", date: null, released: false };
    const item = story({
      releases: [release],
      components: ["api"],
      links: [{ kind: "blocks", direction: "in", key: "SHOP-3" }],
      events: [
        { ...changed("link", "SHOP-2", null, daysAgo(9)), link: { kind: "relates", direction: "out" } },
        {
          ...changed("release", "1.0", null, daysAgo(8)),
          from: { ...release, name: "1.0", date: daysAgo(1) },
        },
        changed("release", null, "2.0", daysAgo(8)),
        changed("component", null, "api", daysAgo(7)),
        changed("link", null, "SHOP-3", daysAgo(6)),
      ],
    });
    const then = asOf(team({ items: [item] }), daysAgo(20)).items[0];
    expect(then?.releases).toEqual([{ name: "1.0", date: undefined, released: undefined }]);
    expect(then?.components).toEqual([]);
    expect(then?.links).toEqual([{ kind: "relates", direction: "out", key: "SHOP-2" }]);
  });

  it("does not guess which of two links was made, nor what kind one had that is gone", () => {
    const twice = story({
      links: [
        { kind: "blocks", direction: "in", key: "SHOP-3" },
        { kind: "relates", direction: "out", key: "SHOP-3" },
      ],
      events: [changed("link", null, "SHOP-3", daysAgo(6))],
    });
    const gone = story({ events: [changed("link", "SHOP-3", null, daysAgo(6))] });
    const then = asOf(team({ items: [twice, gone] }), daysAgo(20));
    expect(then.items.map(({ links }) => links)).toEqual([undefined, undefined]);
  });

  it("leaves out what is dated later: comments, updates, links", () => {
    const late = {
      url: "https://a.example",
      title: "a",
      leadsTo: "other",
      at: daysAgo(3),
      by: undefined,
    } as const;
    const item = epic({
      remoteLinks: [late],
      comments: [comment("early", daysAgo(40)), comment("late", daysAgo(3), po)],
      updates: [update("fine", daysAgo(30), "on-track"), update("late", daysAgo(3), "off-track")],
      health: "off-track",
      events: [],
    });
    const then = asOf(team({ items: [item] }), daysAgo(20)).roadmap[0];
    expect(then).toMatchObject({ remoteLinks: [], health: "on-track" });
    expect([then?.comments?.length, then?.updates?.length]).toEqual([1, 1]);
  });

  it("knows of an item without a history what its own dates tell, and no more", () => {
    const item = started({
      events: undefined,
      createdAt: daysAgo(50),
      startedAt: daysAgo(20),
      updatedAt: daysAgo(1),
    });
    const [during, before] = replay(team({ items: [item] }), [daysAgo(10), daysAgo(30)]);
    expect(during?.items[0]?.status).toEqual({ name: "", category: "started" });
    expect(before?.items[0]?.status).toEqual({ name: "", category: "new" });
    expect(before?.items[0]).toMatchObject({ startedAt: null, priority: undefined, description: undefined });
  });

  it("keeps an item without a history as it is, once nothing was changed any more", () => {
    const item = started({ events: undefined, updatedAt: daysAgo(30), estimate: 3 });
    const busy = story({ events: [], updatedAt: daysAgo(1) });
    const then = asOf(team({ items: [item, busy] }), daysAgo(5)).items[0];
    expect(then).toMatchObject({ status: item.status, estimate: 3, description: null });
  });

  it("does not know a text that Linear's history only says was changed", () => {
    const item = story({ events: [changed("description", undefined, undefined, daysAgo(9))] });
    const today = team({ tracker: "linear", items: [item] });
    expect(itemAt(today, item, daysAgo(20))?.description).toBeUndefined();
    expect(itemAt(today, item, daysAgo(8))?.description).toBeNull();
  });

  it("tells Linear's parent issues and projects apart", () => {
    const project = epic({ key: "abc", tier: "project", events: undefined, children: ["SHOP-1"] });
    const item = story({
      key: "SHOP-1",
      parent: "abc",
      events: [
        { ...changed("parent", "SHOP-2", null, daysAgo(5)), above: "item" as const },
        { ...changed("parent", null, "abc", daysAgo(9)), above: "roadmap" as const },
      ].sort((a, b) => a.at - b.at),
    });
    const today = team({ tracker: "linear", items: [item], roadmap: [project] });
    const parents = [...replay(today, [daysAgo(4), daysAgo(7), daysAgo(12)])].map(
      ({ items }) => items[0]?.parent,
    );
    expect(parents).toEqual(["abc", "SHOP-2", "SHOP-2"]);
  });

  it("keeps in Linear the cycles that had closed over an issue", () => {
    const first = sprint({ id: "c1", startAt: daysAgo(42), endAt: daysAgo(28), completeAt: daysAgo(28) });
    const second = sprint({ id: "c2", startAt: daysAgo(28), endAt: daysAgo(14), completeAt: daysAgo(14) });
    const item = story({
      sprints: [first, second],
      events: [changed("sprint", null, "c1", daysAgo(43)), changed("sprint", "c1", "c2", daysAgo(28) + HOUR)],
    });
    const today = team({ tracker: "linear", items: [item], sprints: [first, second] });
    const days = [daysAgo(20), daysAgo(28), daysAgo(30), daysAgo(50)];
    const ids = [...replay(today, days)].map(({ items }) => items[0]?.sprints?.map(({ id }) => id));
    expect(ids).toEqual([["c1", "c2"], ["c1"], ["c1"], []]);
  });

  it("takes an item that was in another project out of the team", () => {
    const item = story({ key: "SHOP-7", events: [changed("project", "OLD", "SHOP", daysAgo(5))] });
    const days = [daysAgo(2), daysAgo(8)];
    expect([...replay(team({ items: [item] }), days)].map(({ items }) => items.length)).toEqual([1, 0]);
  });

  it("turns an epic that was a story back into a story, and off the roadmap", () => {
    const item = epic({ type: "Epic", level: 1, events: [changed("type", "Story", "Epic", daysAgo(5))] });
    const then = asOf(team({ items: [item], vocabulary: VOCABULARY }), daysAgo(8));
    expect(then.items[0]).toMatchObject({ kind: "story", level: 0, type: "Story" });
    expect(then.roadmap).toEqual([]);
    expect(then.items[0]).not.toHaveProperty("tier");
  });

  it("of one item is that of today from the newest change of all on", () => {
    const item = story({ order: "0|a", events: [], updatedAt: daysAgo(30) });
    const today = team({ items: [item, story({ events: [], updatedAt: daysAgo(5) })] });
    expect(itemAt(today, item, daysAgo(5))).toBe(item);
    expect(itemAt(today, item, daysAgo(5) - 1)?.order).toBeUndefined();
  });

  it("of a day to come is that of today", () => {
    const today = team({ items: [story()] });
    expect(asOf(today, daysAhead(3))).toBe(today);
    expect(asOf(today, NOW)).toBe(today);
  });
});
