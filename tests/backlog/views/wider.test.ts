import { describe, expect, it } from "vitest";
import {
  FINISHED_ROADMAP,
  FINISHED_STORIES,
  NEAR_STORIES,
  NEWEST_STORIES,
  TOP_STORIES,
  YOUNG_ROADMAP,
  YOUNG_STORIES,
} from "../../../src/backlog/views/wider.ts";
import {
  bug,
  daysAgo,
  daysAhead,
  done,
  epic,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  times,
} from "../../make.ts";

const finished = { status: { name: "Done", category: "done" }, closure: "delivered" } as const;
const declined = { ...finished, closure: "declined" } as const;

describe("finished stories", () => {
  it("are the hundred delivered ones that were created last, the last first", () => {
    const items = times(104, (n) => done({ createdAt: daysAgo(500 - n) }));
    const found = FINISHED_STORIES.members(team({ items }), NOW);
    expect(found).toEqual(items.slice(4).reverse());
  });

  it("hold neither open, declined nor other work", () => {
    const items = [story(), started(), done({ closure: "declined" }), done({ kind: "bug" }), done()];
    expect(FINISHED_STORIES.members(team({ items }), NOW)).toEqual(items.slice(4));
  });

  it("hold no imported ones, which another team may have finished elsewhere", () => {
    const importer = person();
    const imported = times(10, (n) => done({ createdAt: daysAgo(50) + n * 1000, creator: importer }));
    const own = done({ createdAt: daysAgo(90), creator: importer });
    expect(FINISHED_STORIES.members(team({ items: [...imported, own] }), NOW)).toEqual([own]);
  });
});

describe("stories created last", () => {
  it("are a hundred, whatever became of them", () => {
    const items = times(
      102,
      (n) => [story, started, done][n % 3]?.({ createdAt: daysAgo(300 - n) }) ?? story(),
    );
    expect(NEWEST_STORIES.members(team({ items }), NOW)).toEqual(items.slice(2).reverse());
  });
});

describe("stories near the sprint", () => {
  it("are those of the running sprint, on which work need not have started", () => {
    const active = sprint({ state: "active", startAt: daysAgo(2), endAt: daysAhead(5) });
    const items = [story({ sprints: [active] }), story()];
    expect(NEAR_STORIES.members(team({ items, sprints: [active] }), NOW)).toEqual(items.slice(0, 1));
    expect(NEAR_STORIES.early).toBe(true);
  });
});

describe("stories at the top of the backlog", () => {
  const waiting = times(50, (n) => story({ order: n }));

  it("are the first of the order, two median periods deep", () => {
    const delivered = times(60, (n) => done({ closedAt: daysAgo(1 + n * 1.4), createdAt: daysAgo(90) }));
    expect(TOP_STORIES.members(team({ items: [...waiting, ...delivered] }), NOW)).toEqual(
      waiting.slice(0, 20),
    );
  });

  it("are ten where the team finishes too little to say", () => {
    expect(TOP_STORIES.members(team({ items: waiting }), NOW)).toEqual(waiting.slice(0, 10));
  });

  it("hold no bugs, nothing started, and nothing older than a year", () => {
    const items = [
      bug({ order: 1 }),
      started({ order: 2 }),
      story({ order: 3, createdAt: daysAgo(366) }),
      story({ order: 4, createdAt: daysAgo(364) }),
    ];
    expect(TOP_STORIES.members(team({ items }), NOW)).toEqual(items.slice(3));
  });

  it("are not known where the order is not shown", () => {
    const blind = team({ items: waiting, capabilities: { order: "not shown" } });
    expect(TOP_STORIES.members(blind, NOW)).toEqual([]);
  });
});

describe("open stories of the last year", () => {
  it("are those created since, the last first; older ones may be forgotten", () => {
    const items = [
      story({ createdAt: daysAgo(366) }),
      story({ createdAt: daysAgo(365) }),
      started({ createdAt: daysAgo(3) }),
      done({ createdAt: daysAgo(2) }),
      story({ createdAt: undefined }),
    ];
    expect(YOUNG_STORIES.members(team({ items }), NOW)).toEqual([items[2], items[1]]);
  });
});

describe("roadmap items beyond those in progress", () => {
  it("are the thirty delivered ones that were created last", () => {
    const items = times(31, (n) => epic({ ...finished, createdAt: daysAgo(100 - n) }));
    const found = FINISHED_ROADMAP.members(team({ items: [...items, epic(declined), epic()] }), NOW);
    expect(found).toEqual(items.slice(1).reverse());
  });

  it("are the open ones created in the last year, paused ones left out", () => {
    const waits = { status: { name: "To Do", category: "new" } } as const;
    const items = [
      epic({ ...waits, createdAt: daysAgo(366) }),
      epic({ ...waits, createdAt: daysAgo(10) }),
      epic({ ...waits, createdAt: daysAgo(9), paused: true }),
      epic({ ...finished, createdAt: daysAgo(8) }),
    ];
    expect(YOUNG_ROADMAP.members(team({ items }), NOW)).toEqual(items.slice(1, 2));
  });
});
