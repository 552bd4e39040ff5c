import { describe, expect, it } from "vitest";
import { cutOf, cutTogether } from "../../src/backlog/feeds.ts";

describe("what a gap in a field cuts", () => {
  it("is the need that the field feeds", () => {
    expect(cutOf("comments")).toEqual(["comments"]);
    expect(cutOf("events")).toEqual(["history"]);
    expect(cutOf("lead")).toEqual(["assignee"]);
    expect(cutOf("targetAt")).toEqual(["dates"]);
  });

  it("is everything where any question may ask the field", () => {
    expect(cutOf("status")).toBe("everything");
    expect(cutOf("createdAt")).toBe("everything");
  });

  it("is what either cuts, each once, where two are one", () => {
    expect(cutTogether(["comments", "history"], ["history", "links"])).toEqual([
      "comments",
      "history",
      "links",
    ]);
    expect(cutTogether(["comments"], "everything")).toBe("everything");
    expect(cutTogether("everything", ["comments"])).toBe("everything");
  });
});
