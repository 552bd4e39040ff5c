import { describe, expect, it } from "vitest";
import { byOrder } from "../../src/backlog/order.ts";
import { story } from "../make.ts";

const sorted = (...orders: (string | number | undefined)[]): (string | number | undefined)[] =>
  orders
    .map((order) => story({ order }))
    .sort(byOrder)
    .map((item) => item.order);

describe("the backlog's order", () => {
  it("sorts Jira's ranks by their characters", () => {
    expect(sorted("0|i0002:", "0|i0001:z", "0|i0001:")).toEqual(["0|i0001:", "0|i0001:z", "0|i0002:"]);
  });

  it("sorts Linear's numbers by value, negative ones first", () => {
    expect(sorted(100, 9, -20.5)).toEqual([-20.5, 9, 100]);
  });

  it("puts items without a place last", () => {
    expect(sorted(undefined, 2, undefined, 1)).toEqual([1, 2, undefined, undefined]);
  });

  it("breaks ties by key, so that the order is always the same", () => {
    const [a, b] = [story({ key: "SHOP-2", order: 1 }), story({ key: "SHOP-1", order: 1 })];
    expect([a, b].sort(byOrder)).toEqual([b, a]);
    const [c, d] = [story({ key: "SHOP-4" }), story({ key: "SHOP-3" })];
    expect([c, d].sort(byOrder)).toEqual([d, c]);
    expect(byOrder(a, a)).toBe(0);
  });

  it("stays an order where numbers and strings meet", () => {
    const mixed = [story({ order: "a" }), story({ order: 2 }), story({ order: "2" }), story({ order: 1 })];
    for (const a of mixed) for (const b of mixed) expect(byOrder(a, b) + byOrder(b, a)).toBe(0);
    expect(sorted("a", 2, "2", 1)).toEqual([1, 2, "2", "a"]);
  });
});
