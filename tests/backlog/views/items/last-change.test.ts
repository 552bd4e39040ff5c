import { describe, expect, it } from "vitest";
import type { BulkRun, WorkItem } from "../../../../src/backlog/model.ts";
import { census } from "../../../../src/backlog/views/items/census.ts";
import {
  hiddenChange,
  lastChange,
  lastUpdateShown,
  unchangedDays,
} from "../../../../src/backlog/views/items/last-change.ts";
import { changed, inBulk } from "../../../changed.ts";
import { bulkRun, comment, daysAgo, NOW, person, story, team } from "../../../make.ts";

const dev = person("dev");
const AT = daysAgo(9);
const last = (fields: Partial<WorkItem>, bulk: readonly BulkRun[] = [], history: true | string = true) =>
  lastChange(team({ bulk, capabilities: { history } }), story(fields), NOW);
const edits = (...days: readonly number[]) =>
  days.map((day) => changed("labels", "", "q3", daysAgo(day), dev));

describe("the last change of an item", () => {
  it("is what a person did to it where that is shown, whatever many at once came after", () => {
    const [own, many] = [...edits(40, 9)];
    if (own === undefined || many === undefined) throw new Error("no edits");
    const events = [own, inBulk(many, "edit")];
    expect(last({ events, updatedAt: AT }, [bulkRun(AT, { what: "changed" })])).toEqual({
      at: daysAgo(40),
      seen: "people",
    });
  });

  it("is the tracker's own update where people are not shown, if that is of this item", () => {
    expect(last({ updatedAt: AT })).toEqual({ at: AT, seen: "updates" });
    expect(last({ updatedAt: AT }, [bulkRun(daysAgo(8))])).toEqual({ at: AT, seen: "updates" });
    expect(last({ updatedAt: AT, events: edits(20) }, [], "not exported").seen).toBe("updates");
    expect(last({ updatedAt: undefined })).toEqual({ at: undefined, seen: "updates" });
  });

  it("is hidden by an update of many at once, but for a comment or the creation before it", () => {
    const bulk = [bulkRun(AT)];
    expect(last({ updatedAt: AT }, bulk)).toEqual({ at: daysAgo(60), latest: AT, seen: "updates" });
    const comments = [comment("Still wanted.", daysAgo(30), dev)];
    expect(last({ updatedAt: AT, comments }, bulk).at).toBe(daysAgo(30));
    expect(last({ updatedAt: AT, events: edits(20), comments: undefined }, bulk).at).toBe(daysAgo(20));
  });

  it("is hidden by an import: what was done to it elsewhere is not shown", () => {
    const imported = bulkRun(daysAgo(60), { what: "created" });
    expect(last({ updatedAt: AT }, [imported, bulkRun(AT)])).toEqual({
      ...{ at: undefined, latest: AT, seen: "updates" },
    });
    expect(last({ events: [] }, [imported])).toEqual({
      ...{ at: undefined, latest: daysAgo(60), seen: "people" },
    });
    expect(last({ events: edits(20) }, [imported])).toEqual({ at: daysAgo(20), seen: "people" });
  });

  it("may be of a machine where updates of any kind count", () => {
    const bot = { ...person(), kind: "app" as const };
    const at = (fields: Partial<WorkItem>) =>
      lastUpdateShown(team({ bulk: [bulkRun(AT)] }), story({ updatedAt: AT, ...fields })).at;
    expect(at({ events: [changed("labels", "", "x", daysAgo(20), bot)] })).toBe(daysAgo(20));
    expect(at({ events: edits(50), comments: [comment("Hm.", daysAgo(30), bot)] })).toBe(daysAgo(30));
    expect(at({ events: [inBulk(changed("labels", "", "x", daysAgo(20), bot), "edit")] })).toBe(daysAgo(60));
    expect(at({ updatedAt: undefined })).toBeUndefined();
  });
});

describe("the days without a change", () => {
  const seen = "updates";

  it("are known where the change is", () => {
    expect(unchangedDays({ at: AT, seen }, 30, NOW)).toBe(9);
    expect(unchangedDays({ at: daysAgo(30), seen }, 30, NOW)).toBe(30);
    expect(unchangedDays({ at: undefined, seen }, 30, NOW)).toBeUndefined();
  });

  it("are at least those since many were changed, or fewer than the limit where it was changed before", () => {
    const days = (at: number | undefined, latest: number, limit: number) =>
      unchangedDays({ at, latest, seen }, limit, NOW);
    expect(days(undefined, daysAgo(30), 30)).toBe(30);
    expect(days(daysAgo(90), daysAgo(29), 30)).toBeUndefined();
    expect(days(undefined, daysAgo(29), 30)).toBeUndefined();
    expect([29, 30].map((at) => days(daysAgo(at), daysAgo(9), 30))).toEqual([29, undefined]);
  });

  it("say why they are not known", () => {
    expect(hiddenChange({ at: undefined, seen })).toBe("the tracker does not show when it was last changed");
    expect(hiddenChange({ at: AT, latest: AT, seen })).toBe(
      "the last change was one of many at once, and what came before is not shown",
    );
  });
});

describe("the census", () => {
  it("counts as not updated what was surely not, and not what may have been before many were", () => {
    const items = [
      story({ createdAt: daysAgo(700), updatedAt: daysAgo(9) }),
      story({ createdAt: daysAgo(700), updatedAt: daysAgo(400) }),
      story({ createdAt: daysAgo(20), updatedAt: daysAgo(9) }),
    ];
    const counts = (bulk: readonly BulkRun[], of = items) => {
      const { notUpdated180d, notUpdated365d } = census(team({ items: of, bulk }), NOW).open;
      return [notUpdated180d, notUpdated365d];
    };
    expect(counts([])).toEqual([1, 1]);
    expect(counts([bulkRun(AT), bulkRun(daysAgo(400))])).toEqual([1, 1]);
    expect(counts([bulkRun(AT)], items.slice(0, 1))).toEqual([null, null]);
    expect(counts([], [story({ updatedAt: daysAgo(180) }), story({ updatedAt: daysAgo(181) })])).toEqual([
      1, 0,
    ]);
  });
});
