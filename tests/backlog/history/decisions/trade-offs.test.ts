import { describe, expect, it } from "vitest";
import { additions } from "../../../../src/backlog/history/decisions/trade-offs.ts";
import type { Change, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { daysAgo, NOW, person, sprint, story, team, VOCABULARY } from "../../../make.ts";

const HOUR = 3_600_000;
const po = person("po");
const [start, end] = [daysAgo(28), daysAgo(14)];
const one = sprint({ id: "7", startAt: start, endAt: end, completeAt: end });
const AT = start + 100 * HOUR;

const added = (fields: Partial<WorkItem> = {}, at = AT) =>
  story({ createdAt: daysAgo(60), sprints: [one], events: [changed("sprint", "", "7", at, po)], ...fields });
const planned = (more: readonly Change[], fields: Partial<WorkItem> = {}) =>
  story({
    ...{ createdAt: daysAgo(60), sprints: [one], ...fields },
    events: [changed("sprint", "", "7", start - HOUR, po), ...more],
  });
const removed = (hours: number, estimate: number | null = null) =>
  planned([changed("sprint", "7", "", AT + hours * HOUR, po)], { sprints: [], estimate });
const found = (...items: WorkItem[]) =>
  additions(team({ items, sprints: [one], vocabulary: VOCABULARY }), NOW);
const traded = (...items: WorkItem[]) => found(...items).map((addition) => addition.traded);

describe("an addition to a running sprint", () => {
  it("is a trade-off where something was removed within two days before or after", () => {
    expect([-48, 48].map((hours) => traded(added(), removed(hours)))).toEqual([[true], [true]]);
    expect([-49, 49].map((hours) => traded(added(), removed(hours)))).toEqual([[false], [false]]);
  });

  it("is one where what was removed is at least half of it, as far as that is known", () => {
    const out = (estimate: number | null) => traded(added({ estimate: 8 }), removed(1, estimate));
    expect([4, 3, null].map(out)).toEqual([[true], [false], [true]]);
    expect(traded(added(), removed(1, 3))).toEqual([true]);
  });

  it("is one where another item was cut to half or less", () => {
    const cut = (from: string, to: string | null | undefined) =>
      traded(added(), planned([changed("estimate", from, to, AT + HOUR, po)]));
    expect([cut("8", "4"), cut("8", "5"), cut("8", null), cut("8", undefined), cut("0", "0")]).toEqual([
      ...[[true], [false], [true], [false], [false]],
    ]);
  });

  it("is none where it is itself what was removed or cut", () => {
    const item = added();
    const cut = changed("estimate", "8", "1", AT + HOUR, po);
    expect(traded({ ...item, events: [...(item.events ?? []), cut] })).toEqual([false]);
  });

  it("is no addition where it is an incident, or nobody made it", () => {
    expect(found(added({ labels: ["incident"] }))).toEqual([]);
    const events = [changed("sprint", "", "7", AT, { ...person(), kind: "app" })];
    expect(found(added({ events }))).toEqual([]);
  });

  it("knows whether its sprint ended with nothing left to do", () => {
    const done = { status: { name: "Done", category: "done" }, closure: "delivered" } as const;
    const finished = added({
      ...done,
      events: [changed("sprint", "", "7", AT, po), changed("status", "To Do", "Done", AT + HOUR, po)],
    });
    expect(found(finished).map((addition) => addition.finished)).toEqual([true]);
    expect(found(finished, planned([])).map((addition) => addition.finished)).toEqual([false]);
  });
});
