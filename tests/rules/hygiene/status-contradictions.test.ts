import { describe, expect, it } from "vitest";
import { compared } from "../../../rules/hygiene/status-contradictions/contradictions.ts";
import rule from "../../../rules/hygiene/status-contradictions.ts";
import type { Release, RoadmapItem, WorkItem } from "../../../src/backlog/model.ts";
import { daysAgo, daysAhead, done, epic, NOW, story, team, times } from "../../make.ts";
import { describeRule } from "../../rule-table.ts";

const version = (released: boolean | undefined): Release => ({ name: "2.4", date: null, released });
const inVersions = (...released: (boolean | undefined)[]): WorkItem =>
  story({ releases: released.map(version) });
const due = (days: number): WorkItem => story({ dueAt: daysAgo(days) });
const finishedEpic = (days: number): RoadmapItem =>
  epic({ status: { name: "Done", category: "done" }, closedAt: daysAgo(days) });

/** A parent and one item below it. */
const above = <T extends WorkItem>(parent: T, child: WorkItem): [T, WorkItem] => [
  { ...parent, children: [child.key] },
  { ...child, parent: parent.key },
];
const ofPart = { capabilities: { "whole-backlog": "only a part was read" } };
const fine = (n: number): WorkItem[] => times(n, () => inVersions(false));

describeRule(rule, {
  pass: {
    "Done epics have no open items below them, and open items belong to versions that are not released.":
      () => ({
        team: team({ items: [...times(10, () => above(finishedEpic(20), done())).flat(), ...fine(10)] }),
        judged: 20,
        failed: 0,
      }),
    "when two of thirty contradict themselves": () => ({
      team: team({ items: [...fine(28), ...times(2, () => inVersions(true))] }),
      judged: 30,
      failed: 2,
      findings: 0,
    }),
    "when a due date passed, or the last item below was finished, within two weeks": () => ({
      team: team({
        items: [
          ...fine(10),
          ...times(10, () => due(14)),
          ...times(10, () => above(epic(), done({ closedAt: daysAgo(14) }))).flat(),
        ],
      }),
      judged: 30,
      failed: 0,
    }),
  },
  warn: {
    "when four of twenty are open in a released version, which may be chance": () => ({
      team: team({ items: [...fine(16), ...times(4, () => inVersions(true))] }),
      failed: 4,
    }),
  },
  fail: {
    "A third of the items planned for a version are open although the version is released.": () => ({
      team: team({ items: [...fine(20), ...times(10, () => inVersions(true, true))] }),
      judged: 30,
      failed: 10,
      evidence: { contradictions: ["open in a version that is released"], daysLate: null },
      message: "is open in a version that is released",
    }),
    "when finished parents have open items below": () => ({
      team: team({ items: times(10, () => above(done(), story({ kind: "subtask" }))).flat() }),
      judged: 10,
      message: "is done although items below it are open",
    }),
    "when sub-tasks are open below an item that was finished long ago": () => ({
      team: team({
        items: times(10, () => above(done({ closedAt: daysAgo(91) }), story({ kind: "subtask" }))).flat(),
      }),
      judged: 10,
      message: "is open although the item above it is done",
    }),
    "when epics are open though everything below is done": () => ({
      team: team({ items: times(10, () => above(epic(), done({ closedAt: daysAgo(15) }))).flat() }),
      judged: 10,
      message: "is open although everything below it is done",
    }),
    "when stories are open though all their sub-tasks are done": () => ({
      team: team({ items: times(10, () => above(story(), done({ kind: "subtask" }))).flat() }),
      judged: 10,
      message: "is open although everything below it is done",
    }),
    "when items are open after their due date": () => ({
      team: team({ items: times(10, () => due(15)) }),
      evidence: { daysLate: 15 },
      message: "is open 15 days after its due date",
    }),
    "when roadmap items are, by their target date": () => ({
      team: team({ items: times(10, () => epic({ targetAt: daysAgo(40) })) }),
      message: "is open 40 days after its due date",
    }),
    "when an item contradicts two things, once": () => ({
      team: team({ items: times(10, () => ({ ...inVersions(true), dueAt: daysAgo(30) })) }),
      failed: 10,
      message: "is open in a version that is released, and open 30 days after its due date",
    }),
    "by another grace, where it is set": () => ({
      team: team({ items: times(10, () => due(3)) }),
      options: { grace: 2 },
      failed: 10,
    }),
  },
  "insufficient-evidence": {
    "with four items that could contradict something": () => ({
      team: team({ items: [...times(4, () => inVersions(true)), ...times(50, () => story())] }),
      judged: 4,
    }),
    "when the source shows neither releases nor dates": () => ({
      team: team({ items: times(30, () => story({ releases: undefined, dueAt: undefined })) }),
      judged: 0,
    }),
  },
  "not-observable": {
    "when items were left out that may stand below those that were read": () => ({
      team: team({ items: times(9, () => above(finishedEpic(20), done())).flat(), ...ofPart }),
      unknown: 9,
    }),
    "when all that was read below an item is done": () => ({
      team: team({ items: times(9, () => above(epic(), done({ closedAt: daysAgo(60) }))).flat(), ...ofPart }),
      unknown: 9,
    }),
  },
  "not-applicable": "never: every team has open items",
});

