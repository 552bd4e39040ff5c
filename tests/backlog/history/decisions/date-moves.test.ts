import { describe, expect, it } from "vitest";
import { datePlan } from "../../../../src/backlog/history/decisions/date-moves.ts";
import type { Change, RoadmapItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { comment, day, daysAgo, epic, NOW, person, team, update } from "../../../make.ts";

const DAY = 86_400_000;
const [pm, po] = [person("pm"), person("po")];
const app = { ...person(), kind: "app" as const };
const [APRIL, MAY, JUNE] = ["2026-04-01", "2026-05-01", "2026-06-01"];
const AT = daysAgo(50);

const dated = (events: readonly Change[] | undefined, fields: Partial<RoadmapItem> = {}) =>
  epic({ createdAt: daysAgo(90), targetAt: day(JUNE), events, ...fields });
const planOf = (item: RoadmapItem, others: readonly RoadmapItem[] = []) =>
  datePlan(team({ items: [], roadmap: [item, ...others] }), item, NOW);
const move = (from: string | null, to: string | null, at = AT, by = pm) =>
  changed("target", from, to, at, by);

describe("the first date of a roadmap item", () => {
  it("is the one it was created with", () => {
    expect(planOf(dated([move(APRIL, JUNE)]))).toMatchObject({ first: day(APRIL), setAt: daysAgo(90) });
    expect(planOf(dated([]))).toEqual({ first: day(JUNE), setAt: daysAgo(90), moves: [] });
  });

  it("is the first one it was given later", () => {
    const late = dated([move(null, MAY), move(MAY, JUNE, AT + 9 * DAY)]);
    expect(planOf(late)).toMatchObject({ first: day(MAY), setAt: AT });
  });

  it("is none where it never had one, and not known without a history or a beginning", () => {
    expect(planOf(dated([], { targetAt: null }))).toBeUndefined();
    expect(planOf(dated([move(null, null)]))).toBeUndefined();
    expect(planOf(dated(undefined))).toBeNull();
    expect(planOf(dated([], { targetAt: undefined }))).toBeNull();
    expect(planOf(dated([], { createdAt: undefined }))).toBeNull();
    expect(planOf(dated([move(APRIL, JUNE)], { createdAt: undefined }))).toMatchObject({ setAt: AT });
  });

  it("does not look beyond the day asked for, its very instant included", () => {
    const item = dated([move(APRIL, MAY, NOW), move(MAY, JUNE, NOW + 1)]);
    expect(planOf(item)?.moves).toMatchObject([{ to: day(MAY) }]);
  });

  it("is a due date where the item has no other", () => {
    const due = changed("due", APRIL, MAY, AT, pm);
    expect(planOf(dated([due]))?.moves).toMatchObject([{ to: day(MAY) }]);
    expect(planOf(dated([due, move(APRIL, JUNE, AT + DAY)]))?.moves).toMatchObject([{ to: day(JUNE) }]);
  });
});

describe("a move of a date", () => {
  const moves = (...events: Change[]) => planOf(dated(events))?.moves.length;

  it("is made by a person, from one date to another", () => {
    expect(moves(move(APRIL, JUNE))).toBe(1);
    expect(moves(move(APRIL, JUNE, AT, app))).toBe(0);
    expect(moves(move(APRIL, null), move(null, JUNE, AT + DAY))).toBe(0);
  });

  it("is one with all that the same person moves within a day", () => {
    const two = (ms: number, by = pm) => moves(move(APRIL, MAY), move(MAY, JUNE, AT + ms, by));
    expect([two(DAY - 1), two(DAY), two(1, po)]).toEqual([1, 2, 2]);
    const [one] = planOf(dated([move(APRIL, MAY), move(MAY, JUNE, AT + 1)]))?.moves ?? [];
    expect(one).toMatchObject({ from: day(APRIL), to: day(JUNE), at: AT + 1 });
  });
});

describe("a move of a date is explained", () => {
  const explained = (fields: Partial<RoadmapItem>, others: readonly RoadmapItem[] = []) =>
    planOf(dated([move(APRIL, JUNE)], fields), others)?.moves[0]?.explained;

  it("by a comment or update of a person within three days of it", () => {
    const words = (at: number, by = po) => explained({ comments: [comment("We wait for the bank", at, by)] });
    expect([-3 * DAY, 3 * DAY].map((ms) => words(AT + ms))).toEqual([true, true]);
    expect([-3 * DAY - 1, 3 * DAY + 1].map((ms) => words(AT + ms))).toEqual([false, false]);
    expect(words(AT, app)).toBe(false);
    expect(explained({ updates: [update("We wait for the bank", AT)] })).toBe(true);
  });

  it("is not known where comments are not shown", () => {
    expect(explained({ comments: undefined })).toBeUndefined();
    expect(explained({ comments: undefined, updates: [update("a", AT)] })).toBe(true);
  });

  it("where one of the moves of the same day is", () => {
    const events = [move(APRIL, MAY), move(MAY, JUNE, AT + DAY - 1)];
    const said = (at: number) => planOf(dated(events, { comments: [comment("a", at, po)] }))?.moves;
    expect(said(AT - 3 * DAY)).toMatchObject([{ explained: true }]);
    expect(said(AT + 4 * DAY - 1)).toMatchObject([{ explained: true }]);
    expect(said(AT - 3 * DAY - 1)).toMatchObject([{ explained: false }]);
  });

  it("where one of the items that were moved with it in bulk is", () => {
    const others = (fields: Partial<RoadmapItem>) =>
      Array.from({ length: 9 }, (_, n) => dated([move(APRIL, JUNE, AT + n + 1)], n === 4 ? fields : {}));
    expect(explained({}, others({ comments: [comment("a", AT, po)] }))).toBe(true);
    expect(explained({}, others({ comments: undefined }))).toBeUndefined();
    expect(explained({}, others({}))).toBe(false);
    expect(explained({}, others({ comments: [comment("a", AT, po)] }).slice(1))).toBe(false);
  });
});
