import { describe, expect, it } from "vitest";
import type { Change, Person, RoadmapItem, Role, WorkItem } from "../../../../src/backlog/model.ts";
import { countOf, type RoleSign } from "../../../../src/backlog/views/roles/kinds.ts";
import { proposedRoles } from "../../../../src/backlog/views/roles/proposal.ts";
import { roleSigns } from "../../../../src/backlog/views/roles/signs.ts";
import { changed, inBulk } from "../../../changed.ts";
import {
  comment,
  daysAgo,
  epic,
  NOW,
  person,
  story,
  team,
  times,
  update,
  VOCABULARY,
} from "../../../make.ts";

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

  it("is to have delivered what one worked on, and not what one was handed to accept it", () => {
    const handedOn = [
      changed("assignee", null, builder, at - 2 * HOUR, owner),
      changed("status", "To Do", "In Progress", at - HOUR, builder),
      changed("assignee", builder, owner, at, builder),
    ];
    const done = { closedAt: at, closure: "delivered", status: { name: "Done", category: "done" } } as const;
    expect(count([item(handedOn, { ...done, assignee: owner })], builder, "delivered")).toBe(1);
    expect(count([item(handedOn, { ...done, assignee: owner })], owner, "delivered")).toBe(0);
    expect(count([item(handedOn, { ...done, closure: "declined" })], builder, "delivered")).toBe(0);
    expect(count([item([], done)], builder, "delivered")).toBe(1);
    expect(count([item(handedOn, { ...done, assignee: owner })], owner, "assigned")).toBe(1);
    expect(count([item(handedOn, { ...done, assignee: owner })], builder, "assigned")).toBe(1);
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

  it("is nothing that a migration did, though the item has another assignee from then on", () => {
    const migrated = [
      inBulk(changed("status", "To Do", "Done", at, owner)),
      inBulk(changed("priority", "Low", "High", at, owner)),
    ];
    for (const sign of ["declined", "prioritised"] as const)
      expect(count([item(migrated)], owner, sign)).toBe(0);
    const above = epic({ events: [inBulk(changed("status", "To Do", "Done", at, owner))] });
    expect(count([above], owner, "steered")).toBe(0);
    const given = [
      inBulk(changed("assignee", builder, owner, at - HOUR, person())),
      changed("status", "To Do", "In Progress", at, owner),
    ];
    expect(count([item(given)], owner, "worked")).toBe(1);
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
  const planned = (by: Person, n = 12): readonly WorkItem[] =>
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

  it("is sure only of what was decided, however much was written down", () => {
    const [pm, po] = [person(), person()];
    const opened = times(30, () => epic({ creator: pm, reporter: pm, createdAt: daysAgo(150) }));
    const wrote = times(40, () =>
      story({
        ...{ creator: po, reporter: po, assignee: builder },
        events: [changed("status", "To Do", "In Progress", daysAgo(9), builder)],
      }),
    );
    const written = [...opened, ...wrote];
    const role = propose([...planned(pm, 9), ...stories(po, 7), ...written], pm, po);
    expect(role("pm")).toMatchObject({ confidence: "medium", people: [pm] });
    expect(role("po")).toMatchObject({ confidence: "medium", people: [po] });
    const decided = propose([...planned(pm, 10), ...stories(po, 8), ...written], pm, po);
    expect(decided("pm")).toMatchObject({ confidence: "high", people: [pm] });
    expect(decided("po")).toMatchObject({ confidence: "high", people: [po] });
  });

  it("says where the account that decides most is one that builds", () => {
    const lead = person();
    const own = times(12, () =>
      story({
        assignee: lead,
        closedAt: daysAgo(9),
        closure: "delivered",
        status: { name: "Done", category: "done" },
      }),
    );
    const role = propose([...stories(lead), ...own, ...stories(person(), 1)], lead);
    expect(role("dev").people).toContain(lead);
    expect(role("po")).toMatchObject({ confidence: "unsure" });
    expect(role("po").found?.remarks.join()).toContain("does the team's development work too");
  });

  it("has nothing to say of an empty backlog", () => {
    const role = propose([]);
    expect(role("po")).toMatchObject({ confidence: "unsure", people: [] });
    expect(role("dev").people).toBeUndefined();
  });
});

describe("the others in a proposed role map", () => {
  const DONE = {
    status: { name: "Done", category: "done" },
    closure: "delivered",
    closedAt: daysAgo(3),
  } as const;
  /** Items that one asked for and the other finished without ever starting them. */
  const built = (n: number, by: Person | null, asker: Person, fields: Partial<WorkItem> = {}): WorkItem[] =>
    times(n, () =>
      story({
        ...DONE,
        assignee: by,
        reporter: asker,
        creator: asker,
        events: [changed("status", "To Do", "Done", daysAgo(3), by ?? undefined)],
        createdAt: daysAgo(30 + i++ / 24),
        ...fields,
      }),
    );
  let i = 0;
  const rolesOf = (items: readonly WorkItem[], shown = true) => {
    const source = shown ? items : items.map((item) => ({ ...item, events: undefined }));
    const capabilities = shown ? {} : { history: "the source has no change history" };
    const found = proposedRoles(team({ items: source, capabilities, vocabulary: VOCABULARY }), NOW);
    return (role: Role): readonly Person[] =>
      found.find((one) => one.role === role)?.candidates.map((one) => one.person) ?? [];
  };
  const [dev, second, asker] = [person(), person(), person()];

  it("are developers by what they finish, though no column says that work began", () => {
    expect(rolesOf(built(3, dev, asker))("dev")).toEqual([dev]);
    expect(rolesOf(built(2, dev, asker))("dev")).toEqual([]);
  });

  it("begin with who contributed most", () => {
    const items = [...built(3, second, asker), ...built(9, dev, asker), ...built(4, dev, person())];
    const last = items.at(-1)?.reporter;
    expect(rolesOf(items)("dev")).toEqual([dev, second]);
    expect(rolesOf(items)("stakeholder")).toEqual([asker, last]);
  });

  it("are no stakeholders who ever had work, however much they ask", () => {
    const items = [...built(9, dev, second), ...built(9, dev, asker)];
    expect(rolesOf(items)("stakeholder")).toEqual([second, asker]);
    const once = story({ assignee: second, reporter: asker, creator: asker });
    expect(rolesOf([...items, once])("stakeholder")).toEqual([asker]);
    const before = story({ events: [changed("assignee", second, dev, daysAgo(5), dev)], assignee: dev });
    expect(rolesOf([...items, before])("stakeholder")).toEqual([asker]);
    expect(rolesOf([...items, ...built(9, dev, dev)])("stakeholder")).not.toContain(dev);
  });

  it("are no stakeholders after two requests, nor where nobody is seen to build", () => {
    expect(rolesOf([...built(2, dev, asker), ...built(3, dev, second)])("stakeholder")).toEqual([second]);
    expect(rolesOf(built(5, null, asker))("stakeholder")).toEqual([]);
  });

  it("are no stakeholders who decide as often as they ask", () => {
    const worded = built(4, dev, asker, { events: [changed("title", "a", "b", daysAgo(9), asker)] });
    const deciders = [person(), person()];
    const decided = times(20, (n) =>
      story({ events: [changed("title", "a", "b", daysAgo(9 + n), deciders[n % 2])] }),
    );
    expect(rolesOf([...worded, ...decided])("stakeholder")).toEqual([]);
    expect(rolesOf([...worded, ...decided, ...built(1, dev, asker)])("stakeholder")).toEqual([asker]);
  });

  it("stand in one role each", () => {
    const [lead, pm] = [person(), person()];
    const steered = times(8, () =>
      epic({
        ...{ creator: lead, reporter: lead },
        events: [changed("target", null, "2026-12-31", daysAgo(9), lead)],
      }),
    );
    const opened = times(3, () => epic({ creator: pm, reporter: pm }));
    const planned = times(6, () =>
      story({ events: [changed("sprint", null, "7", daysAgo(8), asker)], reporter: asker, creator: asker }),
    );
    const role = rolesOf([...built(9, lead, asker), ...built(3, dev, pm), ...steered, ...opened, ...planned]);
    const all = (["pm", "po", "dev", "qa", "stakeholder", "leader"] as const).flatMap((one) => role(one));
    expect(all).toHaveLength(new Set(all).size);
    expect(role("dev")).toEqual([lead, dev]);
    expect(role("po")).toEqual([asker]);
    expect(role("leader")).toEqual([]);
  });

  describe("without a change history", () => {
    const epics = (n: number, fields: Partial<RoadmapItem> = {}) =>
      times(n, () => epic({ creator: asker, reporter: asker, events: undefined, ...fields }));

    it("are developers and nobody else: neither who opened the roadmap nor who only asks", () => {
      const items = [...built(9, dev, asker), ...built(9, dev, second), ...epics(20)];
      const found = proposedRoles(
        team({
          items: items.map((item) => ({ ...item, events: undefined })),
          capabilities: { history: "the source has no change history" },
        }),
        NOW,
      );
      expect(found.filter(({ confidence }) => confidence !== "unsure").map(({ role }) => role)).toEqual([
        "dev",
      ]);
      expect(rolesOf(items, false)("po")).toEqual([]);
      expect(rolesOf(items, false)("stakeholder")).toEqual([]);
    });

    it("are no developers who write down far more than they finish", () => {
      expect(rolesOf([...built(4, dev, asker), ...built(16, second, dev)], false)("dev")).toContain(dev);
      expect(rolesOf([...built(4, dev, asker), ...built(17, second, dev)], false)("dev")).toEqual([second]);
    });

    it("count what came in bulk, which nobody can tell from a busy day", () => {
      const bulk = built(17, second, dev, { createdAt: daysAgo(40) });
      expect(rolesOf([...built(4, dev, asker), ...bulk], false)("dev")).toEqual([second]);
    });

    it("leave the product manager where leads or updates show who maintains the roadmap", () => {
      const proposal = (items: readonly WorkItem[]) =>
        proposedRoles(team({ items, capabilities: { history: "the source has no change history" } }), NOW)[0];
      expect(proposal(epics(6, { lead: asker }))).toMatchObject({ confidence: "medium" });
      expect(proposal(epics(5, { lead: asker }))).toMatchObject({ confidence: "unsure" });
      const reported = epics(10, { updates: [{ ...update("On track", daysAgo(4)), by: asker }] });
      expect(proposal(reported)).toMatchObject({ confidence: "high", candidates: [{ person: asker }] });
    });
  });
});
