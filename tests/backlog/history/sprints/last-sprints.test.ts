import { describe, expect, it } from "vitest";
import {
  closedScopes,
  hasSprints,
  lastScopes,
} from "../../../../src/backlog/history/sprints/last-sprints.ts";
import type { Sprint, WorkItem } from "../../../../src/backlog/model.ts";
import { NOW, team, times } from "../../../make.ts";
import { ended, inIt, of } from "./sprints.ts";

const closed = (one: Sprint, items: readonly WorkItem[], fewest?: number) =>
  closedScopes(of([one], items), NOW, fewest).length;

describe("the closed sprints of a year", () => {
  it("ended within 365 days, the very instant included", () => {
    const count = (days: number) => {
      const one = ended(days);
      return closed(one, [inIt(one)]);
    };
    expect([14, 365, 366].map(count)).toEqual([1, 1, 0]);
  });

  it("have ended", () => {
    const running = ended(-3, { state: "active", completeAt: null });
    expect(closed(running, [inIt(running)])).toBe(0);
  });

  it("started with as many items as asked for, and with one where nothing is asked", () => {
    const one = ended(20);
    expect([closed(one, []), closed(one, [inIt(one)])]).toEqual([0, 1]);
    const two = [inIt(one), inIt(one)];
    expect([closed(one, two, 2), closed(one, two, 3)]).toEqual([1, 0]);
  });

  it("show the history of nine items in ten", () => {
    const one = ended(20);
    const hidden = inIt(one, { events: undefined });
    expect(closed(one, [...times(9, () => inIt(one)), hidden])).toBe(1);
    expect(closed(one, [...times(8, () => inIt(one)), hidden])).toBe(0);
  });

  it("are six where the last ones are looked at", () => {
    const many = times(8, (n) => ended(14 * (8 - n)));
    const scopes = lastScopes(
      of(
        many,
        many.map((one) => inIt(one)),
      ),
      NOW,
    );
    expect(scopes.map(({ sprint: one }) => one.id)).toEqual(many.slice(2).map(({ id }) => id));
  });

  it("are none of a team that has never planned one", () => {
    expect([
      hasSprints(of([ended(20)], [])),
      hasSprints(of([], [])),
      hasSprints(team({ sprints: undefined })),
    ]).toEqual([true, false, false]);
  });
});
