import { describe, expect, it } from "vitest";
import { replay } from "../../../src/backlog/replay/replay.ts";
import { changed } from "../../changed.ts";
import { daysAgo, story, team, VOCABULARY } from "../../make.ts";

const busy = story({ events: [], updatedAt: daysAgo(0) });
const walk = (item: ReturnType<typeof story>, ...days: readonly number[]) =>
  [...replay(team({ items: [item, busy], vocabulary: VOCABULARY }), days.map(daysAgo))].map(({ items }) =>
    items.find(({ id }) => id === item.id),
  );

describe("a walk back through the days", () => {
  const item = story({
    title: "New",
    updatedAt: daysAgo(1),
    events: [changed("title", "Old", "New", daysAgo(10))],
  });

  it("shows a change from its very instant on", () => {
    expect(walk(item, 10, 11).map((one) => one?.title)).toEqual(["New", "Old"]);
  });

  it("makes nothing anew on the day of the last change", () => {
    const [after, on, before] = walk(item, 5, 10, 20);
    expect(on).toBe(after);
    expect(before).not.toBe(on);
  });

  it("meets an item again that was in another project for a while", () => {
    const moved = story({
      title: "New",
      createdAt: daysAgo(60),
      events: [
        changed("title", "Old", "New", daysAgo(40)),
        changed("project", "SHOP", "OLD", daysAgo(20)),
        changed("project", "OLD", "SHOP", daysAgo(5)),
      ],
    });
    const titles = walk(moved, 2, 8, 12, 30, 50, 70).map((one) => one?.title);
    expect(titles).toEqual(["New", undefined, undefined, "New", "Old", undefined]);
  });

  it("gives an item that was an initiative or an epic its tier", () => {
    const kinds = new Map([
      ...VOCABULARY.kinds,
      ["Initiative", { kind: "roadmap", level: 2 } as const],
      ["Epic", { kind: "roadmap", level: 1 } as const],
    ]);
    const tier = (type: string) => {
      const former = story({ events: [changed("type", type, "Story", daysAgo(5))] });
      const today = team({ items: [former, busy], vocabulary: { ...VOCABULARY, kinds } });
      const [then] = replay(today, [daysAgo(8)]);
      return then?.roadmap.map((one) => one.tier);
    };
    expect(["Initiative", "Epic", "Bug"].map(tier)).toEqual([["initiative"], ["epic"], []]);
  });
});
