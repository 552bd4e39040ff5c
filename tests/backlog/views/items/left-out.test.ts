import { describe, expect, it } from "vitest";
import type { RoadmapItem, WorkItem } from "../../../../src/backlog/model.ts";
import type { NamedItem } from "../../../../src/backlog/views/items/left-out/unread.ts";
import { leftOut } from "../../../../src/backlog/views/items/left-out.ts";
import { bug, daysAgo, done, epic, person, sprint, started, story, times } from "../../../make.ts";

/** What is said of items of the project SHOP, and which parts are hidden. */
function seen(items: readonly WorkItem[], named: Readonly<Record<string, Partial<NamedItem>>> = {}) {
  const known = Object.entries(named).map(
    ([key, one]) => [key, { kind: undefined, category: undefined, ...one }] as const,
  );
  const roadmap = items.filter((item): item is RoadmapItem => item.kind === "roadmap");
  const { parts, says } = leftOut({ project: "SHOP", items, roadmap, named: new Map(known) }, "sprint");
  return { hidden: [...parts.keys()], says, reasons: [...new Set(parts.values())] };
}

const WHOLE = { hidden: [], says: [], reasons: [] };

/** Items with the numbers from `from` on, of all kinds and states, created a day after each other up to today. */
const mixed = (n: number, from = 1): WorkItem[] =>
  times(n, (i) => {
    const make = [story, bug, started, done][i % 4] ?? story;
    const at = { createdAt: daysAgo(n - i), updatedAt: daysAgo(i % 3 === 0 ? n - i : (n - i) / 2) };
    return make({ key: `SHOP-${from + i}`, ...at, ...(make === done && { closedAt: at.createdAt }) });
  });
const project = mixed(200);
const links = (...keys: readonly string[]): Partial<WorkItem> => ({
  links: keys.map((key) => ({ kind: "relates", direction: "out", key })),
});
const numbered = (make: typeof story, n: number, fields: Partial<WorkItem> = {}): WorkItem[] =>
  times(n, (i) => make({ key: `SHOP-${i + 1}`, ...fields }));

describe("a project that was read whole", () => {
  it("is taken for whole, whatever it holds", () => {
    expect(seen(project)).toEqual(WHOLE);
    expect(seen([])).toEqual(WHOLE);
  });

  it("may be young: nothing is finished, hardly a number is missing, and nothing unread is named", () => {
    expect(seen(numbered(story, 30))).toEqual(WHOLE);
    expect(seen([...numbered(story, 30), story({ key: "SHOP-34" })])).toEqual(WHOLE);
    expect(seen(numbered(story, 30, { sprints: [sprint({ state: "active" })] }))).toEqual(WHOLE);
  });

  it("may be finished: nothing is open any more", () => {
    expect(seen(numbered(done, 30))).toEqual(WHOLE);
  });

  it("may have lost many numbers to other projects", () => {
    const moved = project.filter((_, i) => i % 3 === 0);
    expect(seen(moved)).toEqual(WHOLE);
  });

  it("may be part of another, of which it names little", () => {
    const named = links("CORE-1", "CORE-2", "CORE-3", "CORE-4");
    expect(seen(numbered(story, 30, named))).toEqual(WHOLE);
  });

  it("may have one developer, one epic or one sprint so far", () => {
    const me = person("dev");
    const all = { assignee: me, parent: "SHOP-1", sprints: [sprint({ state: "active" })] };
    expect(seen([epic({ key: "SHOP-1" }), ...mixed(30, 2).map((item) => ({ ...item, ...all }))])).toEqual(
      WHOLE,
    );
  });
});

