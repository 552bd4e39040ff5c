import { describe, expect, it } from "vitest";
import type { Change, WorkItem } from "../../../src/backlog/model.ts";
import { itemOf, readJson } from "../files/export.ts";

const TEAM = { id: "t", key: "OPS", name: "Operations" };
const when = (hour: number): string => `2026-03-02T${String(hour).padStart(2, "0")}:00:00.000Z`;

/** An issue with these history entries, newest first as Linear gives them. */
async function read(history: readonly object[], more: object = {}): Promise<WorkItem> {
  const issue = {
    ...{
      id: "i-1",
      identifier: "OPS-1",
      title: "One",
      team: TEAM,
      state: { name: "Doing", type: "started" },
    },
    history: {
      nodes: history.map((entry, index) => ({ id: `h-${index}`, createdAt: when(20 - index), ...entry })),
    },
    ...more,
  };
  const other = { id: "i-2", identifier: "OPS-2", title: "Two", team: TEAM, state: { name: "Todo" } };
  return itemOf(await readJson({ issues: [issue, other] }), "OPS-1");
}

const shown = (events: readonly Change[] | undefined) =>
  events?.map(({ field, from, to }) => [field, from, to]);

describe("Linear's history as events", () => {
  it("comes oldest first, one event a field", async () => {
    const { events } = await read([
      { actorId: "u-1", fromPriority: 0, toPriority: 1, fromTitle: "A", toTitle: "One" },
      { actorId: "u-1", fromState: { id: "s1", name: "Todo" }, toState: { id: "s2", name: "Doing" } },
    ]);
    expect(shown(events)).toEqual([
      ["status", { name: "Todo", category: "new" }, { name: "Doing", category: "started" }],
      ["priority", null, { name: "Urgent", rank: 0 }],
      ["title", "A", "One"],
    ]);
    expect(events?.map(({ at }) => at)).toEqual([when(19), when(20), when(20)].map((one) => Date.parse(one)));
  });

  it("leaves out entries that tell nothing but nulls", async () => {
    const { events } = await read([{ actor: null, fromState: null, toState: null, fromEstimate: null }]);
    expect(events).toEqual([]);
  });

  it("tells keys and words, not ids, where there are any", async () => {
    const { events } = await read([
      { fromProject: null, toProject: { id: "p-1", slugId: "abc", name: "Big" } },
      { fromParentId: "i-2", toParentId: null },
      { fromTeam: { id: "t2", key: "OLD" }, toTeam: TEAM },
      { fromEstimate: 2, toEstimate: 5, fromDueDate: null, toDueDate: "2026-04-01" },
      { fromCycleId: null, toCycleId: "c-1" },
    ]);
    expect(shown(events)).toEqual([
      ["sprint", [], ["c-1"]],
      ["estimate", 2, 5],
      ["due", null, Date.UTC(2026, 3, 1)],
      ["project", "OLD", "OPS"],
      ["parent", "OPS-2", null],
      ["parent", null, "abc"],
    ]);
    expect(events?.slice(-2)).toMatchObject([{ above: "item" }, { above: "roadmap" }]);
  });

  it("counts the labels of each moment back from those of today", async () => {
    const label = (name: string) => ({ id: name, name });
    const { events } = await read(
      [
        { addedLabels: [label("b")], removedLabels: [label("c")] },
        { addedLabelIds: ["c"], removedLabelIds: [] },
      ],
      { labels: { nodes: [label("a"), label("b")] } },
    );
    expect(shown(events)).toEqual([
      ["labels", ["a"], ["a", "c"]],
      ["labels", ["a", "c"], ["a", "b"]],
    ]);
  });

  it("keeps that a description was changed, and by whom, though not what it said", async () => {
    const { events, assignee } = await read(
      [{ actorId: "u-1", updatedDescription: true, descriptionUpdatedBy: [{ id: "u-2" }] }],
      { assignee: { id: "u-2", name: "Ada Kern" } },
    );
    expect(events).toEqual([
      expect.objectContaining({ field: "description", from: undefined, to: undefined }),
    ]);
    expect(events?.[0]?.by).toBe(assignee);
  });

  it("names an assignee as the person that items name", async () => {
    const { events, assignee } = await read([{ fromAssigneeId: null, toAssigneeId: "u-2" }], {
      assignee: { id: "u-2", name: "Ada Kern" },
    });
    expect(shown(events)).toEqual([["assignee", null, assignee]]);
  });

  it("names relations, attachments and archiving", async () => {
    const { events } = await read([
      { archived: true },
      { attachment: { id: "a-1", url: "https://docs.example/plan" } },
      { relationChanges: [{ identifier: "OPS-2", type: "blocks" }] },
    ]);
    expect(shown(events)).toEqual([
      ["link", null, "OPS-2"],
      ["remote-link", null, "https://docs.example/plan"],
      ["archived", false, true],
    ]);
  });

  it.each([
    ["a user", { actorId: "u-1" }, "unknown"],
    ["a user with an address", { actor: { id: "u-1", email: "a@b.example" } }, "human"],
    ["a user that is an app", { actor: { id: "u-1", app: true } }, "app"],
    ["an integration", { actorId: null, botActor: { id: "b-1", type: "github", name: "GitHub" } }, "app"],
    ["Linear closing what is stale", { actorId: "u-1", autoClosed: true }, "app"],
    ["nobody at all", { actorId: null }, "app"],
  ])("is made by %s", async (_, actor, kind) => {
    const { events } = await read([{ ...actor, fromEstimate: 1, toEstimate: 2 }]);
    expect(events?.[0]?.by?.kind).toBe(kind);
  });

  it("does not say by whom where the source does not", async () => {
    const { events } = await read([{ fromEstimate: 1, toEstimate: 2 }]);
    expect(events?.[0]?.by).toBeUndefined();
  });
});

describe("the cycles of an issue", () => {
  const cycle = (number: number, start: string, end: string, more: object = {}) => ({
    ...{ id: `c-${number}`, number, startsAt: `2026-02-${start}T00:00:00.000Z` },
    ...{ endsAt: `2026-02-${end}T00:00:00.000Z`, ...more },
  });

  it("are that of today and those that closed over it", async () => {
    const { sprints } = await read(
      [
        // Moved on after its end; moved out of the other one in the middle of it.
        {
          ...{ createdAt: "2026-02-16T00:05:00.000Z", fromCycle: cycle(2, "09", "16"), toCycleId: "c-3" },
        },
        { createdAt: "2026-02-10T00:00:00.000Z", fromCycleId: null, toCycleId: "c-2" },
        { createdAt: "2026-02-04T00:00:00.000Z", fromCycle: cycle(1, "02", "09"), toCycleId: null },
      ],
      { cycle: cycle(3, "16", "23") },
    );
    expect(sprints?.map(({ id }) => id)).toEqual(["c-2", "c-3"]);
  });

  it("take a description for a goal, and its absence for nothing", async () => {
    const goals = async (description: string | null) =>
      (await read([], { cycle: cycle(3, "16", "23", { description }) })).sprints?.map(({ goal }) => goal);
    expect(await goals("Nobody waits for a key")).toEqual(["Nobody waits for a key"]);
    expect(await goals(null)).toEqual([undefined]);
  });

  it("are none where none is shown, and unknown where nothing is", async () => {
    expect((await read([], { cycle: null })).sprints).toEqual([]);
    expect((await read([])).sprints).toBeUndefined();
  });
});
