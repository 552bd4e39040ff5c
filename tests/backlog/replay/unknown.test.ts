import { describe, expect, it } from "vitest";
import type { RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import type { PastItem } from "../../../src/backlog/replay/undo.ts";
import { forget, trim, withoutHistory } from "../../../src/backlog/replay/unknown.ts";
import { comment, daysAgo, done, epic, markdown, started, story, update } from "../../make.ts";

const DAY = daysAgo(20);
const trimmed = <T extends WorkItem>(item: T): T => {
  const past: PastItem = { ...item };
  trim(past, DAY);
  return past as unknown as T;
};
const forgotten = (item: WorkItem, at = DAY): PastItem => {
  const past: PastItem = { ...item };
  forget(past, item, at);
  return past;
};
const link = { url: "https://a.example", title: "a", leadsTo: "other", by: undefined } as const;

describe("comments of an earlier day", () => {
  it("are those written until then, the very instant included", () => {
    const [then, later] = [comment("then", DAY), comment("later", DAY + 1)];
    expect(trimmed(story({ comments: [then, later] })).comments).toEqual([then]);
  });

  it("are the same list where none was written later, and unknown where those of today are", () => {
    const comments = [comment("then", DAY)];
    expect(trimmed(story({ comments })).comments).toBe(comments);
    expect(trimmed(story({ comments: undefined })).comments).toBeUndefined();
  });
});

describe("the releases of an earlier day", () => {
  it("keep their names, and never the date that they have today", () => {
    const release = { name: "2.0", date: daysAgo(5), released: true };
    const past: PastItem = { ...story({ releases: [release] }) };
    withoutHistory(past);
    expect(past.releases).toEqual([{ name: "2.0", date: undefined, released: undefined }]);
    const [kept] = past.releases ?? [];
    withoutHistory(past);
    expect(past.releases?.[0]).toBe(kept);
  });
});

describe("the health of a roadmap item on an earlier day", () => {
  const health = (...updates: RoadmapItem["updates"] & object) =>
    trimmed(epic({ health: "off-track", updates })).health;
  const late = update("late", daysAgo(3), "off-track");

  it("is that of its last update until then", () => {
    expect(health(update("then", DAY, "on-track"), late)).toBe("on-track");
    expect(health(update("then", DAY, "at-risk"))).toBe("off-track");
  });

  it("is none before its first update, and not known where the update gave none", () => {
    expect(health(late)).toBeNull();
    expect(health(update("then", DAY), late)).toBeUndefined();
  });
});

describe("an item without a history that was changed since the day", () => {
  it("was done where it was closed until then, the very instant included, and open before", () => {
    const item = done({ startedAt: daysAgo(30), closedAt: DAY });
    expect(forgotten(item)).toMatchObject({
      ...{ status: { name: "", category: "done" }, closure: "delivered", closedAt: DAY },
    });
    expect(forgotten(item, DAY - 1)).toMatchObject({
      ...{ status: { name: "", category: "started" }, closure: null, closedAt: null },
    });
  });

  it("was started from the very instant of its start on, and new before", () => {
    const item = started({ startedAt: DAY });
    expect(forgotten(item)).toMatchObject({ status: { category: "started" }, startedAt: DAY });
    expect(forgotten(item, DAY - 1)).toMatchObject({ status: { category: "new" }, startedAt: null });
  });

  it("was new where it never was started", () => {
    expect(forgotten(story({ startedAt: null })).status.category).toBe("new");
    expect(forgotten(done({ resolved: true })).resolved).toBeUndefined();
  });

  it("stood nowhere known where its start or its end is not known", () => {
    for (const dates of [
      { startedAt: undefined, closedAt: null },
      { startedAt: daysAgo(30), closedAt: undefined },
    ]) {
      const past = forgotten(done(dates));
      expect(past).toMatchObject({ status: { category: undefined }, ...dates });
      expect(past.closure).toBeUndefined();
    }
  });

  it("keeps links that say when they were made, and not the others", () => {
    const dated = { kind: "blocks", direction: "in", key: "SHOP-3", at: daysAgo(30) } as const;
    const remote = { ...link, at: daysAgo(30) };
    expect(forgotten(story({ links: [dated], remoteLinks: [remote] }))).toMatchObject({
      ...{ links: [dated], remoteLinks: [remote] },
    });
    const { at, ...undated } = dated;
    const past = forgotten(story({ links: [undated], remoteLinks: [{ ...link, at: undefined }] }));
    expect([past.links, past.remoteLinks]).toEqual([undefined, undefined]);
  });

  it("loses its plan where it is a roadmap item, but for what its updates say", () => {
    const updates = [update("then", daysAgo(30), "on-track")];
    const plan = { bucket: "now", targetAt: DAY, archived: false, problem: [markdown("why")] } as const;
    const item = epic({ ...plan, health: "on-track", updates, events: undefined });
    expect(forgotten(item)).toMatchObject({
      ...{ bucket: undefined, targetAt: undefined, archived: undefined, problem: undefined },
      health: "on-track",
    });
    expect(forgotten({ ...item, updates: undefined } as RoadmapItem)).toMatchObject({ health: undefined });
  });
});
