import { describe, expect, it } from "vitest";
import type { Backlog, WorkItem } from "../../../src/backlog/model.ts";
import { itemAt } from "../../../src/backlog/replay/replay.ts";
import { changed, STATUSES } from "../../changed.ts";
import { daysAgo, done, epic, started, story, team, VOCABULARY } from "../../make.ts";

/** An item as it was some days ago, in a team in which something changed today. */
function past(item: WorkItem, days: number, fields: Partial<Backlog> = {}): WorkItem | undefined {
  const busy = story({ events: [], updatedAt: daysAgo(0) });
  return itemAt(team({ items: [item, busy], vocabulary: VOCABULARY, ...fields }), item, daysAgo(days));
}

describe("the team of an item on an earlier day", () => {
  it("is another one while it was away, and this one again before it left", () => {
    const item = story({
      project: "SHOP",
      events: [changed("project", "SHOP", "OLD", daysAgo(20)), changed("project", "OLD", "SHOP", daysAgo(5))],
    });
    expect([2, 10, 30].map((days) => past(item, days) !== undefined)).toEqual([true, false, true]);
  });

  it("is this one where the history does not say where it came from", () => {
    const item = story({ events: [changed("project", undefined, "SHOP", daysAgo(5))] });
    expect(past(item, 10)).toBeDefined();
  });
});

describe("where a tracker keeps the item above and the roadmap item apart, an earlier day", () => {
  const project = epic({ key: "abc", tier: "project", events: undefined });
  const linear = { tracker: "linear", roadmap: [project] };
  const moved = (above: "item" | "roadmap", from: string | null, to: string | null) => ({
    ...changed("parent", from, to, daysAgo(5)),
    above,
  });
  const was = (fields: Partial<WorkItem>, ...events: WorkItem["events"] & object) => {
    const found = past(story({ ...fields, events }), 8, linear);
    return [found?.parent, found?.level, found?.kind];
  };

  it("had no parent before it had either", () => {
    expect(was({ parent: "abc" }, moved("roadmap", null, "abc"))).toEqual([null, 0, "story"]);
    expect(was({ parent: "SHOP-2", level: -1, kind: "subtask" }, moved("item", null, "SHOP-2"))).toEqual([
      ...[undefined, 0, "story"],
    ]);
  });

  it("had the same item above it though the roadmap item was another", () => {
    const item = { parent: "SHOP-2", level: -1, kind: "subtask" } as const;
    expect(was(item, moved("roadmap", null, "abc"))).toEqual(["SHOP-2", -1, "subtask"]);
    expect(was(item, moved("item", "SHOP-3", "SHOP-2"))).toEqual(["SHOP-3", -1, "subtask"]);
  });

  it("had another project above it, and was a story then as now", () => {
    expect(was({ parent: "abc" }, moved("roadmap", "def", "abc"))).toEqual(["def", 0, "story"]);
  });

  it("shows a sub-task of then as one, though it stands alone today", () => {
    expect(was({ parent: null }, moved("item", "SHOP-2", null))).toEqual(["SHOP-2", -1, "subtask"]);
    expect(was({ parent: "abc" }, moved("item", "SHOP-2", null))).toEqual(["SHOP-2", -1, "subtask"]);
  });
});

describe("the kind of an item on an earlier day", () => {
  const kinds = new Map([
    ["Bug", { kind: "bug", level: 0 } as const],
    ["Spike", { kind: "spike", level: 0 } as const],
  ]);
  const labelled = (from: string, to: string, fields: Partial<WorkItem> = {}) =>
    story({ labels: to.split(" "), events: [changed("labels", from, to, daysAgo(5))], ...fields });

  it("is what its labels said where labels show it, and a bug is one before all else", () => {
    const linear = { tracker: "linear", vocabulary: { ...VOCABULARY, kinds } };
    const kind = (from: string) => past(labelled(from, "Bug", { kind: "bug" }), 8, linear)?.kind;
    expect(["", "Spike", "Spike Bug"].map(kind)).toEqual(["story", "spike", "bug"]);
    expect(past(labelled("", "Bug", { kind: "bug" }), 2, linear)?.kind).toBe("bug");
  });

  it("does not follow from labels where types show it", () => {
    const item = labelled("", "Bug", { kind: "spike", type: "Task" });
    const tasks = { vocabulary: { ...VOCABULARY, kinds: new Map([["Task", { kind: "story", level: 0 }]]) } };
    const other = story({ type: "Task", events: [], updatedAt: daysAgo(0) });
    expect(past(item, 8, { ...tasks, items: [other, item] } as Partial<Backlog>)?.kind).toBe("spike");
  });
});

