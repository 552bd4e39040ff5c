import { describe, expect, it } from "vitest";
import { atOnce } from "../../../../src/backlog/history/changes/at-once.ts";
import type { Change, Person, WorkItem } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, done, person, story, times } from "../../../make.ts";

const SECOND = 1000;
const AT = daysAgo(30) + 7;
const [admin, po] = [person(), person("po")];
/** Created one a day, so that nothing else happens at once. */
const born = (i: number) => ({ createdAt: daysAgo(900 - i), updatedAt: daysAgo(800 - i) });
const open = (i: number, fields: Partial<WorkItem> = {}) => story({ ...born(i), ...fields });
const closed = (i: number, fields: Partial<WorkItem> = {}) =>
  done({ ...born(i), closedAt: daysAgo(600), ...fields });

type Make = (at: number, i: number) => Change | readonly Change[];
/** Of `all` items the first `n` get such a change, one every so many milliseconds. */
const edited = (
  n: number,
  all: number,
  make: Make,
  { every = SECOND, of = open } = {},
): readonly WorkItem[] => times(all, (i) => of(i, { events: i < n ? [make(AT + i * every, i)].flat() : [] }));
const marked = (items: readonly WorkItem[]) => {
  const { marks } = atOnce(items);
  return items.flatMap(({ events }) => (events ?? []).map((change) => marks.get(change)));
};
/** How the changes are marked, each kind once. */
const kinds = (items: readonly WorkItem[]) => [...new Set(marked(items))];
const runs = (items: readonly WorkItem[]) =>
  atOnce(items).runs.map(({ what, items: n, of, open: isOpen }) => [what, n, of, isOpen]);

const label: Make = (at) => changed("labels", "", "q3", at, admin);
const moved: Make = (at) => changed("status", "To Do", "Backlog", at, admin);
const back: Make = (at) => changed("status", "Done", "To Do", at, admin);

describe("a migration", () => {
  it("changes half of all items or more at once: it is nobody's act", () => {
    expect(kinds(edited(20, 40, moved))).toEqual(["migration"]);
    expect(kinds(edited(19, 40, moved))).toEqual(["edit"]);
    expect(runs(edited(27, 30, moved))).toEqual([["changed", 27, 30, false]]);
    expect(kinds(edited(20, 40, back, { of: closed }))).toEqual(["migration"]);
  });

  it("is so quick that nobody does it by hand: ten in twenty seconds, and on from there", () => {
    const apart = (ms: number) => kinds(edited(30, 30, moved, { every: ms }));
    expect(apart(Math.floor((20 * SECOND) / 9))).toEqual(["migration"]);
    expect(apart(Math.ceil((20 * SECOND) / 9))).toEqual([undefined]);
    expect(kinds(edited(10, 10, moved))).toEqual(["migration"]);
    expect(kinds(edited(9, 9, moved))).toEqual([undefined]);
  });

  it("is of items that existed then", () => {
    const later = times(60, (i) =>
      story({ createdAt: AT + 60 * SECOND * (i + 1), updatedAt: AT + i * 90_000 }),
    );
    expect(runs([...edited(20, 30, moved), ...later])).toEqual([["changed", 20, 30, false]]);
    const undated = times(30, () => story({ createdAt: undefined, updatedAt: undefined }));
    expect(kinds([...edited(20, 30, moved), ...undated])).toEqual(["edit"]);
  });

  it("is by one account", () => {
    const two: Make = (at, i) => changed("status", "To Do", "Backlog", at, i % 2 ? admin : po);
    // One of the two makes every other move, which is still at once.
    expect(kinds(edited(40, 40, two, { every: 3 * SECOND }))).toEqual([undefined]);
    expect(kinds(edited(40, 40, two))).toEqual(["migration"]);
  });

  it("is known by its entries where the workflow was replaced, on however few of the items", () => {
    const replaced: Make = (at) => inBulk(changed("status", "To Do", "Backlog", at, admin));
    expect(runs(edited(10, 90, replaced))).toEqual([["changed", 10, 90, false]]);
    expect(runs(edited(9, 90, replaced))).toEqual([]);
  });

  it("stays one in an edit of a large part of the backlog", () => {
    const few: Make = (at, i) => (i < 9 ? inBulk(moved(at, i) as Change) : moved(at, i));
    expect(kinds(edited(19, 40, few))).toEqual(["migration", "edit"]);
  });

  it("takes with it what the same entries changed, and not what the account did to other fields meanwhile", () => {
    const resolved: Make = (at) => [
      changed("status", "Done", "To Do", at, admin),
      changed("resolution", "Done", null, at, admin),
    ];
    expect(kinds(edited(30, 30, resolved, { of: closed }))).toEqual(["migration"]);
    const items = [...edited(30, 30, moved)];
    const own = changed("title", "a", "b", AT + 5 * SECOND, admin);
    items.push(open(40, { events: [own] }));
    expect(atOnce(items).marks.get(own)).toBeUndefined();
  });

  it("is no sprint, no new order, no release and no date: these are planned for many at once", () => {
    const plan = (make: Make) => kinds(edited(40, 40, make));
    expect(plan((at) => changed("sprint", "", "7", at, po))).toEqual([undefined]);
    expect(plan((at) => changed("sprint", "7", "8", at, po))).toEqual([undefined]);
    expect(plan((at) => changed("rank", "a", "b", at, po))).toEqual([undefined]);
    expect(plan((at) => changed("release", null, "2.8", at, po))).toEqual(["edit"]);
    expect(plan((at) => changed("due", null, "2026-12-01", at, po))).toEqual(["edit"]);
  });

  it("is no clean-up: who closes many at once decides on them", () => {
    const ending =
      (ends: number): Make =>
      (at, i) =>
        changed("status", "To Do", i < ends ? "Done" : "Backlog", at, po);
    const sweep = (ends: number) => edited(30, 30, ending(ends));
    expect([30, 27, 26].map((ends) => kinds(sweep(ends)))).toEqual([[undefined], [undefined], ["migration"]]);
    expect(runs(sweep(30))).toEqual([]);
  });

  it("is by no machine: its changes are nobody's act anyway", () => {
    const app: Person = { ...person(), kind: "app" };
    expect(kinds(edited(40, 40, (at) => changed("status", "To Do", "Backlog", at, app)))).toEqual([
      undefined,
    ]);
  });
});

