import { describe, expect, it } from "vitest";
import { totalEffort } from "../../../src/engine/plan/effort.ts";

describe("the effort of an action", () => {
  it("is minutes under an hour, at ten minutes each", () => {
    expect([1, 5, 6].map((n) => totalEffort("minutes", n))).toEqual(["minutes", "minutes", "hours"]);
  });

  it("is hours under a working day of eight", () => {
    expect([47, 48].map((n) => totalEffort("minutes", n))).toEqual(["hours", "days"]);
    expect([1, 3, 4].map((n) => totalEffort("hours", n))).toEqual(["hours", "hours", "days"]);
  });
});
