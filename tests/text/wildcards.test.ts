import { describe, expect, it } from "vitest";
import { wildcards } from "../../src/text/wildcards.ts";

describe("a name with wildcards", () => {
  it.each([
    ["SHOP-1", "SHOP-1", true],
    ["SHOP-1", "SHOP-10", false],
    ["SHOP-*", "SHOP-10", true],
    ["*", "", true],
    ["*/staleness", "hygiene/staleness", true],
    ["hygiene/*", "po/staleness", false],
    ["a*b*c", "aXbYc", true],
    ["a*b*c", "acb", false],
    ["ab*ba", "aba", false],
    ["a.c", "abc", false],
  ])("%s on %s: %s", (pattern, text, fits) => {
    expect(wildcards(pattern)(text)).toBe(fits);
  });

  it("reads a hostile name to its end", () => {
    const fits = wildcards(`${"a*".repeat(50)}b`);
    expect(fits("a".repeat(200_000))).toBe(false);
  });
});