describe("what is compared", () => {
  const seen = (...items: WorkItem[]) =>
    compared(team({ items }), NOW, 14).map(({ contradictions }) => contradictions);

  it("are parents finished within ninety days", () => {
    const parents = [0, 90, 91, -1].map((days) => above(done({ closedAt: daysAgo(days) }), story()));
    expect(parents.map((items) => seen(...items).length)).toEqual([1, 1, 0, 0]);
  });

  it("is not a roadmap item that is paused, archived or deferred", () => {
    const late = { targetAt: daysAgo(90) };
    expect(seen(epic({ ...late, paused: true }), epic({ ...late, bucket: "later" }))).toEqual([]);
    expect(seen(epic({ ...late, archived: true }))).toEqual([]);
  });

  it("is not a version of which the source does not show whether it is released", () => {
    expect(seen(inVersions(true, undefined), inVersions(undefined))).toEqual([]);
    expect(seen(inVersions(true, false))).toEqual([[]]);
  });

  it("is not a parent with an item below it that was not read, or of which the end is not known", () => {
    const [parent, child] = above(epic(), done());
    expect(seen({ ...parent, children: [child.key, "OTHER-1"] }, child)).toEqual([]);
    expect(seen(...above(epic(), done({ closedAt: undefined })))).toEqual([]);
    expect(seen(...above(epic(), story()))).toEqual([[]]);
  });

  it("is a sub-task or the finished item above it, and never both", () => {
    const subtask = (closedAt: number | undefined) => above(done({ closedAt }), story({ kind: "subtask" }));
    expect(seen(...subtask(daysAgo(90)))).toEqual([["done although items below it are open"]]);
    expect(seen(...subtask(daysAgo(91)))).toEqual([["open although the item above it is done"]]);
    expect(seen(...subtask(undefined))).toEqual([["open although the item above it is done"]]);
  });

  it("is a sub-task of an open item, which contradicts nothing, and no story below an old epic", () => {
    expect(seen(...above(story(), story({ kind: "subtask" })))).toEqual([[], []]);
    expect(seen(...above(done({ closedAt: daysAgo(91) }), story()))).toEqual([]);
    const [, child] = above(story(), story({ kind: "subtask" }));
    expect(seen(child)).toEqual([]);
  });

  it("is a date to come, which contradicts nothing", () => {
    expect(seen(story({ dueAt: daysAhead(3) }))).toEqual([[]]);
  });
});

describe("an item below which some were left out", () => {
  const part = (...items: WorkItem[]) =>
    compared(team({ items, ...ofPart }), NOW, 14).map(({ contradictions, hidden }) => [
      ...contradictions,
      hidden,
    ]);

  it("may contradict itself where one of its own was not read", () => {
    const [parent, child] = above(finishedEpic(20), done());
    const found = compared(
      team({ items: [{ ...parent, children: [child.key, "OTHER-1"] }, child] }),
      NOW,
      14,
    );
    expect(found.map(({ contradictions, hidden }) => [...contradictions, hidden])).toEqual([[true]]);
  });

  it("contradicts itself where one that was read is open, and agrees where it should be", () => {
    expect(part(...above(finishedEpic(20), story()))).toEqual([
      ["done although items below it are open", false],
    ]);
    expect(part(...above(epic(), story()))).toEqual([[false]]);
  });
});

describe("the remedy", () => {
  const remedied = (...items: WorkItem[]) => {
    const backlog = team({ items });
    const asked = { team: backlog, now: NOW, options: rule.options.parse({}) };
    const [member] = compared(backlog, NOW, 14);
    return member && rule.applyRemedy?.(member, asked)?.[0];
  };

  it("closes a parent of which everything is done", () => {
    expect(remedied(...above(epic(), done()))?.closure).toBe("delivered");
  });

  it("takes an open item out of its released version, and its past date away", () => {
    expect(remedied({ ...inVersions(true), dueAt: daysAgo(30) })).toMatchObject({
      releases: [],
      dueAt: null,
    });
    expect(remedied(epic({ targetAt: daysAgo(30) }))).toMatchObject({ targetAt: null });
  });

  it("closes a sub-task of a finished item", () => {
    const parent = done({ closedAt: daysAgo(200) });
    expect(remedied(...above(parent, story({ kind: "subtask" })))?.status.category).toBe("done");
  });

  it("is not known for a parent that was closed too early", () => {
    expect(remedied(...above(done(), story()))).toBeUndefined();
  });
});
