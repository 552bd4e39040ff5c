import { describe, expect, it } from "vitest";
import type { Backlog, Sprint } from "../../../src/backlog/model.ts";
import { asOf, replay } from "../../../src/backlog/replay/replay.ts";
import { changed } from "../../changed.ts";
import { daysAgo, daysAhead, sprint, story, team } from "../../make.ts";

const busy = story({ events: [], updatedAt: daysAgo(0) });
const sprintsOf = (sprints: readonly Sprint[], at: number, fields: Partial<Backlog> = {}) =>
  asOf(team({ items: [busy], sprints, ...fields }), at).sprints;
const stateOf = (one: Sprint, at: number) => sprintsOf([one], at)?.[0]?.state;

describe("the state of a sprint on an earlier day", () => {
  it("is active from its start to its completion, whenever it was planned to end", () => {
    const one = sprint({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: daysAgo(10) });
    expect([28, 12].map((days) => stateOf(one, daysAgo(days)))).toEqual(["active", "active"]);
    expect([10, 5].map((days) => stateOf(one, daysAgo(days)))).toEqual(["closed", "closed"]);
  });

  it("is active after its planned end where it runs to this day", () => {
    const one = sprint({ state: "active", startAt: daysAgo(20), endAt: daysAgo(6), completeAt: null });
    expect(stateOf(one, daysAgo(2))).toBe("active");
  });

  it("is closed from its planned end on where it does not say when it was completed", () => {
    const one = sprint({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: undefined });
    expect([20, 14].map((days) => stateOf(one, daysAgo(days)))).toEqual(["active", "closed"]);
  });

  it("is not known where it does not say when it ran, and its goal is not either", () => {
    const dates = { startAt: undefined, endAt: undefined, completeAt: undefined };
    const one = sprint({ ...dates, state: "closed", goal: "Cards work" });
    const [first, second] = replay(team({ items: [busy], sprints: [one] }), [daysAgo(5), daysAgo(9)]);
    expect(first?.sprints).toEqual([{ ...one, state: undefined, goal: undefined }]);
    expect(second?.sprints?.[0]).toBe(first?.sprints?.[0]);
  });

  it("of an item turns when the sprint starts and ends, though nobody touches the item", () => {
    const late = sprint({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: daysAgo(10) });
    const undated = sprint({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: undefined });
    const days = [8, 12, 20, 30].map(daysAgo);
    const states = (one: Sprint) =>
      [...replay(team({ items: [story({ events: [], sprints: [one] }), busy], sprints: [one] }), days)].map(
        ({ items }) => items[0]?.sprints?.[0]?.state,
      );
    expect(states(late)).toEqual(["closed", "active", "active", "future"]);
    expect(states(undated)).toEqual(["closed", "closed", "active", "future"]);
  });

  it("of an item stays active beyond the planned end of a sprint that runs to this day", () => {
    const one = sprint({ state: "active", startAt: daysAgo(20), endAt: daysAgo(6), completeAt: null });
    const item = story({ events: [], sprints: [one] });
    const days = [2, 8, 25].map(daysAgo);
    const states = [...replay(team({ items: [item, busy], sprints: [one] }), days)].map(
      ({ items }) => items[0]?.sprints?.[0]?.state,
    );
    expect(states).toEqual(["active", "active", "future"]);
  });
});

describe("the plan of a sprint on an earlier day", () => {
  const one = sprint({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: daysAgo(14) });
  const item = story({ createdAt: daysAgo(60), events: [], sprints: [one] });
  const then = (days: number, tracker: string) =>
    asOf(team({ items: [item, busy], sprints: [one], tracker }), daysAgo(days)).sprints?.[0];

  it("is known while it runs", () => {
    expect(then(20, "jira")).toMatchObject({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: null });
  });

  it("is not known before, but for a fixed cadence", () => {
    expect(then(40, "jira")).toMatchObject({ startAt: undefined, endAt: undefined });
    expect(then(40, "linear")).toMatchObject({ startAt: daysAgo(28), endAt: daysAgo(14), completeAt: null });
  });
});

describe("the sprints of a team on an earlier day", () => {
  const future = sprint({ state: "future", startAt: daysAhead(1), endAt: daysAhead(15), completeAt: null });

  it("are those that had started, whether or not an item was in them", () => {
    const [past, running] = [
      sprint(),
      sprint({ state: "active", startAt: daysAgo(14), endAt: null, completeAt: null }),
    ];
    const ids = sprintsOf([past, running, future], daysAgo(5))?.map(({ id }) => id);
    expect(ids).toEqual([past.id, running.id]);
  });

  it("are all of them where a cadence fixes them beforehand", () => {
    expect(sprintsOf([future], daysAgo(5), { tracker: "linear" })).toHaveLength(1);
  });

  it("are not those of another team, but while one of the items was in them", () => {
    const foreign = sprint({ id: "foreign" });
    const item = story({ sprints: [foreign], events: [changed("sprint", "", "foreign", daysAgo(20))] });
    const then = (days: number) => sprintsOf([], daysAgo(days), { items: [item, busy] });
    expect([then(15)?.length, then(25)?.length]).toEqual([1, 0]);
  });

  it("are not known where those of today are not", () => {
    expect(asOf(team({ items: [busy], sprints: undefined }), daysAgo(5)).sprints).toBeUndefined();
  });
});

describe("the sprints of an item on an earlier day", () => {
  const was = (from: string | null | undefined) => {
    const item = story({ events: [changed("sprint", from, "9", daysAgo(5))] });
    return asOf(team({ items: [item, busy] }), daysAgo(8)).items[0]?.sprints;
  };

  it("are none where the change started from none, and not known where the history hides them", () => {
    expect([was(null), was(""), was(undefined)]).toEqual([[], [], undefined]);
  });

  it("may be some of which nothing but the id is known", () => {
    expect(was("8")).toEqual([expect.objectContaining({ id: "8", name: "8", state: undefined })]);
  });
});
