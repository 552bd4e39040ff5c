import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { dormantSince } from "../../../../src/backlog/views/items/dormant.ts";
import { changed, inBulk } from "../../../changed.ts";
import { comment, daysAgo, done, NOW, person, story, team } from "../../../make.ts";

const since = (...items: WorkItem[]) => dormantSince(team({ items }), NOW);
const old = story({ createdAt: daysAgo(400) });

describe("a dormant project", () => {
  it("is one in which nothing was created or resolved for half a year", () => {
    expect(since(old, done({ closedAt: daysAgo(180) }))).toBe(daysAgo(180));
    expect(since(old, done({ closedAt: daysAgo(179) }))).toBeUndefined();
    expect(since(old, story({ createdAt: daysAgo(180) }))).toBe(daysAgo(180));
    expect(since(old, story({ createdAt: daysAgo(179) }))).toBeUndefined();
  });

  it("is in use where a person commented lately, and not where that was long ago", () => {
    const commented = (days: number) =>
      story({ createdAt: daysAgo(400), comments: [comment("Still wanted.", daysAgo(days), person("dev"))] });
    expect(since(commented(179))).toBeUndefined();
    expect(since(commented(180))).toBe(daysAgo(400));
  });

  it("stays dormant though a migration changed its items lately", () => {
    const move = changed("status", "To Do", "Backlog", daysAgo(9), person("dev"));
    expect(since(story({ createdAt: daysAgo(400), events: [inBulk(move)] }))).toBe(daysAgo(400));
    expect(since(story({ createdAt: daysAgo(400), events: [move] }))).toBeUndefined();
  });

  it("is in use where comments or changes are missing and it was updated lately", () => {
    const cut = (need: "comments" | "history" | "links", days: number) =>
      since(story({ createdAt: daysAgo(400), updatedAt: daysAgo(days), cut: [need] }));
    expect(cut("comments", 179)).toBeUndefined();
    expect(cut("history", 179)).toBeUndefined();
    expect(cut("comments", 180)).toBe(daysAgo(400));
    expect(cut("links", 179)).toBe(daysAgo(400));
  });

  it("is not known where an item shows no date, or there are no items", () => {
    expect(since(old, story({ createdAt: undefined, updatedAt: undefined }))).toBeUndefined();
    expect(since(old, done({ closedAt: undefined, updatedAt: daysAgo(9) }))).toBeUndefined();
    expect(since()).toBeUndefined();
  });
});
