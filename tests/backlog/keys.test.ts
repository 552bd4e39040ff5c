import { describe, expect, it } from "vitest";
import { compareKeys } from "../../src/backlog/keys.ts";

describe("keys in order", () => {
  it("are sorted by project, then by number", () => {
    expect(["SHOP-10", "SHOP-9", "PAY-11", "A-B-2", "A-B-10"].sort(compareKeys)).toEqual([
      "A-B-2",
      "A-B-10",
      "PAY-11",
      "SHOP-9",
      "SHOP-10",
    ]);
  });

  it("are sorted as words where they have no number, and never undecided", () => {
    expect(["beta", "alpha"].sort(compareKeys)).toEqual(["alpha", "beta"]);
    expect(["Sprint - b", "Sprint - a"].sort(compareKeys)).toEqual(["Sprint - a", "Sprint - b"]);
  });
});
