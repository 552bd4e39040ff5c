import { describe, expect, it } from "vitest";
import { sprintActs } from "../../../../src/backlog/history/sprints/sprint-acts.ts";
import type { Change, Person, WorkItem } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { daysAgo, NOW, person, sprint, story, team, times, VOCABULARY } from "../../../make.ts";

const [HOUR, DAY] = [3_600_000, 86_400_000];
const [po, dev] = [person("po"), person("dev")];
const app: Person = { ...person(), kind: "app" };
// Midnight, so that whole days are days of the calendar.
const start = Math.floor(daysAgo(28) / DAY) * DAY;
const end = start + 14 * DAY;
const committedAt = start + 24 * HOUR;
const one = sprint({ id: "7", startAt: start, endAt: end, completeAt: end });

const planned = (...more: Change[]): WorkItem =>
  story({
    ...{ createdAt: daysAgo(60), sprints: [one] },
    events: [changed("sprint", "", "7", start - HOUR, po), ...more],
  });
const acts = (items: readonly WorkItem[], now = NOW) =>
  sprintActs(team({ items, sprints: [one], vocabulary: VOCABULARY }), now).map(({ what, role }) => [
    what,
    role,
  ]);
const ranked = (at: number, by: Person | undefined = po) => changed("rank", "a", "b", at, by);
const orders = (...events: Change[]) => acts([planned(...events)]).length;

describe("an act in a running sprint", () => {
  const added = (at: number, by?: Person) =>
    story({ createdAt: daysAgo(60), sprints: [one], events: [changed("sprint", "", "7", at, by)] });

  it("adds an item or removes one, by a person", () => {
    expect(acts([added(start + 90 * HOUR, dev)])).toEqual([["added", "dev"]]);
    expect(acts([{ ...planned(changed("sprint", "7", "", start + 90 * HOUR, po)), sprints: [] }])).toEqual([
      ["removed", "po"],
    ]);
    expect(acts([added(start + 90 * HOUR, app), added(start + 90 * HOUR)])).toEqual([]);
    expect(acts([planned(changed("description", "a", "b", start + 90 * HOUR, po))])).toEqual([]);
  });

  it("is one for what is added in bulk", () => {
    const many = times(10, (n) => added(start + 90 * HOUR + n, po));
    expect([acts(many).length, acts(many.slice(1)).length]).toEqual([1, 9]);
  });

  it("adds what is created in the sprint, by its creator", () => {
    const born = story({ sprints: [one], createdAt: start + 90 * HOUR, creator: dev, events: [] });
    expect(acts([born])).toEqual([["added", "dev"]]);
  });
});

describe("a new order in a running sprint", () => {
  it("is a change of rank or priority by a person", () => {
    const at = start + 90 * HOUR;
    expect(acts([planned(ranked(at))])).toEqual([["ordered", "po"]]);
    expect(orders(changed("priority", "High", "Low", at, po))).toBe(1);
    expect(orders(changed("labels", "", "a", at, po))).toBe(0);
    expect([orders(ranked(at, app)), orders(changed("rank", "a", "b", at))]).toEqual([0, 0]);
  });

  it("is no migration of priorities", () => {
    const change = changed("priority", "High", "Low", start + 90 * HOUR, po);
    expect([orders(change), orders(inBulk(change, "edit")), orders(inBulk(change))]).toEqual([1, 1, 0]);
  });

  it("is made after planning is over and before the end", () => {
    const made = [committedAt, committedAt + 1, end - 1, end].map((at) => orders(ranked(at)));
    expect(made).toEqual([0, 1, 1, 0]);
  });

  it("is made of an item while it is in the sprint", () => {
    const [into, out] = [start + 90 * HOUR, start + 190 * HOUR];
    const late = (at: number) =>
      acts([
        story({
          ...{ createdAt: daysAgo(60), sprints: [one] },
          events: [ranked(at), changed("sprint", "", "7", into, dev)].sort((a, b) => a.at - b.at),
        }),
      ]).filter(([what]) => what === "ordered").length;
    expect([into - 1, into, into + 1].map(late)).toEqual([0, 0, 1]);
    const gone = (at: number) =>
      acts([
        {
          ...planned(...[ranked(at), changed("sprint", "7", "", out, dev)].sort((a, b) => a.at - b.at)),
          sprints: [],
        },
      ]).filter(([what]) => what === "ordered").length;
    expect([out - 1, out, out + 1].map(gone)).toEqual([1, 0, 0]);
  });

  it("is none of an item that is done", () => {
    const at = start + 90 * HOUR;
    const finished = { name: "Done", category: "done" } as const;
    const done = (...events: Change[]) => acts([{ ...planned(...events), status: finished }]).length;
    const end = (when: number) => changed("status", "To Do", "Done", when, dev);
    expect([done(end(at), ranked(at)), done(end(at), ranked(at + HOUR))]).toEqual([0, 0]);
    expect(done(ranked(at), end(at + HOUR))).toBe(1);
  });

  it("is one for all that one person orders on one day, dated by the first", () => {
    const noon = start + 3 * DAY + 12 * HOUR;
    expect(orders(ranked(noon), ranked(noon + HOUR))).toBe(1);
    expect(orders(ranked(noon), ranked(noon + 12 * HOUR))).toBe(2);
    expect(orders(ranked(noon), ranked(noon + HOUR, dev))).toBe(2);
    const items = [planned(ranked(noon + HOUR)), planned(ranked(noon))];
    const [first] = sprintActs(team({ items, sprints: [one], vocabulary: VOCABULARY }), NOW);
    expect(first?.at).toBe(noon);
  });

  it("is known until now", () => {
    const running = { ...one, state: "active", completeAt: null } as const;
    const item = { ...planned(ranked(start + 90 * HOUR)), sprints: [running] };
    const until = (now: number) =>
      sprintActs(team({ items: [item], sprints: [running], vocabulary: VOCABULARY }), now).length;
    expect([start + 90 * HOUR, start + 91 * HOUR].map(until)).toEqual([0, 1]);
  });
});