describe("how an item had ended on an earlier day", () => {
  const CLOSED = { name: "Closed", category: "done" } as const;

  it("is what the resolution of then meant, though the status stayed the same", () => {
    const item = done({
      events: [
        changed("status", "To Do", "Done", daysAgo(40)),
        changed("resolution", "Won't Do", "Done", daysAgo(5)),
      ],
    });
    expect(past(item, 8)?.closure).toBe("declined");
    expect(past(item, 2)?.closure).toBe("delivered");
  });

  it("is what the resolution of today means where neither it nor the status is another", () => {
    const item = done({
      closure: "duplicate",
      events: [
        changed("status", "To Do", "Done", daysAgo(40)),
        changed("status", "Done", "In Progress", daysAgo(20)),
        changed("status", "In Progress", "Done", daysAgo(5)),
      ],
    });
    expect(past(item, 30)?.closure).toBe("duplicate");
  });

  it("is what the status of then says where that was another", () => {
    const vocabulary = { ...VOCABULARY, closures: new Map([["Closed", "declined" as const]]) };
    const item = done({
      events: [
        changed("status", "To Do", CLOSED, daysAgo(40)),
        changed("status", CLOSED, "Done", daysAgo(5)),
      ],
    });
    expect(past(item, 8, { vocabulary })?.closure).toBe("declined");
  });

  it("dates from the change that made it done, not from one among done statuses", () => {
    const item = started({
      events: [
        changed("status", "To Do", "Done", daysAgo(40)),
        changed("status", "Done", CLOSED, daysAgo(30)),
        changed("status", CLOSED, "In Progress", daysAgo(5)),
      ],
    });
    expect(past(item, 8)?.closedAt).toBe(daysAgo(40));
    expect(past(item, 35)?.closedAt).toBe(daysAgo(40));
  });

  it("is not known where the status of then is not", () => {
    const item = done({ events: [changed("status", "", "Done", daysAgo(5))] });
    expect(past(item, 8)).toMatchObject({ closure: undefined, closedAt: undefined });
  });
});

describe("the start of an item on an earlier day", () => {
  it("stays where it lies before, the very instant included", () => {
    const item = done({
      startedAt: daysAgo(30),
      events: [changed("status", "In Progress", "Done", daysAgo(20))],
    });
    expect([10, 25, 30].map((days) => past(item, days)?.startedAt)).toEqual([
      ...[daysAgo(30), daysAgo(30), daysAgo(30)],
    ]);
  });

  it("is none before it, and not known where that of today is not", () => {
    expect(
      past(
        started({ startedAt: daysAgo(30), events: [], status: STATUSES.get("To Do") as WorkItem["status"] }),
        31,
      )?.startedAt,
    ).toBeNull();
    expect(past(started({ startedAt: undefined, events: [] }), 8)?.startedAt).toBeUndefined();
  });

  it("is that of an earlier spell of work where it was taken up twice, whatever status of work came next", () => {
    const item = started({
      startedAt: daysAgo(5),
      events: [
        changed("status", "To Do", "In Progress", daysAgo(40)),
        changed("status", "In Progress", "In Review", daysAgo(35)),
        changed("status", "In Review", "To Do", daysAgo(20)),
        changed("status", "To Do", "In Progress", daysAgo(5)),
      ],
    });
    expect([10, 25, 38].map((days) => past(item, days)?.startedAt)).toEqual([null, daysAgo(40), daysAgo(40)]);
  });
});
