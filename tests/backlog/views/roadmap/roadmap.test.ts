import { describe, expect, it } from "vitest";
import {
  isTopLevel,
  linksOut,
  openRoadmap,
  plannedEnd,
} from "../../../../src/backlog/views/roadmap/roadmap.ts";
import { daysAgo, daysAhead, done, epic, team } from "../../../make.ts";

describe("the roadmap", () => {
  it("has goals and initiatives on top, and neither epics, projects nor ideas", () => {
    expect(isTopLevel(epic({ level: 2, tier: "initiative" }))).toBe(true);
    expect(isTopLevel(epic({ level: undefined, tier: "initiative" }))).toBe(true);
    expect(isTopLevel(epic({ level: 3, tier: "epic" }))).toBe(true);
    expect([epic(), epic({ tier: "project" }), epic({ tier: "idea", level: 2 })].map(isTopLevel)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is open without what is finished, paused or archived", () => {
    const item = epic();
    const rest = [epic({ ...done(), kind: "roadmap" }), epic({ paused: true }), epic({ archived: true })];
    expect(openRoadmap(team({ items: [item, ...rest] }))).toEqual([item]);
  });

  it("plans an item until the latest of its target, due date and releases", () => {
    const release = (date: number | null) => ({ name: "1.0", date, released: false });
    expect(plannedEnd(epic({ targetAt: daysAhead(10), dueAt: daysAhead(20) }))).toBe(daysAhead(20));
    expect(plannedEnd(epic({ releases: [release(null), release(daysAhead(99))] }))).toBe(daysAhead(99));
  });

  it("tells no date from a date that is not shown", () => {
    expect(plannedEnd(epic())).toBeNull();
    expect(plannedEnd(epic({ targetAt: undefined, dueAt: null, releases: undefined }))).toBeNull();
    expect(plannedEnd(epic({ targetAt: undefined, dueAt: undefined, releases: undefined }))).toBeUndefined();
  });

  it("does not take an empty list of releases, or a release whose date is hidden, for no date", () => {
    const hidden = { name: "1.0", date: undefined, released: undefined };
    const undated = { name: "2.0", date: null, released: false };
    const without = { targetAt: undefined, dueAt: undefined };
    expect(plannedEnd(epic({ ...without, releases: [] }))).toBeUndefined();
    expect(plannedEnd(epic({ ...without, releases: [undated] }))).toBeNull();
    expect(plannedEnd(epic({ releases: [hidden, undated] }))).toBeUndefined();
  });
});

describe("links out of the tracker", () => {
  const jira = team();
  const added = {
    at: daysAgo(3),
    by: undefined,
    field: "remote-link",
    from: null,
    to: "Call notes",
  } as const;

  it("are those that were read", () => {
    expect(linksOut(jira, epic({ remoteLinks: [] }))).toEqual([]);
  });

  it("are none where a Jira history shows that none was added", () => {
    expect(linksOut(jira, epic({ remoteLinks: undefined, events: [] }))).toEqual([]);
    expect(linksOut(jira, epic({ remoteLinks: undefined, events: [added] }))).toBeUndefined();
  });

  it("are not shown where there is no history, or Linear's, which leaves them out", () => {
    expect(linksOut(jira, epic({ remoteLinks: undefined }))).toBeUndefined();
    expect(
      linksOut(team({ tracker: "linear" }), epic({ remoteLinks: undefined, events: [] })),
    ).toBeUndefined();
  });
});
