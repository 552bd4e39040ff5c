import { describe, expect, it } from "vitest";
import { ageLimit, usualCycleDays } from "../../../../src/backlog/history/changes/cycle-time.ts";
import { lastStages } from "../../../../src/backlog/history/changes/stages.ts";
import {
  closings,
  reopenings,
  startOfWork,
  statusChanges,
} from "../../../../src/backlog/history/changes/status-changes.ts";
import type { Change } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, done, NOW, person, story, team, times, VOCABULARY } from "../../../make.ts";

const of = (item: ReturnType<typeof story>, more = {}) =>
  team({ items: [item], vocabulary: VOCABULARY, ...more });

describe("the start of work", () => {
  it("is the first change into a started status, whatever it is called", () => {
    const [waiting, finished] = [
      { name: "待办", category: "new" } as const,
      { name: "Hecho", category: "done" } as const,
    ];
    for (const name of ["进行中", "In Arbeit"]) {
      const working = { name, category: "started" } as const;
      const item = story({
        status: { name: "Hecho", category: "done" },
        events: [
          changed("status", waiting, working, daysAgo(9)),
          changed("status", working, finished, daysAgo(5)),
          changed("status", finished, working, daysAgo(4)),
        ],
      });
      expect(startOfWork(of(item), item)).toBe(daysAgo(9));
    }
  });

  it("is the creation of what was made in a started status", () => {
    const item = story({
      status: { name: "Done", category: "done" },
      createdAt: daysAgo(30),
      events: [changed("status", "In Progress", "Done", daysAgo(5))],
    });
    expect(startOfWork(of(item), item)).toBe(daysAgo(30));
  });

  it("is null for what was finished without ever being started", () => {
    const item = done({ startedAt: null, events: [changed("status", "To Do", "Done", daysAgo(5))] });
    expect(startOfWork(of(item), item)).toBeNull();
  });

  it("is what the source says where a status is one that nothing explains, and where there is no history", () => {
    const item = story({ startedAt: undefined, events: [changed("status", "Blue", "To Do", daysAgo(5))] });
    expect(startOfWork(of(item), item)).toBeUndefined();
    const without = story({ startedAt: daysAgo(3), events: undefined });
    expect(startOfWork(of(without), without)).toBe(daysAgo(3));
    expect(statusChanges(without)).toBeUndefined();
  });

  it("is no migration, which leaves it open when somebody started the item", () => {
    const migrated = inBulk(changed("status", "To Do", "In Progress", daysAgo(8)));
    const item = story({ startedAt: daysAgo(8), events: [migrated] });
    expect(startOfWork(of(item), item)).toBeUndefined();
    const started = changed("status", "To Do", "In Progress", daysAgo(5));
    const again = story({
      events: [migrated, changed("status", "In Progress", "To Do", daysAgo(6)), started],
    });
    expect(startOfWork(of(again), again)).toBe(daysAgo(5));
  });

  it("is Linear's own word before the history's", () => {
    const item = story({
      startedAt: daysAgo(3),
      events: [changed("status", "To Do", "In Progress", daysAgo(8))],
    });
    expect(startOfWork(of(item, { tracker: "linear" }), item)).toBe(daysAgo(3));
  });
});

