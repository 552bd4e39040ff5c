import { describe, expect, it } from "vitest";
import type { Backlog, Person, Sprint, WorkItem } from "../../../src/backlog/model.ts";
import { type CounterKind, counterEvidence } from "../../../src/engine/verdict/counter-evidence.ts";
import { changed, inBulk } from "../../changed.ts";
import { comment, daysAgo, NOW, story, times, VOCABULARY, wiki } from "../../make.ts";
import {
  declined,
  dev,
  HOUR,
  leader,
  po,
  quoting,
  spread,
  sprints,
  startedStory,
  withRoles,
} from "../../rules/babysitter/events.ts";

const YEAR = { from: daysAgo(365), until: NOW };
const counted = (kind: CounterKind, items: readonly WorkItem[], fields: Partial<Backlog> = {}) =>
  counterEvidence(withRoles(items, fields), NOW, YEAR).counts.find((one) => one.kind === kind)?.count;

const explained = (by: Person, i = 0): WorkItem => ({
  ...declined(by, i),
  comments: [comment("It would cost more than it brings.", spread(i) + 24 * HOUR, by)],
});

describe("what speaks for the product owner: requests declined", () => {
  it("counts them with a reason beside them", () => {
    expect(counted("declined-with-reason", [explained(po), explained(po, 1)])).toBe(2);
  });

  it("counts none without a reason, and none by others", () => {
    expect(counted("declined-with-reason", [declined(po, 0), explained(dev)])).toBe(0);
  });

  it("does not count what was cut to fit", () => {
    const at = spread(0);
    const cut = story({
      createdAt: at - HOUR,
      comments: [comment("Only the list, for now.", at, po)],
      events: [changed("estimate", "8", "3", at, po)],
    });
    expect(counted("declined-with-reason", [cut])).toBe(0);
  });

  it("does not count what was merged into another item", () => {
    const one = explained(po);
    const [ended, resolved] = one.events ?? [];
    const merged = { ...one, closure: "duplicate" as const };
    const events = [ended, resolved && changed("resolution", null, "Duplicate", resolved.at, po)];
    const vocabulary = { ...VOCABULARY, closures: new Map([["Duplicate", "duplicate"] as const]) };
    const counts = counted(
      "declined-with-reason",
      [explained(po, 1), { ...merged, events: events.filter((event) => event !== undefined) }],
      {
        vocabulary: {
          ...vocabulary,
          closures: new Map([...vocabulary.closures, ["Won't Do", "declined"] as const]),
        },
      },
    );
    expect(counts).toBe(1);
  });

  it("counts nothing, not even zero, without a history or without anybody mapped as product owner", () => {
    const capabilities = { ...withRoles([]).capabilities, history: "not exported" };
    const hidden = (fields: Partial<Backlog>) =>
      counterEvidence(withRoles([explained(po)], fields), NOW, YEAR);
    expect(hidden({ capabilities })).toEqual({ counts: [], hidden: "not exported", power: null });
    const part = { ...withRoles([]).capabilities, "whole-backlog": "only open items were read" };
    expect(hidden({ capabilities: part }).hidden).toBe("only open items were read");
    expect(hidden({ mappedRoles: ["dev"] })).toEqual({
      counts: [],
      hidden: "no account is mapped to the role of product owner",
      power: null,
    });
  });
});

describe("what speaks for the product owner: its window", () => {
  it("leaves out its first instant, and holds its last", () => {
    const at = spread(0) + 24 * HOUR;
    const within = (from: number, until: number) =>
      counterEvidence(withRoles([explained(po)]), NOW, { from, until }).counts[0];
    expect(within(at - 1, at)).toEqual({ kind: "declined-with-reason", count: 1 });
    expect(within(at, NOW)?.count).toBe(0);
    expect(within(at - HOUR, at - 1)?.count).toBe(0);
  });
});

