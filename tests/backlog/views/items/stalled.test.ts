import { describe, expect, it } from "vitest";
import { isStalled, STALLED_DAYS } from "../../../../src/backlog/views/items/stalled.ts";
import { daysAgo, NOW, started, story, team } from "../../../make.ts";

const stalled = (item = story()): boolean => isStalled(team({ items: [item] }), item, NOW);

describe("work in progress in name only", () => {
  it("is what was started and not changed for half a year", () => {
    expect(stalled(started({ updatedAt: daysAgo(STALLED_DAYS) }))).toBe(true);
    expect(stalled(started({ updatedAt: daysAgo(STALLED_DAYS - 1) }))).toBe(false);
  });

  it("is not what waits in the backlog, however long", () => {
    expect(stalled(story({ updatedAt: daysAgo(900) }))).toBe(false);
  });

  it("is not what does not show when it was changed", () => {
    expect(stalled(started({ updatedAt: undefined, createdAt: daysAgo(900) }))).toBe(false);
  });
});
