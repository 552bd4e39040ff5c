import { describe, expect, it } from "vitest";
import type { Change, Person } from "../../../../src/backlog/model.ts";
import {
  lastHumanActivity,
  updatedSince,
  updatedWords,
} from "../../../../src/backlog/views/items/human-activity.ts";
import { changed } from "../../../changed.ts";
import { comment, daysAgo, daysAhead, epic, NOW, person, story, update } from "../../../make.ts";

const someone = person("dev");
const app: Person = { ref: 900, kind: "app", roles: [] };
const change = (at: number, by: Person | undefined): Change => changed("status", "a", "b", at, by);

describe("the last human activity", () => {
  it("is the newest of comments, changes and updates", () => {
    const item = epic({
      comments: [comment("Done on Monday.", daysAgo(9), someone)],
      events: [change(daysAgo(20), someone), change(daysAgo(7), someone)],
      updates: [{ ...update("On the way.", daysAgo(8)), by: someone }],
    });
    expect(lastHumanActivity(item, NOW)).toBe(daysAgo(7));
  });

  it("is not what an app, a bot or nobody did", () => {
    const item = story({
      comments: [comment("Seen.", daysAgo(30), someone), comment("Synchronised.", daysAgo(3), person("bot"))],
      events: [change(daysAgo(2), app), change(daysAgo(1), undefined)],
    });
    expect(lastHumanActivity(item, NOW)).toBe(daysAgo(30));
  });

  it("is what an app did that acts for somebody with a role", () => {
    const owner: Person = { ref: 902, kind: "app", roles: [{ role: "po" }] };
    expect(lastHumanActivity(story({ events: [change(daysAgo(2), owner)] }), NOW)).toBe(daysAgo(2));
  });

  it("is the creation where nothing came after it", () => {
    expect(lastHumanActivity(story({ creator: someone }), NOW)).toBe(daysAgo(60));
    expect(lastHumanActivity(story({ creator: app, reporter: someone }), NOW)).toBeUndefined();
    expect(lastHumanActivity(story({ creator: undefined, reporter: someone }), NOW)).toBe(daysAgo(60));
  });

  it("does not know what comes after now", () => {
    const item = story({
      comments: [comment("Early.", daysAgo(5), someone), comment("Late.", daysAhead(5), someone)],
    });
    expect(lastHumanActivity(item, NOW)).toBe(daysAgo(5));
  });

  it("is unknown where the source shows none", () => {
    expect(lastHumanActivity(story({ comments: undefined, creator: undefined }), NOW)).toBeUndefined();
  });
});

describe("the tracker's own last update beside what people did", () => {
  const item = story({ updatedAt: daysAgo(3) });

  it("is named where it is later, or where nothing of people is seen", () => {
    expect(updatedSince(item, 4, NOW)).toBe(3);
    expect(updatedSince(item, null, NOW)).toBe(3);
    expect(updatedWords(3)).toBe("; the tracker shows an update 3 days ago, but not that a person made it");
    expect(updatedWords(1)).toContain(" 1 day ago");
  });

  it("is not named where it is no later, not shown, or to come", () => {
    expect(updatedSince(item, 3, NOW)).toBeNull();
    expect(updatedSince({ ...item, updatedAt: undefined }, 90, NOW)).toBeNull();
    expect(updatedSince({ ...item, updatedAt: NOW + 1 }, 90, NOW)).toBeNull();
    expect(updatedWords(null)).toBe("");
  });
});
