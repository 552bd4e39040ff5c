import { describe, expect, it } from "vitest";
import { type Waiver, waiversOn } from "../../../src/engine/gate/waivers.ts";
import { day } from "../../make.ts";

const waiver = (fields: Partial<Waiver> = {}): Waiver => ({
  rule: "hygiene/staleness",
  item: "SHOP-12",
  reason: "parked",
  owner: "po",
  expires: "2026-11-24",
  ...fields,
});

describe("waivers", () => {
  it("hold to the end of their last day in UTC, and not a moment longer", () => {
    const last = waiversOn([waiver()], day("2026-11-24") + 86_399_999);
    expect([last.inForce.length, last.expired.length]).toEqual([1, 0]);
    const next = waiversOn([waiver()], day("2026-11-25"));
    expect([next.inForce.length, next.expired.length]).toEqual([0, 1]);
    expect(next.excusing("hygiene/staleness", { key: "SHOP-12" })).toEqual([]);
  });

  it("excuse what one rule says of one item", () => {
    const waivers = waiversOn([waiver()], 0);
    expect(waivers.excusing("hygiene/staleness", { key: "SHOP-12" })).toHaveLength(1);
    expect(waivers.excusing("hygiene/staleness", { key: "SHOP-1" })).toEqual([]);
    expect(waivers.excusing("hygiene/duplicates", { key: "SHOP-12" })).toEqual([]);
  });

  it("may be for many rules and many items, and several may be for one finding", () => {
    const waivers = waiversOn([waiver({ rule: "hygiene/*", item: "SHOP-*" }), waiver()], 0);
    expect(waivers.excusing("hygiene/duplicates", { key: "SHOP-3" })).toHaveLength(1);
    expect(waivers.excusing("hygiene/staleness", { key: "SHOP-12" })).toHaveLength(2);
  });
});
