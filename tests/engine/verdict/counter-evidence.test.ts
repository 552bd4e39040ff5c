import { describe, expect, it } from "vitest";
import type { Backlog, Person, WorkItem } from "../../../src/backlog/model.ts";
import { type CounterKind, counterEvidence } from "../../../src/engine/verdict/counter-evidence.ts";
import { changed } from "../../changed.ts";
import { comment, daysAgo, NOW, story, wiki } from "../../make.ts";
import {
  declined,
  dev,
  HOUR,
  po,
  quoting,
  spread,
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

  it("counts nothing without a history, or without anybody mapped as product owner", () => {
    const capabilities = { ...withRoles([]).capabilities, history: "not exported" };
    expect(counted("declined-with-reason", [explained(po)], { capabilities })).toBe(0);
    expect(counted("declined-with-reason", [explained(po)], { mappedRoles: ["dev"] })).toBe(0);
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

  it("does not count a text without criteria, one of somebody else, or one that came after the start", () => {
    expect(counted("criteria-written", [written("Vouchers can be redeemed.")])).toBe(0);
    expect(counted("criteria-written", [written(CRITERIA, -24, dev)])).toBe(0);
    expect(counted("criteria-written", [written(CRITERIA, 1)])).toBe(0);
  });
});
