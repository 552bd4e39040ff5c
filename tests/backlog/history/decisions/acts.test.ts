import { describe, expect, it } from "vitest";
import { importedItems } from "../../../../src/backlog/history/changes/imports.ts";
import { parking } from "../../../../src/backlog/history/changes/parking.ts";
import { acts } from "../../../../src/backlog/history/decisions/acts.ts";
import { refusals } from "../../../../src/backlog/history/decisions/refusals.ts";
import { questionsOn } from "../../../../src/backlog/history/requests/answers.ts";
import { requests } from "../../../../src/backlog/history/requests/requests.ts";
import type { Change, WorkItem } from "../../../../src/backlog/model.ts";
import { changed } from "../../../changed.ts";
import { comment, daysAgo, done, NOW, person, story, team, times, VOCABULARY } from "../../../make.ts";

const MINUTE = 60_000;
const [po, dev, outside] = [person("po"), person("dev"), person("stakeholder")];
const app = { ...person(), kind: "app" as const };
const at = daysAgo(9);

const of = (...items: WorkItem[]) => team({ items, vocabulary: VOCABULARY });
const did = (...events: Change[]) =>
  acts(of(story({ events })), NOW).map(({ kind, what }) => `${kind}: ${what}`);

describe("an act", () => {
  it("decides: order, words, a no, a not-now", () => {
    expect(did(changed("rank", "", "Ranked higher", at, po))).toEqual(["decision: ordered"]);
    expect(did(changed("priority", "High", "Medium", at, po))).toEqual(["decision: ordered"]);
    expect(did(changed("description", "a", "b", at, po))).toEqual(["decision: worded"]);
    expect(did(changed("criteria", null, "* pays", at, po))).toEqual(["decision: worded"]);
    expect(did(changed("priority", "Highest", "Medium", at, po))).toEqual(["decision: deferred"]);
    expect(did(changed("sprint", "7", "", at, po))).toEqual(["decision: deferred"]);
    expect(did(changed("due", "2026-04-01", null, at, po))).toEqual(["decision: deferred"]);
    expect(did(changed("estimate", "8", "3", at, po))).toEqual(["decision: cut"]);
  });

  it("administers: a move and nothing else, an assignment, a label, a link, an estimate", () => {
    expect(did(changed("status", "To Do", "In Progress", at, po))).toEqual(["admin: moved"]);
    for (const field of ["assignee", "labels", "component", "link"] as const)
      expect(did(changed(field, null, "1", at, po))).toEqual(["admin: filled"]);
    expect(did(changed("estimate", null, "3", at, po))).toEqual(["admin: filled"]);
    expect(did(changed("sprint", "", "7", at, po))).toEqual(["admin: planned"]);
  });

  it("is one for one entry of the history, by the weightiest of its changes", () => {
    expect(did(changed("assignee", null, "1", at, po), changed("rank", "", "Ranked higher", at, po))).toEqual(
      ["decision: ordered"],
    );
    expect(did(changed("rank", "", "x", at, po), changed("rank", "", "x", at + 1, dev))).toHaveLength(2);
  });

  it("is what else an entry changes where that comes with a plain move", () => {
    const move = changed("status", "To Do", "In Progress", at, po);
    expect(did(move, changed("priority", "High", "Medium", at, po))).toEqual(["decision: ordered"]);
    expect(did(move, changed("sprint", "", "7", at, po))).toEqual(["admin: planned"]);
    expect(did(move, changed("labels", "", "a", at, po))).toEqual(["admin: filled"]);
  });

  it("is one of the last 180 days, the first instant and now included", () => {
    const ranks = (when: number) => did(changed("rank", "", "x", when, po)).length;
    expect([daysAgo(180) - 1, daysAgo(180), NOW, NOW + 1].map(ranks)).toEqual([0, 1, 1, 0]);
    const remarks = (when: number) => {
      const item = story({ events: [], comments: [comment(" ", when, po)] });
      return acts(of(item), NOW).length;
    };
    expect([daysAgo(180) - 1, daysAgo(180), NOW, NOW + 1].map(remarks)).toEqual([0, 1, 1, 0]);
    const answers = (when: number) => {
      const item = story({
        comments: [comment("Which currency?", when - 1, dev), comment("Euro.", when, po)],
      });
      return acts(of({ ...item, events: [] }), NOW).length;
    };
    expect([daysAgo(180) - 1, daysAgo(180), NOW, NOW + 1].map(answers)).toEqual([0, 1, 1, 0]);
  });

  it("ends an item in the way its resolution says", () => {
    const end = (resolution: string) =>
      did(changed("status", "To Do", "Done", at, po), changed("resolution", null, resolution, at, po));
    expect(end("Won't Do")).toEqual(["decision: declined"]);
    expect(end("Duplicate")).toEqual(["decision: merged"]);
    expect(end("Done")).toEqual(["decision: accepted"]);
    expect(did(changed("status", "Done", "In Progress", at, po))).toEqual(["decision: reopened"]);
  });

  it("sends work back from the last stage", () => {
    const usual = times(6, () =>
      done({
        events: [
          changed("status", "In Progress", "In Review", daysAgo(30)),
          changed("status", "In Review", "Done", daysAgo(29)),
        ],
      }),
    );
    const back = story({ events: [changed("status", "In Review", "In Progress", at, po)] });
    expect(acts(of(...usual, back), NOW).filter(({ item }) => item === back)).toMatchObject([
      { what: "returned" },
    ]);
  });

  it("is a person's, or an app's that the role map gives a role", () => {
    expect(did(changed("rank", "", "x", at, app), changed("rank", "", "x", at + 1, undefined))).toEqual([]);
    const acting = { ...person("po"), kind: "app" as const };
    expect(acts(of(story({ events: [changed("rank", "", "x", at, acting)] })), NOW)).toMatchObject([
      { role: "po" },
    ]);
  });

  it("is one for ten edits of a field within five minutes, and ten for ten in an hour", () => {
    const edited = (gap: number) =>
      times(10, (i) => story({ events: [changed("priority", "High", "Medium", at + i * gap, po)] }));
    expect(acts(of(...edited(20_000)), NOW)).toMatchObject([{ what: "ordered", edits: 10 }]);
    expect(acts(of(...edited(6 * MINUTE)), NOW)).toHaveLength(10);
    expect(acts(of(...edited(20_000).slice(1)), NOW)).toHaveLength(9);
  });

  it("is no question without an answer", () => {
    expect(acts(of(story({ events: [], comments: [comment("Which currency?", at, dev)] })), NOW)).toEqual([]);
  });

  it("is an answer, and a comment without a text", () => {
    const item = story({
      events: [],
      comments: [
        comment("Which currency?", at, dev),
        comment("Euro only.", at + 1, po),
        comment(" ", at + 2, po),
      ],
    });
    expect(acts(of(item), NOW).map(({ what, role }) => [what, role])).toEqual([
      ["answered", "po"],
      ["remarked", "po"],
    ]);
  });
});

