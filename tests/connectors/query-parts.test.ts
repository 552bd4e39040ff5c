import { describe, expect, it } from "vitest";
import { inParts } from "../../src/connectors/query-parts.ts";

const list = (some: readonly string[]): string => `in (${some.join(",")})`;

describe("a list in parts", () => {
  it("is one where it fits, and none where there is nothing", () => {
    expect(inParts(["a", "b"], list)).toEqual(["in (a,b)"]);
    expect(inParts([], list)).toEqual([]);
  });

  it("is no longer in an address than 7,800 octets, to the last piece that fits", () => {
    // "in%20(" and ")" are seven octets, each piece ten and three for its comma.
    const fitting = Math.floor((7_800 - 7) / 13);
    const pieces = (n: number) => Array.from({ length: n }, () => "x".repeat(10));
    expect(inParts(pieces(fitting), list)).toHaveLength(1);
    const [first, second] = inParts(pieces(fitting + 1), list);
    expect(encodeURIComponent(first ?? "").length).toBeLessThanOrEqual(7_800);
    expect(second).toBe("in (xxxxxxxxxx)");
  });

  it("has a piece that is too long in a part of its own", () => {
    expect(inParts(["a", "x".repeat(9_000), "b"], list)).toHaveLength(3);
  });
});
