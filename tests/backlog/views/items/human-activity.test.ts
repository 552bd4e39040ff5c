import { describe, expect, it } from "vitest";
import type { Change, Person } from "../../../../src/backlog/model.ts";
import {
  lastHumanActivity,
  updatedSince,
  updatedWords,
} from "../../../../src/backlog/views/items/human-activity.ts";
import { changed, inBulk } from "../../../changed.ts";
import {
  bulkRun,
  comment,
  daysAgo,
  daysAhead,
  epic,
  NOW,
  person,
  story,
  team,
  update,
} from "../../../make.ts";

const someone = person("dev");
const app: Person = { ref: 900, kind: "app", roles: [] };
const change = (at: number, by: Person | undefined): Change => changed("status", "a", "b", at, by);

const TEAM = team();

describe("the last human activity", () => {
  it("is the newest of comments, changes and updates", () => {
    const item = epic({
      comments: [comment("Done on Monday.", daysAgo(9), someone)],
      events: [change(daysAgo(20), someone), change(daysAgo(7), someone)],
      updates: [{ ...update("On the way.", daysAgo(8)), by: someone }],
    });
    expect(lastHumanActivity(TEAM, item, NOW)).toBe(daysAgo(7));
  });

  it("is not what an app, a bot or nobody did", () => {
    const item = story({
      comments: [comment("Seen.", daysAgo(30), someone), comment("Synchronised.", daysAgo(3), person("bot"))],
      events: [change(daysAgo(2), app), change(daysAgo(1), undefined)],
    });
    expect(lastHumanActivity(TEAM, item, NOW)).toBe(daysAgo(30));
  });

  it("is what an app did that acts for somebody with a role", () => {
    const owner: Person = { ref: 902, kind: "app", roles: [{ role: "po" }] };
    expect(lastHumanActivity(TEAM, story({ events: [change(daysAgo(2), owner)] }), NOW)).toBe(daysAgo(2));
  });

  it("is the creation where nothing came after it", () => {
    expect(lastHumanActivity(TEAM, story({ creator: someone }), NOW)).toBe(daysAgo(60));
    expect(lastHumanActivity(TEAM, story({ creator: app, reporter: someone }), NOW)).toBeUndefined();
    expect(lastHumanActivity(TEAM, story({ creator: undefined, reporter: someone }), NOW)).toBe(daysAgo(60));
  });

  it("does not know what comes after now", () => {
    const item = story({
      comments: [comment("Early.", daysAgo(5), someone), comment("Late.", daysAhead(5), someone)],
    });
    expect(lastHumanActivity(TEAM, item, NOW)).toBe(daysAgo(5));
  });

  it("is no change of many at once, and no import", () => {
    const old = change(daysAgo(20), someone);
    for (const bulk of ["edit", "migration"] as const) {
      const item = story({ events: [old, inBulk(change(daysAgo(2), someone), bulk)] });
      expect(lastHumanActivity(TEAM, item, NOW)).toBe(daysAgo(20));
    }
    const imported = (what: "created" | "updated") =>
      lastHumanActivity(
        team({ bulk: [bulkRun(daysAgo(60), { what })] }),
        story({ creator: someone, createdAt: daysAgo(60) }),
        NOW,
      );
    expect([imported("created"), imported("updated")]).toEqual([undefined, daysAgo(60)]);
  });

  it("is unknown where the source shows none", () => {
    expect(lastHumanActivity(TEAM, story({ comments: undefined, creator: undefined }), NOW)).toBeUndefined();
  });
});

describe("the tracker's own last update beside what people did", () => {
  const item = story({ updatedAt: daysAgo(3) });
  const none = { updatedDays: null, updatedWith: null };

  it("is named where it is later, or where nothing of people is seen", () => {
    const later = { updatedDays: 3, updatedWith: null };
    expect(updatedSince(TEAM, item, 4, NOW)).toEqual(later);
    expect(updatedSince(TEAM, item, null, NOW)).toEqual(later);
    expect(updatedWords(later)).toBe(
      "; the tracker shows an update 3 days ago, but not that a person made it",
    );
    expect(updatedWords({ ...later, updatedDays: 1 })).toContain(" 1 day ago");
  });

  it("says with how many others the item was updated", () => {
    const later = updatedSince(team({ bulk: [bulkRun(daysAgo(3))] }), item, 4, NOW);
    expect(later).toEqual({ updatedDays: 3, updatedWith: "20 of 30 items were updated" });
    expect(updatedWords(later)).toBe(
      "; the tracker shows an update 3 days ago, when 20 of 30 items were updated at once",
    );
    const edit = team({ bulk: [bulkRun(daysAgo(3), { what: "changed", open: true })] });
    expect(updatedSince(edit, item, 4, NOW).updatedWith).toBe("20 of 30 open items were changed");
  });

  it("is not named where it is no later, not shown, or to come", () => {
    expect(updatedSince(TEAM, item, 3, NOW)).toEqual(none);
    expect(updatedSince(TEAM, { ...item, updatedAt: undefined }, 90, NOW)).toEqual(none);
    expect(updatedSince(TEAM, { ...item, updatedAt: NOW + 1 }, 90, NOW)).toEqual(none);
    expect(updatedWords(none)).toBe("");
  });
});
