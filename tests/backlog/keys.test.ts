import { expect, it } from "vitest";
import { compareKeys } from "../../src/backlog/keys.ts";

it("keys are in the order of their projects, then of their numbers, and others in that of their letters", () => {
  const keys = ["SHOP-10", "PAY-7", "SHOP-9", "b", "SHOP-X-2", "a"];
  expect(keys.toSorted(compareKeys)).toEqual(["a", "b", "PAY-7", "SHOP-9", "SHOP-10", "SHOP-X-2"]);
});
