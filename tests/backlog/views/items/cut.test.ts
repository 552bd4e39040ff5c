import { describe, expect, it } from "vitest";
import { cutItems, cutSince, isCut } from "../../../../src/backlog/views/items/cut.ts";
import { daysAgo, epic, story, team } from "../../../make.ts";

describe("items of which not all was read", () => {
  it("are found among the items and on the roadmap", () => {
    const items = [story(), story({ cut: ["comments"] })];
    const roadmap = [epic({ cut: "everything" })];
    expect([...cutItems(team({ items, roadmap })).values()]).toEqual([items[1], roadmap[0]]);
  });

  it("lack entries of what is named, or of anything", () => {
    expect(isCut(story({ cut: ["comments"] }), "comments")).toBe(true);
    expect(isCut(story({ cut: ["comments"] }), "history")).toBe(false);
    expect(isCut(story({ cut: "everything" }), "history")).toBe(true);
    expect(isCut(story(), "comments")).toBe(false);
  });

  it("may hide a change since a day only where they were updated since", () => {
    const cut = (updatedAt: number | undefined, needs: "history" | "comments" = "history") =>
      cutSince(team({ items: [story({ cut: [needs], updatedAt })] }), daysAgo(30), "history", "links");
    expect(cut(daysAgo(31))).toBeUndefined();
    expect(cut(daysAgo(30))).toContain("could not be read completely");
    expect(cut(undefined)).toContain("could not be read completely");
    expect(cut(daysAgo(1), "comments")).toBeUndefined();
  });
});