describe("an edit of a large part of the backlog", () => {
  it("changes a third of the open items or more: an act that looks at none of them", () => {
    const finished = times(60, (i) => closed(100 + i));
    const part = (n: number) => [...edited(n, 30, label), ...finished];
    expect(kinds(part(10))).toEqual(["edit"]);
    expect(runs(part(10))).toEqual([["changed", 10, 30, true]]);
    expect(kinds([...edited(10, 31, label), ...finished])).toEqual([undefined]);
  });

  it("counts what was open then, whatever became of it", () => {
    const since = times(30, (i) => closed(100 + i, { closedAt: AT + 86_400_000 }));
    expect(kinds([...edited(15, 30, label), ...since])).toEqual([undefined]);
    const soon = (i: number, fields: Partial<WorkItem> = {}) => closed(i, { closedAt: AT + 1, ...fields });
    const ended = edited(10, 10, label, { of: soon });
    expect(runs([...ended, ...times(20, (i) => open(100 + i))])).toEqual([["changed", 10, 30, true]]);
    const before = edited(20, 20, label, { of: closed });
    expect(kinds([...before, ...times(50, (i) => open(100 + i))])).toEqual([undefined]);
  });

  it("is also what reopens ten finished items or more at once: a clean-up is undone", () => {
    const many = times(300, (i) => open(100 + i));
    expect(kinds([...edited(10, 10, back), ...many])).toEqual(["edit"]);
    expect(kinds([...edited(9, 9, back), ...many])).toEqual([undefined]);
    expect(runs([...edited(10, 10, back), ...many])).toEqual([]);
  });
});

describe("what dates alone show", () => {
  const touched = (n: number, all: number, of = open) =>
    times(all, (i) => of(i, i < n ? { updatedAt: AT + i * SECOND } : {}));

  it("is an update of a third of the items that are open today", () => {
    expect(runs(touched(10, 30))).toEqual([["updated", 10, 30, true]]);
    expect(runs(touched(10, 31))).toEqual([]);
    expect(runs(touched(9, 9))).toEqual([]);
    expect(runs([...touched(10, 30), ...times(99, (i) => closed(100 + i))])).toEqual([
      ["updated", 10, 30, true],
    ]);
    expect(runs(touched(30, 30, closed))).toEqual([]);
  });

  it("is an import: a third of all items that there were by then, created at once", () => {
    const made = (n: number, before: number) => [
      ...times(before, (i) => closed(i)),
      ...times(n, (i) => closed(100 + i, { createdAt: AT + i * SECOND })),
    ];
    expect(runs(made(10, 20))).toEqual([["created", 10, 30, false]]);
    expect(runs(made(10, 21))).toEqual([]);
    const slow = (every: number) =>
      runs(times(10, (i) => closed(100 + i, { createdAt: AT + Math.ceil((i * every) / 9) }))).length;
    expect([60_000, 60_001].map(slow)).toEqual([1, 0]);
    const later = times(50, (i) => closed(200 + i, { createdAt: AT + (i + 1) * 86_400_000 }));
    expect(runs([...made(10, 20), ...later])).toEqual([["created", 10, 30, false]]);
  });

  it("is nothing where the source shows days and no times", () => {
    const day = Math.floor(AT / 86_400_000) * 86_400_000;
    const onDays = (i: number) => ({ createdAt: day - (99 - i) * 86_400_000, updatedAt: day });
    expect(runs(times(40, (i) => story(onDays(i))))).toEqual([]);
  });

  it("comes oldest first", () => {
    const items = touched(20, 30).map((item, i) => ({
      ...item,
      ...(i < 20 ? {} : { createdAt: AT + 99 * SECOND }),
    }));
    expect(runs(items).map(([what]) => what)).toEqual(["updated", "created"]);
  });
});
