import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../src/backlog/model.ts";
import { itemAt } from "../../../src/backlog/replay/replay.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, epic, sprint, started, story, team } from "../../make.ts";

/** An item as it was some days ago, in a team in which something changed today. */
const past = (item: WorkItem, days: number): WorkItem | undefined =>
  itemAt(team({ items: [item, story({ events: [], updatedAt: daysAgo(0) })] }), item, daysAgo(days));

describe("an item without a history", () => {
  const planned = sprint({ startAt: daysAgo(40), completeAt: daysAgo(30) });
  const item = started({ events: undefined, updatedAt: daysAgo(10), estimate: 3, sprints: [planned] });

  it("is known from its last change on, the very instant included", () => {
    expect(past(item, 10)).toMatchObject({
      estimate: 3,
      updatedAt: daysAgo(10),
      sprints: [{ id: planned.id }],
    });
  });

  it("is not known before, nor are its sprints and when it had last been changed", () => {
    const before = past(item, 11);
    expect([before?.estimate, before?.sprints, before?.updatedAt]).toEqual([undefined, undefined, undefined]);
  });

  it("is not known on any day where it does not say when it was changed", () => {
    const before = past({ ...item, updatedAt: undefined }, 2);
    expect([before?.estimate, before?.sprints]).toEqual([undefined, undefined]);
  });
});

describe("when an item with a history had last been changed", () => {
  const item = story({
    createdAt: daysAgo(60),
    updatedAt: daysAgo(5),
    comments: [comment("a", daysAgo(20))],
    events: [changed("title", "a", "b", daysAgo(30))],
  });

  it("is what it says of itself, from that instant on", () => {
    expect(past(item, 5)?.updatedAt).toBe(daysAgo(5));
  });

  it("is before that its newest comment or change, or its creation", () => {
    expect([6, 25, 40].map((days) => past(item, days)?.updatedAt)).toEqual([20, 30, 60].map(daysAgo));
  });

  it("is not known where comments are not shown: one of them may have been later", () => {
    expect(past({ ...item, comments: undefined }, 6)?.updatedAt).toBeUndefined();
    expect(past({ ...item, comments: undefined }, 5)?.updatedAt).toBe(daysAgo(5));
  });

  it("is not known where there is no sign at all", () => {
    expect(past(story({ createdAt: undefined, events: [] }), 20)?.updatedAt).toBeUndefined();
  });
});

describe("an item with a history", () => {
  const quiet = { events: [changed("title", "a", "b", daysAgo(30))] };

  it("shares the very history of today where nothing has to be undone", () => {
    const item = story(quiet);
    expect(past(item, 20)?.events).toBe(item.events);
  });

  it("keeps its plan while no change follows, and the plan is not known before one", () => {
    const item = epic({ ...quiet, bucket: "now", updatedAt: daysAgo(20) });
    expect(past(item, 20)).toMatchObject({ bucket: "now" });
    expect(past(item, 40)).toMatchObject({ bucket: undefined });
    const touched = { ...item, updatedAt: daysAgo(19) };
    expect(past(touched, 20)).toMatchObject({ bucket: undefined });
  });

  it("has none of the fields of a plan where it is a story", () => {
    expect(past(story(quiet), 40)).not.toHaveProperty("bucket");
  });
});