describe("a question", () => {
  it("is answered by the next word of somebody else, and is one however often it is put", () => {
    const item = story({
      comments: [
        comment("Which currency?", at, dev),
        comment("Anybody? Which currency?", at + 1, dev),
        comment("Build 7 passed", at + 2, app),
        comment("Euro.", at + 3, po),
      ],
    });
    expect(questionsOn(item)).toMatchObject([
      { askedAt: at, role: "dev", answeredBy: "po", answer: { at: at + 3 } },
    ]);
    const unanswered = story({ comments: item.comments?.slice(0, 3) });
    expect(questionsOn(unanswered)).toMatchObject([{ answer: undefined, answeredBy: undefined }]);
  });
});

describe("a refusal", () => {
  const declined = (when: number, by = po, more: Partial<WorkItem> = {}) =>
    done({
      closure: "declined",
      startedAt: null,
      ...more,
      events: [
        changed("status", "To Do", "Done", when, by),
        changed("resolution", null, "Won't Do", when, by),
      ],
    });

  it("has who said it, and whether a reason stands beside it", () => {
    const reasoned = declined(at, po, { comments: [comment("Too few ask for it", at - MINUTE, po)] });
    expect(refusals(of(reasoned, declined(at + 1)), NOW)).toMatchObject([
      { way: "declined", role: "po", reason: "comment", beforeStart: true, bulk: false },
      { way: "declined", role: "po", reason: undefined },
    ]);
  });

  it("by a machine is none, and ten in bulk are a clean-up", () => {
    expect(refusals(of(declined(at, app)), NOW)).toEqual([]);
    const swept = refusals(of(...times(12, (i) => declined(at + i * 1000))), NOW);
    expect(swept.map(({ bulk }) => bulk)).toEqual(times(12, () => true));
  });

  it("was made before the start of work or after it, and not by sub-tasks or on the roadmap", () => {
    const start = changed("status", "To Do", "In Progress", at, dev);
    const end = (when: number) => [start, changed("status", "In Progress", "Done", when, po)];
    const item = (when: number, more: Partial<WorkItem> = {}) =>
      done({ ...more, events: [...end(when), changed("resolution", null, "Won't Do", when, po)] });
    expect(refusals(of(item(at + 1)), NOW).map(({ beforeStart }) => beforeStart)).toEqual([false]);
    expect(refusals(of(item(at)), NOW).map(({ beforeStart }) => beforeStart)).toEqual([false]);
    expect(refusals(of(declined(at)), NOW).map(({ beforeStart }) => beforeStart)).toEqual([true]);
    const others = [
      item(at + 1, { kind: "subtask", level: -1 }),
      item(at + 1, { kind: "roadmap", level: 1 }),
    ];
    expect(refusals(of(...others), NOW)).toEqual([]);
  });

  it("cuts only before the start", () => {
    const cut = changed("estimate", "8", "4", at, po);
    const late = story({ events: [changed("status", "To Do", "In Progress", at - 1, dev), cut] });
    expect(refusals(of(story({ events: [cut] })), NOW)).toMatchObject([{ way: "cut" }]);
    expect(refusals(of(late), NOW)).toEqual([]);
  });

  it("learns where the team parks from what became of what was put there", () => {
    const start = (when: number) => changed("status", "To Do", "In Progress", when, dev);
    const usual = times(20, () => story({ createdAt: daysAgo(120), events: [start(daysAgo(110))] }));
    const put = (label: string, ...more: Change[]) =>
      times(6, () =>
        story({ createdAt: daysAgo(120), events: [changed("labels", "", label, daysAgo(115), po), ...more] }),
      );
    const now = of(...usual, ...put("irgendwann"), ...put("payments", start(daysAgo(100))));
    expect([...parking(now, NOW).labels]).toEqual(["irgendwann"]);
    expect(refusals(now, NOW).map(({ way, how }) => `${way} ${how}`)).toEqual(
      times(6, () => "deferred parked"),
    );
  });
});

