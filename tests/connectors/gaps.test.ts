import { describe, expect, it } from "vitest";
import { GapLog } from "../../src/connectors/gaps.ts";

const at = { file: "a.jsonl", line: 3 };

describe("the log of gaps", () => {
  it("counts fields and lists of one kind, and says what they cut together", () => {
    const gaps = new GapLog();
    gaps.drift("createdAt", at, "a time", ["comments"]);
    gaps.drift("createdAt", at, "a time", ["history"]);
    gaps.cut("history", at, "SHOP-1", ["history"]);
    gaps.cut("history", at, "SHOP-2", "everything");
    expect(gaps.list()).toEqual([
      {
        source: "a.jsonl",
        what: "history",
        detail: "not complete in 2 items, first in SHOP-1",
        cuts: "everything",
      },
      {
        source: "a.jsonl",
        what: "createdAt",
        detail: "not understood in 2 records, first at line 3: expected a time",
        cuts: ["comments", "history"],
      },
    ]);
  });

  it("knows of each item which of its lists is not complete", () => {
    const gaps = new GapLog();
    gaps.cut("comments", at, "SHOP-1", ["comments"]);
    gaps.cut("history", at, "SHOP-1", ["history"]);
    gaps.drift("comment", at, "a comment", ["comments"], "SHOP-2");
    gaps.drift("labels", at, "a list", "everything");
    expect(["SHOP-1", "SHOP-2", "SHOP-3"].map((key) => gaps.cutOf(key))).toEqual([
      ["comments", "history"],
      ["comments"],
      undefined,
    ]);
  });
});
