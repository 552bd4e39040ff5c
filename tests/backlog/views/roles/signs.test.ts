import { describe, expect, it } from "vitest";
import type { Change, Person, Role, WorkItem } from "../../../../src/backlog/model.ts";
import { countOf, type RoleSign } from "../../../../src/backlog/views/roles/kinds.ts";
import { proposedRoles } from "../../../../src/backlog/views/roles/proposal.ts";
import { roleSigns } from "../../../../src/backlog/views/roles/signs.ts";
import { changed } from "../../../changed.ts";
import { comment, daysAgo, epic, NOW, person, story, team, times, VOCABULARY } from "../../../make.ts";

const HOUR = 3_600_000;

/** A backlog with these items, whose histories name these people. */
const backlog = (items: readonly WorkItem[], people: readonly Person[] = []) =>
  team({ items, vocabulary: { ...VOCABULARY, people } });

const count = (items: readonly WorkItem[], who: Person, sign: RoleSign): number =>
  countOf(roleSigns(backlog(items, [who]), NOW).get(who) ?? new Map(), sign);

describe("what is a sign of a role", () => {
  const owner = person();
  const builder = person();
  const at = daysAgo(20);
  const item = (events: readonly Change[], fields: Partial<WorkItem> = {}) =>
    story({ events, assignee: builder, creator: person(), ...fields });

  it.each<[RoleSign, readonly Change[]]>([
    ["ordered", [changed("rank", null, "higher", at, owner)]],
    ["prioritised", [changed("priority", "Low", "High", at, owner)]],
    ["planned", [changed("sprint", null, "7", at, owner)]],
    ["unplanned", [changed("sprint", "7", null, at, owner)]],
    ["declined", [changed("status", "To Do", "Done", at, owner)]],
    ["worded", [changed("description", "a", "b", at, owner)]],
    ["estimated", [changed("estimate", null, "3", at, owner)]],
  ])("%s", (sign, events) => {
    expect(count([item(events)], owner, sign)).toBe(1);
    expect(count([item(events)], builder, sign)).toBe(0);
  });

  it("is to accept others' work, and not to finish one's own", () => {
    const done = [
      changed("status", "To Do", "In Progress", at - HOUR, builder),
      changed("status", "In Progress", "Done", at, owner),
    ];
    expect(count([item(done)], owner, "accepted")).toBe(1);
    expect(count([item(done, { assignee: owner })], owner, "accepted")).toBe(0);
    expect(count([item(done)], builder, "worked")).toBe(1);
  });

  it("is no text that is mended under work", () => {
    const events = [
      changed("status", "To Do", "In Progress", at - HOUR, builder),
      changed("description", "a", "b", at, owner),
    ];
    expect(count([item(events)], owner, "worded")).toBe(0);
  });

  it("is to answer who works on the item, and nobody else", () => {
    const asked = [comment("Which currency is it?", at, builder), comment("Euros.", at + HOUR, owner)];
    expect(count([item([], { comments: asked })], owner, "answered")).toBe(1);
    expect(count([item([], { comments: asked, assignee: person() })], owner, "answered")).toBe(0);
  });

  it("counts what is done in bulk once, and imports not at all", () => {
    const edits = times(30, (i) => item([changed("priority", "Low", "High", at + i * 1000, owner)]));
    expect(count(edits, owner, "prioritised")).toBe(1);
    const imported = times(30, (i) =>
      item([], { reporter: owner, creator: owner, createdAt: at + i * 1000 }),
    );
    expect(count(imported, owner, "requested")).toBe(0);
  });

  it("ends with the day it is asked for", () => {
    const one = item([changed("priority", "Low", "High", NOW + HOUR, owner)]);
    expect(count([one], owner, "prioritised")).toBe(0);
  });
});