describe("without a finished item", () => {
  const few = numbered(story, 6);

  it("items are left out where one that is finished is named", () => {
    const items = [...few, started({ key: "SHOP-7", ...links("SHOP-3", "SHOP-5", "SHOP-8") })];
    expect(seen(items, { "SHOP-8": { category: "done" } })).toEqual({
      hidden: ["finished-items"],
      reasons: ["only open items were read"],
      says: ["only open items were read (links and parents name 1 finished item)"],
    });
    expect(seen(items, { "SHOP-8": { category: "new" } })).toEqual(WHOLE);
  });

  it("items are left out where some are named of which nothing is shown", () => {
    expect(seen([...few, story({ key: "SHOP-7", ...links("SHOP-8") })]).hidden).toEqual(["finished-items"]);
  });

  it("items are left out where a fifth of the numbers, and five of them, are missing", () => {
    const upTo = (n: number, top: number) => [...numbered(started, n - 1), story({ key: `SHOP-${top}` })];
    expect(seen(upTo(20, 25)).says).toEqual([
      "only open items were read (5 of the keys up to number 25 are missing)",
    ]);
    expect(seen(upTo(21, 26)).hidden).toEqual([]);
    expect(seen(upTo(4, 8)).hidden).toEqual([]);
  });

  it("items are left out where sprints are over", () => {
    const over = (n: number) =>
      seen(numbered(story, 9, { sprints: times(n, (i) => sprint({ id: String(i) })) })).hidden;
    expect(over(2)).toEqual(["finished-items"]);
    expect(over(1)).toEqual([]);
  });

  it("it is not known whether there are others where keys have no numbers", () => {
    expect(seen(times(9, (i) => story({ key: `1000${i}` }))).hidden).toEqual(["finished-items"]);
  });

  it("the words tell what is not started from what is in progress", () => {
    const far = (make: typeof story) => seen([...numbered(make, 5), make({ key: "SHOP-90" })]);
    expect(far(story).reasons).toEqual(["only items that are not started were read"]);
    expect(far(started)).toMatchObject({
      reasons: ["only items in progress were read"],
      hidden: ["finished-items", "other-items"],
    });
  });

  it("nothing is said where more than a tenth of the statuses are not understood", () => {
    const old = { updatedAt: daysAgo(60) };
    const far = (unclear: number) =>
      seen([
        ...numbered(story, 9, old),
        ...times(unclear, (i) =>
          story({ key: `SHOP-${10 + i}`, status: { name: "Live", category: undefined }, ...old }),
        ),
        story({ key: "SHOP-90", ...old }),
      ]).hidden;
    expect(far(1)).toEqual(["finished-items"]);
    expect(far(2)).toEqual([]);
  });

  it("nothing is said where the category of no status is known", () => {
    expect(seen(project.map((item) => ({ ...item, status: { name: "X", category: undefined } })))).toEqual(
      WHOLE,
    );
  });
});

describe("without an open item", () => {
  it("items are left out where one that is open is named, or many numbers are missing", () => {
    const named = [...numbered(done, 6), done({ key: "SHOP-7", ...links("SHOP-8") })];
    expect(seen(named, { "SHOP-8": { category: "started" } })).toMatchObject({
      hidden: ["open-items"],
      says: ["only finished items were read (links and parents name 1 open item)"],
    });
    expect(seen(named, { "SHOP-8": { category: "done" } })).toEqual(WHOLE);
    expect(seen(project.filter(({ status }) => status.category === "done")).hidden).toEqual(["open-items"]);
  });
});

describe("with a few finished items", () => {
  /** A project of which these finished items are named, by the numbers of those that were read and were not. */
  const naming = (read: number, away: number) =>
    seen(
      [
        ...numbered(done, read),
        story({ key: "SHOP-40", ...links(...times(read + away, (i) => `SHOP-${i + 1}`)) }),
        ...times(30, (i) => story({ key: `SHOP-${41 + i}` })),
      ],
      Object.fromEntries(times(40, (i) => [`SHOP-${i + 1}`, { category: "done" as const }])),
    );

  it("most are left out where four of five that are named were not read, and five at least", () => {
    expect(naming(2, 8)).toEqual({
      hidden: ["finished-items"],
      reasons: ["most finished items were not read"],
      says: [
        "most finished items were not read (links and parents name 10 finished items, and 8 of them were not read)",
      ],
    });
    expect(naming(1, 5).hidden).toEqual(["finished-items"]);
    expect(naming(1, 4).hidden).not.toContain("finished-items");
    expect(naming(2, 7).hidden).not.toContain("finished-items");
  });
});

