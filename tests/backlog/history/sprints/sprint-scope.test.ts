import { describe, expect, it } from "vitest";
import { scopeChanges } from "../../../../src/backlog/history/sprints/scope-changes.ts";
import { sprintScopes } from "../../../../src/backlog/history/sprints/sprint-scope.ts";
import { sprintStays } from "../../../../src/backlog/history/sprints/sprint-stays.ts";
import type { WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import {
  comment,
  daysAgo,
  done,
  NOW,
  person,
  sprint,
  started,
  story,
  team,
  VOCABULARY,
} from "../../../make.ts";

const HOUR = 3_600_000;
const start = daysAgo(28);
const end = daysAgo(14);
const first = sprint({ id: "7", startAt: start, endAt: end, completeAt: end });
const second = sprint({ id: "8", startAt: end, endAt: daysAgo(1), completeAt: daysAgo(1) });
const [po, dev, boss] = [person("po"), person("dev"), person("leader")];

const planned = (at: number, more: Partial<WorkItem> = {}, by = po): WorkItem =>
  story({
    sprints: [first],
    createdAt: daysAgo(60),
    ...more,
    events: [changed("sprint", "", "7", at, by), ...(more.events ?? [])],
  });

const scopeOf = (items: readonly WorkItem[], more = {}) => {
  const [scope] = sprintScopes(
    team({ items, sprints: [first, second], vocabulary: VOCABULARY, ...more }),
    NOW,
  );
  if (scope === undefined) throw new Error("no sprint");
  const keys = (members: readonly { item: WorkItem }[]) => members.map(({ item }) => items.indexOf(item));
  const { committed, added, removed, completed, dropped, unfinished } = scope;
  return {
    ...{ committed: keys(committed), added: keys(added), removed: keys(removed) },
    ...{
      completed: keys(completed),
      dropped: keys(dropped),
      unfinished: keys(unfinished),
      unseen: scope.unseen,
    },
  };
};

describe("the scope of a sprint", () => {
  it("is what is in it a day after the start; later comes what is added", () => {
    const items = [
      planned(start - HOUR),
      planned(start + 23 * HOUR),
      planned(start + 25 * HOUR),
      planned(end + HOUR),
    ];
    expect(scopeOf(items)).toMatchObject({ committed: [0, 1], added: [2] });
  });

  it("begins with the very instant a day after the start, and ends before the instant of its end", () => {
    const at = (when: number) => {
      const { committed, added } = scopeOf([planned(when)]);
      return [committed.length, added.length];
    };
    const day = start + 24 * HOUR;
    expect([day, day + 1, end - 1, end].map(at)).toEqual([
      [1, 0],
      [0, 1],
      [0, 1],
      [0, 0],
    ]);
  });

  it("holds stories, bugs and spikes alone", () => {
    const others = [
      planned(start, { kind: "subtask", level: -1 }),
      planned(start, { kind: "roadmap", level: 1 }),
    ];
    expect(scopeOf([...others, planned(start, { kind: "bug" })])).toMatchObject({ committed: [2] });
  });

  it("counts what is finished in the pause before it, where that is no longer than a long weekend", () => {
    const finished = (pause: number, when: number) => {
      const ended = start - pause * HOUR;
      const item = planned(ended, {
        ...done(),
        sprints: [first],
        events: [changed("status", "In Progress", "Done", when)],
      });
      const before = sprint({ id: "6", startAt: daysAgo(60), endAt: ended, completeAt: ended });
      const [, scope] = sprintScopes(
        team({ items: [item], sprints: [before, first], vocabulary: VOCABULARY }),
        NOW,
      );
      return scope?.completed.length;
    };
    expect([96, 97].map((pause) => finished(pause, start - HOUR))).toEqual([1, 0]);
    expect(finished(9, start - 9 * HOUR)).toBe(0);
  });

  it("is that of sprints that have started, oldest first, and of what was in them by now", () => {
    const at = (now: number) =>
      sprintScopes(
        team({ items: [planned(start)], sprints: [second, first], vocabulary: VOCABULARY }),
        now,
      ).map(({ sprint: { id }, ended, committed }) => [id, ended, committed.length]);
    expect(at(start - 1)).toEqual([]);
    expect(at(start)).toEqual([["7", false, 1]]);
    expect(at(end - 1)).toEqual([["7", false, 1]]);
    expect(at(end)).toEqual([
      ["7", true, 1],
      ["8", false, 0],
    ]);
  });

  it("loses what is removed after that day, not what planning removed", () => {
    const out = (at: number) => planned(start, { sprints: [], events: [changed("sprint", "7", "", at, po)] });
    expect(scopeOf([out(start + 5 * HOUR), out(start + 50 * HOUR)])).toMatchObject({
      committed: [1],
      removed: [1],
    });
  });

  it("does not count as added or removed what comes back", () => {
    const back = planned(start, {
      events: [changed("sprint", "7", "", start + 50 * HOUR), changed("sprint", "", "7", start + 70 * HOUR)],
    });
    expect(scopeOf([back])).toMatchObject({ committed: [0], added: [], removed: [] });
  });

  it("counts the very instant a day after the start as planning, for what goes and what comes back", () => {
    const day = start + 24 * HOUR;
    const gone = planned(start, { sprints: [], events: [changed("sprint", "7", "", day, po)] });
    expect(scopeOf([gone])).toMatchObject({ committed: [], removed: [] });
    const back = planned(day, {
      events: [changed("sprint", "7", "", day + HOUR), changed("sprint", "", "7", day + 9 * HOUR)],
    });
    expect(scopeOf([back])).toMatchObject({ committed: [0], added: [], removed: [] });
  });

  it("ends with what was delivered, what was dropped and what is left", () => {
    const ended = (name: string, at: number, more: Partial<WorkItem> = {}) =>
      planned(start, {
        ...done(),
        events: [changed("status", "In Progress", name, at)],
        sprints: [first],
        ...more,
      });
    const items = [
      ended("Done", end - HOUR),
      ended("Done", end - HOUR, { closure: "declined" }),
      ended("Done", end + HOUR),
      planned(start, { ...started(), sprints: [first], events: [] }),
    ];
    expect(scopeOf(items)).toMatchObject({ completed: [0], dropped: [1], unfinished: [2, 3] });
  });

  it("leaves out what was finished before the last sprint ended", () => {
    const before = planned(start - 9 * HOUR, {
      ...done(),
      sprints: [first],
      events: [changed("status", "In Progress", "Done", start - 2 * HOUR)],
    });
    expect(scopeOf([before])).toMatchObject({ committed: [], completed: [] });
    const earlier = sprint({
      id: "6",
      startAt: daysAgo(42),
      endAt: start - 3 * HOUR,
      completeAt: start - 3 * HOUR,
    });
    const scopes = sprintScopes(
      team({ items: [before], sprints: [earlier, first], vocabulary: VOCABULARY }),
      NOW,
    );
    expect(scopes.find(({ sprint: one }) => one.id === "7")?.completed).toHaveLength(1);
  });

  it("is carried over with Jira's lists: the closed sprint stays, the next one is added to it", () => {
    const carried = planned(start, {
      sprints: [first, second],
      events: [changed("sprint", "7", "7, 8", end, dev)],
    });
    const scopes = sprintScopes(
      team({ items: [carried], sprints: [first, second], vocabulary: VOCABULARY }),
      NOW,
    );
    expect(
      scopes.map(({ committed, unfinished, removed }) => [
        committed.length,
        unfinished.length,
        removed.length,
      ]),
    ).toEqual([
      [1, 1, 0],
      [1, 1, 0],
    ]);
  });

  it("is carried over by Linear's cycles: the move at the close is no removal", () => {
    const app = { ...person(), kind: "app" as const };
    const rolled = planned(start, {
      sprints: [first, second],
      events: [changed("sprint", "7", "8", end - HOUR / 60, app)],
    });
    const late = planned(start, {
      sprints: [first, second],
      events: [changed("sprint", "7", "8", end + HOUR, dev)],
    });
    expect(scopeOf([rolled, late], { tracker: "linear" })).toMatchObject({
      committed: [0, 1],
      removed: [],
      unfinished: [0, 1],
    });
  });

  it("counts what was created in the sprint from its creation on", () => {
    const born = story({ sprints: [first], createdAt: start + 90 * HOUR, creator: dev, events: [] });
    expect(scopeOf([born])).toMatchObject({ committed: [], added: [0] });
    expect(sprintStays(team({ items: [born], sprints: [first] }), born)).toMatchObject([
      { born: true, addedBy: dev },
    ]);
  });

  it("says how many items show no history, and has nothing to say of a board without sprints", () => {
    expect(scopeOf([story({ sprints: [first], events: undefined })])).toMatchObject({
      committed: [],
      unseen: 1,
    });
    expect(
      sprintScopes(team({ profile: "kanban", sprints: undefined, items: [story({ events: [] })] }), NOW),
    ).toEqual([]);
  });
});

describe("a change of scope", () => {
  const change = (item: WorkItem) =>
    scopeChanges(team({ items: [item], sprints: [first, second], vocabulary: VOCABULARY }), NOW);

  it("names who made it, for which role, and the word said near it", () => {
    const at = start + 90 * HOUR;
    expect(
      change(planned(at, { comments: [comment("Customer waits", at + 20 * HOUR, boss)] }, boss)),
    ).toMatchObject([{ what: "added", at, role: "leader", human: true, reason: "comment" }]);
    expect(change(planned(at, { comments: [comment("Late", at + 30 * HOUR)] }, dev))).toMatchObject([
      { role: "dev", reason: undefined },
    ]);
  });

  it("has its reason within a day before or after it", () => {
    const at = start + 90 * HOUR;
    const said = (hours: number, ms = 0) =>
      change(planned(at, { comments: [comment("Late", at + hours * HOUR + ms, po)] }))[0]?.reason;
    expect([said(24), said(24, 1), said(-24), said(-24, -1)]).toEqual([
      ...["comment", undefined, "comment", undefined],
    ]);
    const linked = (field: "link" | "remote-link" | "attachment", to: string | null, hours = 1) =>
      change(planned(at, { events: [changed(field, to === null ? "a" : null, to, at + hours * HOUR)] }))[0]
        ?.reason;
    expect([linked("link", "SHOP-2"), linked("remote-link", "https://a.example")]).toEqual(["link", "link"]);
    expect([linked("link", null), linked("attachment", "a"), linked("link", "SHOP-2", 25)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  it("takes a link for a word, a machine's comment for none, and hidden comments for neither", () => {
    const at = start + 90 * HOUR;
    const app = { ...person(), kind: "app" as const };
    const linked = planned(at, { events: [changed("link", null, "SHOP-2", at + HOUR)] });
    expect(change(linked)[0]?.reason).toBe("link");
    expect(change(planned(at, { comments: [comment("Moved", at, app)] }))[0]?.reason).toBeUndefined();
    expect(change(planned(at, { comments: undefined }))[0]?.reason).toBe("hidden");
  });

  it("is an edit of text or estimate while the item is in the running sprint, and neither before nor after", () => {
    const edit = (at: number) => changed("description", "a", "b", at, po);
    const item = planned(start, {
      events: [
        edit(start + 2 * HOUR),
        edit(start + 50 * HOUR),
        edit(end + HOUR),
        changed("estimate", "3", "5", start + 60 * HOUR, dev),
      ],
    });
    expect(change(item).map(({ what, role }) => [what, role])).toEqual([
      ["description", "po"],
      ["estimate", "dev"],
    ]);
  });
});