describe("a proposed role map", () => {
  const builder = person();
  const asker = person();

  /** What an owner does to one story between two days. */
  const owned = (by: Person, ago: number): WorkItem =>
    story({
      assignee: builder,
      creator: asker,
      reporter: asker,
      createdAt: daysAgo(ago + 10),
      closedAt: daysAgo(ago),
      status: { name: "Done", category: "done" },
      closure: "delivered",
      events: [
        changed("priority", "Low", "High", daysAgo(ago + 8), by),
        changed("description", "a", "b", daysAgo(ago + 7), by),
        changed("status", "To Do", "In Progress", daysAgo(ago + 5), builder),
        changed("status", "In Progress", "Done", daysAgo(ago), by),
      ],
      comments: [
        comment("What is missing?", daysAgo(ago + 4), builder),
        comment("It.", daysAgo(ago + 3), by),
      ],
    });
  const planned = (by: Person, n = 8): readonly WorkItem[] =>
    times(n, (i) =>
      epic({
        ...{ creator: by, reporter: by, createdAt: daysAgo(150 - i) },
        events: [changed("target", null, "2026-12-31", daysAgo(140 - i), by)],
      }),
    );
  const propose = (items: readonly WorkItem[], ...people: readonly Person[]) => {
    const proposals = proposedRoles(backlog(items, [builder, asker, ...people]), NOW);
    return (role: Role) => {
      const found = proposals.find((one) => one.role === role);
      return { confidence: found?.confidence, people: found?.candidates.map((one) => one.person), found };
    };
  };
  const stories = (by: Person, n = 12, from = 2): readonly WorkItem[] =>
    times(n, (i) => owned(by, from + i * 5));

  it("names who keeps the roadmap, who decides, who builds and who only asks", () => {
    const [pm, po] = [person(), person()];
    const role = propose([...planned(pm), ...stories(po)], pm, po);
    expect(role("pm")).toMatchObject({ confidence: "high", people: [pm] });
    expect(role("po")).toMatchObject({ confidence: "high", people: [po] });
    expect(role("dev").people).toEqual([builder]);
    expect(role("stakeholder").people).toEqual([asker]);
  });

  it("gives both roles to one person who does both", () => {
    const both = person();
    const role = propose([...planned(both), ...stories(both)], both);
    expect(role("pm").people).toEqual([both]);
    expect(role("po")).toMatchObject({ confidence: "high", people: [both] });
  });

  it("keeps the owner beside a manager who decides more in the backlog", () => {
    const [pm, po] = [person(), person()];
    const role = propose([...planned(pm), ...stories(pm, 16, 3), ...stories(po, 9, 5)], pm, po);
    expect(role("pm").people).toEqual([pm]);
    expect(role("po").people).toEqual([po]);
  });

  it("dates a hand-over", () => {
    const [pm, old, young] = [person(), person(), person()];
    const role = propose([...planned(pm), ...stories(old, 10, 80), ...stories(young, 12, 3)], pm, old, young);
    const { people, found } = role("po");
    expect(people).toEqual([old, young]);
    const [before, after] = found?.candidates ?? [];
    expect(before?.until).toBe(after?.from);
    expect(after?.from).toBe(daysAgo(66));
    expect(before?.from).toBeUndefined();
  });

  it("asks whether two accounts side by side are one person", () => {
    const [pm, one, other] = [person(), person(), person()];
    const role = propose([...planned(pm), ...stories(one, 12, 2), ...stories(other, 12, 4)], pm, one, other);
    expect(role("po").people).toEqual(expect.arrayContaining([one, other]));
    expect(role("po").found?.remarks.join()).toContain("two accounts of one person");
  });

  it("dates a hand-over under a manager who decides more than both", () => {
    const [pm, old, young] = [person(), person(), person()];
    const role = propose(
      [...planned(pm), ...stories(pm, 24, 3), ...stories(old, 9, 80), ...stories(young, 9, 4)],
      ...[pm, old, young],
    );
    expect(role("pm").people).toEqual([pm]);
    expect(role("po").people).toEqual([old, young]);
  });

  it("gives both roles to nobody while another one takes part in all of it", () => {
    const [pm, po] = [person(), person()];
    const role = propose([...planned(pm), ...stories(pm, 20, 3), ...stories(po, 3, 5)], pm, po);
    expect(role("po").confidence).toBe("unsure");
  });

  it("gives both roles to nobody while another one shares in a part of it", () => {
    const [pm, other] = [person(), person()];
    const ranks = times(30, (i) =>
      story({
        ...{ creator: asker, reporter: asker, createdAt: daysAgo(90) },
        events: [
          changed("priority", "Low", "High", daysAgo(80 - i), other),
          changed("description", "a", "b", daysAgo(79 - i), other),
        ],
      }),
    );
    const role = propose([...planned(pm), ...stories(pm, 20, 3), ...ranks], pm, other);
    expect(role("po").people).not.toEqual([pm]);
  });

  it("sees whom an app acts for", () => {
    const [pm, po] = [person(), person()];
    const chat: Person = { ...person(), kind: "app" };
    const role = propose([...planned(pm), ...stories(chat, 16, 3), ...stories(po, 6, 5)], pm, po, chat);
    expect(role("po").people).toEqual([po]);
    expect(role("po").found?.candidates[0]?.through).toEqual([chat]);
  });

  it("is unsure where an app decides and nobody shows for whom", () => {
    const pm = person();
    const chat: Person = { ...person(), kind: "app" };
    const role = propose([...planned(pm), ...stories(chat, 16, 3), ...stories(pm, 2, 5)], pm, chat);
    expect(role("po").confidence).toBe("unsure");
  });

  it("is unsure of the owner where little is decided, and of the manager without a roadmap", () => {
    const po = person();
    const role = propose(stories(po, 2), po);
    expect(role("po").confidence).toBe("unsure");
    expect(role("pm").confidence).toBe("unsure");
  });

  it("is unsure where several decide, or keep the roadmap", () => {
    const [a, b, c] = [person(), person(), person()];
    const role = propose(
      [...planned(a), ...planned(b), ...stories(a, 8, 2), ...stories(b, 8, 3), ...stories(c, 8, 4)],
      ...[a, b, c],
    );
    expect(role("po").confidence).toBe("unsure");
    expect(role("pm").confidence).toBe("unsure");
  });

  it("has nothing to say of an empty backlog", () => {
    const role = propose([]);
    expect(role("po")).toMatchObject({ confidence: "unsure", people: [] });
    expect(role("dev").people).toBeUndefined();
  });
});