describe("of some types alone", () => {
  const below = { parent: "SHOP-900" };

  it("stories and bugs are missing where they are named", () => {
    const bugs = [...numbered(bug, 29, links("SHOP-31")), done({ key: "SHOP-30", kind: "bug" })];
    const open = { category: "new" } as const;
    expect(seen(bugs, { "SHOP-31": { kind: "story", ...open } })).toEqual({
      hidden: ["stories"],
      reasons: ["only bugs were read"],
      says: ["only bugs were read (links and parents name 1 story)"],
    });
    expect(seen(bugs, { "SHOP-31": { kind: "bug", ...open } }).hidden).toEqual([]);
    const others = [...numbered(story, 29, links("SHOP-31")), done({ key: "SHOP-30", kind: "spike" })];
    expect(seen(others, { "SHOP-31": { kind: "bug", ...open } })).toMatchObject({
      hidden: ["bugs"],
      reasons: ["no bug was read"],
    });
  });

  it("bugs are not all there is where most of the numbers are missing", () => {
    const bugs = (...places: readonly number[]) =>
      seen(
        project.filter((_, i) => places.includes(i % 10)).map((item) => ({ ...item, kind: "bug" as const })),
      ).hidden;
    expect(bugs(0, 3, 5, 7, 9)).toEqual(["stories"]);
    expect(bugs(0, 2, 3, 5, 7, 9)).toEqual([]);
  });

  it("sub-tasks stand below something that was not read", () => {
    const subtasks = numbered(story, 9, { kind: "subtask", level: -1, parent: "SHOP-2" });
    expect(seen(subtasks)).toMatchObject({
      hidden: ["stories", "bugs"],
      says: ["only sub-tasks were read (no item above them)"],
    });
  });

  it("the roadmap is missing where items name what stands above them, in whatever project", () => {
    expect(seen(numbered(story, 9, { parent: "PLAN-1" }))).toMatchObject({
      hidden: ["roadmap-items"],
      says: ["only stories were read (links and parents name 1 roadmap item)"],
    });
    const planned = [epic({ key: "SHOP-10" }), ...numbered(story, 9, { parent: "PLAN-1" })];
    expect(seen(planned).hidden).toEqual([]);
  });

  it("a roadmap alone shows nothing of stories, and says nothing by the numbers that belong to them", () => {
    const roadmap = times(9, (i) => epic({ key: `SHOP-${i * 40 + 1}` }));
    expect(seen(roadmap)).toEqual({
      hidden: ["stories", "bugs"],
      reasons: ["only roadmap items were read"],
      says: ["only roadmap items were read (no item below them)"],
    });
    const [first, ...rest] = roadmap;
    const linked = [{ ...first, ...links("SHOP-2") } as RoadmapItem, ...rest];
    expect(seen(linked, { "SHOP-2": { kind: "roadmap", category: "done" } }).hidden).toContain(
      "finished-items",
    );
  });

  it("several parts are missing at once", () => {
    const open = numbered(story, 9, { ...below, ...links("SHOP-10", "SHOP-11", "SHOP-12") });
    const named = { "SHOP-10": { kind: "bug", category: "done" }, "SHOP-900": { kind: "roadmap" } } as const;
    expect(seen(open, named).says).toEqual([
      "only stories were read (links and parents name 1 bug and 1 roadmap item)",
      "only items that are not started were read (links and parents name 1 finished item)",
    ]);
  });
});

describe("chosen by what they share", () => {
  /** `n` items of every fourth number or so, all with these fields. */
  const every = (fields: Partial<WorkItem>, n = 30) =>
    seen(
      project
        .filter((_, i) => i % 4 === 0 || i % 16 === 3)
        .slice(0, n)
        .map((item) => ({ ...item, ...fields })),
    );
  const now = sprint({ state: "active" });

  it("items of one sprint are not all", () => {
    expect(every({ sprints: [sprint(), now] })).toEqual({
      hidden: ["other-items"],
      reasons: ["only the items of one sprint were read"],
      says: ["only the items of one sprint were read (63 of the keys up to number 93 are missing)"],
    });
    expect(every({ sprints: [now] }, 5).hidden).toEqual(["other-items"]);
    expect(every({ sprints: [now] }, 4).hidden).toEqual([]);
    expect(every({ sprints: [] }).hidden).toEqual([]);
  });

  it("items below one item are not all, and do not show how many belong to the roadmap", () => {
    expect(every({ parent: "PLAN-1" }).hidden).toEqual(["roadmap-items", "other-items", "hierarchy"]);
    expect(every({ parent: null }).hidden).toEqual([]);
  });

  it("ten items of one assignee are not all where half of the numbers are missing", () => {
    const me = person("dev");
    expect(every({ assignee: me }, 10).reasons).toEqual(["only the items of one assignee were read"]);
    expect(every({ assignee: me }, 9).hidden).toEqual([]);
    const most = project.filter((_, i) => i % 4 !== 1).map((item) => ({ ...item, assignee: me }));
    expect(seen(most).hidden).toEqual([]);
  });
});

