import { describe, expect, it } from "vitest";
import { scopeSettings } from "../../../../src/backlog/history/decisions/scope-setting.ts";
import type { Backlog, Change, Person, WorkItem } from "../../../../src/backlog/model.ts";
import { changed, inBulk } from "../../../changed.ts";
import { comment, daysAgo, NOW, person, sprint, story, team, times, VOCABULARY } from "../../../make.ts";

const [HOUR, DAY] = [3_600_000, 86_400_000];
const [po, pm, dev, leader] = [person("po"), person("pm"), person("dev"), person("leader")];
const app: Person = { ...person(), kind: "app" };
const end = daysAgo(14);
const [seven, eight] = [
  sprint({ id: "7", startAt: daysAgo(28), endAt: end, completeAt: end }),
  sprint({ id: "8", startAt: end, endAt: daysAgo(1), completeAt: daysAgo(1) }),
];

const settings = (items: readonly WorkItem[], fields: Partial<Backlog> = {}) =>
  scopeSettings(team({ items, sprints: [seven, eight], vocabulary: VOCABULARY, ...fields }), NOW);
const set = (events: readonly Change[], fields: Partial<WorkItem> = {}, of: Partial<Backlog> = {}) =>
  settings([story({ createdAt: daysAgo(60), events, ...fields })], of).map(({ what, hand, sprint: id }) => [
    what,
    hand,
    id,
  ]);
const AT = daysAgo(20);
const put = (by: Person, at = AT) => [changed("sprint", "", "7", at, by)];

describe("the scope of a sprint is set", () => {
  it("by who adds to it or removes from it, each in a role", () => {
    expect(set(put(po))).toEqual([["added", "owner", "7"]]);
    expect(set(put(pm))).toEqual([["added", "pm", "7"]]);
    expect(set(put(leader))).toEqual([["added", "leader", "7"]]);
    expect(set(put(person()))).toEqual([["added", "outsider", "7"]]);
    expect(set([changed("sprint", "7", "", AT, po)])).toEqual([["removed", "owner", "7"]]);
  });

  it("by nobody who does the work, and by no machine", () => {
    expect([set(put(dev)), set(put(person("qa"))), set(put(app))]).toEqual([[], [], []]);
  });

  it("until now, its very instant included", () => {
    expect([NOW, NOW + 1].map((at) => set(put(po, at)).length)).toEqual([1, 0]);
  });

  it("by no incident, sub-task or roadmap item", () => {
    expect(set(put(po), { labels: ["incident"] })).toEqual([]);
    expect(set(put(po), { kind: "subtask", level: -1 })).toEqual([]);
    expect(set(put(po), { kind: "roadmap", level: 1 })).toEqual([]);
  });

  it("by no carrying over: what leaves a sprint within four days of its end", () => {
    const moved = (at: number) => set([changed("sprint", "7", "8", at, po)]).length;
    expect([end - 4 * DAY - 1, end - 4 * DAY, end + DAY].map(moved)).toEqual([1, 0, 0]);
  });

  it("by another, where the product owner says so within two hours of it", () => {
    const handAt = (at: number, by: Person = po) =>
      set(put(po), { comments: [comment("Leadership decided that this goes in.", at, by)] })[0]?.[1];
    expect([AT - 2 * HOUR, AT, AT + 2 * HOUR].map((at) => handAt(at))).toEqual(times(3, () => "owner-told"));
    expect([AT - 2 * HOUR - 1, AT + 2 * HOUR + 1].map((at) => handAt(at))).toEqual(["owner", "owner"]);
    expect(handAt(AT, dev)).toBe("owner");
    expect(set(put(po), { comments: [comment("Fine by me.", AT, po)] })[0]?.[1]).toBe("owner");
    expect(set(put(po), { comments: undefined })[0]?.[1]).toBe("owner");
  });

  it("by nobody while the product owner is away", () => {
    const acts = [45, 10].map((days) => story({ events: [changed("rank", "", "x", daysAgo(days), po)] }));
    expect(settings([story({ createdAt: daysAgo(60), events: put(leader) }), ...acts])).toEqual([]);
  });
});

describe("without sprints the scope is set", () => {
  const SELECTED = { name: "Selected", category: "new" } as const;
  const flow = { sprints: undefined, profile: "kanban" } as const;
  const usual = times(3, () =>
    story({
      events: [
        changed("status", "To Do", SELECTED, daysAgo(40), dev),
        changed("status", SELECTED, "In Progress", daysAgo(39), dev),
      ],
    }),
  );
  const moved = (
    ...moves: readonly [from: Parameters<typeof changed>[1], to: Parameters<typeof changed>[1]][]
  ) =>
    settings(
      [...usual, story({ events: moves.map(([from, to], n) => changed("status", from, to, AT + n, po)) })],
      flow,
    ).map(({ what, sprint: id }) => [what, id]);

  it("by a move into the status that work is mostly started from, and out of it again", () => {
    expect(moved(["To Do", SELECTED])).toEqual([["committed", undefined]]);
    expect(moved([SELECTED, "To Do"])).toEqual([["removed", undefined]]);
  });

  it("by no start of work, and no move between other statuses", () => {
    expect(moved([SELECTED, "In Progress"], ["In Progress", SELECTED])).toEqual([]);
    expect(moved(["To Do", { name: "Icebox", category: "new" }])).toEqual([]);
  });

  it("by a move into the status that people start work from, not into one that a migration emptied", () => {
    const OLD = { name: "Ready", category: "new" } as const;
    const migrated = times(9, () =>
      story({ events: [inBulk(changed("status", OLD, "In Progress", daysAgo(30), dev))] }),
    );
    const item = story({ events: [changed("status", "To Do", SELECTED, AT, po)] });
    expect(settings([...usual, ...migrated, item], flow)).toHaveLength(1);
  });

  it("by no migration into that status", () => {
    const move = changed("status", "To Do", SELECTED, AT, po);
    const count = (change: Change) => settings([...usual, story({ events: [change] })], flow).length;
    expect([move, inBulk(move, "edit"), inBulk(move)].map(count)).toEqual([1, 1, 0]);
  });

  it("by nothing where no work was ever started", () => {
    const item = story({ events: [changed("status", "To Do", SELECTED, AT, po)] });
    expect(settings([item], flow)).toEqual([]);
  });
});