describe("what speaks for the product owner: work looked at", () => {
  /** Moves out of a column of its own that mostly end the work make it the last one. */
  const accepted = times(6, (i) =>
    story({ events: [changed("status", "In Review", "Done", daysAgo(100 - i), dev)] }),
  );
  const sentBack = (by: Person, days = 50) =>
    story({ events: [changed("status", "In Review", "In Progress", daysAgo(days), by)] });

  it("counts them in the first half of the year too", () => {
    expect(counted("returned", [...accepted, sentBack(po, 300)])).toBe(1);
    const answer = comment("Euros alone.", daysAgo(299), po);
    const question = comment("Which currencies shall we accept?", daysAgo(300), dev);
    expect(counted("question-answered", [story({ comments: [question, answer] })])).toBe(1);
  });

  it("counts items it sent back at acceptance, and no other acts of it", () => {
    expect(counted("returned", [...accepted, sentBack(po)])).toBe(1);
    expect(counted("returned", [...accepted, sentBack(dev)])).toBe(0);
  });

  it("counts questions it answered, and no other acts of it", () => {
    const asked = (by: Person) =>
      story({
        comments: [
          comment("Which currencies shall we accept?", daysAgo(50), dev),
          comment("Euros alone.", daysAgo(49), by),
        ],
      });
    expect(counted("question-answered", [asked(po), asked(po), ...accepted, sentBack(po)])).toBe(2);
    expect(counted("question-answered", [asked(leader)])).toBe(0);
  });
});

describe("what speaks for the product owner: stories split", () => {
  const splitAt = (hours: number, fields: Partial<WorkItem> = {}): WorkItem[] => {
    const whole = startedStory(0, fields);
    return [whole, story({ parent: whole.key, createdAt: spread(0) + hours * HOUR, events: [] })];
  };

  it("counts those split before the start of work, and not in its very instant or later", () => {
    const splits = [-1, 0, 1].map((hours) => counted("split-before-start", splitAt(hours)));
    expect(splits).toEqual([1, 0, 0]);
  });

  it("counts those split that were never started", () => {
    const waiting = { events: [], startedAt: null, status: { name: "To Do", category: "new" } } as const;
    expect(counted("split-before-start", splitAt(1, waiting))).toBe(1);
  });

  it("counts no sub-tasks, below a story or linked to it", () => {
    const [whole, part] = splitAt(-1) as [WorkItem, WorkItem];
    expect(counted("split-before-start", [whole, { ...part, kind: "subtask", level: -1 }])).toBe(0);
    const link = changed("link", null, part.key, part.createdAt ?? 0, po);
    const linked = { ...whole, events: [link, ...(whole.events ?? [])] };
    const apart = { ...part, parent: null };
    expect(counted("split-before-start", [linked, apart])).toBe(1);
    expect(counted("split-before-start", [linked, { ...apart, kind: "subtask" }])).toBe(0);
  });

  it("counts no bug and no epic: what stands below an epic is no part split from it", () => {
    expect(counted("split-before-start", splitAt(-1, { kind: "bug" }))).toBe(0);
    expect(counted("split-before-start", splitAt(-1, { kind: "roadmap", level: 1 }))).toBe(0);
  });
});