describe("chosen by time", () => {
  it("items from some number on are not all, where they are young", () => {
    expect(seen(project.slice(40))).toEqual({
      hidden: ["older-items", "other-items"],
      reasons: ["only items from SHOP-41 on were read"],
      says: ["only items from SHOP-41 on were read (40 of the keys up to number 40 are missing)"],
    });
    expect(seen(project.slice(39)).hidden).toEqual([]);
    const old = (days: number) =>
      seen([{ ...mixed(1, 41)[0], createdAt: daysAgo(days) } as WorkItem, ...project.slice(41)]);
    expect(old(400).hidden).toEqual(["older-items", "other-items"]);
    expect(old(402).hidden).toEqual([]);
    expect(seen(project.slice(40).filter((_, i) => i % 3 !== 0)).hidden).toEqual([]);
  });

  it("items changed since some day are not all", () => {
    const changed = project.filter(({ updatedAt = 0 }) => updatedAt >= daysAgo(40));
    expect(seen(changed).hidden).toEqual(["older-items", "other-items"]);
    const scattered = mixed(400)
      .filter((_, i) => i % 3 === 0)
      .map((item, i) => ({ ...item, updatedAt: daysAgo(i % 30), closedAt: item.closedAt && daysAgo(200) }));
    expect(seen(scattered)).toMatchObject({
      hidden: ["older-items", "other-items"],
      reasons: [expect.stringContaining("only items changed since")],
    });
    expect(seen(scattered.map((item, i) => ({ ...item, updatedAt: daysAgo(i * 3) }))).hidden).toEqual([]);
    // The same without a number missing: a bulk change, it may be.
    expect(seen(scattered.map((item, i) => ({ ...item, key: `SHOP-${i + 1}` }))).hidden).toEqual([]);
  });

  it("items finished since some day, beside open ones of any age, are not all", () => {
    const board = mixed(400)
      .filter((_, i) => i % 4 !== 3 || i > 300)
      .map((item, i) => ({
        ...item,
        updatedAt: daysAgo(i),
        closedAt: item.closedAt && daysAgo(1 + (i % 14)),
      }));
    expect(seen(board)).toMatchObject({
      hidden: [],
    });
    const holed = board.filter((_, i) => i % 3 === 0);
    expect(seen(holed)).toMatchObject({
      hidden: ["other-items"],
      reasons: [expect.stringContaining("no item finished before")],
    });
    const long = holed.map((item, i) => ({ ...item, closedAt: item.closedAt && daysAgo(1 + i * 2) }));
    expect(seen(long).hidden).toEqual([]);
    // Trackers archive what was finished long ago.
    const archived = (days: number) =>
      seen(
        mixed(700)
          .filter((_, i) => i % 3 === 0)
          .map((item) => ({ ...item, closedAt: item.closedAt && daysAgo(1 + days) })),
      );
    expect(archived(180).hidden).toEqual(["other-items"]);
    expect(archived(181).hidden).toEqual([]);
  });

  it("items up to some number are not all, where newer ones are named", () => {
    const naming = (n: number) => [
      ...project,
      done({ key: "SHOP-201", ...links(...times(n, (i) => `SHOP-${202 + i}`)) }),
    ];
    expect(seen(naming(3))).toEqual({
      hidden: ["other-items"],
      reasons: ["no item after SHOP-201 was read"],
      says: ["no item after SHOP-201 was read (links and parents name 3 such items)"],
    });
    expect(seen(naming(2)).hidden).toEqual([]);
  });
});

describe("with nothing in common", () => {
  it("it is said how many named items were not read, and nothing is hidden", () => {
    const naming = (away: number, read: number) =>
      seen([
        ...mixed(400).filter((_, i) => i % 4 === 0 || i % 4 === 3),
        done({
          key: "SHOP-401",
          ...links(...times(away, (i) => `SHOP-${4 * i + 2}`), ...times(read, (i) => `SHOP-${4 * i + 1}`)),
        }),
      ]);
    expect(naming(10, 40)).toEqual({
      ...WHOLE,
      says: ["10 of the 50 items of the project that links and parents name were not read"],
    });
    expect(naming(9, 0)).toEqual(WHOLE);
    expect(naming(10, 41)).toEqual(WHOLE);
  });
});
