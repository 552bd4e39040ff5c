import { describe, expect, it } from "vitest";
import { BULK_MINUTES, effortOf, minutesFor } from "../../../src/engine/plan/effort.ts";

describe("the effort of an action", () => {
  const total = (each: Parameters<typeof minutesFor>[0], n: number) => effortOf(minutesFor(each, n));

  it("is minutes under an hour, at ten minutes each", () => {
    expect([1, 5, 6].map((n) => total("minutes", n))).toEqual(["minutes", "minutes", "hours"]);
  });

  it("is hours under a working day of eight", () => {
    expect([47, 48].map((n) => total("minutes", n))).toEqual(["hours", "days"]);
    expect([1, 3, 4].map((n) => total("hours", n))).toEqual(["hours", "hours", "days"]);
  });

  it("is under an hour for a bulk change, however many items it is of", () => {
    expect(effortOf(BULK_MINUTES)).toBe("minutes");
    expect(effortOf(BULK_MINUTES + minutesFor("minutes", 2))).toBe("hours");
  });
});