describe("a reopening", () => {
  const twice = (by: ReturnType<typeof person> | undefined) =>
    story({
      events: [
        changed("status", "In Progress", "Done", daysAgo(9)),
        changed("status", "Done", "In Progress", daysAgo(6), by),
      ],
    });

  it("is a way back from done, by a person or by nobody known", () => {
    for (const by of [person("dev"), person(), undefined])
      expect(reopenings(twice(by))).toMatchObject([{ closedAt: daysAgo(9), at: daysAgo(6), by }]);
    expect(closings(twice(undefined))?.map(({ at }) => at)).toEqual([daysAgo(9)]);
  });

  it("is no other move, before the end or after it", () => {
    const moved = (...statuses: readonly Parameters<typeof changed>[1][]) =>
      reopenings(
        story({
          events: statuses.slice(1).map((to, n) => changed("status", statuses[n] ?? "", to, daysAgo(9 - n))),
        }),
      )?.length;
    expect(moved("In Progress", "Done", "In Progress", "In Review")).toBe(1);
    expect(moved("In Progress", "Done", { name: "Closed", category: "done" })).toBe(0);
    expect(moved("In Progress", "Done", "Somewhere")).toBe(0);
    expect(moved("Done", "In Progress")).toBe(0);
    expect(reopenings(story({ events: undefined }))).toBeUndefined();
  });

  it("dates from the last end before it, not from a move among done statuses", () => {
    const item = story({
      events: [
        changed("status", "In Progress", "Done", daysAgo(9)),
        changed("status", "Done", { name: "Closed", category: "done" }, daysAgo(8)),
        changed("status", { name: "Closed", category: "done" }, "In Progress", daysAgo(6)),
      ],
    });
    expect(reopenings(item)).toMatchObject([{ closedAt: daysAgo(9), at: daysAgo(6) }]);
    expect(closings(item)?.map(({ at }) => at)).toEqual([daysAgo(9)]);
  });

  it("is no migration and none of many at once, and what a migration closed was not finished", () => {
    const [end, back] = [
      changed("status", "In Progress", "Done", daysAgo(9)),
      changed("status", "Done", "To Do", daysAgo(6)),
    ];
    const count = (...events: Change[]) => [
      reopenings(story({ events }))?.length,
      closings(story({ events }))?.length,
    ];
    expect(count(end, inBulk(back))).toEqual([0, 1]);
    expect(count(end, inBulk(back, "edit"))).toEqual([0, 1]);
    expect(count(inBulk(end), back)).toEqual([0, 0]);
    expect(count(inBulk(end, "edit"), back)).toEqual([1, 1]);
  });

  it("by an app is none, unless the role map says whom it acts for", () => {
    const app = { ...person(), kind: "app" as const };
    expect(reopenings(twice(app))).toEqual([]);
    const acting = { ...person("po"), kind: "app" as const };
    expect(reopenings(twice(acting))).toHaveLength(1);
  });
});

describe("the usual cycle time", () => {
  it("is the 85th percentile of the team's own items of the last half year", () => {
    const items = times(20, (i) =>
      done({ startedAt: daysAgo(21 + i), closedAt: daysAgo(20), events: undefined }),
    );
    const old = done({ startedAt: daysAgo(900), closedAt: daysAgo(200), events: undefined });
    expect(usualCycleDays(team({ items: [...items, old] }), NOW)).toBe(17);
    expect(usualCycleDays(team(), NOW)).toBeUndefined();
  });
});

describe("the age that a share of the items in progress exceeds", () => {
  const taking = (...days: number[]) =>
    team({ items: days.map((n) => done({ startedAt: daysAgo(20 + n), closedAt: daysAgo(20) })) });

  it("is where the finished items spent that share of their days after it", () => {
    // Of the 100 days of one item, 15 come after the 85th; of 10 and 90 days, 15 come after the 75th.
    expect(ageLimit(taking(100), NOW, 0.15)).toBe(85);
    expect(ageLimit(taking(10, 90), NOW, 0.15)).toBe(75);
    // Of 10 and 20 days, 2.5 and 12.5 come after 7.5: half of all.
    expect(ageLimit(taking(10, 20), NOW, 0.5)).toBe(7.5);
    expect(ageLimit(taking(10, 20), NOW, 1 / 3)).toBe(10);
  });

  it("is nothing where nothing was finished", () => expect(ageLimit(team(), NOW, 0.15)).toBe(0));
});

describe("the last stage", () => {
  it("is the started status that work is finished from", () => {
    const items = times(6, () =>
      done({
        events: [
          changed("status", "To Do", "In Progress", daysAgo(9)),
          changed("status", "In Progress", "In Review", daysAgo(8)),
          changed("status", "In Review", "Done", daysAgo(7)),
        ],
      }),
    );
    expect([...lastStages(team({ items, vocabulary: VOCABULARY }))]).toEqual(["In Review"]);
  });
});
