import { describe, expect, it } from "vitest";
import {
  CYCLE_DAYS,
  cycleTimes,
  usualCycleDays,
} from "../../../../src/backlog/history/changes/cycle-time.ts";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { daysAgo, done, NOW, team, times } from "../../../make.ts";

const took = (days: number, closedAt = daysAgo(20), fields: Partial<WorkItem> = {}): WorkItem =>
  done({ startedAt: closedAt - days * 86_400_000, closedAt, ...fields });
const days = (...items: WorkItem[]) => cycleTimes(team({ items }), NOW).map((one) => one.days);

describe("the cycle time", () => {
  it("is of stories, bugs and spikes that were delivered, shortest first", () => {
    const bug = took(2, daysAgo(20), { kind: "bug" });
    const left = [
      took(1, daysAgo(20), { kind: "subtask", level: -1 }),
      took(1, daysAgo(20), { kind: "roadmap", level: 1 }),
      took(1, daysAgo(20), { closure: "declined" }),
      took(1, daysAgo(20), { startedAt: undefined }),
      took(1, daysAgo(20), { closedAt: undefined }),
    ];
    expect(days(took(5), bug, ...left)).toEqual([2, 5]);
  });

  it("is of the last half year, its first instant and now included", () => {
    expect(days(took(1, daysAgo(CYCLE_DAYS)), took(2, NOW))).toEqual([1, 2]);
    expect(days(took(1, daysAgo(CYCLE_DAYS) - 1), took(2, NOW + 1))).toEqual([]);
    expect(CYCLE_DAYS).toBe(180);
  });

  it("may be nothing at all, and is none where the start lies after the end", () => {
    expect(days(took(0), took(-1))).toEqual([0]);
  });

  it("is usually what 85 of 100 items stay within", () => {
    const usual = (count: number) => usualCycleDays(team({ items: times(count, (i) => took(i + 1)) }), NOW);
    expect([0, 1, 20, 21].map(usual)).toEqual([undefined, 1, 17, 18]);
  });
});
