import { describe, expect, it } from "vitest";
import { historyFrom } from "../../../src/backlog/replay/reach.ts";
import { changed } from "../../changed.ts";
import { daysAgo, epic, story, team } from "../../make.ts";

describe("how far back a backlog can be seen", () => {
  const item = story({
    events: [changed("title", "a", "b", daysAgo(30)), changed("title", "b", "c", daysAgo(1))],
  });

  it("is to the first change of any item, those of the roadmap included", () => {
    expect(historyFrom(team({ items: [story({ events: undefined }), item] }))).toBe(daysAgo(30));
    const above = epic({ events: [changed("title", "a", "b", daysAgo(90))] });
    expect(historyFrom(team({ items: [item], roadmap: [above] }))).toBe(daysAgo(90));
  });

  it("is not at all where the source has no history, or the history no change", () => {
    const capabilities = { history: "the export contains no history" };
    expect(historyFrom(team({ items: [item], capabilities }))).toBe("the export contains no history");
    expect(historyFrom(team({ items: [story({ events: [] })] }))).toBe(
      "its change history contains no change",
    );
  });

  it("is not at all where items were left out for what they are today", () => {
    for (const need of ["open-items", "finished-items", "older-items", "other-items"] as const)
      expect(historyFrom(team({ items: [item], capabilities: { [need]: "only a part was read" } }))).toBe(
        "only a part was read",
      );
    const noBugs = { "whole-backlog": "no bug was read", "roadmap-items": "no roadmap item was read" };
    expect(historyFrom(team({ items: [item], capabilities: noBugs }))).toBe(daysAgo(30));
  });
});
