import { describe, expect, it } from "vitest";
import type { WorkItem } from "../../../src/backlog/model.ts";
import {
  all,
  any,
  type Condition,
  createdBefore,
  NOT_PLANNED,
  PLANNED,
  unchanged,
} from "../../../src/backlog/search/condition.ts";
import {
  matching,
  newItems,
  ofKinds,
  openItems,
  openWork,
  startedItems,
  urgent,
} from "../../../src/backlog/search/matches.ts";
import { bug, daysAgo, done, epic, NOW, person, sprint, started, story, team } from "../../make.ts";

const finds = (condition: Condition, ...items: WorkItem[]): string[] =>
  matching(team({ items }), condition, NOW).map(({ title }) => title);
const named = (title: string, fields: Partial<WorkItem> = {}): WorkItem => story({ title, ...fields });

describe("what a condition finds", () => {
  it("is so many whole days old, or older", () => {
    const items = [89, 90, 91].map((days) =>
      named(`${days}`, { updatedAt: daysAgo(days), createdAt: daysAgo(days) }),
    );
    expect(finds(unchanged(90), ...items)).toEqual(["90", "91"]);
    expect(finds(createdBefore(91), ...items)).toEqual(["91"]);
    expect(finds(unchanged(1), named("unknown", { updatedAt: undefined }))).toEqual([]);
  });

  it("is all of several conditions, or any", () => {
    const [old, urgentOne] = [
      named("old", { updatedAt: daysAgo(100) }),
      named("urgent", { priority: { name: "High", rank: 1 } }),
    ];
    const high = urgent(team({ items: [old, urgentOne] }), 1);
    expect(finds(any(unchanged(90), high), old, urgentOne)).toEqual(["old", "urgent"]);
    expect(finds(all(unchanged(90), high), old, urgentOne)).toEqual([]);
  });

  it("is in a sprint that runs or is to come, or in none of them", () => {
    const items = (["closed", "active", "future"] as const).map((state) =>
      named(state, { sprints: [sprint({ state })] }),
    );
    const free = [named("free"), named("unknown", { sprints: undefined })];
    expect(finds(PLANNED, ...items, ...free)).toEqual(["active", "future"]);
    expect(finds(NOT_PLANNED, ...items, ...free)).toEqual(["closed", "free", "unknown"]);
  });

  it("has nobody assigned, where that is shown", () => {
    const items = [
      named("nobody"),
      named("somebody", { assignee: person() }),
      named("unknown", { assignee: undefined }),
    ];
    expect(finds({ says: "unassigned" }, ...items)).toEqual(["nobody"]);
  });

  it("has no votes, links or customer requests, as far as that is shown", () => {
    const items = [
      named("plain"),
      named("voted", { votes: 1 }),
      named("linked", { links: [{ kind: "relates", direction: "out", key: "SHOP-1" }] }),
      named("requested", { customerRequests: 1 }),
      named("unknown", { votes: undefined, links: undefined, customerRequests: undefined }),
    ];
    const without = (["votes", "links", "customer requests"] as const).map(
      (tie): Condition => ({ says: "without", tie }),
    );
    expect(finds(all(...without), ...items)).toEqual(["plain", "unknown"]);
  });

  it("is none of those that are excepted", () => {
    const [one, two] = [named("one"), named("two")];
    expect(finds({ says: "except", keys: [one.key] }, one, two)).toEqual(["two"]);
  });

  it("has none of some priorities, or none at all", () => {
    const items = [named("high", { priority: { name: "High", rank: 1 } }), named("none")];
    const high = urgent(team({ items }), 1);
    expect(finds({ ...high, not: true } as Condition, ...items)).toEqual(["none"]);
  });
});

describe("open work", () => {
  const items = [
    named("story"),
    bug({ title: "bug" }),
    started({ title: "started" }),
    named("sub-task", { kind: "subtask", type: "Sub-task" }),
    epic({ title: "epic" }),
    done({ title: "done" }),
  ];

  it("is what is not done, without sub-tasks and roadmap items", () => {
    expect(finds(openWork(team({ items }), all()), ...items)).toEqual(["story", "bug", "started"]);
    expect(finds(startedItems(team({ items })), ...items)).toEqual(["started", "epic"]);
    expect(finds(newItems(team({ items })), ...items)).toEqual(["story", "bug", "sub-task"]);
  });

  it("is what the names of types say, as the tracker will do it", () => {
    expect(ofKinds(team({ items }), "story", "bug")).toMatchObject({
      types: ["Bug", "Story"],
      others: ["Epic", "Sub-task"],
    });
    // A type that is in both is not excluded: the tracker would find both as well.
    const odd = [named("above", { type: "Task", kind: "roadmap" }), named("below", { type: "Task" })];
    expect(finds(ofKinds(team({ items: odd }), "story"), ...odd)).toEqual(["above", "below"]);
    const untyped = odd.map((item) => ({ ...item, type: undefined }));
    expect(finds(ofKinds(team({ items: untyped }), "story"), ...untyped)).toEqual(["below"]);
  });

  it("names statuses only where the tracker may see their meaning in another way", () => {
    expect(openItems(team({ items }))).toEqual({ says: "status", in: "open" });
    expect(openItems(team({ items, statusesConfigured: true }))).toMatchObject({
      names: ["In Progress", "To Do"],
    });
    const unknown = named("?", { status: { name: "Live", category: undefined } });
    expect(openItems(team({ items: [...items, unknown] }))).toMatchObject({
      names: ["In Progress", "To Do"],
    });
  });
});

describe("an urgent priority", () => {
  it("is of a rank or a more urgent one, by its names, the most urgent first", () => {
    const items = [2, 1, 0, 1, undefined].map((rank) => named("x", { priority: { name: `P${rank}`, rank } }));
    const names = (rank: number) => {
      const condition = urgent(team({ items }), rank);
      return condition.says === "priority" ? condition.in.map(({ name }) => name) : undefined;
    };
    expect(names(1)).toEqual(["P0", "P1"]);
    expect(names(0)).toEqual(["P0"]);
  });
});