describe("what speaks for the product owner: sprints", () => {
  const [first, second, third] = sprints.slice(20, 23) as [Sprint, Sprint, Sprint];
  const startOf = (one: Sprint) => one.startAt as number;
  const endOf = (one: Sprint) => one.completeAt as number;
  const declinedAt = (at: number): WorkItem => ({
    ...declined(po, 0),
    createdAt: at - 24 * HOUR,
    closedAt: at,
    events: [changed("status", "To Do", "Done", at, po), changed("resolution", null, "Won't Do", at, po)],
    comments: [comment("It would cost more than it brings.", at, po)],
  });
  const splitOn = (at: number): WorkItem[] => {
    const whole = story({ createdAt: daysAgo(500), events: [] });
    return [whole, story({ parent: whole.key, createdAt: at, events: [] })];
  };
  const quotingAt = (at: number): WorkItem => {
    const [back, ahead] = [at - 48 * HOUR, at + 72 * HOUR];
    return {
      ...quoting(0),
      ...{ createdAt: back, startedAt: at, closedAt: ahead },
      events: [
        changed("status", "To Do", "In Progress", at, dev),
        changed("status", "In Progress", "Done", ahead, dev),
      ],
    };
  };
  const power = (items: readonly WorkItem[], until = endOf(third), fields: Partial<Backlog> = {}) =>
    counterEvidence(withRoles(items, fields), NOW, { from: startOf(first), until }).power;
  const middle = startOf(second) + 100 * HOUR;

  it("are those that ended in its window: after its first instant, until its last", () => {
    expect(power([])).toEqual({ sprints: 0, of: 3 });
    expect(power([], endOf(third) - 1)).toEqual({ sprints: 0, of: 2 });
  });

  it("are none where none ended", () => {
    expect(power([], endOf(third), { sprints: [] })).toBeNull();
    const running = { ...third, state: "active", completeAt: null } as const;
    expect(power([], endOf(third), { sprints: [running] })).toBeNull();
  });

  it("show much of it with three kinds, and not with two, however often", () => {
    const two = [declinedAt(middle), declinedAt(middle + HOUR), ...splitOn(middle)];
    expect(power(two)?.sprints).toBe(0);
    expect(power([...two, quotingAt(middle)])?.sprints).toBe(1);
  });

  it("show what happened from their first instant on and before their last", () => {
    const two = [declinedAt(middle), ...splitOn(middle)];
    const at = (instant: number) => power([...two, quotingAt(instant)])?.sprints;
    expect([startOf(second) - 1, startOf(second)].map(at)).toEqual([0, 1]);
    expect([endOf(second) - 1, endOf(second)].map(at)).toEqual([1, 0]);
  });
});

describe("what speaks for the product owner: stories started", () => {
  it("counts those with customer evidence added by the team", () => {
    expect(counted("customer-linked", [quoting(0), quoting(2), startedStory(1)])).toBe(2);
    expect(counted("customer-linked", [startedStory(1, { remoteLinks: undefined })])).toBe(0);
  });

  const written = (text: string, hours = -24, by = po): WorkItem => {
    const one = startedStory(0, { description: wiki(text) });
    const edit = changed("description", "", text, spread(0) + hours * HOUR, by);
    return { ...one, events: [edit, ...(one.events ?? [])].sort((a, b) => a.at - b.at) };
  };
  const CRITERIA =
    "h3. Acceptance criteria\n\n* The total shows the discount\n* An expired voucher is refused";

  it("counts those whose criteria were written before the start", () => {
    expect(counted("criteria-written", [written(CRITERIA)])).toBe(1);
  });

  it("counts a field made for criteria as well as the description, and stories never started", () => {
    const edit = changed("criteria", null, "* The total shows the discount", daysAgo(50), po);
    const fields = { criteria: [wiki("* The total shows the discount\n* An expired voucher is refused")] };
    expect(counted("criteria-written", [story({ ...fields, events: [edit] })])).toBe(1);
    const other = changed("title", "Vouchers", "Story", daysAgo(50), po);
    expect(counted("criteria-written", [story({ ...fields, events: [other] })])).toBe(0);
  });

  it("does not count a text that a large part of the backlog got at once", () => {
    const many = inBulk(changed("criteria", null, "* The total shows the discount", daysAgo(50), po), "edit");
    const fields = { criteria: [wiki("* The total shows the discount\n* An expired voucher is refused")] };
    expect(counted("criteria-written", [story({ ...fields, events: [many] })])).toBe(0);
  });

  it("does not count stories whose texts of today are not shown", () => {
    expect(counted("criteria-written", [{ ...written(CRITERIA), description: undefined }])).toBe(0);
  });

  it("does not count criteria that every story gets from a template", () => {
    const items = times(5, () => written(CRITERIA));
    expect(counted("criteria-written", items.slice(0, 4))).toBe(4);
    expect(counted("criteria-written", items)).toBe(0);
  });

  it("does not count a text without criteria, one of somebody else, or one that came after the start", () => {
    expect(counted("criteria-written", [written("Vouchers can be redeemed.")])).toBe(0);
    expect(counted("criteria-written", [written(CRITERIA, -24, dev)])).toBe(0);
    expect([0, 1].map((hours) => counted("criteria-written", [written(CRITERIA, hours)]))).toEqual([0, 0]);
  });
});