describe("a request", () => {
  const asked = (more: Partial<WorkItem> = {}) =>
    story({ reporter: outside, creator: outside, createdAt: at, events: [], ...more });

  it("comes from outside the team, and is decided by the first who decides anything", () => {
    const item = asked({
      events: [changed("labels", "", "x", at + 1, po), changed("priority", "Low", "High", at + 2, po)],
    });
    expect(requests(of(item), NOW)).toMatchObject([
      { origin: "stakeholder", receivedAt: at, decision: { at: at + 2, role: "po", what: "accepted" } },
    ]);
    expect(requests(of(asked({ comments: [comment("Who needs it?", at + 1, po)] })), NOW)).toMatchObject([
      { decision: { what: "asked" } },
    ]);
    expect(requests(of(asked({ events: [changed("rank", "", "x", at + 1, outside)] })), NOW)).toMatchObject([
      { decision: undefined },
    ]);
  });

  it("is none where the team asks itself, mapped to a role or not", () => {
    const worker = person();
    const own = times(3, () => done({ assignee: worker, startedAt: daysAgo(40), reporter: dev }));
    expect(requests(of(asked({ reporter: worker }), asked({ reporter: po }), ...own), NOW)).toEqual([]);
    expect(requests(of(asked({ reporter: person() })), NOW)).toHaveLength(1);
    expect(requests(of(asked({ reporter: app })), NOW)).toMatchObject([{ origin: "portal" }]);
  });

  it("is none where it came in with an import", () => {
    const flood = times(10, (i) => asked({ createdAt: at + i * 1000 }));
    expect(importedItems(of(...flood)).size).toBe(10);
    expect(requests(of(...flood), NOW)).toEqual([]);
    expect(importedItems(of(...flood.slice(1))).size).toBe(0);
  });
});
