import { describe, expect, it } from "vitest";
import { splitsOf } from "../../../../src/backlog/history/changes/splits.ts";
import type { Link } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { bulkRun, daysAgo, story, team } from "../../../make.ts";

const HOUR = 3_600_000;
const made = daysAgo(20);
/** A link made some time after the new item was created, on an item created some time before that. */
function split(linked: number, age = HOUR, link?: Pick<Link, "kind" | "direction">) {
  const part = story({ createdAt: made });
  const event = { ...changed("link", null, part.key, made + linked), ...(link && { link }) };
  const item = story({ createdAt: made - age, events: [event] });
  return splitsOf(team({ items: [item, part] }), item);
}

describe("a split", () => {
  it("is an item created below another", () => {
    const item = story({ events: [] });
    const part = story({ parent: item.key, createdAt: made });
    const undated = story({ parent: item.key, createdAt: undefined });
    expect(splitsOf(team({ items: [item, part, undated] }), item)).toEqual([made]);
  });

  it("is an item created and linked to it within the hour", () => {
    expect([0, HOUR].map((linked) => split(linked))).toEqual([[made], [made]]);
    expect([-1, HOUR + 1].map((linked) => split(linked))).toEqual([[], []]);
  });

  it("is no item that is as old as the other, or older", () => {
    expect([1, 0, -1].map((age) => split(0, age).length)).toEqual([1, 0, 0]);
  });

  it("is no link that means something else", () => {
    expect(split(0, HOUR, { kind: "relates", direction: "out" })).toEqual([made]);
    expect(split(0, HOUR, { kind: "blocks", direction: "out" })).toEqual([]);
  });

  it("is no import and no link that was made with many others", () => {
    const item = story({ createdAt: made - HOUR, events: [] });
    const part = story({ parent: item.key, createdAt: made });
    const parts = (from: number, until: number) =>
      splitsOf(team({ items: [item, part], bulk: [bulkRun(from, { what: "created", until })] }), item).length;
    expect([parts(made, made), parts(made - 9, made - 1), parts(made + 1, made + 9)]).toEqual([0, 1, 1]);
    const other = story({ createdAt: made });
    const linked = { ...item, events: [inBulk(changed("link", null, other.key, made), "edit")] };
    expect(splitsOf(team({ items: [linked, other] }), linked)).toEqual([]);
  });

  it("is no link that was removed, or leads to an item that is not here", () => {
    const item = story({
      events: [changed("link", "SHOP-900", null, made), changed("link", null, "X-1", made)],
    });
    expect(splitsOf(team({ items: [item] }), item)).toEqual([]);
  });
});
