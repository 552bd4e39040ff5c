import { describe, expect, it } from "vitest";
import type { Sprint } from "../../../../src/backlog/model.ts";
import { closedSprints, throughput, unsteadyPace } from "../../../../src/backlog/views/items/throughput.ts";
import { bug, daysAgo, done, epic, NOW, sprint, started, story, team, times } from "../../../make.ts";

/** Sprints of two weeks, the last of which ended `ago` days before now. */
const sprints = (n: number, ago = 1): Sprint[] =>
  times(n, (i) => {
    const end = daysAgo(ago + (n - 1 - i) * 14);
    return sprint({ startAt: end - 14 * 86_400_000, endAt: end, completeAt: end });
  });

describe("throughput", () => {
  it("counts what was delivered between the start and the end of each of the last six sprints", () => {
    const items = [
      done({ closedAt: daysAgo(3) }),
      bug({ ...done({ closedAt: daysAgo(4) }), kind: "bug" }),
      done({ closedAt: daysAgo(20) }),
      done({ closedAt: daysAgo(200) }),
    ];
    expect(throughput(team({ items, sprints: sprints(8) }), NOW)).toEqual({
      periods: [0, 0, 0, 0, 1, 2],
      weeks: 2,
      unit: "sprint",
    });
  });

  it("leaves out what was declined, sub-tasks, epics and what has no date", () => {
    const items = [
      done({ closedAt: daysAgo(3), closure: "declined" }),
      done({ closedAt: daysAgo(3), kind: "subtask", level: undefined }),
      epic({ ...done({ closedAt: daysAgo(3) }), kind: "roadmap" }),
      done({ closedAt: undefined }),
      started(),
      story(),
    ];
    expect(throughput(team({ items, sprints: sprints(2) }), NOW).periods).toEqual([0, 0]);
  });

  it("takes what was finished without a known closure for delivered", () => {
    const items = [done({ closedAt: daysAgo(3), closure: undefined })];
    expect(throughput(team({ items, sprints: sprints(1) }), NOW).periods).toEqual([1]);
  });

  it("counts fortnights back from now where there are no sprints", () => {
    const items = [1, 2, 15, 80, 90].map((days) => done({ closedAt: daysAgo(days), createdAt: daysAgo(95) }));
    expect(throughput(team({ items }), NOW)).toEqual({
      periods: [1, 0, 0, 0, 1, 2],
      weeks: 2,
      unit: "fortnight",
    });
  });

  it("has no period from before the team's first item was written", () => {
    const items = [1, 15].map((days) => done({ closedAt: daysAgo(days), createdAt: daysAgo(days + 15) }));
    expect(throughput(team({ items }), NOW).periods).toEqual([1, 1]);
    expect(throughput(team({ items: [] }), NOW).periods).toEqual([]);
  });

  it("counts fortnights on a kanban board, whatever sprints its items were in", () => {
    const kanban = team({ items: [done()], sprints: sprints(6), profile: "kanban" });
    expect(throughput(kanban, NOW).unit).toBe("fortnight");
  });

  it("counts fortnights when the last sprint ended more than eight weeks ago", () => {
    expect(throughput(team({ items: [done()], sprints: sprints(6, 57) }), NOW).unit).toBe("fortnight");
    expect(throughput(team({ items: [done()], sprints: sprints(6, 55) }), NOW).unit).toBe("sprint");
  });

  it("passes over a closed sprint without a start", () => {
    const known = sprints(2);
    const all = [...known, sprint({ startAt: null, endAt: daysAgo(1), completeAt: daysAgo(1) })];
    expect(throughput(team({ items: [done()], sprints: all }), NOW).periods).toHaveLength(2);
  });

  it("does not know what happened after the day it is asked of", () => {
    const items = [done({ closedAt: daysAgo(3) })];
    const all = team({ items, sprints: sprints(3) });
    expect(throughput(all, daysAgo(10)).periods).toEqual([0, 0]);
    expect(throughput(all, NOW).periods).toEqual([0, 0, 1]);
  });
});

describe("closedSprints", () => {
  it("are in the order of their ends, and only those that have ended", () => {
    const [a, b, c] = sprints(3) as [Sprint, Sprint, Sprint];
    const active = sprint({ state: "active", endAt: daysAgo(1) });
    expect(closedSprints(team({ sprints: [c, active, a, b] }), NOW)).toEqual([a, b, c]);
    expect(closedSprints(team({ sprints: [a, b, c] }), daysAgo(2))).toEqual([a, b]);
    expect(closedSprints(team({ sprints: undefined }), NOW)).toEqual([]);
  });
});

describe("a steady pace", () => {
  const finished = (n: number) => times(n, () => done({ createdAt: daysAgo(200), closedAt: daysAgo(3) }));
  const of = (n: number, periods = 6) =>
    unsteadyPace(team({ items: finished(n), sprints: sprints(periods) }), NOW);

  it("is ten items finished in six periods", () => {
    expect(of(10)).toBeUndefined();
  });

  it("is none where a part of the items was left out", () => {
    const part = { "whole-backlog": "only open items were read" };
    expect(unsteadyPace(team({ items: finished(10), sprints: sprints(6), capabilities: part }), NOW)).toBe(
      "there is no pace to measure by: only open items were read",
    );
  });

  it("is none from fewer items or fewer periods, and says which", () => {
    const none = "there is no steady pace to measure by: only";
    expect(of(9)).toBe(`${none} 9 items finished in the last 6 sprints; at least 10 are needed`);
    expect(of(1)).toBe(`${none} 1 item finished in the last 6 sprints; at least 10 are needed`);
    expect(of(40, 5)).toBe(`${none} 5 sprints; at least 6 are needed`);
  });
});
