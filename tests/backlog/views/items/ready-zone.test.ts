import { describe, expect, it } from "vitest";
import { currentSprints, readyZone } from "../../../../src/backlog/views/items/ready-zone.ts";
import {
  bug,
  daysAgo,
  daysAhead,
  done,
  epic,
  NOW,
  sprint,
  started,
  story,
  team,
  times,
} from "../../../make.ts";

const active = sprint({ id: "7", state: "active", startAt: daysAgo(5), endAt: daysAhead(9) });
const next = sprint({ id: "8", state: "future", startAt: daysAhead(9), endAt: daysAhead(23) });
const later = sprint({ id: "9", state: "future", startAt: daysAhead(23), endAt: daysAhead(37) });
const past = sprint({ id: "6" });
const all = [past, active, next, later];

describe("the ready zone", () => {
  it("holds the open items of the active and the next sprint", () => {
    const items = [
      story({ sprints: [past, active] }),
      bug({ sprints: [next] }),
      started({ sprints: [active], kind: "subtask" }),
      story({ sprints: [later] }),
      story({ sprints: [past] }),
      story({ sprints: undefined }),
      done({ sprints: [active] }),
      epic({ sprints: [active] }),
    ];
    const zone = readyZone(team({ items, sprints: all }), NOW);
    expect(zone.by).toBe("sprint");
    expect(zone.items).toEqual(items.slice(0, 3));
    expect(zone.stories).toEqual(items.slice(0, 1));
  });

  it("takes the earliest future sprint, and of undated ones the lowest number", () => {
    const undated = (id: string) => sprint({ id, state: "future", startAt: null, endAt: null });
    const [nine, ten] = [undated("9"), undated("10")];
    const items = [story({ sprints: [nine] }), story({ sprints: [ten] }), story({ sprints: [next] })];
    const keys = (sprints: (typeof nine)[]) => readyZone(team({ items, sprints }), NOW).items;
    expect(keys([ten, nine])).toEqual(items.slice(0, 1));
    expect(keys([ten, nine, next])).toEqual(items.slice(2));
  });

  it("reads the state of a sprint from its dates where it is not shown", () => {
    const running = { ...active, state: undefined };
    const coming = { ...next, state: undefined };
    const items = [story({ sprints: [running] }), story({ sprints: [coming] })];
    expect(readyZone(team({ items, sprints: [running, coming] }), NOW).items).toEqual(items);
    expect(readyZone(team({ items, sprints: [{ ...running, endAt: daysAgo(1) }] }), NOW).by).not.toBe(
      "sprint",
    );
  });

  it("does not hold what was started and left alone for half a year, unless it is in the sprint", () => {
    const alone = started({ updatedAt: daysAgo(200), sprints: [active] });
    const worked = started({ sprints: [] });
    expect(readyZone(team({ items: [alone, worked], sprints: [] }), NOW).items).toEqual([worked]);
    expect(readyZone(team({ items: [alone, worked], sprints: all }), NOW).items).toEqual([alone]);
  });

  it("is what is started and the top of the order without sprints, two median periods deep", () => {
    const finished = times(60, (i) => done({ closedAt: daysAgo(1 + i * 1.4) }));
    const waiting = times(50, (i) => story({ order: 100 - i }));
    const running = started();
    const zone = readyZone(team({ items: [...waiting, running, ...finished] }), NOW);
    expect(zone.by).toBe("order");
    expect(zone.items[0]).toBe(running);
    expect(zone.items.slice(1)).toEqual(waiting.slice(-20).reverse());
  });

  it("is what is started where the order is not shown", () => {
    const items = [story(), started(), started({ kind: "subtask" }), done(), epic()];
    const zone = readyZone(team({ items, capabilities: { order: "not shown" } }), NOW);
    expect(zone).toMatchObject({ by: "started", items: items.slice(1, 3), stories: [items[1]] });
  });

  it("goes by order on a kanban board, whatever sprints its items are in", () => {
    const items = [story({ sprints: [active] }), started()];
    const zone = readyZone(team({ items, sprints: all, profile: "kanban" }), NOW);
    expect(zone).toMatchObject({ by: "order", items: [items[1]] });
  });
});

describe("the current sprints", () => {
  it("are those that run and all that are to come", () => {
    expect([...currentSprints(team({ sprints: all }), NOW)].sort()).toEqual(["7", "8", "9"]);
  });
});
