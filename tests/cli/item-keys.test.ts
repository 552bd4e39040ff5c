import { describe, expect, it } from "vitest";
import { keysIn } from "../../src/cli/item-keys.ts";

const SHOP = new Set(["SHOP", "PAY"]);

describe("keys in a text", () => {
  it.each([
    ["feature/shop-7-guest-checkout", ["SHOP-7"]],
    ["anna/eng-123-title", ["ENG-123"]],
    ["SHOP-7_SHOP-8", []],
    ["shop-7/pay-8/shop-7", ["SHOP-7", "PAY-8"]],
    ["utf-8-fix", []],
    ["fix-CVE-2024-1234-and-sha-256", []],
    ["main", []],
    ["release-0", []],
    ["release-2026-11-24", []],
    ["feature-12", []],
    ["FEATURE-12", ["FEATURE-12"]],
    ["dependabot/npm/lodash-4.17.21", []],
    ["PR-12", []],
    ["iso-8601-dates/eng-4", ["ENG-4"]],
    ["SHOP-007", ["SHOP-7"]],
    ["xshop-7a", []],
  ])("of a branch %s are %j", (text, keys) => expect(keysIn(text, undefined, true)).toEqual(keys));

  it.each([
    ["SHOP-7: pay as a guest (PAY-12)", ["SHOP-7", "PAY-12"]],
    ['Revert "SHOP-7: pay as a guest"', ["SHOP-7"]],
    ["Use UTF-8 and SHA-256, see RFC-9110 and CVE-2024-1", []],
    ["Merge branch 'feature/SHOP-9' into main", ["SHOP-9"]],
    ["Done: SHOP-8.\n\nSee SHOP-7, SHOP-8", ["SHOP-8", "SHOP-7"]],
    ["shop-7 in small letters is no key in a message", []],
  ])("of a commit %s are %j", (text, keys) => expect(keysIn(text, undefined, false)).toEqual(keys));

  it("count only where they are of a project that is known, however odd its name", () => {
    expect(keysIn("utf-8 shop-7 eng-9", SHOP, true)).toEqual(["SHOP-7"]);
    expect(keysIn("utf-8", new Set(["UTF"]), true)).toEqual(["UTF-8"]);
  });

  it("are found behind any length of hostile text", () => {
    const hostile = `${"a".repeat(300_000)} ${"A-".repeat(150_000)}`;
    expect(keysIn(`${hostile} SHOP-7`, SHOP, true)).toEqual(["SHOP-7"]);
  });
});
